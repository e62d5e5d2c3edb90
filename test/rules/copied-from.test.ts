import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { collected, marked, place } from './harness.ts';

/** 91 characters. */
const PASSAGE =
  '把闲置的老车棚改成邻里客厅，每周二、周四晚上七点到九点开放，由楼组长轮流值班，居民可以来下棋、看报、修小家电，也可以预约给孩子过生日，用完自己打扫，钥匙交回门卫室，损坏的东西照价赔偿。';
const plan = (name: string, texts: readonly string[], more = '周期: 2026\n') =>
  `单位: ${name}\n${more}主要措施:\n${texts.map((text) => `  - ${JSON.stringify(text)}\n`).join('')}`;
const [A, B] = ['桃园里社区居民委员会', '杏花里社区居民委员会'];
const codes = (yamls: readonly string[], options?: Readonly<Record<string, number>>) =>
  collected(yamls, options && { ...NO_POLICY, rules: { 'copied-from': { options } } }).map(
    (found) => found.length,
  );

/** Sentences of our own making, none of which another one has. */
const own = (seed: number, length = 40) =>
  Array.from({ length }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((seed * 7919 + at * at * 31 + at * 577) % 9000)),
  ).join('');

describe('copied-from', () => {
  it('tells both plans, each with the place in the other', () => {
    const found = collected([plan(A, ['开门办事。', PASSAGE]), plan(B, [PASSAGE, '另外一件事。'])]);
    expect(found.map((each) => each.map(place))).toEqual([['5:6-97'], ['4:6-97']]);
    const [first] = found[0] ?? [];
    expect(first).toMatchObject({ code: 'copied-from', severity: 'warning', path: ['主要措施', 1] });
    expect(first?.args).toMatchObject({ from: B, file: '1.yaml', others: 0, own: false, unit: 'characters' });
    expect(first?.related?.map(({ file, range }) => [file.path, range.start.line])).toEqual([['1.yaml', 4]]);
  });

  it('sees through other names, figures, marks, words changed here and there, and another division', () => {
    const changed = PASSAGE.replace('老车棚', '旧车棚')
      .replace('七点到九点', '7:00—9:00')
      .replaceAll('，', '；');
    const items = [`桃园里社区${PASSAGE.slice(0, 45)}`, PASSAGE.slice(45)];
    const found = collected([plan(A, items), plan(B, [`杏花里社区${changed}`])]);
    expect(found.map((each) => each.length)).toEqual([1, 1]);
    expect(place(found[0]?.[0] as never)).toMatch(/^4:16-5:/);
  });

  it('marks what is shared and not the few words beside it that happen to be alike', () => {
    const found = collected(
      [A, B].map((name, at) =>
        plan(name, [`${own(at)}，全年不少于4场。`, PASSAGE, `每月由居委会${own(at + 5)}。`]),
      ),
    );
    expect(found.map((each) => each.map(place))).toEqual([['5:6-97'], ['5:6-97']]);
  });

  it('is told where all of a few plans have it', () => {
    expect(codes(['甲社区', '乙社区', '丙社区', '丁社区'].map((name) => plan(name, [PASSAGE])))).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('is one finding, however many plans have it, and names the others', () => {
    const names = ['甲社区', '乙社区', '丙社区'];
    const found = collected(names.map((name) => plan(name, [PASSAGE])));
    expect(found.map((each) => each.length)).toEqual([1, 1, 1]);
    expect(found[0]?.[0]?.args).toMatchObject({ from: '乙社区', others: 1 });
    expect(found[0]?.[0]?.related?.map(({ file }) => file.path)).toEqual(['1.yaml', '2.yaml']);
  });

  it('says of two plans of one organization only the later one, as a note', () => {
    const old = plan(A, [PASSAGE], '周期: 2025\n');
    const found = collected([plan(A, [PASSAGE]), old]);
    expect(found.map((each) => each.length)).toEqual([1, 0]);
    expect(found[0]?.[0]).toMatchObject({ severity: 'info', args: { own: true, from: '2025年' } });
  });

  it('reads English by words', () => {
    const text =
      'We turn the empty bicycle shed into a sitting room for neighbours, open on Tuesday evenings from seven to nine, where people can play chess, read the papers, mend small things or book a party.';
    const english = (name: string, words: string) => `organization: ${name}\nmeasures:\n  - "${words}"\n`;
    const [found] = collected([english('Birch Road', text), english('Alder Street', text)]);
    expect(found?.[0]?.args).toMatchObject({ unit: 'words', length: 35 });
    expect(codes([english('Birch Road', text.slice(0, 120)), english('Alder Street', text)])).toEqual([0, 0]);
  });

  it('asks for as much as the policy says', () => {
    const pair = [plan(A, [PASSAGE.slice(0, 45)]), plan(B, [PASSAGE.slice(0, 45)])];
    expect(codes(pair)).toEqual([0, 0]);
    expect(codes(pair, { characters: 35 })).toEqual([1, 1]);
    expect(codes([plan(A, [PASSAGE]), plan(B, [PASSAGE])], { characters: 200 })).toEqual([0, 0]);
  });

  it('leaves alone what many plans say, and does not count it within a longer passage', () => {
    const slogan = PASSAGE.slice(0, 60);
    const many = Array.from({ length: 12 }, (_, at) => plan(`${own(at, 3)}社区`, [slogan + own(at)]));
    expect(codes(many)).toEqual(many.map(() => 0));
    const two = [...many, plan(A, [slogan + PASSAGE.slice(60)]), plan(B, [slogan + PASSAGE.slice(60)])];
    expect(codes(two)).toEqual(two.map(() => 0));
    const long = [...many, plan(A, [slogan + own(99, 70)]), plan(B, [slogan + own(99, 70)])];
    expect(codes(long)).toEqual([...many.map(() => 0), 1, 1]);
  });

  it.each([
    ['the guiding ideology', (name: string) => `单位: ${name}\n指导思想: ${PASSAGE}\n`],
    [
      'titles of documents',
      (name: string) =>
        plan(name, [`落实${Array.from({ length: 8 }, (_, at) => `《${own(at, 10)}》`).join('')}。`]),
    ],
    [
      'rosters',
      (name: string) =>
        `单位: ${name}\n组织领导:\n  名单: { 组长: [${Array.from({ length: 30 }, (_, at) => own(at, 3)).join(', ')}] }\n`,
    ],
    [
      'headings',
      (name: string) => plan(name, ['加强组织领导', '健全工作机制', '强化督促检查', '营造良好氛围']),
    ],
  ])('leaves %s alone', (_, make) => {
    expect(codes([make(A), make(B)])).toEqual([0, 0]);
  });

  test('every copy that is long enough is found, wherever it was put', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(20), (before, behind, from) => {
        const copy = PASSAGE.slice(from).replace(/^[^\p{Script=Han}]+/u, '');
        const found = collected([
          plan(A, [own(1, before) + copy + own(2, 50)]),
          plan(B, [own(3, behind) + copy]),
        ]);
        const [first] = found[0] ?? [];
        expect(first && marked(first).replace(/[^\p{Script=Han}]+$/u, '')).toContain(
          copy.replace(/[^\p{Script=Han}]+$/u, ''),
        );
      }),
      { numRuns: 60 },
    );
  });
});
