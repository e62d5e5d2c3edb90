/** The way from a file's text to a plan, with everything that was found on it. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { canonicalize } from '../schema/canonical.ts';
import { PLAN_KEYS } from '../schema/plan-schema.ts';
import { validatePlan } from '../schema/validate.ts';
import { parseSource } from '../source/parse-source.ts';
import type { SourceFile } from '../text/source-file.ts';
import { isBlank } from './blanks.ts';
import { findMisreadings } from './misreadings.ts';
import { normalize } from './normalize.ts';
import type { Plan } from './types.ts';

/** What became of a file: a plan as far as one could be read, and what was found while reading. */
export interface Loaded {
  readonly plan: Plan | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a plan; all findings of syntax and schema come at once. Never throws on any text. */
export function loadPlan(file: SourceFile): Loaded {
  const { document, diagnostics } = parseSource(file, PLAN_KEYS);
  if (document === null) return { plan: null, diagnostics };
  const canonical = canonicalize(document);
  const plan = normalize(document, canonical);
  const schema = validatePlan(canonical, document, { isBlank });
  return {
    plan,
    diagnostics: [...diagnostics, ...canonical.diagnostics, ...schema, ...findMisreadings(plan, file)],
  };
}
