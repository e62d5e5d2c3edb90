/**
 * Numbers of people as they are written in a plan. Every text counts, contacts,
 * rosters and cells of tables too; of addresses of the web, of mail and of files
 * nothing is read.
 */

import type { Fact } from '../../plan/facts/types.ts';
import { fold } from '../../plan/phrases/fold.ts';
import type { Plan } from '../../plan/types.ts';
import { matchesOf } from '../../text/matches.ts';
import { oncePerPlan } from '../once.ts';
import { withoutAddresses } from '../prose.ts';

/** A number with its place. */
export interface WrittenNumber extends Fact {
  /** Without the spaces and hyphens in between; a letter is small. */
  readonly digits: string;
  /** What stands before it in its text, a few words at most; folded. */
  readonly before: string;
}

/** As far as a word before a number says what the number is. */
const REACH = 16;

/**
 * The stretches of a plan that have a shape, part of no longer number, word or
 * code and of no amount.
 * @param shape without groups and anchors; matched against folded text
 */
export function numbersIn(plan: Plan, shape: string): readonly WrittenNumber[] {
  const numbered = numberedTexts(plan);
  if (numbered.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\da-z*_=]|\\d[.-]|[a-z][/-])(?:${shape})(?![\\da-z*_%]|[.-]\\d|-[a-z]| ?[元块万亿])`,
    'g',
  );
  return numbered.flatMap(({ text, folded }) =>
    matchesOf(folded, pattern).map(({ 0: written, index: from }) => ({
      text,
      from,
      to: from + written.length,
      digits: written.replace(/[ -]/g, ''),
      before: folded.slice(Math.max(0, from - REACH), from),
    })),
  );
}

/** The shortest numbers that are looked for have eleven digits, with one sign between two of them at most. */
const ELEVEN_DIGITS = /(?:[0-9０-９][^0-9０-９]?){10}[0-9０-９]/;

/** The few texts in which such a number can be, ready to be looked through. */
const numberedTexts = oncePerPlan((plan) =>
  plan.texts
    .filter(({ value }) => ELEVEN_DIGITS.test(value))
    .map((text) => ({ text, folded: withoutAddresses(fold(text.value)) })),
);

/** What a number is of that is no person's: an order, a project, a body, a thing. */
const THINGS = [
  '(?<!身份证?|证件|卡|手机|电话)(?:代码|编号|编码|流水号?|序列号)',
  '登记证?号|许可证?号?|备案号|订单号?|运单号?|工单号?|单号|发票号?|票号|条码|批号|批次|型号|设备号?|资产号?',
  '卷宗号?|案号|项目号?|合同号?|学籍号|准考证号?|qq群?号?|群号',
  String.raw`\b(?:order|invoice|serial|reference|ref|project|asset|tracking|barcode|ticket|contract)\b`,
].join('|');
const CODE = new RegExp(String.raw`(?:${THINGS})(?:码|是|为| ?(?:no|number|code|id)\b)?[ :(#.]{0,4}$`);

/** Whether the words before a number say that it is a thing's. */
export function isCode({ before }: WrittenNumber): boolean {
  return CODE.test(before);
}

/** A number that can be told of: its first and last digits, and how many there are. */
export function masked(digits: string, first: number, last: number): string {
  const hidden = '*'.repeat(digits.length - first - last);
  return `${digits.slice(0, first)}${hidden}${digits.slice(-last)}`.toUpperCase();
}
