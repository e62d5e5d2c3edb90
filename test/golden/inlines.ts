/** What stands inside a paragraph, as text. */
import { property, runLook } from './properties.ts';
import { child, type Element } from './xml.ts';

/** Targets of relationships by id. */
export type Links = ReadonlyMap<string, string>;

interface Piece {
  readonly look: string;
  readonly text: string;
}

/** The text of runs, links, fields and bookmarks; neighbours of the same look are one. */
export function inlineText(elements: readonly Element[], links: Links): string {
  const pieces = elements.flatMap((element) => pieceOf(element, links));
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.look === piece.look)
      joined[joined.length - 1] = { look: last.look, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined.map(({ look, text }) => (look === '' ? text : `⟦${look}¦${text}⟧`)).join('');
}

function pieceOf(element: Element, links: Links): readonly Piece[] {
  const { name, attributes, children } = element;
  const plain = (text: string): readonly Piece[] => [{ look: '', text }];
  switch (name) {
    case 'pPr':
    case 'bookmarkEnd':
      return [];
    case 'r':
      return runPieces(element);
    case 'hyperlink': {
      const target = links.get(attributes['r:id'] ?? '') ?? `#${attributes['anchor']}`;
      return plain(`[${inlineText(children, links)}](${target})`);
    }
    case 'fldSimple':
      return plain(`{${attributes['instr']}→${inlineText(children, links)}}`);
    case 'bookmarkStart':
      return plain(`⚑${attributes['name']} `);
    default:
      return plain(`<${property(element)}>`);
  }
}

function runPieces(run: Element): readonly Piece[] {
  const look = runLook(child(run, 'rPr'));
  const text = run.children.map(runText).join('');
  return text === '' ? [] : [{ look, text }];
}

const FIELD: Readonly<Record<string, string>> = { begin: '{', separate: '→', end: '}' };

function runText({ name, attributes, text, children }: Element): string {
  switch (name) {
    case 'rPr':
      return '';
    case 't':
    case 'instrText':
      return text;
    case 'tab':
      return '⇥';
    case 'br':
      return attributes['type'] === undefined ? '↵' : `↵${attributes['type']}`;
    case 'fldChar':
      return FIELD[attributes['fldCharType'] ?? ''] ?? '';
    case 'footnoteRef':
      return '^';
    case 'footnoteReference':
      return `[^${attributes['id']}]`;
    case 'drawing':
      return drawing({ name, attributes, text, children });
    default:
      return `<${property({ name, attributes, text, children })}>`;
  }
}

const EMU_PER_MM = 36_000;

/** `[picture 80 × 60 mm “alt”]` */
function drawing(element: Element): string {
  const find = (name: string, within: Element): Element | undefined =>
    within.name === name ? within : within.children.map((one) => find(name, one)).find(Boolean);
  const { cx, cy } = find('wp:extent', element)?.attributes ?? {};
  const { descr = '' } = find('wp:docPr', element)?.attributes ?? {};
  const millimetres = [cx, cy].map((emu) => Math.round(Number(emu) / EMU_PER_MM));
  return `[picture ${millimetres.join(' × ')} mm “${descr}”]`;
}
