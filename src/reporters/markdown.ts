/** A summary in Markdown, for the page of a CI job or a mail: a table of the files, and what was found in each. */
import { ruleName, type Severity } from '../diagnostics/diagnostic.ts';
import type { Tally } from '../diagnostics/overview.ts';
import { countBySeverity, type Summary, unreadIn } from '../diagnostics/report.ts';
import { linesOf, ui } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';
import type { Reporter } from './reporter.ts';
import { placeOf, placesOf, type Run, runsOf } from './runs.ts';
import { visible } from './visible.ts';

const SYMBOL: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** A line break within an entry of a list (CommonMark 6.7). */
const LINE = '\\\n  ';

/** Every sign that Markdown could see something in, as a reference to itself: texts come from plans. */
function literal(text: string): string {
  const reference = (sign: string): string => `&#${sign.codePointAt(0)};`;
  // What would begin a list does so at the start of a line only.
  return visible(text)
    .replace(/[\\`*_[\]#|<>~&:@]/g, reference)
    .replace(/^(\s*\d*)([-+.)])/, (_, before: string, sign: string) => before + reference(sign));
}

function entry({ first, more }: Run, locale: Locale): string {
  const { severity } = first;
  const { message, hint } = linesOf(first, locale);
  const place = placeOf(first);
  const like = more.length > 0 ? [ui(locale).likeIt(more.length, placesOf(more))] : [];
  const told = [message.map(literal).join(' '), ...hint.map(literal), ...like];
  return `- ${SYMBOL[severity]} ${place === '' ? '' : `${place} `}\`${ruleName(first)}\` ${told.join(LINE)}`;
}

function row(name: string, { errors, warnings, infos }: Omit<Summary, 'files'>): string {
  return `| ${literal(name)} | ${errors} | ${warnings} | ${infos} |`;
}

export const markdown: Reporter = ({ files, summary, baseline, overview }, { locale }) => {
  const words = ui(locale);
  const found = files.filter(({ diagnostics }) => diagnostics.length > 0);
  const { error, warning, info } = words.severity;
  const heads = `| ${error} | ${warning} | ${info} |`;
  const rows = found.map(({ path, diagnostics }) => row(path, countBySeverity(diagnostics)));
  const table = [`| ${heads}`, '|---|--:|--:|--:|', ...rows];
  const tallies = (title: string, all: readonly Tally[]) => [
    `### ${title}`,
    '',
    `| ${heads} ${words.overview.files} |`,
    '|---|--:|--:|--:|--:|',
    ...all.map((one) => `${row(one.name, one)} ${one.files} |`),
    '',
  ];
  const glance = overview
    ? [
        ...tallies(words.overview.organizations, overview.organizations),
        ...tallies(words.overview.rules, overview.rules),
      ]
    : [];
  const details = found.flatMap(({ path, diagnostics }) => [
    `### ${literal(path)}`,
    '',
    ...runsOf(diagnostics, locale).map((run) => entry(run, locale)),
    '',
  ]);
  const left = baseline === undefined ? [] : words.baseline(baseline).flatMap((text) => [literal(text), '']);
  const head = ['## plan check', '', words.summary(summary, unreadIn(files)), '', ...left];
  return `${[...head, ...(found.length > 0 ? [...glance, ...table, '', ...details] : [])].join('\n').trimEnd()}\n`;
};
