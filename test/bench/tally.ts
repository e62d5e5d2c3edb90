/** From verdicts to counts: by fault, by rule, and what stands underneath. */
import { FAULTS } from './faults/index.ts';
import { changedLines } from './plant.ts';
import type { Finding, Outcome, Verdict } from './run.ts';
import type { Fault } from './types.ts';

export interface FaultTally {
  readonly fault: Fault;
  /** A rule for it is there. */
  readonly ruled: boolean;
  readonly planted: number;
  readonly found: number;
  readonly missed: number;
  readonly nearMisses: number;
  /** Near misses that a rule of the fault speaks of. */
  readonly falseAlarms: number;
  /** Planted texts and near misses that another rule speaks of, which has no reason to. */
  readonly others: number;
}

export interface RuleTally {
  readonly rule: string;
  /** Planted texts that it might be the one to find. */
  readonly planted: number;
  readonly found: number;
  /** Findings on near misses of its own faults, on good plans, and on texts that have nothing to do with it. */
  readonly falseAlarms: number;
}

export interface Note {
  readonly kind: 'missed' | 'false' | 'other' | 'good plan';
  readonly rule: string;
  readonly name: string;
  readonly text: string;
  readonly message: string;
  readonly arguable: string | null;
}

export function byFault({ verdicts, rules }: Outcome): readonly FaultTally[] {
  return FAULTS.filter((fault) => verdicts.some(({ planted }) => planted.fault === fault)).map((fault) => {
    const own = verdicts.filter(({ planted }) => planted.fault === fault);
    const wrong = own.filter(({ planted }) => planted.wrong);
    const right = own.filter(({ planted }) => !planted.wrong);
    const found = wrong.filter(({ hits }) => hits.length > 0).length;
    return {
      fault,
      ruled: fault.rules.some((rule) => rules.has(rule)),
      planted: wrong.length,
      found,
      missed: wrong.length - found,
      nearMisses: right.length,
      falseAlarms: right.filter(isFalse).length,
      others: own.filter(({ others }) => others.length > 0).length,
    };
  });
}

export function byRule(outcome: Outcome): readonly RuleTally[] {
  const notes = notesOf(outcome);
  return [...outcome.rules].sort().map((rule) => {
    const wrong = outcome.verdicts.filter(
      ({ planted }) => planted.wrong && planted.fault.rules.includes(rule),
    );
    return {
      rule,
      planted: wrong.length,
      found: wrong.filter(({ hits }) => hits.some((hit) => hit.rule === rule)).length,
      falseAlarms: notes.filter((note) => note.rule === rule && note.kind !== 'missed').length,
    };
  });
}

/** What was missed and what was found without a reason, each with its place. */
export function notesOf(outcome: Outcome): readonly Note[] {
  const onGood = outcome.onGoodPlans.map(({ base, finding }) => ({
    kind: 'good plan' as const,
    rule: finding.rule,
    name: base.name,
    text: base.source.split('\n')[(finding.range?.start.line ?? 1) - 1]?.trim() ?? '',
    message: finding.message,
    arguable: null,
  }));
  return [...onGood, ...outcome.verdicts.flatMap(notesOn)];
}

function notesOn(verdict: Verdict): readonly Note[] {
  const { planted, hits, astray, others } = verdict;
  const text = plantedText(verdict);
  const about = { name: planted.name, text, arguable: planted.plant.arguable ?? null };
  const told = (kind: Note['kind'], { rule, message }: Finding) => ({ ...about, kind, rule, message });
  const missed = planted.wrong && hits.length === 0;
  return [
    ...(missed
      ? [{ ...about, kind: 'missed' as const, rule: planted.fault.rules[0] ?? '', message: '' }]
      : []),
    ...(planted.wrong ? astray : [...hits, ...astray]).map((finding) => told('false', finding)),
    ...others.map((finding) => told('other', finding)),
  ];
}

const isFalse = ({ hits, astray }: Verdict) => hits.length + astray.length > 0;

/** What was put in, cut to what differs from the good plan and a little around it. */
function plantedText({ planted }: Verdict): string {
  const [first, last] = changedLines(planted);
  const lines = (text: string) =>
    text
      .split('\n')
      .slice(first - 1, last)
      .join(' ⏎ ')
      .replaceAll('"', '')
      .trim();
  const after = lines(planted.text);
  const before = lines(planted.base.source);
  let head = 0;
  while (head < after.length && after[head] === before[head]) head++;
  let tail = 0;
  while (tail < after.length - head && after.at(-1 - tail) === before.at(-1 - tail)) tail++;
  return after.slice(Math.max(0, head - 8), Math.min(after.length - tail + 8, head + 100));
}
