/** The tables as people read them: on a terminal and in docs/rules/bench.md. */
import type { Season } from './plant.ts';
import type { Outcome } from './run.ts';
import { byFault, byRule, type FaultTally, notesOf } from './tally.ts';

const FAULT_HEADS = ['fault', 'rules', 'planted', 'found', 'missed', 'near misses', 'false', 'other'];
const RULE_HEADS = ['rule', 'planted', 'found', 'false'];

/** By fault, with a line for all of them. */
export function faultTable(outcome: Outcome): string {
  const tallies = byFault(outcome);
  const rows = tallies.map(({ fault, ruled, ...counts }) => [
    `${fault.id}: ${fault.name}`,
    ruled
      ? fault.rules
          .filter((rule) => outcome.rules.has(rule))
          .map((rule) => `\`${rule}\``)
          .join(', ')
      : 'no rule yet',
    ...cells(counts),
  ]);
  const sum = (key: 'planted' | 'found' | 'missed' | 'nearMisses' | 'falseAlarms' | 'others') =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  const all = cells({
    planted: sum('planted'),
    found: sum('found'),
    missed: sum('missed'),
    nearMisses: sum('nearMisses'),
    falseAlarms: sum('falseAlarms'),
    others: sum('others'),
  });
  return markdown(FAULT_HEADS, [...rows, ['**all**', '', ...all]]);
}

const cells = (counts: Omit<FaultTally, 'fault' | 'ruled'>) =>
  [counts.planted, counts.found, counts.missed, counts.nearMisses, counts.falseAlarms, counts.others].map(
    String,
  );

export function ruleTable(outcome: Outcome): string {
  const rows = byRule(outcome).map(({ rule, planted, found, falseAlarms }) => [
    `\`${rule}\``,
    planted === 0 ? '–' : String(planted),
    planted === 0 ? '–' : String(found),
    String(falseAlarms),
  ]);
  return markdown(RULE_HEADS, rows);
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = heads.map((_, column) => (/^\d+$|^–$/.test(rows[0]?.[column] ?? '') ? '---:' : '---'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

/** What was missed and what was found without a reason; the same of one rule together. */
export function list(outcome: Outcome): string {
  const kinds = {
    missed: 'Missed',
    false: 'False',
    other: 'Another rule spoke',
    'good plan': 'On good plans',
  };
  const notes = notesOf(outcome);
  return Object.entries(kinds)
    .map(([kind, title]) => {
      const lines = notes
        .filter((note) => note.kind === kind)
        .sort((one, other) => one.rule.localeCompare(other.rule))
        .map(
          ({ rule, name, text, message, arguable }) =>
            `  ${rule}  ${name}  ${text}${message ? `\n      ${message}` : ''}${arguable ? `\n      (arguable: ${arguable})` : ''}`,
        );
      return `${title}: ${lines.length}\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

/** The head of the report: what was planted into what. */
export function summary(outcome: Outcome, { seed, copies }: Season): string {
  const { verdicts } = outcome;
  const wrong = verdicts.filter(({ planted }) => planted.wrong);
  const found = wrong.filter(({ hits }) => hits.length > 0).length;
  const right = verdicts.length - wrong.length;
  return `seed ${seed}, each in ${copies === 1 ? 'one plan' : `up to ${copies} plans`}: ${wrong.length} planted, ${found} found, ${wrong.length - found} missed; ${right} near misses`;
}
