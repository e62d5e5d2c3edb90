/** The report for people: by file, each finding with the lines it is about. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Diagnostic, Related, Severity } from '../diagnostics/diagnostic.ts';
import type { FileReport, Report, Summary } from '../diagnostics/report.ts';
import { isRuleCode, messageOf, ui } from '../messages/index.ts';
import type { Locale, Ui } from '../messages/types.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { codeFrame, type FrameLine } from './frame.ts';
import { DEFAULT_WIDTH, type Reporter } from './reporter.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** Everything below the file's name is indented by as much. */
const INDENT = '  ';
/** A terminal narrower than this wraps by itself. */
const MIN_WIDTH = 50;
const SYMBOL: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' };

/** What the parts of the report share. */
interface Look {
  readonly chalk: ChalkInstance;
  readonly locale: Locale;
  readonly words: Ui;
  /** Columns, the indent included. */
  readonly width: number;
}

function colorOf({ chalk }: Look, severity: Severity): ChalkInstance {
  return { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[severity];
}

/** User text and our sentences as lines, indented and wrapped. */
function lines(text: string, look: Look): string[] {
  return text
    .split('\n')
    .flatMap((line) => wrap(visible(line), look.width - INDENT.length))
    .map((line) => INDENT + line);
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

/** How the edits mend the text; '' where the hint has said so already. */
function fixNote({ fix = [], file }: Diagnostic, hint: string, words: Ui): string {
  const [edit] = fix;
  if (edit === undefined) return '';
  if (fix.length > 1) return words.fixes(fix.length);
  const from = file.text.slice(edit.range.start.offset, edit.range.end.offset);
  return hint.includes(edit.text || from) ? '' : words.fix({ from, to: edit.text });
}

function heading({ severity, code, range }: Diagnostic, look: Look): string {
  const place = range === undefined ? '' : `${range.start.line}:${range.start.column} `;
  const name = `${SYMBOL[severity]} ${look.words.severity[severity]}`;
  return `${INDENT}${place}${colorOf(look, severity).bold(name)} ${look.chalk.dim(code)}`;
}

function finding(diagnostic: Diagnostic, look: Look): string[] {
  const { file, range, severity, related = [] } = diagnostic;
  const { message, hint } = messageOf(diagnostic, look.locale);
  const note = fixNote(diagnostic, hint ?? '', look.words);
  return [
    heading(diagnostic, look),
    ...lines(message, look).map((line) => look.chalk.bold(line)),
    ...(range === undefined ? [] : frame(file, range, 1, look, colorOf(look, severity))),
    ...related.flatMap((place) => relatedPlace(place, file, look)),
    ...(hint === undefined ? [] : lines(look.words.hint + hint, look)),
    ...(note === '' ? [] : lines(note, look)),
    '',
  ];
}

function fileSection({ path, diagnostics }: FileReport, look: Look): string[] {
  if (diagnostics.length === 0) return [];
  const name = wrap(visible(path), look.width).map((line) => look.chalk.underline(line));
  return [...name, '', ...diagnostics.flatMap((diagnostic) => finding(diagnostic, look))];
}

function summaryLine(summary: Summary, look: Look): string[] {
  const { errors, warnings, infos } = summary;
  const worst: Severity | null = errors > 0 ? 'error' : warnings > 0 ? 'warning' : infos > 0 ? 'info' : null;
  const paint = worst === null ? look.chalk.green : colorOf(look, worst);
  const symbol = worst === null ? '✔' : SYMBOL[worst];
  return wrap(`${symbol} ${look.words.summary(summary)}`, look.width).map((line) => paint.bold(line));
}

/** How to learn more, with the first rule of the report for an example. */
function helpLines({ files }: Report, look: Look): string[] {
  const codes = files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  if (codes.length === 0) return [];
  const rule = codes.find(isRuleCode);
  const help = [...(rule === undefined ? [] : [look.words.explain(rule)]), look.words.otherLanguage];
  return help.flatMap((text) => wrap(text, look.width)).map((line) => look.chalk.dim(line));
}

export const pretty: Reporter = (report, { color, locale, width = DEFAULT_WIDTH }) => {
  const look: Look = {
    chalk: new Chalk({ level: color ? 1 : 0 }),
    locale,
    words: ui(locale),
    width: Math.max(MIN_WIDTH, width),
  };
  const sections = report.files.flatMap((file) => fileSection(file, look));
  return `${[...sections, ...summaryLine(report.summary, look), ...helpLines(report, look)].join('\n')}\n`;
};
