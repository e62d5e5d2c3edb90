/** What references in a document lead to: a name that files can use for it, and how its place is told in words. */
import { mapInlines } from '../document/map-inlines.ts';
import { isBlank, plainText, quotedWords } from '../document/plain-text.ts';
import type { AnnexBlock, AttachmentsBlock, Block, DocRoot, Inline, TableBlock } from '../document/tree.ts';
import type { Lang } from '../plan/types.ts';
import type { Style } from '../style/types.ts';
import { createNumbering, type Numbering } from './numbering.ts';

export interface ReferenceTarget {
  /** Letters, digits and `_`, a letter first, at most 40: a bookmark's name in Word, an id in HTML. */
  readonly name: string;
  /** `三（二）`, `1.2`, `附件2`; where there is no number, its first words in quotation marks. */
  readonly label: string;
  /** What the label is: the number that the paragraph has, words that stand there, or words of our own. */
  readonly says: 'number' | 'text' | 'words';
}

export type ReferenceTargets = ReadonlyMap<string, ReferenceTarget>;

type Found = Omit<ReferenceTarget, 'name'> & { readonly id: string };

/** Everything with an id in a document, numbered as the style numbers it. */
export function referenceTargets(document: DocRoot, style: Style): ReferenceTargets {
  const { lang } = document;
  const found = [
    ...walk(document.children, { lang, style, numbering: createNumbering(style.levels), annex: '' }),
  ];
  const names = new Set<string>();
  const targets = new Map<string, ReferenceTarget>();
  for (const { id, label, says } of found) {
    const known = targets.get(id);
    // An annex is itself, not its line in the list of annexes.
    if (known !== undefined && !(known.says === 'words' && says === 'text')) continue;
    targets.set(id, { name: known?.name ?? newName(id, names), label, says });
  }
  return targets;
}

/** The ids that a document refers to. */
export function referredIds(blocks: readonly Block[]): ReadonlySet<string> {
  const ids = new Set<string>();
  // Nothing is replaced: this is the one way to every inline.
  mapInlines(blocks, (inline) => {
    if (inline.type === 'reference') ids.add(inline.target);
    return inline;
  });
  return ids;
}

interface Place {
  readonly lang: Lang;
  readonly style: Style;
  readonly numbering: Numbering;
  /** `附件2`, for what stands in it. */
  readonly annex: string;
}

function* walk(blocks: readonly Block[], place: Place): Generator<Found> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
      case 'item':
        yield* numbered(block, place);
        break;
      case 'paragraph':
        if (block.id !== undefined)
          yield { id: block.id, label: quoted(block.children, place), says: 'words' };
        break;
      case 'table':
        yield* cells(block, place);
        break;
      case 'attachments':
        yield* entries(block);
        break;
      case 'annex':
        yield* annexed(block, place);
        break;
      default:
    }
  }
}

function* numbered(block: Extract<Block, { type: 'heading' | 'item' }>, place: Place): Generator<Found> {
  const { numbering, annex } = place;
  const words = block.type === 'item' ? [...block.head, ...block.children] : block.children;
  if (isBlank(words)) return;
  const counts = block.type === 'item' || block.numbered;
  if (counts) numbering.next(block.level);
  else numbering.restartBelow(block.level);
  if (block.id === undefined) return;
  const number = counts ? numbering.reference(block.level) : '';
  if (number === '') yield { id: block.id, label: quoted(words, place), says: 'words' };
  else if (annex === '') yield { id: block.id, label: number, says: saysOf(block.level, place) };
  else yield { id: block.id, label: within(annex, number, place), says: 'words' };
}

/**
 * A field of Word's puts the numbers of all levels one behind the other and takes
 * only a full stop away (ECMA-376, 17.16.5.53, `\\w`): where it would print
 * `三、（二）`, the reference keeps to our own words.
 */
function saysOf(level: number, { style }: Place): 'number' | 'words' {
  const above = style.levels.slice(0, level).map(({ number }) => number.text);
  return above.some((text) => text.includes('、')) ? 'words' : 'number';
}

const within = (annex: string, number: string, { lang }: Place): string =>
  lang === 'en' ? `${number} of ${annex}` : `${annex}中的${number}`;

function* cells({ rows }: TableBlock, place: Place): Generator<Found> {
  for (const { id, children } of rows.flat()) {
    if (id !== undefined) yield { id, label: quoted(children, place), says: 'words' };
  }
}

function* entries({ label, entry, items, ids = [] }: AttachmentsBlock): Generator<Found> {
  const name = entry ?? label.replace(/(?<![：:\s])[：:\s]+$/u, '');
  for (const [index, id] of ids.entries()) {
    if (id !== null)
      yield { id, label: items.length > 1 ? `${name}${index + 1}` : name.trim(), says: 'words' };
  }
}

function* annexed(block: AnnexBlock, place: Place): Generator<Found> {
  if (block.id !== undefined) yield { id: block.id, label: block.label, says: 'text' };
  const numbering = createNumbering(place.style.levels);
  yield* walk(block.children, { ...place, numbering, annex: block.label });
}

const quoted = (inlines: readonly Inline[], { lang }: Place): string => quotedWords(plainText(inlines), lang);

/** Longest that Word takes, less room for `_2` behind a name that is taken. */
const NAME_LENGTH = 36;

/** A name for an id that no other has; Word does not tell capitals from small letters. */
function newName(id: string, taken: Set<string>): string {
  const letters = id.normalize('NFC').replace(/[^\p{L}\p{Nd}_]|[\u{10000}-\u{10ffff}]/gu, '_');
  const base = (/^\p{L}/u.test(letters) ? letters : `p_${letters}`).slice(0, NAME_LENGTH);
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}_${count}`;
  taken.add(name.toLowerCase());
  return name;
}
