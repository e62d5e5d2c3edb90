/** All, none or done, said without a figure: 全覆盖, 零事故, 达标, no accidents, completed. */
import { isHanAt } from './fold.ts';
import {
  beginningWith,
  firstOf,
  longestOf,
  map,
  maybe,
  type Parser,
  seq,
  unlessFollowedBy,
  word,
} from './parser.ts';
import type { ValuePhrase } from './types.ts';
import { unitEnglish } from './units.ts';

type Whole = 'all' | 'none' | 'done';
const whole = (of: Whole): ValuePhrase => ({ type: 'whole', of });

const all = word(
  '全覆盖',
  '全部覆盖',
  '实现全覆盖',
  '100%全覆盖',
  '应保尽保',
  '应检尽检',
  '应享尽享',
  '应助尽助',
  '应登尽登',
  '应报尽报',
  '应录尽录',
  '应接尽接',
  '应种尽种',
  '应知尽知',
  '应改尽改',
  '应访尽访',
  '应纳尽纳',
  '应救尽救',
  '应收尽收',
  '全员覆盖',
  '全员参与',
  '全员参加',
  '人人参与',
  '人人皆学',
  '户户知晓',
  '全面覆盖',
  '满覆盖',
  '全达标',
  '全部达标',
  '全部完成',
  '全部',
  '全员',
  'full coverage',
  'complete coverage',
  'all covered',
  'everyone',
  'all',
);
/** What is counted down to nothing, in prose too. */
const NONE =
  '事故 投诉 上访 信访 发生 案件 发案 差错 增长 火灾 伤亡 违章 违规 违建 失误 感染 欠费 报告 违法 违纪 疫情 事件 纠纷 传销 毒品 吸毒 新增 失学 辍学 遗漏 死角 非访 越级上访 溺水 电诈 贫困 返贫';
const none = firstOf<unknown>(
  seq(
    word('零', '0', '无', '不发生', '杜绝', '未发生'),
    maybe(
      word(
        '重大',
        '安全',
        '责任',
        '安全责任',
        '重大安全',
        '刑事',
        '校园安全',
        '食品安全',
        '生产安全',
        '群体性',
        '新增',
      ),
    ),
    word(...NONE.split(' ')),
  ),
  seq(
    word('zero', 'no'),
    word(
      'accidents',
      'complaints',
      'incidents',
      'fires',
      'injuries',
      'dropouts',
      'crimes',
      'serious accidents',
      'safety incidents',
      'arrears',
      'cases',
    ),
  ),
);
const done = unlessFollowedBy(
  word(
    '达标',
    '全面达标',
    '合格',
    '完成',
    '已完成',
    '全面完成',
    '按时完成',
    '按期完成',
    '如期完成',
    '建成',
    '创建成功',
    '通过验收',
    '验收合格',
    '通过',
    '验收通过',
    '达到标准',
    '成功创建',
    '建成并投入使用',
    '建成使用',
    'done',
    'completed',
    'complete',
    'finished',
    'passed',
    'accredited',
    'in place',
    'achieved',
  ),
  word('率'),
);

/** 通过市级验收, 通过专家评审 */
const approved = seq(
  word('通过'),
  word(
    '国家级',
    '省级',
    '市级',
    '区级',
    '县级',
    '省',
    '市',
    '区',
    '县',
    '街道',
    '镇',
    '上级',
    '年度',
    '专家',
    '第三方',
    '民政局',
    '教育局',
  ),
  word('验收', '评审', '评估', '复查', '复核', '复审', '认定', '考核', '检查', '评定'),
);
const verb = maybe(word('实现', '达到', '确保', '做到', '力争', '全面', '基本', '保持', '争取'));
const allOf = longestOf<unknown>(
  all,
  seq(word('all', 'every', 'each'), maybe(word('of the', 'the', 'our')), unitEnglish(4, true)),
);

/** In prose only what cannot mean anything else. */
export const wholeInProse: Parser<ValuePhrase> = firstOf<ValuePhrase>(
  map(word('全覆盖', '应保尽保', '应检尽检', '应享尽享', '应助尽助', '全部达标', 'full coverage'), () =>
    whole('all'),
  ),
  map(seq(word('零'), word(...NONE.split(' '))), () => whole('none')),
  map(seq(word('zero'), word('accidents', 'complaints', 'incidents', 'fires', 'injuries')), () =>
    whole('none'),
  ),
);

const noNone = word('零距离', '零散', '零售', '零星');
/** 零 before two Chinese characters: 零违章 and whatever else is kept at zero. */
const zeroOfAny: Parser<unknown> = beginningWith('零', (text, at) => {
  const words = text.startsWith('零', at) && [1, 2].every((offset) => isHanAt(text, at + offset));
  return words && noNone(text, at) === null ? { value: true, end: at + 3 } : null;
});
/** In a phrase of its own. */
export const wholeAlone: Parser<ValuePhrase> = firstOf<ValuePhrase>(
  map(seq(verb, allOf), () => whole('all')),
  map(seq(verb, firstOf<unknown>(none, zeroOfAny)), () => whole('none')),
  map(seq(verb, firstOf<unknown>(approved, done)), () => whole('done')),
);
