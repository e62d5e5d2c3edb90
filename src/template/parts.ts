/** The parts of a plan, for templates that print some of them: a sheet for the notice board is not the whole plan. */
import type { Item, Plan, Text } from '../plan/types.ts';
import { SECTION_KINDS, type SectionKind } from '../schema/vocabulary.ts';

const FRONT = ['cover', 'contents', 'masthead', 'documentNumber', 'notice', 'addressee', 'preamble'] as const;
const BACK = ['closing', 'attachments', 'signature', 'copyTo', 'imprint'] as const;

/** What a template may print or leave out, by the keys of the plan file. Title, subject, organization and period are always printed. */
export const PARTS = [...FRONT, ...SECTION_KINDS, ...BACK] as const;
export type Part = (typeof PARTS)[number];

/** The parts that a template prints; null for all. */
export type Prints = readonly Part[] | null;

/** The plan with the parts that a template prints, as if nothing else were in it. */
export function printedPlan(plan: Plan, prints: Prints): Plan {
  if (prints === null) return plan;
  const kept = <T>(part: Part, value: T, otherwise: T): T => (prints.includes(part) ? value : otherwise);
  return {
    ...plan,
    cover: kept('cover', plan.cover, false),
    contents: kept('contents', plan.contents, false),
    masthead: kept('masthead', plan.masthead, null),
    documentNumber: kept('documentNumber', plan.documentNumber, null),
    notice: kept('notice', plan.notice, null),
    addressee: kept('addressee', plan.addressee, null),
    preamble: kept('preamble', plan.preamble, null),
    sections: plan.sections.filter((section) => isPrinted(section, prints)),
    closing: kept('closing', plan.closing, null),
    attachments: kept('attachments', plan.attachments, []),
    signature: kept('signature', plan.signature, null),
    copyTo: kept('copyTo', plan.copyTo, []),
    imprint: kept('imprint', plan.imprint, null),
  };
}

const isPrinted = ({ kind }: Item, prints: readonly Part[]): boolean =>
  kind !== null && prints.includes(kind);

/** What a template leaves out of a plan, in its order: parts by their keys, sections by their titles where they have one. */
export function leftOut(plan: Plan, prints: Prints): readonly (Part | Text)[] {
  if (prints === null) return [];
  const named = (part: (typeof FRONT | typeof BACK)[number]): readonly Part[] => {
    const value = plan[part];
    const holds = Array.isArray(value) ? value.length > 0 : Boolean(value);
    return holds && !prints.includes(part) ? [part] : [];
  };
  const sections = plan.sections
    .filter((section) => !isPrinted(section, prints))
    .flatMap(({ title, kind }): readonly (SectionKind | Text)[] => [title ?? kind ?? []].flat());
  return [...FRONT.flatMap(named), ...sections, ...BACK.flatMap(named)];
}
