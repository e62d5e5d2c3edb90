/** What plans are held against. */

import type { Input } from '../files/inputs.ts';
import type { Session } from '../session.ts';
import { type ConfigOptions, ConfigShelf } from './config-shelf.ts';
import { LastYear } from './last-year.ts';
import { TemplateShelf } from './template-shelf.ts';

/** What plans are held against, each loaded once a run. */
export interface Shelves {
  readonly templates: TemplateShelf;
  readonly configs: ConfigShelf;
  readonly lastYear: LastYear;
  /** ISO 8601 */
  readonly today: string;
}

/** @throws {UsageError} for a `--rule` that says nothing */
export function shelvesOf(
  options: ConfigOptions & { readonly template?: string; readonly against?: string },
  session: Session,
): Shelves {
  return {
    templates: new TemplateShelf(session.assets, options.template),
    configs: new ConfigShelf(session, options),
    lastYear: new LastYear(options.against, session.io),
    today: session.io.today,
  };
}

/** What a run reads besides the plans themselves and what each of them names, absolute. */
export async function filesOf(
  { templates, configs, lastYear }: Shelves,
  inputs: readonly Input[],
): Promise<readonly string[]> {
  const all = await Promise.all([configs.filesFor(inputs), templates.files(), lastYear.files()]);
  return all.flat();
}
