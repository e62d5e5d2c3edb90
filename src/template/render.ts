/** A plan through a template: the document that writers turn into files. */

import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { plainText } from '../document/plain-text.ts';
import type { Block, DocRoot } from '../document/tree.ts';
import type { Plan } from '../plan/types.ts';
import { documentContext } from './context/document.ts';
import { label, type Words } from './context/words.ts';
import { convertRoot } from './convert.ts';
import { spotRange, templateDiagnostic } from './failure.ts';
import { fileFault } from './manifest-file.ts';
import type { Marked } from './origins.ts';
import { printedPlan } from './parts.ts';
import { Slots } from './printable.ts';
import { wordReferences } from './references.ts';
import type { Template, Variant } from './template.ts';

export interface Rendered {
  /** null when anything went wrong: half a document is not handed in. */
  readonly document: DocRoot | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Templates may be indented; text directives would take `联系人:张三` apart. */
function templateExtensions(): readonly Extension[] {
  const { flow } = directive();
  const directives: Extension = flow ? { flow } : {};
  return [directives, gfmTable(), cjkFriendlyExtension(), { disable: { null: ['codeIndented'] } }];
}

/** Makes the document of a plan. Never throws: what is wrong with the template is a diagnostic in its file. */
export function renderDocument(plan: Plan, template: Template): Rendered {
  const variant = template.variant(plan.lang);
  if (variant === null) return { document: null, diagnostics: [languageMissing(plan, template)] };
  const words = { ...variant.wording, lang: plan.lang };
  const slots = new Slots();
  const context = documentContext(printedPlan(plan, template.manifest.prints), words, template.manifest);
  const marked = variant.engine.run(context, slots, words);
  if ('code' in marked) return { document: null, diagnostics: [marked] };
  const { blocks: made, diagnostics } = toBlocks(marked, variant, slots, plan);
  if (diagnostics.length > 0) return { document: null, diagnostics };
  if (made.length === 0) return { document: null, diagnostics: [printsNothing(variant)] };
  const blocks = wordReferences(made, plan);
  return {
    document: { type: 'document', lang: plan.lang, meta: metaOf(plan, blocks, words), children: blocks },
    diagnostics,
  };
}

function toBlocks(marked: Marked, { engine }: Variant, slots: Slots, plan: Plan) {
  const diagnostics: Diagnostic[] = [];
  const root = fromMarkdown(marked.markdown, {
    extensions: [...templateExtensions()],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
  });
  const report = (node: string, offset: number): void => {
    const origin = marked.originAt(offset);
    const file = engine.files[origin.file];
    if (file === undefined) return;
    const range = spotRange(file, { line: origin.line, column: 0 });
    diagnostics.push(templateDiagnostic('template-node', { node }, file, range));
  };
  const blocks = convertRoot(root, { lang: plan.lang, slot: (url) => slots.find(url), report });
  // `\\{{title}}`, `[…](https://{{title}})`: what is around a text made something else of its place.
  const lost = diagnostics.length === 0 ? slots.lostIn(marked.markdown) : -1;
  if (lost >= 0) report('{{…}}', lost);
  return { blocks, diagnostics };
}

/** A mistyped argument (`{{asTable}}`) prints nothing, and so does what asks for parts alone that the plan has not. */
function printsNothing({ engine }: Variant): Diagnostic {
  const [file] = engine.files;
  if (file === undefined) throw new Error('A template was read without its files');
  return fileFault(file, file.path, 'prints-nothing');
}

function languageMissing(plan: Plan, { name, languages, manifestFile: file }: Template): Diagnostic {
  const args = { name, lang: plan.lang, languages };
  return { code: 'template-language', args, severity: 'error', file, range: file.range(0, 0) };
}

function metaOf(plan: Plan, blocks: readonly Block[], words: Words): DocRoot['meta'] {
  const title = blocks.find((block) => block.type === 'title');
  return {
    title: title ? plainText(title.children).replace(/\n/g, plan.lang === 'en' ? ' ' : '') : '',
    organization: (plan.organization?.name ?? plan.organization?.parent)?.value ?? '',
    subject: plan.subject?.value ?? '',
    category: label(words, 'workPlan'),
    keywords: [plan.subject?.value, plan.period?.label].filter((word): word is string => Boolean(word)),
  };
}
