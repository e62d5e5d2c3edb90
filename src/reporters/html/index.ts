/**
 * The report that an office prints or mails: a page of its own, without a
 * script, that fetches nothing. First what was found where, then each plan as it
 * reads, findings beside their places, on paper below them.
 */
import type { Severity } from '../../diagnostics/diagnostic.ts';
import {
  compareCounts,
  countBySeverity,
  type FileReport,
  type Report,
  unreadIn,
} from '../../diagnostics/report.ts';
import { htmlWords, ui } from '../../messages/index.ts';
import type { Locale } from '../../messages/types.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { coverageTable } from './coverage.ts';
import { html } from './escape.ts';
import { notesOf } from './notes.ts';
import { planText } from './plan.ts';
import { rulesTable } from './rules.ts';
import { STYLE, STYLE_HASH } from './style.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Nothing but the one style sheet above: were a text of a plan ever taken for markup, it could neither run nor fetch. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A file of the report, with the prefix of its ids. */
interface Entry extends FileReport {
  readonly id: string;
}

export const htmlReport: Reporter = (report, options) => {
  const { locale } = options;
  const words = htmlWords(locale);
  const files = worstFirst(report.files).map((file, index) => ({ ...file, id: `f${index + 1}` }));
  const [only, second] = files;
  const title = only !== undefined && second === undefined ? `${words.title} – ${only.path}` : words.title;
  const rules = rulesTable(
    files.flatMap(({ diagnostics }) => diagnostics),
    options,
  );
  const parts = [
    '<!DOCTYPE html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${html(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    header(report, options),
    ...(files.length > 1 ? [contents(files, locale), rules] : []),
    ...files.map((file) => fileSection(file, files.length > 1, options)),
    ...(files.length > 1 ? [] : [rules]),
    '</body>',
    '</html>',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
};

/** By errors, then warnings, then notes; otherwise in the order of the report. */
function worstFirst(files: readonly FileReport[]): readonly FileReport[] {
  const counted = files.map((file) => ({ file, counts: countBySeverity(file.diagnostics) }));
  counted.sort((a, b) => compareCounts(a.counts, b.counts));
  return counted.map(({ file }) => file);
}

function header({ summary, files, baseline }: Report, { locale, time }: ReporterOptions): string {
  const words = htmlWords(locale);
  const day = time === undefined ? null : new Date(time * 1000).toISOString().slice(0, 10);
  const found = SEVERITIES.filter((one) =>
    files.some((file) => file.diagnostics.some((d) => d.severity === one)),
  );
  const legend = found.map(
    (one) => `<dt class="${one}">${html(ui(locale).severity[one])}</dt><dd>${html(words.meaning[one])}</dd>`,
  );
  return [
    '<header>',
    `<h1>${html(words.title)}</h1>`,
    `<p class="summary">${html(ui(locale).summary(summary, unreadIn(files)))}</p>`,
    ...(baseline === undefined ? [] : ui(locale).baseline(baseline)).map(
      (line) => `<p class="day">${html(line)}</p>`,
    ),
    ...(day === null ? [] : [`<p class="day">${html(words.day(day))}</p>`]),
    ...(legend.length > 0 ? [`<dl>${legend.join('')}</dl>`] : []),
    '</header>',
  ].join('\n');
}

function contents(files: readonly Entry[], locale: Locale): string {
  const words = htmlWords(locale);
  const heads = SEVERITIES.map((one) => `<th scope="col">${html(ui(locale).severity[one])}</th>`).join('');
  const rows = files.map(({ id, path, diagnostics }) => {
    const { errors, warnings, infos } = countBySeverity(diagnostics);
    const cells = [errors, warnings, infos].map((count) => `<td>${count}</td>`).join('');
    return `<tr><th scope="row"><a href="#${id}"><bdi>${html(path)}</bdi></a></th>${cells}</tr>`;
  });
  return [
    '<nav>',
    `<h2>${html(words.contents)}</h2>`,
    `<table><thead><tr><th scope="col">${html(words.file)}</th>${heads}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table>`,
    '</nav>',
  ].join('\n');
}

/** A file with its text; of a clean one among several the text is folded away. */
function fileSection(file: Entry, oneOfMany: boolean, { locale, stretches }: ReporterOptions): string {
  const { id, path, diagnostics, source = null, coverage } = file;
  const words = htmlWords(locale);
  const counts = ui(locale).counts(countBySeverity(diagnostics));
  const notes = notesOf(id, diagnostics, locale);
  const text =
    source === null || source.text === '' ? '' : planText(id, source, stretches?.(source) ?? [], notes);
  const folded = oneOfMany && diagnostics.length === 0 && text !== '';
  const whole = notes.filter(({ line }) => line === null || text === '').map((note) => note.html);
  return [
    `<section class="file${folded ? ' folded' : ''}" id="${id}">`,
    `<h2><bdi>${html(path)}</bdi></h2>`,
    `<p class="counts">${html(counts === '' ? words.clean : counts)}</p>`,
    ...(whole.length > 0 ? [`<div class="whole">${whole.join('\n')}</div>`] : []),
    folded ? `<details><summary>${html(words.showText)}</summary>\n${text}\n</details>` : text,
    ...(coverage === undefined ? [] : [coverageTable(id, coverage, locale)]),
    '</section>',
  ].join('\n');
}
