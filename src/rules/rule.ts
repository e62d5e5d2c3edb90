import type { Preset } from '../config/config.ts';
import type { OptionsOf } from '../config/options.ts';
import type { Args } from '../diagnostics/codes.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-args.ts';
import type { Fact } from '../plan/facts/types.ts';
import type { Lang, Node, Plan, Text } from '../plan/types.ts';
import type { SectionKind } from '../schema/vocabulary.ts';
import type { Edit, Range } from '../text/source-file.ts';

/** Why a rule may ask for what it asks: a law, a clause of a standard, custom, or our own judgement. */
export interface Basis {
  readonly kind: 'law' | 'standard' | 'practice' | 'house';
  /** `GB/T 9704—2012, 7.3.3` – for law and standard. */
  readonly source?: string;
}

/** Where a finding is reported: a node (its key), a text (its value), a stretch of a text or of several. */
export type Place = Node | Text | Fact | Stretch;

/** From a place in one text up to a place in another, or in the same. */
export interface Stretch {
  readonly begin: { readonly text: Text; readonly at: number };
  /** Exclusive. */
  readonly end: { readonly text: Text; readonly at: number };
}

/** What a run hands to each rule besides the plan. */
export interface RuleContext<C extends RuleCode> {
  readonly options: OptionsOf<C>;
  /** The section kinds that the plan's template requires; rules never import templates. */
  readonly requires: readonly SectionKind[];
  readonly recommends: readonly SectionKind[];
  /** The template prints some of the plan's sections and leaves the others out. */
  readonly printsParts: boolean;
  /** Last year's plan, where there is one to compare with. */
  readonly against: Plan | null;
  report(at: Place, args: Args[C], extra?: ReportExtra): void;
}

export interface ReportExtra {
  readonly related?: readonly Range[];
  readonly fix?: readonly Edit[];
  /** Where this finding weighs more or less than the rule's others. */
  readonly severity?: Severity;
}

/** One thing that `check` looks for, by name, weight and reason. */
export interface RuleHead<C extends RuleCode = RuleCode> {
  readonly id: C;
  readonly severity: Severity;
  readonly basis: Basis;
  /** The language that it knows; of plans in another it says nothing. Without it: all. */
  readonly language?: Lang;
  /** The presets in which it is asked, unless a policy says how grave it is; without it: all. */
  readonly presets?: readonly Preset[];
}

/** Looks at one plan. Rules see the normalised plan only, never YAML. */
export interface Rule<C extends RuleCode = RuleCode> extends RuleHead<C> {
  check(plan: Plan, context: RuleContext<C>): void;
}

/** A plan among those that are checked together. */
export interface Member {
  readonly plan: Plan;
  /** As messages name its file. */
  readonly name: string;
}

/** What a run hands to a rule that compares plans. */
export interface CollectionContext<C extends RuleCode> {
  /** As the policy of that plan has them. */
  optionsFor(member: Member): OptionsOf<C>;
  report(member: Member, at: Place, args: Args[C], extra?: CollectionExtra): void;
}

export interface CollectionExtra extends Pick<ReportExtra, 'severity'> {
  /** Places in other plans. */
  readonly related?: readonly { readonly member: Member; readonly at: Place }[];
}

/**
 * Compares the plans that are checked together, where there are at least two.
 * Thousands of them are not kept in memory: of each only a trace is, and those
 * that the traces cast suspicion on are read once more.
 */
export interface CollectionRule<C extends RuleCode = RuleCode> extends RuleHead<C> {
  /** What is remembered of a plan until all have been read: numbers, hardly more of them than the plan has characters. */
  trace(plan: Plan, options: OptionsOf<C>): Int32Array;
  /**
   * Which plans have to be looked at whole, those together that have to be seen
   * together: one group is let go of before the next is read. Asked once, with
   * the traces of all plans.
   */
  suspect(traces: readonly Int32Array[]): readonly SuspectGroup<C>[];
}

/** Plans that have to be looked at together. */
export interface SuspectGroup<C extends RuleCode> {
  /** By their places among the traces. */
  readonly plans: readonly number[];
  /** @param members those plans, as far as they could be read again */
  compare(members: ReadonlyMap<number, Member>, context: CollectionContext<C>): void;
}
