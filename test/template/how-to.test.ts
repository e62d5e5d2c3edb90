/** The examples of docs/how-to.md: what is written there is what comes out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { loadStyle } from '../../src/style/load.ts';
import type { Style } from '../../src/style/types.ts';
import { renderDocument } from '../../src/template/render.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { markdownWriter } from '../../src/writers/markdown/index.ts';
import { builtInStyle, builtInTemplate, loadedStyle } from '../support/built-in.ts';
import { PACKAGE_ROOT } from '../support/package-root.ts';

interface Example {
  readonly plan: string;
  /** A style file above the plan. */
  readonly style: string | null;
  readonly printed: readonly string[];
}

/** Plans with what is printed for them, in the order of the page. */
function examples(): readonly Example[] {
  const page = readFileSync(path.join(PACKAGE_ROOT, 'docs/how-to.md'), 'utf8');
  const blocks = [...page.matchAll(/^```(yaml|text)\n(.*?)^```/gms)].map(([, kind, text]) => ({
    kind: /^extends:/.test(text ?? '') ? 'style' : kind,
    text: text ?? '',
  }));
  return blocks.flatMap(({ kind, text }, index) => {
    if (kind !== 'text') return [];
    const above = blocks[index - 2];
    return [
      {
        plan: blocks[index - 1]?.text ?? '',
        style: above?.kind === 'style' ? above.text : null,
        printed: text.trim().split('\n'),
      },
    ];
  });
}

function styleOf(text: string): Style {
  const { document } = parseSource(createSourceFile({ path: 'own.yaml', text }), { keys: new Set() });
  const base = /^extends: (\w+)/.exec(text)?.[1] ?? '';
  const { style, problems } = loadStyle('own', document?.value, loadedStyle(base));
  expect(problems).toEqual([]);
  return style;
}

/** Marks that references lead to, and addresses of links: not seen. */
const UNSEEN = /<span id="[^"]*"><\/span>|(?<=\])\(#[^)]*\)/g;

/** What a reader of the Markdown sees, line by line, without the title. */
function linesOf(markdown: string): readonly string[] {
  const lines = markdown.split('\n').filter((line) => line !== '' && !line.startsWith('<!--'));
  const seen = (line: string) => line.replace(UNSEEN, '').replace(/\[([^\]]*)\]/g, '$1');
  return lines.slice(1).map((line) => seen(line).replace(/^#+ |\*\*|\\(?=[.])/g, ''));
}

const found = examples();

test('the page has its examples', () => {
  expect(found.length).toBeGreaterThanOrEqual(13);
});

test.each(found)('$printed', async ({ plan: text, style, printed }) => {
  const english = /^[a-z]/.test(text);
  const head = english ? 'lang: en\ntitle: Plan\n' : '语言: 中文\n标题: 计划\n';
  const { plan, diagnostics } = loadPlan(createSourceFile({ path: 'plan.yaml', text: head + text }));
  expect(diagnostics).toEqual([]);
  if (plan === null) throw new Error('no plan');
  const { document } = renderDocument(plan, builtInTemplate('annual'));
  if (document === null) throw new Error('no document');
  const look = style === null ? builtInStyle(english ? 'plain' : 'gongwen') : styleOf(style);
  const bytes = await markdownWriter.write(document, look);
  // The space behind `1.` belongs to the style and is not what the page is about.
  const plain = (lines: readonly string[]) =>
    lines.map((line) => line.replace(/^(\d\.) (?=\p{Script=Han})/u, '$1'));
  expect(plain(linesOf(new TextDecoder().decode(bytes)))).toEqual(plain(printed));
});
