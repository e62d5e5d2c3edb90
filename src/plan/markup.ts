/**
 * Links and pictures in the texts of a plan, with their places. What they look
 * like is parsed in `document/`; rules and commands need to know where they
 * lead before there is a document.
 */
import type { Text } from './types.ts';

/** `[label](target)`, or `![label](target)` of a picture. */
export interface Destination {
  readonly type: 'link' | 'picture';
  readonly label: string;
  /** Backslashes that escape are gone. */
  readonly target: string;
  /** Of the target in the text's value, end exclusive; angle brackets left out. */
  readonly from: number;
  readonly to: number;
}

const LABEL = String.raw`(?:\\[\s\S]|\[[^[\]]{0,500}\]|[^[\]\\]){0,500}`;
const BARE = String.raw`[^\s()<>]{0,1000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500}){0,20}`;
const SPACED = String.raw`(?:[^()<>\n]|\([^()<>\n]{0,200}\)){1,1000}`;
/** Lengths are limited, so that brackets that never close cost no more than a look. */
const MARKUP = new RegExp(
  String.raw`\\[\s\S]|(!?)\[(${LABEL})\]\([ \t]{0,100}(?:<([^<>\n]{1,1000})>|(${BARE})|(${SPACED}))([ \t]{0,100})\)`,
  'g',
);
const PICTURE_NAME = /\.(?:png|jpe?g|gif)$/i;
/** What a backslash takes its meaning from (see `document/office-markdown.ts`). */
const ESCAPED = /\\([\\*[\]|.\-!])/g;

/** Every link and picture of a text, in order; none in a text that is printed character for character. */
export function destinationsIn({ kind, value }: Pick<Text, 'kind' | 'value'>): readonly Destination[] {
  return kind === 'plain' ? [] : scan(value).map(({ destination }) => destination);
}

/**
 * Puts angle brackets around paths and ids with spaces in them, which Markdown
 * would not take for a target: `![现场](图/现场 (1).jpg)` is what people type.
 */
export function bracketSpaces(value: string): string {
  let [out, done] = ['', 0];
  for (const { destination, spaced } of scan(value)) {
    if (!spaced) continue;
    const { from, to } = destination;
    out += `${value.slice(done, from)}<${value.slice(from, to)}>`;
    done = to;
  }
  return out + value.slice(done);
}

function scan(value: string): readonly { readonly destination: Destination; readonly spaced: boolean }[] {
  if (!value.includes('](')) return [];
  return [...value.matchAll(MARKUP)].flatMap((match) => {
    const [whole, mark, label = '', bracketed, bare, spaced, behind = ''] = match;
    const written = bracketed ?? bare ?? spaced;
    if (mark === undefined || written === undefined) return [];
    const type = mark === '!' ? ('picture' as const) : ('link' as const);
    const takesSpaces =
      type === 'picture' ? PICTURE_NAME.test(written) && isPicturePath(written) : written.startsWith('#');
    if (spaced !== undefined && !takesSpaces) return [];
    const to = match.index + whole.length - behind.length - (bracketed === undefined ? 1 : 2);
    const target = written.replace(ESCAPED, '$1');
    const destination = { type, label, target, from: to - written.length, to };
    return [{ destination, spaced: spaced !== undefined }];
  });
}

/** The id that a link `[text](#id)` leads to, null for one that leads elsewhere. */
export function referencedId(target: string): string | null {
  return target.startsWith('#') && target.length > 1 ? target.slice(1) : null;
}

/** `http:`, `file:`, `C:` – what begins so is no path beside the plan. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Whether a picture's address is a path: anything but a web address, a data URL, a drive. */
export function isPicturePath(target: string): boolean {
  return target.trim() !== '' && !SCHEME.test(target) && !target.startsWith('#');
}
