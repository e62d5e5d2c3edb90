/** The report for print and mail, opened in a browser: what plans say stays text, and findings stand at their places. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { between, type Kind, planWith } from '../fuzz/naughty-plans.ts';
import { NAUGHTY } from '../fuzz/seeds.ts';
import { folderWith, PACKAGE_ROOT, plan } from '../support/cli.ts';
import { CHROMIUM } from '../support/programs.ts';
import { EVERYTHING } from '../support/small-plans.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  '</style><script>console.log(3)</script>',
  '</title></head><body onload=alert(4)>',
  '--><svg onload=alert(5)><!--',
  '<a href="javascript:alert(6)">x</a>',
  '&lt;script&gt;alert(7)&lt;/script&gt;',
  '<iframe src="https://example.org/8"></iframe>',
  '<link rel=stylesheet href=https://example.org/9><meta http-equiv=refresh content=0>',
  '<base href=https://example.org/10><style>@import "https://example.org/11"</style>',
  '{{constructor}} `alert(12)`',
  '\u202e<b onclick=alert(14)>',
];

/** A plan with everything, each of its texts and roles replaced, with keys and comments of the kind behind it. */
function hostilePlan(): string {
  let n = 0;
  const next = (): string => HOSTILE[n++ % HOSTILE.length] ?? '';
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return next();
    return Object.fromEntries(
      Object.entries(value).map(([key, below]) => [key === '组长' ? next() : key, replaced(below)]),
    );
  };
  const plan = stringify(replaced(parse(EVERYTHING)), { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' });
  return plan + HOSTILE.map((text, at) => `'x-${text}': '${at}' # ${text}\n`).join('');
}

describe('the report for print and mail, in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    expect(existsSync(CHROMIUM), 'chromium is missing: apt-get install chromium').toBe(true);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());

  /** Opens a report; what it does beyond being shown is noted. */
  async function open(file: string, width = 1200): Promise<{ page: Page; deeds: readonly string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const deeds: string[] = [];
    const address = pathToFileURL(file).href;
    page.on('dialog', (dialog) => {
      deeds.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('console', (message) => deeds.push(`console ${message.text()}`));
    page.on('pageerror', (error) => deeds.push(`error ${error.message}`));
    page.on('request', (request) => {
      if (request.url() !== address) deeds.push(`request ${request.url()}`);
    });
    page.on('framenavigated', (frame) => {
      if (frame.url().replace(/#f\d.*/, '') !== address) deeds.push(`frame ${frame.url()}`);
    });
    await page.goto(address, { waitUntil: 'load' });
    return { page, deeds };
  }

  it('runs nothing and fetches nothing, whatever plans and their names hold, and shows it as it is written', async () => {
    const name = '"><img src=x onerror=alert(0)>.yaml';
    const plans = {
      [name]: hostilePlan(),
      '<svg onload=alert(0)>.yaml': `工作目标:\n  - ${HOSTILE.join('\n  - ')}\n{`,
    };
    const cwd = folderWith(plans);
    await plan(['check', ...Object.keys(plans), '-f', 'html=report.html'], { cwd });
    const { page, deeds } = await open(path.join(cwd, 'report.html'));
    const clickable = page.locator('mark, .note, .line p, h2');
    expect(await clickable.count()).toBeGreaterThan(50);
    await page.evaluate(() => {
      const mouse = new MouseEvent('click', { bubbles: true });
      for (const element of document.querySelectorAll('*:not(a)')) element.dispatchEvent(mouse);
    });
    await page.waitForTimeout(300);
    expect(deeds).toEqual([]);
    expect(
      await page
        .locator('script, img, svg, iframe, link, base, [onload], [onerror], [onclick], body style')
        .count(),
    ).toBe(0);
    expect(await page.locator('h2 bdi').allTextContents()).toContain(name);
    const text = (
      await page.locator('.plan .line > :nth-child(2)').evaluateAll((lines) =>
        lines.map((line) => {
          const copy = line.cloneNode(true) as Element;
          for (const number of copy.querySelectorAll('sup')) number.remove();
          return copy.textContent ?? '';
        }),
      )
    ).join('\n');
    for (const one of HOSTILE) {
      const shown = one.replace('\u202e', '\\u{202e}');
      expect(text.split(shown).length - 1, one).toBeGreaterThan(4);
    }
    await page.close();
  });

  it.each<Kind>(['plain', 'inline', 'blocks'])(
    'runs nothing of the Big List of Naughty Strings in %s texts, and shows each',
    async (kind) => {
      const cwd = folderWith({ 'plan.yaml': planWith(NAUGHTY, kind) });
      await plan(['check', 'plan.yaml', '-f', 'html=report.html'], { cwd });
      const { page, deeds } = await open(path.join(cwd, 'report.html'));
      await page.evaluate(() => {
        const mouse = new MouseEvent('click', { bubbles: true });
        for (const element of document.querySelectorAll('*:not(a)')) element.dispatchEvent(mouse);
      });
      await page.waitForTimeout(300);
      expect(deeds).toEqual([]);
      expect(await page.locator('script, img, svg, iframe, link, base, object, embed, form').count()).toBe(0);
      const shown = (await page.locator('.plan').textContent()) ?? '';
      expect(between(shown, NAUGHTY.length)).not.toContain(null);
      await page.close();
    },
  );

  it('stands findings beside their lines on a screen, below them on paper, and never tears them apart', async () => {
    const cwd = folderWith({
      'plan.yaml': readFileSync(
        path.join(PACKAGE_ROOT, 'examples/community-education-en.yaml'),
        'utf8',
      ).replace(/at least 4,600/, 'XX'),
    });
    await plan(['check', 'plan.yaml', '-f', 'html=report.html'], { cwd });
    const { page } = await open(path.join(cwd, 'report.html'));
    const box = async (selector: string) => {
      const found = await page.locator(selector).first().boundingBox();
      if (found === null) throw new Error(`${selector} is not shown`);
      return found;
    };
    const [text, note] = [await box('.told > :nth-child(2)'), await box('.told .note')];
    expect(note.x).toBeGreaterThan(text.x + text.width);
    expect(Math.abs(note.y - text.y)).toBeLessThan(text.height + 10);
    await page.emulateMedia({ media: 'print' });
    const [above, below] = [await box('.told > :nth-child(2)'), await box('.told .note')];
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
    expect(
      await page
        .locator('.told')
        .first()
        .evaluate((line) => getComputedStyle(line).breakInside),
    ).toBe('avoid');
    await page.close();
  });

  it('fits a telephone', async () => {
    const cwd = folderWith({ '计划.yaml': `标题: ${'很长'.repeat(60)}XX\n前言: ${'a'.repeat(300)}\n` });
    await plan(['check', '计划.yaml', '-f', 'html=report.html'], { cwd });
    const { page } = await open(path.join(cwd, 'report.html'), 360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });
});
