import { applyEdits, separateEdits } from '../../src/text/edits.ts';
import { findings } from './harness.ts';

/** The plan file after every fix of this rule, again and again until nothing changes. */
export function mended(rule: string, yaml: string): string {
  const fixes = findings(yaml).flatMap(({ code, fix }) => (code === rule && fix ? [fix] : []));
  const now = applyEdits(yaml, separateEdits(fixes).edits);
  return now === yaml ? yaml : mended(rule, now);
}
