import { describe, expect, it } from 'vitest';
import { createReport } from '../../src/diagnostics/report.ts';
import { REPORT_FORMATS } from '../../src/reporters/formats.ts';
import { json, jsonPointer } from '../../src/reporters/json.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { REPORTERS } from '../support/reporters.ts';
import { SAMPLE } from './sample.ts';

const text = json(SAMPLE, { color: true, locale: 'zh-CN' });
const parsed: { files: { path: string; diagnostics: Record<string, unknown>[] }[] } & Record<
  string,
  unknown
> = JSON.parse(text);

describe('the report for programs', () => {
  it('has a version, all files – clean ones too –, and the counts', () => {
    expect(parsed).toMatchObject({
      version: 1,
      files: [{ path: 'plans/计划.yaml' }, { path: 'plans/clean.yaml', diagnostics: [] }],
      summary: { files: 2, errors: 3, warnings: 3, infos: 1 },
    });
    expect(Object.keys(parsed)).toEqual(['version', 'files', 'summary']);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('gives a finding with places counted from 1, the end behind it, and the keys as written', () => {
    expect(parsed.files[0]?.diagnostics[3]).toEqual({
      rule: 'percentage-out-of-range',
      severity: 'error',
      message: '“150%”不在 0 到 100% 之间，像是写错了，审阅时会被挑出来。',
      pointer: '/工作目标/1/指标',
      range: { start: { line: 6, column: 27 }, end: { line: 6, column: 31 } },
      hint: '核对这个数字；如果说的是增长的幅度，写成“增长150%”。',
      docs: 'docs/rules/percentage-out-of-range.md',
    });
  });

  it('leaves out what a finding does not have', () => {
    const file = createSourceFile({ path: 'gone.yaml', text: '' });
    const diagnostics = [
      { code: 'file-not-found', args: { path: 'gone.yaml' }, severity: 'error', file },
    ] as const;
    const { files } = JSON.parse(
      json(createReport([{ path: 'gone.yaml', diagnostics }]), { color: false, locale: 'en' }),
    );
    const keys = Object.keys(files[0].diagnostics[0]).filter((key) => key !== 'hint');
    expect(keys).toEqual(['rule', 'severity', 'message']);
  });

  it('points at the whole file with an empty pointer, and has no place there', () => {
    expect(parsed.files[0]?.diagnostics[0]).toMatchObject({ rule: 'missing-section', pointer: '' });
    expect(parsed.files[0]?.diagnostics[0]).not.toHaveProperty('range');
  });

  it('holds no character raw that a terminal would obey, and reads back as it was', () => {
    const file = createSourceFile({ path: 'a\u202eb\u009b\u001b.yaml', text: '' });
    const report = json(createReport([{ path: file.path, diagnostics: [] }]), { color: false, locale: 'en' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(JSON.parse(report).files[0].path).toBe(file.path);
  });

  it('neither does SARIF', () => {
    const name = 'a\u202eb\u009b';
    const file = createSourceFile({ path: 'a', text: '' });
    const report = createReport([
      { path: 'a', diagnostics: [{ code: 'file-empty', args: { path: name }, severity: 'error', file }] },
    ]);
    const text = REPORTERS.sarif(report, { color: false, locale: 'en' });
    expect(text).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/);
    expect(JSON.parse(text).runs[0].results[0].message.text).toContain(name);
  });
});

describe('pointers', () => {
  it('escape ~ and / (RFC 6901)', () => {
    expect(jsonPointer(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/');
    expect(jsonPointer([])).toBe('');
  });
});

describe('the formats', () => {
  it('are listed with the one for people first', () => {
    expect(Object.keys(REPORTERS)[0]).toBe('pretty');
    expect(Object.keys(REPORTERS)).toEqual([...REPORT_FORMATS]);
  });
});
