/** Long passages that stand in several plans of a collection. */
import type { OptionsOf } from '../../config/options.ts';
import type { Plan } from '../../plan/types.ts';
import type { CollectionContext, CollectionRule, Member } from '../rule.ts';
import { type Passage, sharedPassages, suspectsAmong } from './passages/shared.ts';
import { stretchOf, type TokenRow, tokensOf } from './passages/tokens.ts';
import { packed, traceOf, unpacked } from './passages/trace.ts';

/** Other plans in which a finding shows the passage. */
const MOST_SHOWN = 3;

/** A stretch of a plan with the passages that cover it, the longest first. */
interface Shared {
  readonly from: number;
  readonly to: number;
  readonly passages: readonly Passage[];
}

/** A plan that shares something, by its place among all. */
interface Suspect {
  readonly member: Member;
  readonly row: TokenRow;
}

interface Compared {
  readonly suspects: ReadonlyMap<number, Suspect>;
  readonly context: CollectionContext<'copied-from'>;
}

export const copiedFrom: CollectionRule<'copied-from'> = {
  id: 'copied-from',
  severity: 'warning',
  basis: { kind: 'practice' },
  trace: (plan, options) => packed(traceOf(tokensOf(plan).codes, leastIn(plan, options))),
  suspect: (traces) =>
    suspectsAmong(traces.map(unpacked)).map((group) => ({
      plans: group.plans,
      compare(members, context) {
        const suspects = new Map(
          [...members].map(([index, member]) => [index, { member, row: tokensOf(member.plan) }]),
        );
        const rows = new Map([...suspects].map(([index, { row }]) => [index, row]));
        const compared = { suspects, context };
        for (const [index, passages] of sharedPassages(group, rows))
          for (const shared of together(toldIn(index, passages, compared))) tell(index, shared, compared);
      },
    })),
};

/**
 * The passages that are told in a plan: those that are long enough. Who copied
 * from whom nobody knows, so both plans are told; of two plans of one
 * organization the later one.
 */
function toldIn(
  index: number,
  passages: readonly Passage[],
  { suspects, context }: Compared,
): readonly Passage[] {
  const member = suspects.get(index)?.member;
  if (member === undefined) return [];
  const least = leastIn(member.plan, context.optionsFor(member));
  return passages.filter(({ length, other }) => {
    const against = suspects.get(other)?.member;
    if (length < least || against === undefined) return false;
    const [here, there] = [startOf(member.plan), startOf(against.plan)];
    return !isSameOrganization(member, against) || (here === there ? index > other : here > there);
  });
}

/** So many tokens have to be alike. */
function leastIn({ lang }: Plan, { characters, englishWords }: OptionsOf<'copied-from'>): number {
  return lang === 'en' ? englishWords : characters;
}

function isSameOrganization({ plan: a }: Member, { plan: b }: Member): boolean {
  const name = a.organization?.name?.value.trim();
  return name !== undefined && name === b.organization?.name?.value.trim();
}

/** 20260301, where the period begins. */
function startOf({ period }: Plan): number {
  const { year = 0, month = 0, day = 0 } = period?.from ?? {};
  return (year * 100 + month) * 100 + day;
}

/** Passages that overlap, put together: one finding, however many plans have it. */
function together(passages: readonly Passage[]): readonly Shared[] {
  const all: { from: number; to: number; passages: Passage[] }[] = [];
  for (const passage of passages.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last === undefined || passage.from >= last.to)
      all.push({ from: passage.from, to: passage.to, passages: [passage] });
    else {
      last.to = Math.max(last.to, passage.to);
      last.passages.push(passage);
    }
  }
  return all.map(({ passages: found, ...range }) => ({
    ...range,
    passages: found.toSorted((a, b) => b.length - a.length || a.other - b.other),
  }));
}

function tell(index: number, { from, to, passages }: Shared, { suspects, context }: Compared): void {
  const suspect = suspects.get(index);
  if (suspect === undefined) return;
  const { member, row } = suspect;
  const memberOf = ({ other }: Passage): Member => suspects.get(other)?.member ?? member;
  const isForeign = (passage: Passage): boolean => !isSameOrganization(member, memberOf(passage));
  const told = passages.find(isForeign) ?? passages[0];
  const other = told && memberOf(told);
  if (told === undefined || other === undefined) return;
  const others = [...new Map(passages.map((passage) => [passage.other, passage])).values()];
  const shown = [told, ...others.filter((passage) => passage.other !== told.other)].slice(0, MOST_SHOWN);
  const isOwn = !isForeign(told);
  context.report(
    member,
    stretchOf(row, from, to),
    {
      length: told.length,
      unit: member.plan.lang === 'en' ? 'words' : 'characters',
      from: isOwn ? (other.plan.period?.label ?? null) : (other.plan.organization?.name?.value ?? null),
      file: other.name,
      others: others.length - 1,
      own: isOwn,
    },
    {
      ...(isOwn && { severity: 'info' as const }),
      related: shown.flatMap((passage) => {
        const elsewhere = suspects.get(passage.other);
        if (elsewhere === undefined) return [];
        const at = stretchOf(elsewhere.row, passage.otherFrom, passage.otherTo);
        return [{ member: elsewhere.member, at }];
      }),
    },
  );
}
