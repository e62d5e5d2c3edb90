import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import mammoth from 'mammoth';
import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { templateFiles } from '../support/built-in.ts';
import { PACKAGE_ROOT } from '../support/cli.ts';
import { CHROMIUM } from '../support/programs.ts';

const ENGINE = `
import { loadPlan } from './src/plan/load.ts';
import { parseSource } from './src/source/parse-source.ts';
import { loadStyle } from './src/style/load.ts';
import { loadTemplate } from './src/template/load.ts';
import { renderDocument } from './src/template/render.ts';
import { createSourceFile } from './src/text/source-file.ts';
import { docxWriter } from './src/writers/docx/index.ts';

globalThis.renderToWord = async ({ plan, template, style }) => {
  const loaded = loadPlan(createSourceFile({ path: 'plan.yaml', text: plan }));
  const { template: made } = loadTemplate('annual', new Map(template));
  const { document } = renderDocument(loaded.plan, made);
  const styleSource = parseSource(createSourceFile({ path: 'style.yaml', text: style }), { keys: new Set() });
  const bytes = await docxWriter.write(document, loadStyle('gongwen', styleSource.document.value).style);
  return { errors: loaded.diagnostics.length, bytes: Array.from(bytes) };
};
`;

/** Everything below the commands runs without Node: bundled for the browser it makes the same Word file. */
describe('the engine in a browser', () => {
  let script = '';
  beforeAll(async () => {
    expect(existsSync(CHROMIUM), 'chromium is missing: apt-get install chromium').toBe(true);
    const result = await build({
      stdin: { contents: ENGINE, resolveDir: PACKAGE_ROOT, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'chrome120',
    });
    script = result.outputFiles[0]?.text ?? '';
  });

  it('makes a Word file from an example', async () => {
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const page = await browser.newPage();
      // WebCrypto wants a secure context: a page of localhost, served by nobody but this route.
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
      );
      await page.goto('http://localhost/');
      await page.addScriptTag({ content: script });
      const made = await page.evaluate(
        (input) => (globalThis as unknown as Engine).renderToWord(input),
        inputOf('town-education-center'),
      );
      expect(made.errors).toBe(0);
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(made.bytes) });
      expect(value).toContain('社区教育');
      expect(value.length).toBeGreaterThan(1000);
    } finally {
      await browser.close();
    }
  });
});

interface Engine {
  renderToWord(input: ReturnType<typeof inputOf>): Promise<{ errors: number; bytes: number[] }>;
}

function inputOf(example: string) {
  const read = (...names: string[]) => readFileSync(path.join(PACKAGE_ROOT, ...names), 'utf8');
  return {
    plan: read('examples', `${example}.yaml`),
    template: [...templateFiles('annual')],
    style: read('styles', 'gongwen.yaml'),
  };
}
