/** The report for people: by file, each finding with the lines it is about. */
import { Chalk, type ChalkInstance } from 'chalk';
import { type Diagnostic, type Related, ruleName, type Severity } from '../diagnostics/diagnostic.ts';
import { type FileReport, type Report, unreadIn } from '../diagnostics/report.ts';
import type { RuleCode } from '../diagnostics/rule-args.ts';
import { isRuleCode, linesOf, ui } from '../messages/index.ts';
import type { Locale, Ui } from '../messages/types.ts';
import { grouped } from '../text/grouped.ts';
import { largest } from '../text/many.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { coverageLines } from './coverage.ts';
import { fixNote } from './fix-note.ts';
import { codeFrame, type FrameLine } from './frame.ts';
import { overviewLines } from './overview.ts';
import { DEFAULT_WIDTH, type Reporter, type ReporterOptions } from './reporter.ts';
import { placeOf, runsOf } from './runs.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** Everything below the file's name is indented by as much. */
const INDENT = '  ';
/** A terminal narrower than this wraps by itself. */
const MIN_WIDTH = 50;
const SYMBOL: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' };

/** Findings of one code in a file that are told at length, but for their like. */
const TOLD_IN_FULL = 5;

/** What the parts of the report share. */
interface Look {
  readonly chalk: ChalkInstance;
  readonly locale: Locale;
  readonly words: Ui;
  /** Columns, the indent included. */
  readonly width: number;
}

/** What the findings of one file share. */
interface Section {
  readonly look: Look;
  /** Hints that were told already, with their codes. */
  readonly hints: Set<string>;
}

function colorOf({ chalk }: Look, severity: Severity): ChalkInstance {
  return { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[severity];
}

/** User text and our sentences as lines, indented and wrapped. */
function lines(text: string, look: Look, indent = INDENT): string[] {
  return wrap(visible(text), look.width - indent.length).map((line) => indent + line);
}

function frameLine(
  { number, text, carets }: FrameLine,
  digits: number,
  look: Look,
  paint: ChalkInstance,
): string[] {
  const gutter = (label: string): string => look.chalk.dim(`${INDENT}${label.padStart(digits + 1)} |`);
  const first = `${gutter(number === null ? '...' : String(number))} ${text}`.trimEnd();
  return carets === '' ? [first] : [first, `${gutter('')} ${paint(carets)}`];
}

function frame(file: SourceFile, range: Range, context: number, look: Look, paint: ChalkInstance): string[] {
  const digits = Math.max(3, String(range.end.line + context).length);
  const room = look.width - INDENT.length - digits - ' '.length - ' | '.length;
  return codeFrame(file, range, room, context).flatMap((line) => frameLine(line, digits, look, paint));
}

function relatedPlace({ file, range }: Related, from: SourceFile, look: Look): string[] {
  const path = file.path === from.path ? null : file.path;
  return [
    ...lines(look.words.related(range.start.line, path), look),
    ...frame(file, range, 0, look, look.chalk.dim),
  ];
}

function heading(diagnostic: Diagnostic, look: Look): string {
  const { severity, range } = diagnostic;
  const place = range === undefined ? '' : `${placeOf(diagnostic)} `;
  const name = `${SYMBOL[severity]} ${look.words.severity[severity]}`;
  return `${INDENT}${place}${colorOf(look, severity).bold(name)} ${look.chalk.dim(visible(ruleName(diagnostic)))}`;
}

/** The hint of a finding; nothing where the same one stands further up. */
function hintLines(
  diagnostic: Diagnostic,
  hint: readonly string[],
  section: Section,
  indent = INDENT,
): string[] {
  const { look, hints } = section;
  const [first, ...rest] = hint;
  const key = [ruleName(diagnostic), ...hint].join('\n');
  if (first === undefined || hints.has(key)) return [];
  hints.add(key);
  return [
    ...lines(look.words.hint + first, look, indent),
    ...rest.flatMap((line) => lines(line, look, indent + INDENT)),
  ];
}

function finding(diagnostic: Diagnostic, section: Section): string[] {
  const { look } = section;
  const { file, range, severity, related = [] } = diagnostic;
  const { message, hint } = linesOf(diagnostic, look.locale);
  const note = fixNote(diagnostic, hint.join('\n'), look.words);
  return [
    heading(diagnostic, look),
    ...message.flatMap((line) => lines(line, look)).map((line) => look.chalk.bold(line)),
    ...(range === undefined ? [] : frame(file, range, 1, look, colorOf(look, severity))),
    ...related.flatMap((place) => relatedPlace(place, file, look)),
    ...hintLines(diagnostic, hint, section),
    ...(note === '' ? [] : lines(note, look)),
    '',
  ];
}

/** One more of a sort that was told in full: its place and its line. What is no rule's is told with its hint, which holds what to write. */
function brief(diagnostic: Diagnostic, placeWidth: number, section: Section): string[] {
  const { look } = section;
  const { file, range, code } = diagnostic;
  const indent = INDENT.repeat(2);
  const column = indent.length + placeWidth + INDENT.length;
  const room = look.width - column;
  const [line] = range === undefined ? [] : codeFrame(file, range, room, 0);
  const shown = line?.text.trim() || linesOf(diagnostic, look.locale).message.join(' ');
  const [told = ''] = wrap(visible(shown), room);
  return [
    `${indent}${look.chalk.dim(placeOf(diagnostic).padEnd(placeWidth))}${INDENT}${told}`.trimEnd(),
    ...(isRuleCode(code)
      ? []
      : hintLines(diagnostic, linesOf(diagnostic, look.locale).hint, section, ' '.repeat(column))),
  ];
}

function briefly(more: readonly Diagnostic[], section: Section): string[] {
  if (more.length === 0) return [];
  const { look } = section;
  const placeWidth = largest(more.map((diagnostic) => placeOf(diagnostic).length));
  return [
    ...lines(look.words.more(more.length), look),
    ...more.flatMap((diagnostic) => brief(diagnostic, placeWidth, section)),
    '',
  ];
}

/** Findings by place: of neighbours that are alike the first, of many with the same code the first few are told in full, the rest in a list behind them. */
function findings(diagnostics: readonly Diagnostic[], section: Section): string[] {
  const runs = runsOf(diagnostics, section.look.locale);
  const groups = grouped(runs, ({ first }) => ruleName(first));
  const told = new Map<string, number>();
  return runs.flatMap(({ first, more }) => {
    const name = ruleName(first);
    const at = (told.get(name) ?? 0) + 1;
    told.set(name, at);
    if (at > TOLD_IN_FULL) return [];
    const later = at === TOLD_IN_FULL ? (groups.get(name) ?? []).slice(TOLD_IN_FULL) : [];
    const rest = [...more, ...later.flatMap((run) => [run.first, ...run.more])];
    return [...finding(first, section), ...briefly(rest, section)];
  });
}

function indented(table: readonly string[]): string[] {
  return table.map((line) => (line === '' ? '' : INDENT + line));
}

function fileSection({ path, diagnostics, coverage }: FileReport, look: Look): string[] {
  if (diagnostics.length === 0 && coverage === undefined) return [];
  const name = wrap(visible(path), look.width).map((line) => look.chalk.underline(line));
  const [heads = '', ...table] = coverage
    ? coverageLines(coverage, look.width - INDENT.length, look.words)
    : [];
  return [
    ...name,
    '',
    ...findings(diagnostics, { look, hints: new Set() }),
    ...(coverage ? [look.chalk.bold(INDENT + heads), ...indented(table), ''] : []),
  ];
}

function summaryLine({ files, summary }: Report, look: Look): string[] {
  const { errors, warnings, infos } = summary;
  const worst: Severity | null = errors > 0 ? 'error' : warnings > 0 ? 'warning' : infos > 0 ? 'info' : null;
  const paint = worst === null ? look.chalk.green : colorOf(look, worst);
  const symbol = worst === null ? '✔' : SYMBOL[worst];
  const [only, ...others] = files;
  const clean = worst === null && only !== undefined && others.length === 0 ? visible(only.path) : null;
  return wrap(`${symbol} ${look.words.summary(summary, unreadIn(files), clean)}`, look.width).map((line) =>
    paint.bold(line),
  );
}

/** The rule that a reader would ask about first: that of the first error, else of the first warning; a note's only among notes. */
function ruleToExplain({ files, summary }: Report): RuleCode | null {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const first = (severity: Severity) =>
    all.flatMap(({ code, severity: own }) => (own === severity && isRuleCode(code) ? [code] : []))[0];
  const graver = summary.errors + summary.warnings > 0;
  return first('error') ?? first('warning') ?? (graver ? null : (first('info') ?? null));
}

/** Many plans at a glance. */
function overview({ overview: all }: Report, look: Look): string[] {
  if (all === undefined) return [];
  return overviewLines(all, look.width - INDENT.length, look.words).flatMap(([title = '', ...rows]) => [
    look.chalk.bold(title),
    ...rows.map((row) => INDENT + row),
    '',
  ]);
}

/** What a baseline left out. */
function baselineLines({ baseline }: Report, look: Look): string[] {
  const told = baseline === undefined ? [] : look.words.baseline(baseline);
  return told.flatMap((text) => wrap(visible(text), look.width)).map((line) => look.chalk.dim(line));
}

/** How to learn more. */
function helpLines(report: Report, otherLanguage: boolean, look: Look): string[] {
  if (report.files.every(({ diagnostics }) => diagnostics.length === 0)) return [];
  const rule = ruleToExplain(report);
  const help = [
    ...(rule === null ? [] : [look.words.explain(rule)]),
    ...(otherLanguage ? [look.words.otherLanguage] : []),
  ];
  return help.flatMap((text) => wrap(text, look.width)).map((line) => look.chalk.dim(line));
}

function lookOf({ color, locale, width = DEFAULT_WIDTH }: ReporterOptions): Look {
  return {
    chalk: new Chalk({ level: color ? 1 : 0 }),
    locale,
    words: ui(locale),
    width: Math.max(MIN_WIDTH, width),
  };
}

export const pretty: Reporter = (report, options) => {
  const { help = true, offerOtherLanguage = false } = options;
  const look = lookOf(options);
  const sections = report.files.flatMap((file) => fileSection(file, look));
  const more = help ? helpLines(report, offerOtherLanguage, look) : [];
  return `${[...sections, ...overview(report, look), ...summaryLine(report, look), ...baselineLines(report, look), ...more].join('\n')}\n`;
};

/** The findings alone, of files that keep plans from being checked: no plan is counted. */
export const prettyFindings: Reporter = ({ files }, options) =>
  `${files
    .flatMap((file) => fileSection(file, lookOf(options)))
    .join('\n')
    .trimEnd()}\n`;
