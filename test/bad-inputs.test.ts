import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BAD_INPUTS } from './support/bad-inputs.ts';
import { BAD_INPUT_FOLDER, checkBadInput, messagesPage } from './support/messages-page.ts';

const inputs = BAD_INPUTS.flatMap((group) => group.inputs);

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } } | null;
}

const place = ({ range }: Told) => (range ? ` ${range.start.line}:${range.start.column}` : '');

describe('what people get wrong', () => {
  it.each(inputs)('$file: $en', async ({ file, findings }) => {
    const { stdout, exitCode } = await checkBadInput(file, '-f', 'json');
    const found: Told[] = JSON.parse(stdout).files[0].diagnostics.filter(
      ({ rule, severity }: Told) => rule !== 'missing-section' || severity === 'error',
    );
    expect(found.map((each) => each.rule + place(each))).toEqual(findings);
    const unreadable = findings.some((each) => /^file-(?!encoding)/.test(each));
    expect(exitCode).toBe(unreadable ? 2 : found.some(({ severity }) => severity === 'error') ? 1 : 0);
  });

  it('each has its fixture, and each fixture is told about', () => {
    const files = readdirSync(BAD_INPUT_FOLDER).filter((name) => name.endsWith('.yaml'));
    expect(files.sort()).toEqual(inputs.map(({ file }) => file).sort());
  });
});

describe('docs/messages.md', () => {
  it('shows what `plan check` prints', async () => {
    const page = await messagesPage();
    await expect(page, 'the page is stale: run `npm run docs`').toMatchFileSnapshot('../docs/messages.md');
  });
});
