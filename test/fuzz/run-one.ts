/** One plan file through everything: read, checked, mended, reported, printed. */

import { applyExceptions } from '../../src/config/exceptions.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createReport, type Report } from '../../src/diagnostics/report.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { stretchesOf } from '../../src/plan/stretches.ts';
import type { Plan } from '../../src/plan/types.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../src/reporters/formats.ts';
import { withoutConsequences } from '../../src/rules/consequences.ts';
import { RULES } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run.ts';
import { renderDocument } from '../../src/template/render.ts';
import { applyEdits, separateEdits } from '../../src/text/edits.ts';
import { decode } from '../../src/text/encoding.ts';
import type { Range, SourceFile } from '../../src/text/source-file.ts';
import { WRITERS } from '../../src/writers/index.ts';
import { readsTheSame } from '../source/same-reading.ts';
import { builtInStyle, builtInTemplate } from '../support/built-in.ts';
import { REPORTERS } from '../support/reporters.ts';

/** What a run does besides reading and checking. */
export interface Wish {
  readonly report: ReportFormat;
  /** A template that prints it, and the format of the document; null: it is not printed. */
  readonly print: {
    readonly template: string;
    readonly style: string;
    readonly format: 'md' | 'docx';
  } | null;
}

/** What no report for a terminal may hold raw; html and json are read by programs that know better. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const RAW = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/**
 * Takes a file all the way.
 * @throws whatever the program throws, and Error where an answer is wrong: two readers that do not agree, a place outside the file, a raw control character, a document that is none
 */
export async function runOne(bytes: Uint8Array, { report: format, print }: Wish): Promise<void> {
  const decoded = decode(bytes, 'plan.yaml');
  if (!('file' in decoded)) return;
  const { file } = decoded;
  readsTheSame(file);
  const { plan, diagnostics } = loadPlan(file);
  const found =
    plan === null ? [] : runRules(plan, RULES, { file, requires: ['measures'], recommends: ['schedule'] });
  const all = [
    ...diagnostics,
    ...applyExceptions(withoutConsequences(found, diagnostics), file, '2026-01-15'),
  ];
  for (const diagnostic of all) expectWithin(diagnostic, file);
  expectMendable(all, file);
  expectReport(
    createReport([{ path: file.path, source: file, organization: null, diagnostics: all }]),
    format,
  );
  if (plan !== null && print !== null) await expectDocument(plan, print);
}

function expectWithin({ code, range, related = [], fix = [] }: Diagnostic, file: SourceFile): void {
  const others = related.flatMap((one) => (one.file === file ? [one.range] : []));
  for (const each of [range, ...others, ...fix.map((edit) => edit.range)])
    if (each) expectInside(each, code, file);
}

function expectInside({ start, end }: Range, code: string, file: SourceFile): void {
  for (const place of [start, end]) {
    const { offset, line, column } = file.positionAt(place.offset);
    const isRight = offset === place.offset && line === place.line && column === place.column;
    if (!isRight || line < 1 || column < 1 || line > file.lineCount)
      throw new Error(`${code} lies outside the file: ${JSON.stringify(place)}`);
  }
  if (start.offset > end.offset) throw new Error(`${code} ends before it begins`);
}

/** All that --fix would do can be done. */
function expectMendable(all: readonly Diagnostic[], file: SourceFile): void {
  applyEdits(file.text, separateEdits(all.flatMap(({ fix }) => (fix ? [fix] : []))).edits);
}

function expectReport(report: Report, format: ReportFormat): void {
  const text = REPORTERS[format](report, { color: false, locale: 'zh-CN', stretches: stretchesOf });
  if (format === 'json' || format === 'sarif') JSON.parse(text);
  const raw = RAW.exec(text);
  if (raw)
    throw new Error(
      `${format} holds ${JSON.stringify(raw[0])} raw: ${JSON.stringify(text.slice(Math.max(0, raw.index - 40), raw.index + 10))}`,
    );
  if (
    /\bundefined\b|\[object Object\]|\bNaN\b/.test(text) &&
    !/undefined|object|NaN/i.test(report.files[0]?.source?.text ?? '')
  )
    throw new Error(`${format} says undefined: ${text}`);
}

/** A file as a document, whatever is wrong with it; null where there is no plan in it. */
export async function printed(
  bytes: Uint8Array,
  print: NonNullable<Wish['print']>,
): Promise<Uint8Array | null> {
  const decoded = decode(bytes, 'plan.yaml');
  const plan = 'file' in decoded ? loadPlan(decoded.file).plan : null;
  return plan && expectDocument(plan, print);
}

async function expectDocument(
  plan: Plan,
  { template, style, format }: NonNullable<Wish['print']>,
): Promise<Uint8Array> {
  const { document, diagnostics } = renderDocument(plan, builtInTemplate(template));
  if (document === null)
    throw new Error(`no document: ${JSON.stringify(diagnostics.map(({ code, args }) => ({ code, args })))}`);
  const writer = await WRITERS.find((one) => one.format === format)?.load();
  const bytes = await writer?.write(document, builtInStyle(style));
  if (bytes === undefined || bytes.length === 0) throw new Error('an empty document');
  return bytes;
}

/** A wish by a number, so that the same run wishes the same. */
export function wishOf(run: number): Wish {
  const report = REPORT_FORMATS[run % REPORT_FORMATS.length] ?? 'json';
  const template = ['annual', 'semester', 'tabular', 'brief'][run % 4] ?? 'annual';
  const style = run % 3 === 0 ? 'plain' : 'gongwen';
  if (run % 200 === 0) return { report, print: { template, style, format: 'docx' } };
  return { report, print: run % 4 === 0 ? { template, style, format: 'md' } : null };
}
