/** What `check` keeps of a plan once it was examined: little enough to keep it of thousands. */
import type { Coverage } from '../../diagnostics/coverage.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Lang } from '../../plan/types.ts';
import { COLLECTION_RULES } from '../../rules/index.ts';
import { coverageOf } from '../../rules/links/coverage.ts';
import { type Traces, tracesOf } from '../../rules/run-collection.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Input } from '../files/inputs.ts';
import type { Examined } from './examine.ts';

/** What reports say of a plan besides its findings. */
export interface PlanHead {
  readonly lang: Lang;
  /** Whose it is, where the plan says so. */
  readonly organization: string | null;
}

/** A plan with what was found in it. */
export interface Checked extends Pick<Examined, 'unreadable' | 'misconfigured' | 'passedOver' | 'read'> {
  readonly input: Input;
  /** Of the plan's bytes and of all else that its findings hang on; null where nothing is kept from run to run. */
  readonly digest: string | null;
  /** null when it could not be read, or nothing of it is shown. */
  readonly file: SourceFile | null;
  /** null where the file holds no plan. */
  readonly plan: PlanHead | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where it was asked for, and the file holds a plan. */
  readonly coverage: Coverage | null;
  /** What mending would change, where that is asked for and there is any, as a unified diff. */
  readonly diff?: string;
  /** For the rules that compare plans; null where there is nothing to compare. */
  readonly traces: Traces | null;
}

/** What is wanted of each plan besides its findings. */
export interface Wanted {
  readonly coverage: boolean;
  /** There are other plans to compare it with. */
  readonly traces: boolean;
  /** The text, also where nothing was found in it. */
  readonly text: boolean;
}

/** Lets go of the plan itself. */
export function checkedOf(examined: Examined, wanted: Wanted): Checked {
  const { input, file, plan, policy, diagnostics, unreadable, misconfigured, passedOver, read } = examined;
  return {
    input,
    digest: null,
    file: wanted.text || diagnostics.length > 0 ? file : null,
    plan: plan && { lang: plan.lang, organization: plan.organization?.name?.value ?? null },
    diagnostics,
    coverage: wanted.coverage && plan !== null ? coverageOf(plan) : null,
    traces: wanted.traces && plan !== null ? tracesOf(plan, policy, COLLECTION_RULES) : null,
    unreadable,
    misconfigured,
    passedOver,
    read,
  };
}
