import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/edits.ts';
import { findings, marked, markedBy } from './harness.ts';
import { chinese, english, measure, measureEn } from './plans.ts';

describe('in front of an item', () => {
  it.each([
    ['一、办好讲座，每月一次。', '一、'],
    ['（一）办好讲座，每月一次。', '（一）'],
    ['(十二)办好讲座，每月一次。', '(十二)'],
    ['（一）组织保障，每月一次。', '（一）'],
    ['（2）号召居民每月参加。', '（2）'],
    ['1、办好讲座，每月一次。', '1、'],
    ['1．办好讲座，每月一次。', '1．'],
    ['1.办好讲座，每月一次。', '1.'],
    ['（1）办好讲座，每月一次。', '（1）'],
    ['3）办好讲座，每月一次。', '3）'],
    ['①办好讲座，每月一次。', '①'],
  ])('%s', (text, numbering) => {
    expect(findings(measure(text))).toMatchObject([{ code: 'typed-numbering', args: { numbering } }]);
    expect(markedBy('typed-numbering', measure(text))).toEqual([numbering]);
  });

  it.each([
    ['1. Open every Saturday.', '1.'],
    ['2, vigorously open every Saturday.', '2,'],
    ['a) Open every Saturday.', 'a)'],
    ['IV. Open every Saturday.', 'IV.'],
    ['iv. Open every Saturday.', 'iv.'],
  ])('%s', (text, numbering) => {
    expect(markedBy('typed-numbering', measureEn(text))).toEqual([numbering]);
  });

  it.each([
    '3, 4 and 5 year olds meet every week.',
    '1.5 km of paths are swept every week.',
    'A. Miller opens every Saturday.',
  ])('%s is none', (text) => {
    expect(markedBy('typed-numbering', measureEn(text))).toEqual([]);
  });

  it.each([
    '三、四年级学生每月进社区。',
    '1、2号楼每月清理。',
    '十、十一月各办一次。',
    '3.15前后设咨询台。',
    '一老一小每月走访。',
  ])('%s is none', (text) => {
    expect(markedBy('typed-numbering', measure(text))).toEqual([]);
  });
});

it('in front of headings, of entries in annexes too', () => {
  const yaml = chinese('章节:\n  - 标题: 一、文体活动\n    条目: [每月一次。]\n附件: [1、值班表]\n');
  expect(markedBy('typed-numbering', yaml)).toEqual(['一、', '1、']);
});

it('brings the edit that takes it out', () => {
  const yaml = english('measures:\n  - text: "1. Open every Saturday."\n');
  const [found] = findings(yaml);
  expect(found && marked(found)).toBe('1.');
  expect(applyEdits(yaml, found?.fix ?? [])).toBe(english('measures:\n  - text: "Open every Saturday."\n'));
});

it.each(['- Tea', "'Tea' time", '"Tea" time', '[Tea', '*Tea', '&Tea', '# Tea', '| Tea', '%Tea', '@Tea'])(
  'does not mend 1. %s, which YAML would read as something else without its number',
  (rest) => {
    const yaml = english(`measures:\n  - text: 1. ${rest}\n`);
    const [found] = findings(yaml).filter(({ code }) => code === 'typed-numbering');
    expect(found?.fix).toBeUndefined();
  },
);

describe('several items in one paragraph', () => {
  it.each([
    ['办好栏目，每周播出2条。3、继续办好《交通聚焦》。4、继续办好专题。', '3、'],
    ['1、健全制度。2、绿化环境。3、搞好卫生。', '1、'],
    ['健全制度，每月检查。2.绿化环境。3.搞好卫生。', '2.'],
    ['（1）健全制度。（2）绿化环境。', '（1）'],
    ['健全制度，每月检查。二、绿化环境。', '二、'],
    ['做好以下工作：1、健全制度。2、绿化环境。', '2、'],
    ['①健全制度。②绿化环境。', '①'],
  ])('%s', (text, numbering) => {
    expect(findings(measure(text)).filter(({ code }) => code === 'typed-numbering')).toMatchObject([
      { args: { numbering, form: 'inside' } },
    ]);
    expect(markedBy('typed-numbering', measure(text))).toEqual([numbering]);
  });

  it('in the prose of a section, on the line where it begins', () => {
    const yaml = chinese('主要措施: |\n  每月做两件事。\n  健全制度。2、绿化环境。\n');
    expect(markedBy('typed-numbering', yaml)).toEqual(['2、']);
  });

  it('in the text below a title that has a number as well', () => {
    const yaml = chinese('主要措施:\n  - { 标题: 1、每月, 内容: 健全制度。2、绿化环境。 }\n');
    expect([...markedBy('typed-numbering', yaml)].sort()).toEqual(['1、', '2、']);
  });

  it.each([
    '每月分两步：1、登记；2、核对。',
    '（1）每月登记；（2）每月核对。',
    '1.每月登记；2.每月核对。',
    '每月清理楼道。1、2号楼先行。',
    '每月清理楼道。三、四季度再清理一次。',
    '每月捐书。1.5万册图书向居民开放。',
    '每月结对。（2）班和（3）班先行。',
    '每月值班。2026年起全天开放。',
  ])('%s is none', (text) => {
    expect(markedBy('typed-numbering', measure(text))).toEqual([]);
  });

  it('in English', () => {
    expect(
      markedBy('typed-numbering', measureEn('1. Open every Saturday. 2. Dig new beds. 3. Hold a party.')),
    ).toEqual(['1.']);
    expect(markedBy('typed-numbering', measureEn('Open every Saturday at no. 3. Bring tools.'))).toEqual([]);
  });
});

describe('what is left of a number', () => {
  it.each([
    ['.积极组织每月讲座。', '.'],
    ['、积极组织每月讲座。', '、'],
    ['）积极组织每月讲座。', '）'],
  ])('%s', (text, numbering) => {
    expect(findings(measure(text))).toMatchObject([
      { code: 'typed-numbering', args: { numbering, form: 'remnant' } },
    ]);
  });

  it.each(['……每月讲座。', '“每月讲座”。', '.gov 网站每月更新。'])('%s is none', (text) => {
    expect(markedBy('typed-numbering', measure(text))).toEqual([]);
  });
});

describe('numbers that only their siblings give away', () => {
  const siblings = (...texts: readonly string[]) => english(`measures: ${JSON.stringify(texts)}\n`);

  it.each([
    [
      ['1, Improve the spirit.', '2, Feed the cats.', '3, Go.'],
      ['1,', '2,', '3,'],
    ],
    [
      ['First, open weekly.', 'Second, dig monthly.'],
      ['First,', 'Second,'],
    ],
    [
      ['(1) Open weekly.', '(2) Dig monthly.', '(three) to meet weekly.'],
      ['(1)', '(2)', '(three)'],
    ],
    [
      ['(2) Open weekly.', '(C) Dig monthly.', '(D) Meet weekly.'],
      ['(2)', '(C)', '(D)'],
    ],
    [
      ['One. Open weekly.', 'Two. Dig monthly.'],
      ['One.', 'Two.'],
    ],
  ])('%j', (texts, numbers) => {
    expect(markedBy('typed-numbering', siblings(...texts))).toEqual(numbers);
  });

  it('titles of sections, each in a form of its own', () => {
    const titles = ['I. Why', 'Second, the work objectives', 'Three. Specific task'];
    const sections = titles.map((title) => ({ title, items: ['Meet every week.'] }));
    expect(markedBy('typed-numbering', english(`sections: ${JSON.stringify(sections)}\n`))).toEqual([
      'I.',
      'Second,',
      'Three.',
    ]);
  });

  it.each([
    [['Second, third and fourth graders meet weekly.', 'First aid is taught monthly.']],
    [['Second, we meet weekly.', 'Dig monthly.']],
    [['First, open weekly. Second, close in time.', 'Dig monthly.']],
    [['Two, three or four talks a term.', 'One, two and more walks a term.']],
    [['(A) Open weekly.', '(D) Dig monthly.']],
    [['Seven, the corner shop, opens weekly.', 'Eight, the pub, opens weekly.']],
    [['3, Elm Street is swept weekly.', '4, Elm Street is swept weekly.']],
    [['1, 2 and 3 Alder Street are swept weekly.', '2, 4 and 6 Elm Street are swept weekly.']],
  ])('%j are none', (texts) => {
    expect(markedBy('typed-numbering', siblings(...texts))).toEqual([]);
  });

  it('the edits take them out', () => {
    const yaml = english('measures:\n  - 1, Open weekly.\n  - 2, Dig monthly.\n');
    const edits = findings(yaml).flatMap(({ fix }) => fix ?? []);
    expect(applyEdits(yaml, edits)).toBe(english('measures:\n  - Open weekly.\n  - Dig monthly.\n'));
  });
});
