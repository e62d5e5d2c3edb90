import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { findings, markedBy } from './harness.ts';
import { chinese, english } from './plans.ts';

const RULE = 'repeated-sentence';
const measures = (...texts: readonly string[]) => chinese(`主要措施: ${JSON.stringify(texts)}\n`);
const measuresEn = (...texts: readonly string[]) => english(`measures: ${JSON.stringify(texts)}\n`);

describe('a sentence that stands twice', () => {
  it('is found where it stands again, with the line on which it stands first', () => {
    const yaml = chinese(
      '主要措施:\n  - 每季度办一次健康讲座，请医生到社区来。\n  - 走访老人。每季度办一次健康讲座，请医生到社区来。\n',
    );
    const [found] = findings(yaml).filter(({ code }) => code === RULE);
    expect(found).toMatchObject({ severity: 'warning', args: { line: 4, count: 1 } });
    expect(found?.range?.start).toMatchObject({ line: 5, column: 10 });
    expect(found?.related?.[0]?.range?.start).toMatchObject({ line: 4, column: 5 });
  });

  it('whatever its marks and spaces', () => {
    const texts = ['每季度办一次健康讲座,请医生到社区来', '走访。每季度办一次健康讲座，请医生到社区来；'];
    expect(markedBy(RULE, measures(...texts))).toEqual(['每季度办一次健康讲座，请医生到社区来；']);
  });

  it('within one text, and in the preamble too', () => {
    const said = '我们将依靠全体居民把社区建设好。';
    expect(markedBy(RULE, measures(`${said}每月走访。${said}`))).toEqual([said]);
    expect(markedBy(RULE, `前言: ${said}\n${measures(said)}`)).toEqual([said]);
  });

  it('several in a row are one finding', () => {
    const said = '我们将依靠全体居民把社区建设好。每季度办一次健康讲座，请医生来。';
    expect(markedBy(RULE, measures(said, said))).toEqual([said]);
    expect(findings(measures(said, said)).find(({ code }) => code === RULE)).toMatchObject({
      args: { count: 2 },
    });
  });

  it('in English', () => {
    const said = 'We will keep the tool library open for all.';
    expect(markedBy(RULE, measuresEn(`${said} Dig.`, `Plant. ${said}`))).toEqual([said]);
  });

  it('as short as the office says', () => {
    const policy = { ...NO_POLICY, rules: { [RULE]: { options: { characters: 6 } } } } as const;
    const yaml = measures('每月走访老人。', '每月走访老人。');
    expect(markedBy(RULE, yaml)).toEqual([]);
    expect(markedBy(RULE, yaml, { policy })).toEqual(['每月走访老人。']);
  });
});

describe('what may stand twice', () => {
  const said = '每季度办一次健康讲座，请医生到社区来。';

  it('in the schedule, which says when', () => {
    const yaml = chinese(
      `主要措施:\n  - ${said}\n活动安排:\n  - { 时间: 3月, 内容: ${said} }\n  - { 时间: 6月, 内容: ${said} }\n`,
    );
    expect(markedBy(RULE, yaml)).toEqual([]);
  });

  it('headings, annexes, tables, who is responsible', () => {
    const yaml = chinese(
      `主要措施:\n  - { 标题: ${said}, 内容: 走访。, 责任人: 居民委员会社区教育工作领导小组办公室 }\n  - { 标题: ${said}, 内容: 讲座。, 责任人: 居民委员会社区教育工作领导小组办公室 }\n  - ${said}\n附件:\n  - { 标题: 值班表, 内容: ${said} }\n`,
    );
    expect(markedBy(RULE, yaml)).toEqual([]);
  });

  it.each([
    ['重点做好以下几个方面的工作：', '重点做好以下几个方面的工作：'],
    ['做到“人人参与社区建设，家家共享和谐成果”。', '围绕“人人参与社区建设，家家共享和谐成果”。'],
    ['“人人参与社区建设，家家共享和谐成果”。', '“人人参与社区建设，家家共享和谐成果”。'],
    ['学习《中华人民共和国社区矫正法实施办法》。', '学习《中华人民共和国社区矫正法实施办法》。'],
    ['每月走访老人一次。', '每月走访老人一次。'],
    ['每季度办一次健康讲座，请医生到社区来。', '每半年办一次健康讲座，请医生到社区来。'],
    ['着眼于居民的需要和社区的长远发展，每月走访。', '着眼于居民的需要和社区的长远发展，办好夜校。'],
  ])('%s %s', (...texts) => {
    expect(markedBy(RULE, measures(...texts))).toEqual([]);
  });
});
