/** From a validated plan file to the plan that rules and templates see. */
import type { Canonical } from '../schema/canonical.ts';
import { SECTION_KINDS } from '../schema/vocabulary.ts';
import type { SourceDocument, SourceMapping, SourceValue } from '../source/source-document.ts';
import { readFacts } from './facts/facts.ts';
import { readAttachment, readNamedSection, readSection } from './item.ts';
import { parsePeriod, periodBetween } from './period.ts';
import { asMap, type Located, type Placed, Reader } from './reader.ts';
import type {
  Imprint,
  Item,
  Lang,
  Masthead,
  Notice,
  Organization,
  Period,
  Plan,
  Signature,
  Text,
} from './types.ts';

/** The template of a plan that names none. */
const DEFAULT_TEMPLATE = 'annual';

/**
 * Builds the plan out of canonical keys and values. Never throws: what has the
 * wrong shape was reported by the schema and is absent here.
 */
export function normalize(document: SourceDocument, canonical: Canonical): Plan {
  const reader = new Reader(document, canonical);
  const top = asMap({ value: canonical.value, path: [] }) ?? { value: {}, path: [] };
  const child = (key: string) => reader.child(top, key);
  const templateName = reader.silent(child('template'));
  const lang = readLang(child('lang')?.value, canonical.value);
  const fields = {
    path: [],
    range: document.locate([], 'key').range,
    lang,
    template: templateName?.value ?? DEFAULT_TEMPLATE,
    templateName,
    title: reader.list(child('title'), (entry) => reader.text(entry, 'plain')),
    subject: reader.text(child('subject'), 'plain'),
    organization: readOrganization(reader, child('organization')),
    cover: yesOrNo(child('cover')),
    contents: yesOrNo(child('contents')),
    masthead: readMasthead(reader, child('masthead')),
    addressee: reader.text(child('addressee'), 'plain'),
    documentNumber: reader.text(child('documentNumber'), 'plain'),
    period: readPeriod(reader, child('period'), lang),
    notice: readNotice(reader, child('notice')),
    preamble: reader.text(child('preamble'), 'blocks'),
    sections: readSections(reader, top),
    closing: reader.text(child('closing'), 'blocks'),
    attachments: reader.entries(child('attachments')).map((entry) => readAttachment(reader, entry)),
    signature: readSignature(reader, child('signature')),
    copyTo: reader.list(child('copyTo'), (entry) => reader.text(entry, 'plain')),
    imprint: readImprint(reader, child('imprint')),
    blanks: canonical.blanks.map((path) => reader.node(path)),
  };
  const texts = inFileOrder(reader.texts);
  return { ...fields, texts, facts: readFacts(texts, fields.sections) };
}

/** The named sections and those of `sections`, in the order of the file. */
function readSections(reader: Reader, top: Located<SourceMapping>): readonly Item[] {
  return Object.keys(top.value).flatMap((key) => {
    const at = reader.child(top, key);
    const kind = SECTION_KINDS.find((known) => known === key);
    if (at === null) return [];
    if (kind) return [readNamedSection(reader, at, kind)];
    return key === 'sections' ? reader.entries(at).map((entry) => readSection(reader, entry)) : [];
  });
}

function readOrganization(reader: Reader, at: Located | null): Organization | null {
  if (at === null) return null;
  const map = asMap(at);
  const child = (key: string) => (map ? reader.child(map, key) : null);
  return {
    ...reader.node(at.path),
    name: map ? reader.text(child('name'), 'plain') : reader.text(at, 'plain'),
    kind: reader.silent(child('kind')),
    parent: reader.text(child('parent'), 'plain'),
    contact: reader.text(child('contact'), 'plain'),
  };
}

function readPeriod(reader: Reader, at: Located | null, lang: Lang): Period | null {
  if (at === null) return null;
  const map = asMap(at);
  const child = (key: string) => (map ? reader.silent(reader.child(map, key)) : null);
  const [from, to, label] = [child('from'), child('to'), child('label')];
  const written = map ? (label ?? from ?? to) : reader.silent(at);
  if (written === null) return null;
  const meaning = map
    ? periodBetween(from?.value ?? '', to?.value ?? '', label?.value ?? '')
    : parsePeriod(written.value, lang);
  // What is not understood is one of the ends, whatever the period is called.
  const text = map && meaning === null ? (from ?? to ?? written) : written;
  return {
    ...reader.node(at.path),
    text,
    from: meaning?.from ?? null,
    to: meaning?.to ?? null,
    label: label?.value || meaning?.label || [from?.value, to?.value].filter(Boolean).join('—') || text.value,
  };
}

function readSignature(reader: Reader, at: Located | null): Signature | null {
  const map = asMap(at);
  if (map === null) return null;
  return {
    ...reader.node(map.path),
    organization: reader.text(reader.child(map, 'organization'), 'plain'),
    date: reader.text(reader.child(map, 'date'), 'plain'),
    seal: isYes(reader.child(map, 'seal')),
  };
}

function readMasthead(reader: Reader, at: Located | null): Masthead | null {
  const map = asMap(at);
  if (map === null) return null;
  const text = (key: string) => reader.text(reader.child(map, key), 'plain');
  const names = (key: string) => reader.list(reader.child(map, key), (entry) => reader.text(entry, 'plain'));
  return {
    ...reader.node(map.path),
    issuer: names('issuer'),
    serialNumber: text('serialNumber'),
    classification: text('classification'),
    urgency: text('urgency'),
    signatory: names('signatory'),
  };
}

function readImprint(reader: Reader, at: Located | null): Imprint | null {
  const map = asMap(at);
  if (map === null) return null;
  return {
    ...reader.node(map.path),
    office: reader.text(reader.child(map, 'office'), 'plain'),
    date: reader.text(reader.child(map, 'date'), 'plain'),
  };
}

/** A text alone, or with a title of its own. */
function readNotice(reader: Reader, at: Located | null): Notice | null {
  if (at === null) return null;
  const map = asMap(at);
  return {
    ...reader.node(at.path),
    title: map ? reader.text(reader.child(map, 'title'), 'plain') : null,
    text: reader.text(map ? reader.child(map, 'text') : at, 'blocks'),
  };
}

/** null where nothing is said. */
function yesOrNo(at: Located | null): boolean | null {
  return at?.value === 'true' || at?.value === 'false' ? isYes(at) : null;
}

function isYes(at: Located | null): boolean {
  return at?.value === 'true';
}

/** The written language, else that of most letters in the file. */
function readLang(written: SourceValue | undefined, value: SourceValue): Lang {
  if (written === 'zh-CN' || written === 'en') return written;
  const { han, latin } = countLetters(value);
  // A Chinese character says about as much as three Latin letters.
  return han * 3 >= latin ? 'zh-CN' : 'en';
}

interface LetterCounts {
  han: number;
  latin: number;
}

function countLetters(value: SourceValue, counts: LetterCounts = { han: 0, latin: 0 }): LetterCounts {
  if (typeof value === 'string') countIn(value, counts);
  else for (const part of Array.isArray(value) ? value : Object.values(value)) countLetters(part, counts);
  return counts;
}

/** Beyond ASCII, the common Chinese characters and the usual punctuation: letters of these need their script looked up. */
const RARE = /[^\0-\x7f\u2010-\u206f\u3001-\u3004\u3008-\u3020\u4e00-\u9fff\uff01-\uff20]/;

function countIn(text: string, counts: LetterCounts): void {
  if (RARE.test(text)) {
    counts.han += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    counts.latin += text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    return;
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 0x20;
    if (code >= 0x4e00 && code <= 0x9fff) counts.han += 1;
    else if (code >= 0x61 && code <= 0x7a) counts.latin += 1;
  }
}

/** Texts are read key by key; each keeps where it stands. */
function inFileOrder(texts: readonly Placed[]): readonly Text[] {
  return texts.toSorted((a, b) => a.offset - b.offset).map(({ text }) => text);
}
