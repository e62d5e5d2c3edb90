import type { Plan } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { knownPeriod } from '../plan-period.ts';
import { type Prose, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { guidanceFor, lastCongressBefore, yearOfCongress } from './congresses.ts';
import { isGuidance, type Mention, mentionsIn } from './guidance.ts';

/** A plan that follows a congress, or a plenum of its committee, after the next congress was held. */
export const outdatedGuidance: Rule<'outdated-guidance'> = {
  id: 'outdated-guidance',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const period = knownPeriod(plan);
    const latest = period && lastCongressBefore(period.from);
    if (period === null || latest === null) return;
    const current = guidanceFor(period.from);
    for (const part of partsOf(plan)) {
      for (const { prose, mention, next } of outdatedIn(plan, part, latest)) {
        const { from, to } = mention;
        const written = prose.text.value.slice(from, to);
        report({ text: prose.text, from, to }, { written, next, current });
      }
    }
  },
};

interface Outdated {
  readonly prose: Prose;
  readonly mention: Mention;
  /** The congress that followed. */
  readonly next: { readonly number: number; readonly year: number };
}

/** The first outdated guidance of each text; none where the latest stands beside it. */
function outdatedIn(plan: Plan, part: readonly Prose[], latest: number): readonly Outdated[] {
  const read = part.map((prose) => ({ prose, mentions: outsideTitles(plan, prose) }));
  if (read.some(({ mentions }) => mentions.some(({ number }) => number >= latest))) return [];
  return read.flatMap(({ prose, mentions }) => {
    const mention = mentions.find((each) => isGuidance(prose.value, each));
    const number = (mention?.number ?? 0) + 1;
    const year = yearOfCongress(number);
    return mention === undefined || year === null ? [] : [{ prose, mention, next: { number, year } }];
  });
}

/** The texts of each section, those of its items with it, and those outside of sections, each by itself: what stands together is read together. */
function partsOf(plan: Plan): readonly (readonly Prose[])[] {
  const prose = new Map(proseOf(plan).map((each) => [each.text, each]));
  const parts = plan.sections.map((section) =>
    [...walkItems([section])].flatMap(({ title, text }) =>
      [title, text].flatMap((each) => (each && prose.get(each)) ?? []),
    ),
  );
  const outside = [plan.preamble, plan.closing, plan.notice?.text].flatMap((text) => {
    const found = text && prose.get(text);
    return found ? [[found]] : [];
  });
  return [...outside, ...parts];
}

/** A congress in the title of a document is part of its name. */
function outsideTitles({ facts }: Plan, { text, value }: Prose): readonly Mention[] {
  const titles = facts.documentTitles.filter((title) => title.text === text);
  return mentionsIn(value).filter(
    ({ from, to }) => !titles.some((title) => title.from <= from && to <= title.to),
  );
}
