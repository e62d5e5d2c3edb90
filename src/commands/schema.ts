/** `plan schema`: the JSON Schemas of plan files, styles and policies, as editors use them, and of the report, as programs do. */

import { EXIT, type Session } from './session.ts';
import type { Assets } from './shelves/assets.ts';

export interface SchemaOptions {
  readonly keys?: 'zh' | 'en';
  readonly for: 'plan' | 'style' | 'config' | 'report';
}

/** Prints a schema that offers the keys of the language asked for, else of the session's. */
export async function schema({ keys, for: what }: SchemaOptions, session: Session): Promise<number> {
  const language = keys ?? (session.locale === 'zh-CN' ? 'zh' : 'en');
  await session.io.stdout.write(await readSchema(session.assets, language, what));
  return EXIT.ok;
}

/** The text of the schema that offers Chinese or English keys, and takes both. A report has the same keys in all languages. */
export function readSchema(
  assets: Assets,
  keys: 'zh' | 'en',
  what: SchemaOptions['for'] = 'plan',
): Promise<string> {
  if (what === 'report') return assets.read('schemas', 'report.schema.json');
  return assets.read('schemas', 'editor', `${what}.${keys === 'zh' ? 'zh-CN' : 'en'}.schema.json`);
}
