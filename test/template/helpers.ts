/** Reads the built-in templates from disk, and plans from YAML text. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/types.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

const TEMPLATES = new URL('../../templates/', import.meta.url);

/** The files of a template and the shared ones, as `loadTemplate` takes them. */
export function templateFiles(name: string): Map<string, string> {
  return new Map([...readFolder(name, ''), ...readFolder('shared', 'shared/')]);
}

function readFolder(folder: string, prefix: string): [string, string][] {
  const root = new URL(`${folder}/`, TEMPLATES);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/');
      return [prefix + path.slice(root.pathname.length), readFileSync(path, 'utf8')];
    });
}

/** A plan as the program would read it; a plan that cannot be read is a mistake in the test. */
export function planOf(yaml: string): Plan {
  const { plan } = loadPlan(createSourceFile({ path: 'plan.yaml', text: yaml }));
  if (plan === null) throw new Error(`no plan in: ${yaml}`);
  return plan;
}
