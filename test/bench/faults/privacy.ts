/** Numbers that have no place in a document that is handed round. */
import { field, inEnglish, item, sentence } from '../changes.ts';
import { swap } from '../exact.ts';
import type { Fault } from '../types.ts';
import { cardNumber, identityNumber, wrongCardNumber, wrongIdentityNumber } from './numbers.ts';

const PERSON = identityNumber('11010119000307001');
const OTHER = identityNumber('44030019000915002');
/** The first of these whose check digit is an X. */
const WITH_X = Array.from({ length: 30 }, (_, at) =>
  identityNumber(`3301021900080${1000 + at}`.slice(0, 17)),
).find((number) => number.endsWith('X')) as string;
const CARD_19 = cardNumber('621700000000000012');
const CARD_16 = cardNumber('622848000000001');

export const PRIVACY: readonly Fault[] = [
  {
    id: 'identity-number',
    category: 'privacy',
    name: 'an identity number',
    rules: ['identity-number'],
    positives: [
      { change: sentence(`领取人凭身份证（${PERSON}）到窗口办理。`) },
      { change: item(`{ 标题: 低保对象。, 内容: 户主身份证号码为${OTHER}，每月走访一次。 }`) },
      { change: sentence(`志愿者队长身份证号：${WITH_X.toLowerCase()}。`) },
      { change: inEnglish(sentence(`The volunteer is registered under ID ${PERSON}.`)) },
      {
        change: swap('school-and-neighborhood', [
          '[谷一苇, 道德与法治, 家庭教育讲座,',
          `[谷一苇, 道德与法治, 家庭教育讲座 ${WITH_X},`,
        ]),
      },
      { change: sentence(`领取人身份证号：${PERSON.replace(/^(\d{6})(\d{8})/, '$1 $2 ')}。`) },
    ],
    nearMisses: [
      { change: sentence(`采购合同编号${wrongIdentityNumber('11010119000307001')}。`) },
      { change: sentence('领取人凭身份证（110101********7001）到窗口办理。') },
      { change: sentence('志愿者凭身份证报名，身份证号不上墙、不外传。') },
      { change: sentence('机构统一社会信用代码52110000MJ0000001X。') },
      { change: sentence(`项目编号${identityNumber('11010119001345001')}。`) },
      { change: sentence('领取时报身份证号码后四位，例如7001。') },
    ],
  },
  {
    id: 'mobile-number',
    category: 'privacy',
    name: 'a mobile number of a person',
    rules: ['mobile-number'],
    positives: [
      { change: sentence('报名电话13800138000，由楼长接听。') },
      { change: item('{ 标题: 值班。, 内容: 夜间有事请打199 0000 0001。 }') },
      { change: sentence('微信同号：138-0013-8000。') },
      {
        change: swap('kindergarten-term', [
          '联系方式: 园务办，lantern@example.org',
          '联系方式: 园务办，13800138000',
        ]),
      },
      { change: sentence('紧急情况请联系网格员+8613800138000。') },
    ],
    nearMisses: [
      { change: sentence('有事可拨打12345热线。') },
      { change: sentence('维修请拨打400-820-8820。') },
      { change: sentence('报名电话138****8000，由楼长接听。') },
      { change: sentence('报名电话0571-87654321，上班时间有人接听。') },
      { change: sentence('订单编号202603081380013800。') },
      {
        change: sentence('项目总投资13800138000元分十年安排。'),
        arguable: 'Eleven digits of an amount; nobody writes an amount so, but it is one.',
      },
      { change: sentence('停电请拨95598，煤气请拨0571-96000。') },
      { change: sentence('居民群群号1380013800，扫码加入。') },
    ],
  },
  {
    id: 'bank-card',
    category: 'privacy',
    name: 'the number of a bank card',
    rules: ['bank-card'],
    positives: [
      { change: sentence(`补贴转入银行卡${CARD_19}。`) },
      { change: sentence(`捐款请汇入卡号${CARD_16.replace(/(\d{4})(?=\d)/g, '$1 ')}。`) },
      { change: item(`{ 标题: 募捐。, 内容: 收款卡号为${CARD_16}，专人保管。 }`) },
      {
        change: inEnglish(
          sentence(
            `Fees are paid to card ${cardNumber('411111111111111').replace(/(\d{4})(?=\d)/g, '$1-')}.`,
          ),
        ),
      },
    ],
    nearMisses: [
      { change: sentence(`设备序列号${wrongCardNumber('622848000000001')}。`) },
      { change: sentence('补贴转入尾号0128的银行卡。') },
      { change: sentence('补贴转入银行卡6217 **** **** 0128。') },
      { change: sentence(`发票号码${wrongCardNumber('2611200000012345678')}。`) },
      { change: field('note', '各场地钥匙由门卫保管。') },
    ],
  },
];
