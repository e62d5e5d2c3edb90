/** From a plan file to everything that can be said about it; what `check` tells and `render` starts from. */

import { NO_POLICY, type Policy } from '../../config/config.ts';
import { applyExceptions } from '../../config/exceptions.ts';
import { idsOf } from '../../config/own-rules.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { loadPlan } from '../../plan/load.ts';
import type { Plan } from '../../plan/types.ts';
import { withoutConsequences } from '../../rules/consequences.ts';
import { RULES } from '../../rules/index.ts';
import { runOwnRules } from '../../rules/own/run.ts';
import { runRules } from '../../rules/run.ts';
import { looksLikePlan } from '../../schema/looks-like-plan.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { type Input, readInput } from '../files/inputs.ts';
import { findPictures, type PictureFiles } from '../files/pictures.ts';
import type { Shelves } from '../shelves/shelves.ts';
import type { ShelvedTemplate } from '../shelves/template-shelf.ts';

/** What was found out about one plan. */
export interface Examined {
  readonly input: Input;
  /** null when it could not be read. */
  readonly file: SourceFile | null;
  /** The file as it was read; null where it could not be, or holds no plan. */
  readonly bytes: Uint8Array | null;
  readonly plan: Plan | null;
  readonly template: ShelvedTemplate | null;
  /** What holds for the plan. */
  readonly policy: Policy;
  /** The pictures that it shows, as far as they can be. */
  readonly pictures: PictureFiles;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read since the plan names them, absolute: its template's and its pictures. */
  readonly read: readonly string[];
  /** The file itself could not be read: that is no finding on a plan but a failure (exit code 2). */
  readonly unreadable: boolean;
  /** The template has faults of its own: nothing that changing the plan would mend (exit code 2). */
  readonly misconfigured: boolean;
  /** The file was merely found in a folder and holds no plan. */
  readonly passedOver: boolean;
  /** What was found hangs on the plan and its policy alone: not on pictures, a template of one's own or last year's plan. */
  readonly standsAlone: boolean;
}

/** What is asked of a plan whose template is not known. */
const NO_MANIFEST = { requires: [], recommends: [], prints: null } as const;

/**
 * Reads, loads and checks a plan. What is wrong with it comes back as findings.
 * @throws {UsageError} for a policy or a `-t` that is not there or has faults
 */
export async function examine(input: Input, shelves: Shelves): Promise<Examined> {
  const read = await readInput(input);
  if (read.file === null)
    return { ...NOTHING, input, file: null, diagnostics: [read.problem], unreadable: true };
  const { file, bytes, notes } = read;
  return { ...(await examineFile(input, file, notes, shelves)), bytes };
}

const NOTHING = {
  bytes: null,
  plan: null,
  template: null,
  policy: NO_POLICY,
  pictures: new Map<string, string>(),
  diagnostics: [],
  read: [],
  unreadable: false,
  misconfigured: false,
  passedOver: false,
  standsAlone: true,
};

/** The same for a text that was read already, with what there is to say of how it was. */
export async function examineFile(
  input: Input,
  file: SourceFile,
  notes: readonly Diagnostic[],
  { templates, configs, lastYear, today }: Shelves,
): Promise<Examined> {
  const nothing = { ...NOTHING, input, file };
  if (input.found && !looksLikePlan(file.text)) return { ...nothing, passedOver: true };
  const loaded = loadPlan(file);
  const found = [...notes, ...loaded.diagnostics];
  if (loaded.plan === null) return { ...nothing, diagnostics: found };
  const choice = await templates.forPlan(loaded.plan, file);
  const { requires, recommends, prints } = choice.template?.manifest ?? NO_MANIFEST;
  const pictures = await findPictures(loaded.plan, input.folder, file);
  const against = await lastYear.planFor(loaded.plan, input);
  const printsParts = prints !== null;
  const policy = await configs.policyFor(input);
  const ours = runRules(loaded.plan, RULES, {
    file,
    requires: [...new Set([...requires, ...policy.requires])],
    recommends: asksForUsual(policy) ? recommends : [],
    printsParts,
    against,
    policy,
  });
  const rules = [...ours, ...runOwnRules(loaded.plan, policy, file)];
  return {
    ...nothing,
    plan: loaded.plan,
    template: choice.template,
    policy,
    pictures: pictures.files,
    read: [...choice.read, ...pictures.files.values()],
    misconfigured: choice.diagnostics.some((one) => one.file !== file),
    standsAlone:
      !choice.isOwn && !lastYear.isAsked && pictures.files.size === 0 && pictures.diagnostics.length === 0,
    diagnostics: [
      ...found,
      ...choice.diagnostics,
      ...pictures.diagnostics,
      ...applyExceptions(withoutConsequences(rules, loaded.diagnostics), file, today, idsOf(policy.ownRules)),
    ],
  };
}

/**
 * Whether a plan is told of parts that its template merely recommends: many real
 * plans do well without, so only where the office asks for them.
 */
function asksForUsual({ preset, rules }: Policy): boolean {
  return preset === 'strict' || rules['missing-section']?.level !== undefined;
}
