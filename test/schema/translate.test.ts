import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { canonicalize } from '../../src/schema/canonical.ts';
import { translateKeys } from '../../src/schema/translate.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { type Keys, planFiles } from './arbitrary.ts';
import { documentOf, findings } from './helpers.ts';

const translate = (text: string, to: 'zh' | 'en') => applyEdits(text, translateKeys(documentOf(text), to));
const meaning = (text: string) => JSON.stringify(canonicalize(documentOf(text)).value);

const CHINESE = `# 年初定稿
标题:   桃园里社区2026年工作计划   # 标题两端不留空

"单位": { 名称: '桃园里社区居民委员会', "上级单位": 街道 }
语言: 中文
x-备忘: { 标题: 不动 }

主要措施:
- &a
  标题: 开放场地。
  # 成员待定
  名单: { 组长: 王某, 标题: 李某 }
- *a
- <<: *a
  时间: '3月'
- 内容: |
    标题: 这是正文
落款: {盖章: "是", 日期: }
`;

const ENGLISH = `# 年初定稿
title:   桃园里社区2026年工作计划   # 标题两端不留空

"organization": { name: '桃园里社区居民委员会', "parent": 街道 }
lang: zh-CN
x-备忘: { 标题: 不动 }

measures:
- &a
  title: 开放场地。
  # 成员待定
  roster: { 组长: 王某, 标题: 李某 }
- *a
- <<: *a
  when: '3月'
- text: |
    标题: 这是正文
signature: {seal: "true", date: }
`;

describe('keys in one language', () => {
  it('changes keys and fixed values and nothing else', () => {
    expect(translate(CHINESE, 'en')).toBe(ENGLISH);
    expect(translate(ENGLISH, 'zh')).toBe(CHINESE);
  });

  it('leaves a file alone that is in that language', () => {
    expect(translateKeys(documentOf(CHINESE), 'zh')).toEqual([]);
  });

  it('makes a mixed file one', () => {
    expect(translate('标题: 计划\nperiod: 2026\nlang: en\n', 'zh')).toBe(
      '标题: 计划\n周期: 2026\n语言: 英文\n',
    );
  });

  it('does not make two keys of one name out of a key that is there in both languages', () => {
    const text = '标题: 计划\ntitle: Plan\n';
    expect(translate(text, 'zh')).toBe(text);
  });

  it('leaves unknown keys and a key written with escapes alone', () => {
    const text = '"\\u6807题": 计划\n负责人: 王某\n';
    expect(translate(text, 'en')).toBe(text);
  });

  it('works with Windows line ends', () => {
    expect(translate('标题: 计划\r\n\r\n周期: 2026\r\n', 'en')).toBe('title: 计划\r\n\r\nperiod: 2026\r\n');
  });
});

describe('any plan', () => {
  const written = (keys: Keys) =>
    fc
      .tuple(planFiles(keys), fc.array(fc.constantFrom('', '# 注', '   # note: x'), { maxLength: 40 }))
      .map(([plan, between]) =>
        stringify(plan, { lineWidth: 0 })
          .split('\n')
          .flatMap((line, index) => (between[index] === undefined ? [line] : [between[index], line]))
          .join('\n'),
      );

  it('means the same in either language and is valid in both', () => {
    fc.assert(
      fc.property(written('mixed'), (text) => {
        for (const to of ['zh', 'en'] as const) {
          const translated = translate(text, to);
          expect(meaning(translated)).toBe(meaning(text));
          expect(findings(translated)).toEqual([]);
          expect(translateKeys(documentOf(translated), to)).toEqual([]);
        }
      }),
    );
  });

  it.each([
    ['zh', 'en'],
    ['en', 'zh'],
  ] as const)('comes back from %s to %s byte for byte', (from, to) => {
    fc.assert(
      fc.property(written(from), (text) => {
        expect(translate(translate(text, to), from)).toBe(text);
      }),
    );
  });
});

describe('what an anchor and its aliases share', () => {
  it.each([
    [
      'a roster and an entry',
      'title: x\nmeasures:\n  - title: a\n    roster: &r { owner: Li, text: Wu }\n  - *r\n',
    ],
    [
      'an entry and a roster',
      'title: x\nmeasures:\n  - &r { owner: Li, text: Wu }\n  - title: a\n    roster: *r\n',
    ],
    ['a fixed value and a text', 'template: &t annual\ntitle: x\nsubject: *t\n'],
    ['a fixed value on a line of its own and a text', 'title: x\ntemplate: &t\n  "annual"\nsubject: *t\n'],
  ])('stays where it is ours in one place only: %s', (_, text) => {
    const turned = translate(text, 'zh');
    expect(meaning(turned)).toBe(meaning(text));
    expect(turned).toContain('标题: x');
  });
});
