/** Random documents: anything that the types allow, sense or not. */
import fc from 'fast-check';
import type { Block, Inline, TableCell } from '../../../src/document/tree.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', '内容', '“引号”——', 'a\tb\nc', '\uffff', '\ud800'),
);
const urls = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('mailto:a b@c', 'https://例子.中国/a"b<c>', 'http://x y/', 'annex.docx'),
);

const ids = fc.constantFrom('甲', 'b-1', '1', '__', '\uffff');
/** Some have an id, most have none. */
function withId<T extends object>(made: fc.Arbitrary<T>): fc.Arbitrary<T & { readonly id?: string }> {
  return fc.tuple(made, fc.option(ids, { freq: 2 })).map(([one, id]) => (id === null ? one : { ...one, id }));
}

interface Tree {
  inline: Inline;
  inlines: Inline[];
  cell: TableCell;
  cells: TableCell[];
  block: Block;
  blocks: Block[];
}

const { block } = fc.letrec<Tree>((tie: fc.LetrecTypedTie<Tree>) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), value: texts }),
    fc.record({ type: fc.constant('break' as const) }),
    fc.record({ type: fc.constant('image' as const), url: texts, alt: texts }),
    fc.record({ type: fc.constant('strong' as const), children: tie('inlines') }),
    fc.record({ type: fc.constant('reference' as const), target: ids, children: tie('inlines') }),
    fc.record({ type: fc.constant('link' as const), url: urls, children: tie('inlines') }),
    fc.record({ type: fc.constant('footnote' as const), children: tie('blocks') }),
  ),
  inlines: fc.array(tie('inline'), { maxLength: 3 }),
  cell: fc.record(
    {
      children: tie('inlines'),
      rowSpan: fc.integer({ min: 0, max: 4 }),
      columnSpan: fc.integer({ min: 0, max: 4 }),
      isHead: fc.constant(true as const),
      id: ids,
    },
    { requiredKeys: ['children', 'rowSpan'] },
  ),
  cells: fc.array(tie('cell'), { maxLength: 4 }),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    withId(
      fc.record({
        type: fc.constant('paragraph' as const),
        role: fc.constantFrom('body', 'addressee', 'byline', 'documentNumber', 'caption', 'note'),
        children: tie('inlines'),
      }),
    ),
    fc.record({ type: fc.constant('title' as const), children: tie('inlines') }),
    fc.record({ type: fc.constant('pageBreak' as const) }),
    fc.record({
      type: fc.constant('cover' as const),
      title: tie('inlines'),
      lines: fc.array(tie('inlines'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('contents' as const),
      title: tie('inlines'),
      levels: fc.integer({ min: 1, max: 5 }),
    }),
    withId(
      fc.record({
        type: fc.constant('heading' as const),
        level: fc.integer({ min: 1, max: 5 }),
        numbered: fc.boolean(),
        children: tie('inlines'),
      }),
    ),
    withId(
      fc.record({
        type: fc.constant('item' as const),
        level: fc.integer({ min: 1, max: 5 }),
        head: tie('inlines'),
        children: tie('inlines'),
      }),
    ),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.integer({ min: 0, max: 99 }),
      items: fc.array(tie('blocks'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('table' as const),
      columns: fc.array(
        fc.record({
          align: fc.constantFrom('left', 'center', 'right'),
          width: fc.integer({ min: 0, max: 5 }),
          least: fc.integer({ min: 0, max: 5 }),
        }),
        { maxLength: 4 },
      ),
      head: tie('cells'),
      rows: fc.array(tie('cells'), { maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant('roster' as const),
      rows: fc.array(fc.record({ role: tie('inlines'), people: tie('inlines') }), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('attachments' as const),
      label: texts,
      items: fc.array(tie('inlines'), { maxLength: 3 }),
    }),
    withId(
      fc.record({
        type: fc.constant('annex' as const),
        label: texts,
        title: tie('inlines'),
        children: tie('blocks'),
      }),
    ),
    fc.record({
      type: fc.constant('masthead' as const),
      serialNumber: tie('inlines'),
      classification: tie('inlines'),
      urgency: tie('inlines'),
      issuers: fc.array(tie('inlines'), { maxLength: 2 }),
      documentNumber: tie('inlines'),
      signatory: fc.record({ label: texts, names: fc.array(tie('inlines'), { maxLength: 3 }) }),
    }),
    fc.record({
      type: fc.constant('imprint' as const),
      copyTo: fc.record({ label: texts, names: tie('inlines') }),
      office: tie('inlines'),
      date: tie('inlines'),
    }),
    fc.record({
      type: fc.constant('signature' as const),
      organization: tie('inlines'),
      date: tie('inlines'),
      seal: fc.boolean(),
    }),
  ),
  blocks: fc.array(tie('block'), { maxLength: 4 }),
}));

/** Blocks of a document, some dozens with what is in them. */
export const anyBlocks = fc.array(block, { minLength: 20, maxLength: 40 });
