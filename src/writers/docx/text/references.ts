/** Bookmarks, and the references that lead to them. */
import {
  Bookmark,
  BuilderElement,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  StringContainer,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { Block, Inline } from '../../../document/tree.ts';
import type { ReferenceTarget } from '../../targets.ts';
import type { Context } from '../context.ts';
import { renderInlines, textRuns } from './inlines.ts';

/** The content of a paragraph under the bookmark of its id, so that others can refer to it. */
export function bookmarked(
  id: string | null | undefined,
  children: readonly ParagraphChild[],
  { targets, bookmarks }: Context,
): readonly ParagraphChild[] {
  const target = id === null || id === undefined ? undefined : targets.get(id);
  if (target === undefined || bookmarks.has(target.name)) return children;
  bookmarks.add(target.name);
  return [new Bookmark({ id: target.name, children: [...children] })];
}

/** What a block says, with the bookmark that the table of contents leads to. */
export function anchored(
  block: Block,
  children: readonly ParagraphChild[],
  { anchors }: Context,
): readonly ParagraphChild[] {
  const anchor = anchors.get(block);
  return anchor === undefined ? children : [new Bookmark({ id: anchor, children: [...children] })];
}

/** Text that leads to a bookmark; without text, the number of what stands there. */
export function renderReference(
  { target: id, children }: Inline & { type: 'reference' },
  context: Context,
  look: IRunOptions,
): ParagraphChild[] {
  const target = context.targets.get(id);
  const text =
    children.length > 0 ? null : (target?.label ?? (context.lang === 'en' ? `[${id}]` : `〔${id}〕`));
  const runs =
    text === null
      ? renderInlines(children, { ...context, insideLink: true }, look)
      : textRuns(text, context, look);
  if (target === undefined || context.insideLink) return runs;
  if (text === null || target.says === 'words')
    return [new InternalHyperlink({ anchor: target.name, children: runs })];
  return field(target, runs, look);
}

/**
 * REF (ECMA-376, 17.16.5.53) with its result: Word shows the result as it is and
 * makes it anew when somebody asks it to. `\\w`: the number with those above it;
 * `\\h`: leads there.
 */
function field(
  { name, says }: ReferenceTarget,
  result: readonly ParagraphChild[],
  look: IRunOptions,
): ParagraphChild[] {
  const part = (type: string) =>
    new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
  const instruction = new StringContainer('w:instrText', `REF ${name} ${says === 'number' ? '\\w ' : ''}\\h`);
  const run = (child: XmlComponent) => new TextRun({ ...look, children: [child] });
  return [run(part('begin')), run(instruction), run(part('separate')), ...result, run(part('end'))];
}
