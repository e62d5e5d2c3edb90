/** Which plans a plant is for, and short ways to write several plants. */
import { isMap, isSeq } from 'yaml';
import type { BasePlan } from '../base-plans.ts';
import { listOf, sectionOf, under } from '../places.ts';
import type { Change, Plant } from '../types.ts';

/** The period is a year from January to December. */
export const wholeYear = ({ document }: BasePlan): boolean =>
  /^\d{4}$/.test(String(document.get('周期') ?? document.get('period')));

/** There are no annexes that a text could speak of. */
export const noAnnexes = (plan: BasePlan): boolean => sectionOf(plan, 'attachments') === undefined;

/** Neither annexes nor tables. */
export const noTables = (plan: BasePlan): boolean =>
  noAnnexes(plan) && !/^\s*(?:- )?(?:表格|table):/m.test(plan.source);

const MONTH =
  /^(?:\d{4}年)?\d{1,2}月$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The schedule goes by months and has them all. */
export const monthly = (plan: BasePlan): boolean => {
  const entries = listOf(plan, 'schedule')?.items ?? [];
  return entries.length > 0 && entries.every((one) => isMap(one) && MONTH.test(String(under(one, 'when'))));
};

/** All targets stand at the usual place and have ids that measures serve. */
export const linked = (plan: BasePlan): boolean => {
  const list = listOf(plan, 'targets');
  return isSeq(list) && list.items.every((one) => isMap(one) && under(one, 'id') !== undefined);
};

export const usesTemplate =
  (...names: readonly string[]) =>
  ({ document }: BasePlan): boolean =>
    names.includes(String(document.get('模板') ?? document.get('template')));

export const named =
  (...names: readonly string[]) =>
  ({ name }: BasePlan): boolean =>
    names.includes(name);

/** More plants of faults, by the fault's id. */
export type More = Readonly<
  Record<string, { readonly positives: readonly Plant[]; readonly nearMisses: readonly Plant[] }>
>;

export const plants = (...changes: readonly Change[]): Plant[] => changes.map((change) => ({ change }));

/** Plants whose finding may lie elsewhere than the change. */
export const anywhere = (...changes: readonly Change[]): Plant[] =>
  changes.map((change) => ({ change, anywhere: true }));
