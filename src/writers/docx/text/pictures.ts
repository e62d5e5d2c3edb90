/** Pictures: as large as they are, as small as their place asks for. */
import { ImageRun } from 'docx';
import type { Picture } from '../../../document/picture.ts';
import type { Block, Inline } from '../../../document/tree.ts';
import { cleanText } from '../../../text/xml.ts';
import type { Context, Room } from '../context.ts';
import { isBlank } from './text.ts';

/** At 96 pixels to the inch, which is what the library reckons in too. */
const TWIPS_PER_PIXEL = 15;
const FORMATS = { png: 'png', jpeg: 'jpg', gif: 'gif' } as const;

/** The run with a picture of the document; null where it was not given. */
export function pictureRun({ url, alt }: Inline & { type: 'image' }, context: Context): ImageRun | null {
  const picture = context.pictures.get(url);
  if (picture === undefined) return null;
  const description = cleanText(alt).replace(/\s+/g, ' ').trim();
  return new ImageRun({
    type: FORMATS[picture.format],
    data: picture.bytes,
    transformation: fitted(picture, context.room),
    altText: { name: description, description },
  });
}

/** Width and height in pixels: never above its own, within the room; a hair stays one pixel wide. */
function fitted({ width, height }: Picture, room: Room): { width: number; height: number } {
  const scale = Math.min(1, room.width / TWIPS_PER_PIXEL / width, room.height / TWIPS_PER_PIXEL / height);
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
}

/** Whether inlines show a picture. */
export function showsPicture(inlines: readonly Inline[], { pictures }: Pick<Context, 'pictures'>): boolean {
  return inlines.some(
    (inline) =>
      (inline.type === 'image' && pictures.has(inline.url)) ||
      ((inline.type === 'strong' || inline.type === 'link') && showsPicture(inline.children, { pictures })),
  );
}

/** Whether pictures are all that inlines show: then they stand in the middle of the page. */
export function isPictureAlone(inlines: readonly Inline[], context: Context): boolean {
  return showsPicture(inlines, context) && isBlank(withoutPictures(inlines));
}

function withoutPictures(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'image') return [];
    if (inline.type !== 'strong' && inline.type !== 'link') return [inline];
    return [{ ...inline, children: withoutPictures(inline.children) }];
  });
}

/** A picture wider than this share of the line leaves no line for words beside it. */
const LARGE = 0.5;

function isLarge(inline: Inline, { pictures, room }: Context): boolean {
  const picture = inline.type === 'image' ? pictures.get(inline.url) : undefined;
  return picture !== undefined && fitted(picture, room).width * TWIPS_PER_PIXEL > LARGE * room.width;
}

/** Large pictures among words get paragraphs of their own: beside them a justified line of few words falls apart. */
export function withPicturesApart(block: Block, context: Context): readonly Block[] {
  if (block.type !== 'item' && block.type !== 'paragraph') return [block];
  const first = block.children.findIndex((inline) => isLarge(inline, context));
  const before = block.children.slice(0, Math.max(0, first));
  const head = block.type === 'item' ? [...block.head, ...before] : before;
  if (first < 0 || isPictureAlone(block.children, context)) return [block];
  // A number has to stand before something: a picture that begins an item stays there.
  if (block.type === 'item' && isBlank(head)) return [block];
  const apart = (children: readonly Inline[]): Block => ({ type: 'paragraph', role: 'body', children });
  const rest = withPicturesApart(apart(block.children.slice(first + 1)), context);
  return [{ ...block, children: before }, apart(block.children.slice(first, first + 1)), ...rest];
}
