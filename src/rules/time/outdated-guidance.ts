import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Plan } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { largest } from '../../text/many.ts';
import { knownPeriod } from '../plan-period.ts';
import { type Prose, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { type Guidance, guidanceFor, lastCongressBefore, sessionOf } from './congresses.ts';
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
    if (!proseOf(plan).some(({ value }) => mentionsIn(value).length > 0)) return;
    const current = guidanceFor(period.from);
    for (const part of partsOf(plan)) {
      const read = part.map((prose) => ({ prose, mentions: outsideTitles(plan, prose) }));
      const found = overtaken(read, latest) ?? overtakenByPlenum(read, current) ?? [];
      for (const { prose, mention, next, severity } of found) {
        const { from, to } = mention;
        const held = sessionOf(next);
        const written = prose.text.value.slice(from, to);
        if (held !== null)
          report(
            { text: prose.text, from, to },
            { written, next: { ...next, ...held }, current },
            { severity },
          );
      }
    }
  },
};

interface Read {
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
}
interface Overtaken {
  readonly prose: Prose;
  readonly mention: Mention;
  /** The congress or the plenum that followed. */
  readonly next: Guidance;
  readonly severity: Severity;
}

/** The first guidance of each text, where another congress has followed; null where the latest stands beside it. */
function overtaken(part: readonly Read[], latest: number): readonly Overtaken[] | null {
  if (part.some(({ mentions }) => mentions.some(({ number }) => number >= latest))) return null;
  return guidanceOf(part, () => true).map(({ prose, mention }) => ({
    prose,
    mention,
    next: { congress: mention.number + 1, plenum: null },
    severity: 'warning',
  }));
}

/** The same of a plenum that a later one of its committee has followed. */
function overtakenByPlenum(part: readonly Read[], current: Guidance | null): readonly Overtaken[] | null {
  if (current === null || current.plenum === null) return null;
  const plenums = part.flatMap(({ mentions }) =>
    mentions.flatMap(({ number, plenum }) => (number === current.congress ? (plenum ?? []) : [])),
  );
  if (plenums.length === 0 || largest(plenums) >= current.plenum) return null;
  const isOfCommittee = ({ number, plenum }: Mention) => number === current.congress && plenum !== null;
  return guidanceOf(part, isOfCommittee).map((each) => ({ ...each, next: current, severity: 'info' }));
}

/** The first of such that each text names as its guidance. */
function guidanceOf(
  part: readonly Read[],
  isMeant: (mention: Mention) => boolean,
): readonly { readonly prose: Prose; readonly mention: Mention }[] {
  return part.flatMap(({ prose, mentions }) => {
    const mention = mentions.find((each) => isMeant(each) && isGuidance(prose.value, each));
    return mention ? [{ prose, mention }] : [];
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
  const mentions = mentionsIn(value);
  if (mentions.length === 0) return mentions;
  const titles = facts.documentTitles.filter((title) => title.text === text);
  return mentions.filter(({ from, to }) => !titles.some((title) => title.from <= from && to <= title.to));
}
