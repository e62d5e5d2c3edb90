import type { AllMessages } from '../types.ts';
import { files } from './files.ts';
import { own } from './own.ts';
import { rules } from './rules/index.ts';
import { schema } from './schema.ts';
import { source } from './source.ts';
import { templates } from './templates.ts';

export const diagnostics: AllMessages = { ...files, ...source, ...schema, ...rules, ...own, ...templates };
export { html } from './html.ts';
export { ui } from './ui.ts';
