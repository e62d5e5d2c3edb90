import { expect, test } from 'vitest';
import type { Inline } from '../../../src/document/tree.ts';
import { breakTitle } from '../../../src/writers/titles/title.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const BREAK: Inline = { type: 'break' };
const OPTIONS = { lang: 'zh-CN', room: 20, known: [] } as const;

test('the author’s own breaks stay, and lines between them that fit stay whole', () => {
  const title = [text('鹭湾小学与棠湾社区'), BREAK, text('2026年秋季学期共建工作计划')];
  expect(breakTitle(title, OPTIONS)).toEqual(title);
});

test('a line between the author’s breaks that is too long is broken by itself', () => {
  const title = [text('桃园里社区'), BREAK, text('小橘灯幼儿园2026年春季学期保教与家园社区共育工作计划')];
  expect(breakTitle(title, OPTIONS)).toEqual([
    text('桃园里社区'),
    BREAK,
    text('小橘灯幼儿园2026年春季学期'),
    BREAK,
    text('保教与家园社区共育工作计划'),
  ]);
});

test('the break stands within bold and links too, and takes the place of a space', () => {
  const title: Inline[] = [
    text('Quarry Hill Neighborhood Association '),
    { type: 'strong', children: [text('Work Plan'), text(' 2026')] },
  ];
  const known = ['Quarry Hill Neighborhood Association'];
  expect(breakTitle(title, { lang: 'en', room: 21, known })).toEqual([
    text('Quarry Hill Neighborhood Association'),
    BREAK,
    { type: 'strong', children: [text('Work Plan'), text(' 2026')] },
  ]);
});
