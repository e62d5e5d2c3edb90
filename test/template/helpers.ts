/** Plans built by hand, the built-in templates from disk, and documents as lines of text. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainText } from '../../src/document/plain-text.ts';
import type { Block, DocRoot, Inline, TableCell } from '../../src/document/tree.ts';
import type { Item, Lang, Phrase, Plan, Text, TextKind } from '../../src/plan/types.ts';
import type { SectionKind } from '../../src/schema/vocabulary.ts';
import { loadTemplate } from '../../src/template/load.ts';
import { renderDocument } from '../../src/template/render.ts';
import type { Template } from '../../src/template/template.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));
const FILE = createSourceFile({ path: 'plan.yaml', text: '' });
const NODE = { path: [], range: FILE.range(0, 0) };

/** The files of a template and the shared ones, as `loadTemplate` takes them. */
export function templateFiles(name: string): Map<string, string> {
  return new Map([...readFolder(name, ''), ...readFolder('shared', 'shared/')]);
}

function readFolder(folder: string, prefix: string): [string, string][] {
  const root = `${TEMPLATES}${folder}`;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [prefix + relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    });
}

/** A built-in template; one that does not load is a failure of the test. */
export function builtIn(name: string): Template {
  const { template, diagnostics } = loadTemplate(name, templateFiles(name));
  if (template === null)
    throw new Error(JSON.stringify(diagnostics.map(({ code, args }) => ({ code, args }))));
  return template;
}

/** A template of one main file over the shared files. */
export function ownTemplate(main: string, more: Readonly<Record<string, string>> = {}) {
  const files = new Map([...readFolder('shared', 'shared/'), ['manifest.yaml', 'languages: [zh-CN, en]\n']]);
  files.set('template.md.hbs', main);
  for (const [path, text] of Object.entries(more)) files.set(path, text);
  return loadTemplate('own', files);
}

export function text(value: string, kind: TextKind = 'plain'): Text {
  return { value, kind, path: [], span: () => NODE.range };
}

const orNull = (value: string | undefined, kind: TextKind): Text | null =>
  value === undefined ? null : text(value, kind);

const phrase = <T>(value: string | undefined): Phrase<T> | null =>
  value === undefined ? null : { text: text(value), meaning: null };

const someMonth = (month: number) => ({ year: null, month, day: null, part: null });

function when({ when: written, month, phase }: ItemSpec): Item['when'] {
  if (phase !== undefined) {
    const meaning = { type: 'range', from: someMonth(2), to: someMonth(4), label: phase } as const;
    return { text: text(written ?? ''), meaning };
  }
  if (month === undefined) return phrase(written);
  return {
    text: text(written ?? ''),
    meaning: { type: 'date', date: someMonth(month) },
  };
}

/** An item as a test writes it down. */
export interface ItemSpec {
  readonly id?: string;
  readonly kind?: SectionKind;
  /** By its key, without a title of its own. */
  readonly named?: boolean;
  readonly title?: string;
  readonly text?: string;
  readonly items?: readonly (string | ItemSpec)[];
  readonly when?: string;
  /** The month that a bare number means. */
  readonly month?: number;
  /** The name that `when` gives to its stretch of time. */
  readonly phase?: string;
  readonly value?: string;
  readonly owner?: readonly string[];
  readonly partners?: readonly string[];
  readonly venue?: string;
  readonly audience?: string;
  readonly amount?: string;
  readonly note?: string;
  readonly roster?: Readonly<Record<string, readonly string[]>>;
  readonly table?: {
    readonly caption?: string;
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

export function item(written: string | ItemSpec, depth = 1, section: SectionKind | null = null): Item {
  const spec: ItemSpec = typeof written === 'string' ? { text: written } : written;
  const sectionKind = section ?? spec.kind ?? (depth === 1 ? 'measures' : null);
  const names = (values: readonly string[] = []): readonly Text[] =>
    values.map((value) => text(value, 'inline'));
  const cells = (row: readonly string[]): readonly Text[] => row.map((cell) => text(cell, 'inline'));
  return {
    ...NODE,
    kind: spec.kind ?? null,
    sectionKind,
    depth,
    namedBy: spec.named ? sectionKind : null,
    id: orNull(spec.id, 'plain'),
    title: orNull(spec.title, 'plain'),
    runIn: /[。：.:]$/.test(spec.title ?? ''),
    text: orNull(spec.text, 'blocks'),
    items: (spec.items ?? []).map((child) => item(child, depth + 1, sectionKind)),
    when: when(spec),
    value: phrase(spec.value),
    owner: names(spec.owner),
    partners: names(spec.partners),
    venue: orNull(spec.venue, 'inline'),
    audience: orNull(spec.audience, 'inline'),
    amount: orNull(spec.amount, 'inline'),
    note: orNull(spec.note, 'inline'),
    roster: spec.roster
      ? {
          ...NODE,
          roles: Object.entries(spec.roster).map(([role, people]) => ({
            role: text(role),
            people: people.map((person) => text(person)),
          })),
        }
      : null,
    table: spec.table
      ? {
          ...NODE,
          caption: orNull(spec.table.caption, 'inline'),
          heads: cells(spec.table.heads),
          rows: spec.table.rows.map(cells),
        }
      : null,
    serves: [],
    results: [],
  };
}

/** A plan as a test writes it down. */
export interface PlanSpec {
  readonly lang?: Lang;
  readonly cover?: boolean;
  readonly contents?: boolean;
  readonly title?: readonly string[];
  readonly subject?: string;
  readonly organization?: { readonly name?: string; readonly parent?: string; readonly contact?: string };
  readonly addressee?: string;
  readonly documentNumber?: string;
  readonly period?: string;
  readonly preamble?: string;
  readonly sections?: readonly (string | ItemSpec)[];
  readonly closing?: string;
  readonly attachments?: readonly ItemSpec[];
  readonly signature?: { readonly organization?: string; readonly date?: string };
  readonly copyTo?: readonly string[];
}

export function plan(spec: PlanSpec): Plan {
  const { organization, signature, period } = spec;
  return {
    ...NODE,
    lang: spec.lang ?? 'zh-CN',
    template: 'annual',
    templateName: null,
    title: (spec.title ?? []).map((line) => text(line)),
    subject: orNull(spec.subject, 'plain'),
    organization: organization
      ? {
          ...NODE,
          name: orNull(organization.name, 'plain'),
          kind: null,
          parent: orNull(organization.parent, 'plain'),
          contact: orNull(organization.contact, 'plain'),
        }
      : null,
    cover: spec.cover ?? null,
    contents: spec.contents ?? null,
    masthead: null,
    addressee: orNull(spec.addressee, 'plain'),
    documentNumber: orNull(spec.documentNumber, 'plain'),
    period:
      period === undefined ? null : { ...NODE, from: null, to: null, text: text(period), label: period },
    notice: null,
    preamble: orNull(spec.preamble, 'blocks'),
    sections: (spec.sections ?? []).map((section) => item(section)),
    closing: orNull(spec.closing, 'blocks'),
    attachments: (spec.attachments ?? []).map((attachment) => ({ ...item(attachment), sectionKind: null })),
    signature: signature
      ? {
          ...NODE,
          organization: orNull(signature.organization, 'plain'),
          date: orNull(signature.date, 'plain'),
          seal: false,
        }
      : null,
    copyTo: (spec.copyTo ?? []).map((name) => text(name)),
    imprint: null,
    blanks: [],
    texts: [],
    facts: {
      dates: [],
      years: [],
      figures: [],
      times: [],
      occasions: [],
      documentTitles: [],
      documentNumbers: [],
      people: [],
    },
  };
}

/** The document that a template makes of a plan; one that cannot be made is a failure of the test. */
export function render(spec: PlanSpec, template: Template): DocRoot {
  const { document, diagnostics } = renderDocument(plan(spec), template);
  if (document === null)
    throw new Error(JSON.stringify(diagnostics.map(({ code, args }) => ({ code, args }))));
  return document;
}

/** Blocks as lines: `# title`, `2 heading`, `(3) head|text`, `[role] text`, tables and lists a line a row. */
export function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(blockLines);
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'masthead': {
      const { serialNumber, classification, urgency, issuers, documentNumber, signatory } = block;
      const parts = [serialNumber, classification, urgency, ...issuers, documentNumber, ...signatory.names];
      return [`[masthead] ${parts.map(shown).filter(Boolean).join(' / ')}`];
    }
    case 'imprint': {
      const { copyTo, office, date } = block;
      return [
        `[imprint] ${[copyTo.label, ...[copyTo.names, office, date].map(shown)].filter(Boolean).join(' / ')}`,
      ];
    }
    case 'title':
      return [`# ${shown(block.children)}`];
    case 'heading':
      return [`${block.level} ${shown(block.children)}`];
    case 'item':
      return [`(${block.level}) ${shown(block.head)}|${shown(block.children)}`];
    case 'paragraph':
      return [block.role === 'body' ? shown(block.children) : `[${block.role}] ${shown(block.children)}`];
    case 'list':
      return block.items.flatMap((entry, index) => {
        const marker = block.ordered ? `${block.start + index}. ` : '- ';
        return lines(entry).map((line, at) => (at === 0 ? marker : '  ') + line);
      });
    case 'table':
      return [
        ...(block.caption ? [`[caption] ${shown(block.caption)}`] : []),
        ...[block.head, ...block.rows].map((row) => row.map(shownCell).join(' | ')),
      ];
    case 'roster':
      return block.rows.map(({ role, people }) => shown(role) + shown(people));
    case 'attachments':
      return block.items.map((entry) => `[${block.label}] ${shown(entry)}`);
    case 'annex':
      return [`[${block.label}] ${shown(block.title)}`, ...lines(block.children).map((line) => `  ${line}`)];
    case 'signature':
      return [`[signature] ${shown(block.organization)} / ${shown(block.date)}`];
    case 'cover':
      return [`[cover] ${[block.title, ...block.lines].map(shown).join(' / ')}`];
    case 'contents':
      return [`[contents ${block.levels}] ${shown(block.title)}`];
    case 'pageBreak':
      return ['[page break]'];
  }
}

/** `2×` before a cell over two rows, `2→` before one over two columns. */
function shownCell({ children, rowSpan, columnSpan = 1 }: TableCell): string {
  return (rowSpan > 1 ? `${rowSpan}×` : '') + (columnSpan > 1 ? `${columnSpan}→` : '') + shown(children);
}

/** Inlines with their structure showing: **strong**, <link>, ⏎ for a break, ^[…] for a note. */
export function shown(inlines: readonly Inline[]): string {
  return inlines.map(shownInline).join('');
}

function shownInline(inline: Inline): string {
  switch (inline.type) {
    case 'strong':
      return `**${shown(inline.children)}**`;
    case 'link':
      return `<${inline.url}>(${shown(inline.children)})`;
    case 'reference':
      return `<#${inline.target}>(${shown(inline.children)})`;
    case 'break':
      return '⏎';
    case 'footnote':
      return `^[${lines(inline.children).join('¶')}]`;
    case 'image':
      return `!<${inline.url}>(${inline.alt})`;
    case 'text':
      return plainText([inline]);
  }
}
