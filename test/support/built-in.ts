/** The built-in templates and styles, for tests below the commands. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSource } from '../../src/source/parse-source.ts';
import { type LoadedStyle, loadStyle, styleParent } from '../../src/style/load.ts';
import type { Style } from '../../src/style/types.ts';
import { loadTemplate } from '../../src/template/load.ts';
import type { Template } from '../../src/template/template.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** The files of a template with the shared ones, as `loadTemplate` takes them. */
export function templateFiles(name: string): Map<string, string> {
  return new Map([...textFiles(name, ''), ...textFiles('shared', 'shared/')]);
}

function textFiles(name: string, prefix: string): [string, string][] {
  const folder = path.join(PACKAGE_ROOT, 'templates', name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => [prefix + file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]);
}

const templates = new Map<string, Template>();
const styles = new Map<string, LoadedStyle>();

/** @throws when the template has faults */
export function builtInTemplate(name: string): Template {
  const known = templates.get(name) ?? readTemplate(name);
  templates.set(name, known);
  return known;
}

function readTemplate(name: string): Template {
  const { template, diagnostics } = loadTemplate(name, templateFiles(name));
  if (template === null)
    throw new Error(JSON.stringify(diagnostics.map(({ code, args }) => ({ code, args }))));
  return template;
}

/** @throws when the style has faults */
export function builtInStyle(name: string): Style {
  return loadedStyle(name).style;
}

/** A built-in style with all that loading it brings to light, for what extends it. */
export function loadedStyle(name: string): LoadedStyle {
  const known = styles.get(name) ?? readStyle(name);
  styles.set(name, known);
  return known;
}

function readStyle(name: string): LoadedStyle {
  const text = readFileSync(path.join(PACKAGE_ROOT, 'styles', `${name}.yaml`), 'utf8');
  const { document } = parseSource(createSourceFile({ path: `${name}.yaml`, text }), { keys: new Set() });
  const parent = styleParent(document?.value);
  const loaded = loadStyle(name, document?.value, parent === null ? null : loadedStyle(parent));
  if (loaded.problems.length > 0) throw new Error(JSON.stringify(loaded.problems));
  return loaded;
}
