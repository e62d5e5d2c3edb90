/** The whole plan as templates see it. Total: every field is there, null or empty where the plan has none. */
import type { Item, Lang, Organization, Plan, Text } from '../../plan/types.ts';
import type { Manifest } from '../manifest.ts';
import { LINE_BREAK, type Printable } from '../printable.ts';
import { type ItemContext, isEmptyItem, itemContext } from './item.ts';
import { documentTitle, mainName, noticeTitle, titleText } from './titles.ts';
import { isEmpty, label, separated, type Words, withColon } from './words.ts';

export interface OrganizationContext {
  readonly name: Text | null;
  readonly parent: Text | null;
  readonly contact: Text | null;
  /** The names as the line below the title and the signature say them; '' where they do not. */
  readonly inByline: Printable;
  readonly inSignature: Printable;
}

export interface AttachmentContext {
  /** 1 for the first; '' where there is only one. */
  readonly number: number | '';
  /** Its line in the list. */
  readonly name: Printable;
  /** Whether there is more to it than a name: then it is printed as an annex. */
  readonly hasContent: boolean;
  readonly title: Printable;
  readonly item: ItemContext;
}

export interface DocumentContext {
  readonly lang: Lang;
  readonly labels: Readonly<Record<string, string>>;
  readonly headings: Readonly<Record<string, string>>;
  readonly cover: CoverContext;
  readonly contents: boolean;
  /** What stands above the title; `given` when there is anything but the number. */
  readonly masthead: MastheadContext;
  readonly documentNumber: Text | null;
  /** The notice that goes before the plan; masthead, number, addressee and signature are its own. */
  readonly notice: { readonly given: boolean; readonly title: Printable; readonly text: Text | null };
  /** The plan's own title or the made one, line by line. */
  readonly title: Printable;
  readonly subject: Text | null;
  readonly period: { readonly label: string; readonly text: Text | null };
  readonly organization: OrganizationContext;
  /** A new line within a title. */
  readonly lineBreak: Printable;
  /** With the colon behind it, or with the word that goes before it. */
  readonly addressee: Printable;
  readonly preamble: Text | null;
  /** Without those that hold nothing. */
  readonly sections: readonly ItemContext[];
  /** The sections again: those that one table shows together, any other by itself. */
  readonly chapters: readonly ChapterContext[];
  readonly closing: Text | null;
  readonly attachments: readonly AttachmentContext[];
  /** Those of the attachments that have content. */
  readonly annexes: readonly AttachmentContext[];
  readonly signature: {
    readonly given: boolean;
    readonly organization: Text | null;
    readonly date: Text | null;
    readonly seal: boolean;
  };
  /** What stands at the foot of the last page. */
  readonly imprint: ImprintContext;
}

export interface ChapterContext {
  /** Several sections of tasks in a row, which share a table. */
  readonly shared: boolean;
  readonly sections: readonly ItemContext[];
}

export interface MastheadContext {
  readonly given: boolean;
  readonly issuer: readonly Text[];
  readonly serialNumber: Text | null;
  readonly classification: Text | null;
  readonly urgency: Text | null;
  readonly signatory: readonly Text[];
}

export interface ImprintContext {
  readonly given: boolean;
  /** The names, joined. */
  readonly copyTo: Printable;
  readonly office: Text | null;
  /** With the word that belongs to it: `2026年1月12日印发`. */
  readonly date: Printable;
}

export interface CoverContext {
  readonly given: boolean;
  readonly organization: Text | null;
  /** The date of the signature, else the period where the title does not say it. */
  readonly date: Printable;
}

/** What a template does where a plan does not say. */
export type DocumentDefaults = Pick<Manifest, 'cover' | 'contents'>;

/** Everything that a template can print of a plan. */
export function documentContext(plan: Plan, words: Words, defaults: DocumentDefaults): DocumentContext {
  const attachments = plan.attachments.filter((item) => !isEmptyItem(item));
  const sections = plan.sections.filter((item) => !isEmptyItem(item)).map((item) => itemContext(item, words));
  const annexes = attachments.map((item, index) => attachment(item, index, attachments.length, words));
  return {
    lang: plan.lang,
    labels: words.labels,
    headings: words.headings,
    cover: coverContext(plan, defaults.cover),
    contents: plan.contents ?? defaults.contents,
    masthead: mastheadContext(plan),
    documentNumber: plan.documentNumber,
    notice: {
      given: plan.notice !== null,
      title: noticeTitle(plan, words),
      text: plan.notice?.text ?? null,
    },
    title: documentTitle(plan, words),
    subject: plan.subject,
    period: { label: plan.period?.label ?? '', text: plan.period?.text ?? null },
    organization: organizationContext(plan, words),
    lineBreak: LINE_BREAK,
    addressee: plan.addressee && addressed(plan.addressee, words),
    preamble: plan.preamble,
    sections,
    chapters: chaptersOf(sections),
    closing: plan.closing,
    attachments: annexes,
    annexes: annexes.filter(({ hasContent }) => hasContent),
    signature: {
      given: plan.signature !== null,
      organization: plan.signature?.organization ?? null,
      date: plan.signature?.date ?? null,
      seal: plan.signature?.seal ?? false,
    },
    imprint: imprintContext(plan, words),
  };
}

/** `To: …` where the language has a word for it, else the name with a colon; who greets somebody greets as written. */
function addressed(addressee: Text, words: Words): Printable {
  const before = label(words, 'addressee');
  if (before === '') return withColon(addressee, words, { atEnd: true });
  return /^(?:to|dear)\b|[:,]\s*$/i.test(addressee.value) ? addressee : [before, addressee];
}

function coverContext(plan: Plan, otherwise: boolean): CoverContext {
  const { signature, organization, period } = plan;
  const own = plan.title.length > 0 && period !== null && !titleText(plan).includes(period.label);
  return {
    given: plan.cover ?? otherwise,
    organization: mainName(organization) ?? signature?.organization ?? null,
    date: signature?.date ?? (own ? period.text : null),
  };
}

function mastheadContext({ masthead, documentNumber }: Plan): MastheadContext {
  const { issuer = [], serialNumber = null, classification = null } = masthead ?? {};
  const { urgency = null, signatory = [] } = masthead ?? {};
  const names = [...issuer, ...signatory];
  const given = masthead !== null && (names.length > 0 || serialNumber !== null || documentNumber !== null);
  return {
    given: given || classification !== null || urgency !== null,
    issuer,
    serialNumber,
    classification,
    urgency,
    signatory,
  };
}

function imprintContext({ copyTo, imprint }: Plan, words: Words): ImprintContext {
  const { office = null, date = null } = imprint ?? {};
  return {
    given: copyTo.length > 0 || office !== null || date !== null,
    copyTo: separated(copyTo, label(words, 'copyToComma')),
    office,
    date: date && issued(date, words),
  };
}

/** A date with `印发` behind it, or with `Issued ` before it, unless it says so already. */
function issued(date: Text, words: Words): Printable {
  const [before, after] = [label(words, 'imprintDate'), label(words, 'imprintDateEnd')];
  const says = (word: string) => word !== '' && date.value.includes(word.trim());
  return says(before) || says(after) ? date : [before, date, after];
}

/**
 * Where the names of the organization and of its parent go. A made title names
 * the organization, and so does the signature, which says what the seal says
 * (GB/T 9704—2012, 7.3.1 and 7.3.5); the parent stands below the title. What the
 * plan's own title says is not said again.
 */
function organizationContext(plan: Plan, words: Words): OrganizationContext {
  const { organization, signature } = plan;
  const signed = signature?.organization ?? null;
  const signs = signature !== null && (signed === null || signed.value === organization?.name?.value);
  const own = plan.title.length > 0;
  const main = mainName(organization);
  const open = namesOf(organization, titleText(plan) + (signed?.value ?? ''));
  const below = open.filter((text) => text !== main || (own && !signs));
  return {
    name: organization?.name ?? null,
    parent: organization?.parent ?? null,
    contact: organization?.contact ?? null,
    inByline: separated(below, label(words, 'namesComma')),
    inSignature: signs ? (main ?? '') : (signed ?? ''),
  };
}

/** The parent's name and its own, without what was printed and without a parent that the own name begins with. */
function namesOf(organization: Organization | null, printed: string): readonly Text[] {
  if (organization === null) return [];
  const { name, parent } = organization;
  const own = name?.value ?? '';
  const isOpen = (text: Text | null, elsewhere: string): text is Text =>
    text !== null && !elsewhere.includes(text.value);
  return [...(isOpen(parent, printed + own) ? [parent] : []), ...(isOpen(name, printed) ? [name] : [])];
}

function attachment(item: Item, index: number, count: number, words: Words): AttachmentContext {
  const context = itemContext(item, words, { raise: 1 });
  const titled = item.title !== null;
  const hasContent =
    (titled && item.text !== null) || item.items.length > 0 || item.roster !== null || item.table !== null;
  const made = madeTitle(item, words);
  const title = titled ? item.title : isEmpty(context.body) ? made : null;
  const name = titled ? [item.title, hasContent ? null : context.details] : (title ?? context.body);
  return { number: count > 1 ? index + 1 : '', name, hasContent, title, item: context };
}

/** An annex without any words of its own is called by what it holds: a line of the list must say something. */
function madeTitle(item: Item, words: Words): string {
  if (item.roster) return label(words, 'untitledRoster');
  return label(words, item.table ? 'untitledTable' : 'untitledAnnex');
}

/** Sections of tasks that follow each other make one table; one with a roster or a table of its own stands by itself. */
function chaptersOf(sections: readonly ItemContext[]): readonly ChapterContext[] {
  const fits = ({ listsTasks, roster, table }: ItemContext): boolean =>
    listsTasks && roster === null && table === null;
  const chapters: ItemContext[][] = [];
  for (const section of sections) {
    const last = chapters.at(-1);
    if (last?.every(fits) && fits(section)) last.push(section);
    else chapters.push([section]);
  }
  return chapters.map((chapter) => ({ shared: chapter.length > 1, sections: chapter }));
}
