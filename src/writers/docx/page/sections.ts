/** The document's sections: upright pages, and turned ones for wide tables. */
import type { ISectionOptions } from 'docx';
import type { Context } from '../context.ts';
import { sectionPage } from './page.ts';
import { isTurned, type Rendered } from './turned.ts';

/** Sections in their order; every change between upright and turned pages begins one. Page numbers go on. */
export function sectionsOf(rendered: readonly Rendered[], context: Context): ISectionOptions[] {
  const runs: Rendered[][] = [];
  for (const one of rendered) {
    const run = runs.at(-1);
    const [previous] = run ?? [];
    if (run && previous && isTurned(previous) === isTurned(one)) run.push(one);
    else runs.push([one]);
  }
  return (runs.length > 0 ? runs : [[]]).map((run) => ({
    ...sectionPage(context, run.some(isTurned) ? 'landscape' : 'portrait'),
    children: run.map((one) => (isTurned(one) ? one.turned : one)),
  }));
}
