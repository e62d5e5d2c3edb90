import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../src/plan/load.ts';
import { renderDocument } from '../src/template/render.ts';
import { createSourceFile } from '../src/text/source-file.ts';
import { docxWriter } from '../src/writers/docx/index.ts';
import { markdownWriter } from '../src/writers/markdown/index.ts';
import { builtInStyle, builtInTemplate } from './support/built-in.ts';
import { PACKAGE_ROOT } from './support/cli.ts';
import { markedPlan } from './support/plans.ts';
import { markdownTexts, wordTexts } from './support/texts.ts';

const WRITERS = {
  Word: { writer: docxWriter, read: wordTexts },
  Markdown: { writer: markdownWriter, read: markdownTexts },
};

async function render(
  yaml: string,
  template: string,
  style: string,
  format: keyof typeof WRITERS,
): Promise<string> {
  const { plan } = loadPlan(createSourceFile({ path: 'plan.yaml', text: yaml }));
  expect(plan).not.toBeNull();
  if (plan === null) return '';
  const { document, diagnostics } = renderDocument(plan, builtInTemplate(template));
  expect(diagnostics).toEqual([]);
  if (document === null) return '';
  const { writer, read } = WRITERS[format];
  return read(await writer.write(document, builtInStyle(style))).join('\n');
}

const count = (haystack: string, needle: string) => haystack.split(needle).length - 1;

/** Printed by every template. */
const HEAD = ['title', 'subject', 'organization', 'period'];

describe.each(['annual', 'semester', 'tabular', 'brief'])('template %s', (template) => {
  const prints = builtInTemplate(template).manifest.prints;
  const isPrinted = (part: string): boolean =>
    prints === null || [...HEAD, ...prints].some((printed) => printed === part);

  describe.each(['Word', 'Markdown'] as const)('in %s', (format) => {
    it('prints every text of its parts of a plan exactly once, character for character', async () => {
      await fc.assert(
        fc.asyncProperty(markedPlan, async ({ yaml, texts }) => {
          const printed = await render(yaml, template, 'gongwen', format);
          // Details may stand before the colon that ends a text; in a cell of its own a title needs no full stop.
          const wrong = texts.filter(
            ({ text, times, part }) =>
              count(printed, text.replace(/\s*[：:]$|[。.]$/, '')) !== (isPrinted(part) ? times : 0),
          );
          expect(wrong, `${yaml}\n---\n${printed}`).toEqual([]);
          expect(printed).not.toMatch(/undefined|\[object Object\]|\bnull\b/);
        }),
        { numRuns: format === 'Word' ? 5 : 12 },
      );
    }, 60_000);
  });
});

describe('examples', () => {
  const names = readdirSync(path.join(PACKAGE_ROOT, 'examples')).filter((name) => name.endsWith('.yaml'));
  it.each(names)('%s says the same in Word and in Markdown', async (name) => {
    const yaml = readFileSync(path.join(PACKAGE_ROOT, 'examples', name), 'utf8');
    const { plan } = loadPlan(createSourceFile({ path: name, text: yaml }));
    const texts = plan?.texts.filter(({ kind }) => kind === 'plain').map(({ value }) => value) ?? [];
    for (const format of ['Word', 'Markdown'] as const) {
      const printed = await render(yaml, plan?.template ?? 'annual', 'plain', format);
      // A title is broken by sense: a space may have become a new line.
      const said = printed.replace(/\s/g, '');
      expect(texts.filter((text) => !said.includes(text.replace(/\s/g, '')))).toEqual([]);
    }
  });
});
