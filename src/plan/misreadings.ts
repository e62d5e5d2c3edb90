/** What was read differently than it was meant: valid as YAML and by the schema, but not what its author thinks. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { PLAN_KEYS } from '../schema/plan-schema.ts';
import { splitNames } from '../source/names.ts';
import { cellsIn, firstGap } from '../text/cells.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { isBlank } from './blanks.ts';
import { endsBeforeStart, parsePeriod } from './period.ts';
import type { Item, Plan, Text } from './types.ts';
import { walkItems } from './walk.ts';

/** Finds lists whose entries hold several names at once, entries in full-width brackets, cells of a spreadsheet, quotation marks that are printed, and periods that say no time. */
export function findMisreadings(plan: Plan, file: SourceFile): readonly Diagnostic[] {
  const items = [...walkItems([...plan.sections, ...plan.attachments])];
  const names = items.flatMap(listedNames);
  const joined = [...names, ...plan.copyTo.filter(isListEntry)].flatMap((text) => joinedNames(text, file));
  const bracketed = items.flatMap(({ text }) => (text === null ? [] : fullwidthBrace(text, file)));
  const pasted = plan.texts.flatMap((text) => pastedCells(text, file));
  const quoted = [...namesOf(plan), ...items.flatMap(wordsOfEntry)].flatMap((text) =>
    typographicQuotes(text, file),
  );
  return [...joined, ...bracketed, ...pasted, ...quoted, ...periodNotUnderstood(plan, file)];
}

/** The names of a plan, none of which stands in quotation marks by its nature. */
function namesOf({ title, organization, addressee, signature }: Plan): readonly Text[] {
  const names = [organization?.name, organization?.parent, signature?.organization, signature?.date];
  return [...title, ...names, addressee].filter((text) => text !== null && text !== undefined);
}

function wordsOfEntry({ when, owner, partners }: Item): readonly Text[] {
  return [...(when === null ? [] : [when.text]), ...owner, ...partners];
}

/** What YAML reads alike without quotation marks, so that they can be taken away. */
const IN_TYPOGRAPHIC_QUOTES = /^[“”]([\p{L}\p{N}][^“”"'#:[\]{}\n]{0,200})[“”]$/u;

/** `单位: “和平社区”`: quotation marks of Chinese typing are text to YAML, and printed. */
function typographicQuotes(text: Text, file: SourceFile): readonly Diagnostic[] {
  const { value, path } = text;
  const inner = IN_TYPOGRAPHIC_QUOTES.exec(value)?.[1];
  if (inner === undefined) return [];
  const fix = [text.span(0, 1), text.span(value.length - 1, value.length)].map((range) => ({
    range,
    text: '',
  }));
  const args = { text: inner };
  return [{ code: 'typographic-quotes', args, severity: 'warning', file, path, range: text.span(), fix }];
}

/** More are not shown. */
const MOST_CELLS = 6;

/** What was copied from a spreadsheet has tabs between its cells. */
function pastedCells(text: Text, file: SourceFile): readonly Diagnostic[] {
  const gap = firstGap(text.value);
  if (gap === null) return [];
  const range = text.span(...gap);
  const cells = cellsIn(writtenLine(text, range, file)) ?? cellsIn(text.value) ?? [];
  const args = { cells: cells.slice(0, MOST_CELLS) };
  return [{ code: 'pasted-cells', args, severity: 'warning', file, path: text.path, range }];
}

/** What the text has on the line of the file: YAML may have joined several to one. */
function writtenLine({ span }: Text, { start }: Range, file: SourceFile): string {
  const begin = Math.max(span().start.offset, file.text.lastIndexOf('\n', start.offset) + 1);
  const end = file.text.indexOf('\n', start.offset);
  return file.text.slice(begin, end < 0 ? file.text.length : end);
}

const BRACKETED = /^(?:［?｛[^{}\n]{1,500}｝］?|[（【][^{}｛｝\n]{1,500}[）】])$/;
/** What stands before a colon behind a bracket or comma. */
const KEY_IN_BRACKETS = /[｛（【，,][ \t\u3000]*([^\s，,：:｛（【]{1,10})[ \t]*[：:]/g;

/**
 * `- ｛时间：3月，内容：运动会｝` is one text to YAML. Other brackets may be meant,
 * unless they are all of an entry and two keys stand in them.
 */
function fullwidthBrace(text: Text, file: SourceFile): readonly Diagnostic[] {
  const { value, path } = text;
  const isBrace = /^［?｛/.test(value);
  const isWholeSection = isBrace && path.length === 1;
  if (!(isWholeSection || isListEntry(text)) || !BRACKETED.test(value)) return [];
  const words = [...value.matchAll(KEY_IN_BRACKETS)].map(([, word = '']) => word);
  const keys = words.filter((word) => PLAN_KEYS.entryKeys.has(word));
  if (keys.length < (isBrace ? 1 : 2)) return [];
  const range = text.span();
  const fix = [
    { range: text.span(0, 1), text: '{' },
    { range: text.span(value.length - 1, value.length), text: '}' },
  ];
  // Not within quotation marks or a block: there braces are text as well; nor where one brace more would be to mend.
  const isPlain =
    /^.[^｛［]*$/.test(value) &&
    /[-:][ \t]+$/.test(file.text.slice(Math.max(0, range.start.offset - 20), range.start.offset));
  return [
    {
      code: 'fullwidth-brace',
      args: { text: value, keys },
      severity: 'error',
      file,
      path,
      range,
      ...(isPlain ? { fix } : {}),
    },
  ];
}

function listedNames(item: Item): readonly Text[] {
  const people = item.roster?.roles.flatMap(({ people }) => people) ?? [];
  const texts = [...item.owner, ...item.partners, ...people];
  return texts.filter((text) => isListEntry(text) || IN_WIDE_BRACKETS.test(text.value));
}

/** `责任人: ［甲，乙］`: a list was meant. */
const IN_WIDE_BRACKETS = /^［([^［］]*)］$/;

/** Its path ends in an index: the author made a list of it. */
function isListEntry(text: Text): boolean {
  return typeof text.path.at(-1) === 'number';
}

/** `[高某、汪某]` is one entry to YAML: only a half-width comma within half-width brackets parts entries. */
function joinedNames(text: Text, file: SourceFile): readonly Diagnostic[] {
  const names = splitNames(IN_WIDE_BRACKETS.exec(text.value)?.[1] ?? text.value);
  if (names === null) return [];
  const args = { text: text.value, names };
  return [{ code: 'joined-names', args, severity: 'warning', file, path: text.path, range: text.span() }];
}

/** The other end of a period, as keys are written. */
const OTHER_END: Readonly<Record<string, string>> = { 起: '止', 止: '起', from: 'to', to: 'from' };

function periodNotUnderstood({ period, lang }: Plan, file: SourceFile): readonly Diagnostic[] {
  if (period === null || period.from !== null || isBlank(period.text.value)) return [];
  const { text, label, path, range } = period;
  const quoted = typographicQuotes(text, file);
  if (quoted.length > 0) return quoted.map((each) => ({ ...each, severity: 'error' }));
  const backwards = endsBeforeStart(label);
  const missing = OTHER_END[String(text.path.at(-1))];
  if (missing !== undefined && label === text.value && parsePeriod(label, lang) !== null)
    return [{ code: 'missing-key', severity: 'error', file, args: { key: missing }, path, range }];
  const finding = { code: 'period-not-understood', severity: 'error', file } as const;
  return backwards
    ? [{ ...finding, args: { text: label, backwards }, path, range }]
    : [{ ...finding, args: { text: text.value, backwards }, path: text.path, range: text.span() }];
}
