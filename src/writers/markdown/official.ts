/** Head and foot of an issued document: lines of text, since Markdown has no place for them. */
import type { ImprintBlock, Inline, MastheadBlock } from '../../document/tree.ts';
import type { Lang } from '../../plan/types.ts';
import { withColon } from '../labels.ts';
import { inlineSource } from './inline.ts';
import { type Footnotes, isBlank } from './tokens.ts';

interface Context {
  readonly lang: Lang;
  readonly notes: Footnotes;
}

const text = (value: string): Inline => ({ type: 'text', value });

/** What stands above the title, a line each; the issuer bold. */
export function masthead(block: MastheadBlock, { lang, notes }: Context): string {
  const { label, names } = block.signatory;
  const signatory = names.length === 0 ? [] : [labelled(label, separated(names, lang), lang)];
  const top = [block.serialNumber, block.classification, block.urgency];
  const mark = block.issuers.map((children): readonly Inline[] => [{ type: 'strong', children }]);
  return [top, mark, [block.documentNumber, ...signatory]]
    .map((lines) => inlineSource(inLines(lines), 'paragraph', notes))
    .filter((source) => source !== '')
    .join('\n\n');
}

/** Copies, printing office and date, a line each. */
export function imprint({ copyTo, office, date }: ImprintBlock, { lang, notes }: Context): string {
  const copies = isBlank(copyTo.names) ? [] : labelled(copyTo.label, copyTo.names, lang);
  return inlineSource(inLines([copies, office, date]), 'paragraph', notes);
}

function labelled(label: string, inlines: readonly Inline[], lang: Lang): readonly Inline[] {
  return [text(withColon(label, lang) + (lang === 'en' ? ' ' : '')), ...inlines];
}

function separated(names: readonly (readonly Inline[])[], lang: Lang): readonly Inline[] {
  const between = text(lang === 'en' ? ', ' : '、');
  return names.flatMap((name, index) => (index === 0 ? name : [between, ...name]));
}

function inLines(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines
    .filter((line) => !isBlank(line))
    .flatMap((line, index): readonly Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]));
}
