/**
 * A district of made-up plans, some of which share passages, to try `plan check`
 * on: `node scripts/district.mjs out/district 500`. The same seed gives the same
 * plans. Tests take `districtOf` from here.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chanceOf } from './chance.mjs';

const PLACES = cross(
  [
    '东门',
    '西桥',
    '南湖',
    '北苑',
    '老街',
    '新村',
    '花园',
    '河边',
    '车站',
    '学校旁',
    '菜场',
    '公园',
    '三号楼',
    '七号楼',
    '门卫室旁',
  ],
  [
    '活动室',
    '小广场',
    '凉亭',
    '架空层',
    '旧车棚',
    '阅览室',
    '议事厅',
    '儿童角',
    '空店面',
    '健身点',
    '露台',
    '会客间',
  ],
);
const PEOPLE = cross(
  ['退休', '楼组', '驻区单位', '志愿', '社区', '年轻', '热心', '签约', '大学生', '共建'],
  ['教师', '医生', '律师', '裁缝', '木工', '护士', '厨师', '电工', '教练', '编辑', '司机', '会计', '花匠'],
);
const DEEDS = cross(
  ['教老人', '带孩子', '陪独居老人', '帮新居民', '领着家长', '组织租户', '请残疾邻居', '和中学生'],
  [
    '学用手机挂号',
    '修补旧家具',
    '认路边的树',
    '练八段锦',
    '读地方小报',
    '做冬衣',
    '整理老照片',
    '种香草',
    '排一出短戏',
    '学急救包扎',
    '算家庭账',
    '写门牌',
    '做腌菜',
    '拼地图',
    '听评弹',
    '查煤气管',
  ],
);
const TIMES = cross(
  [
    '每周一',
    '每周二',
    '每周三',
    '每周四',
    '每周五',
    '每周六',
    '每月第一个周日',
    '单月中旬',
    '双月下旬',
    '放假前一天',
  ],
  ['上午九点', '午饭以后', '下午三点半', '放学以后', '晚上七点', '天黑以前'],
);
const ENDS = cross(
  [
    '人数',
    '用掉的材料',
    '听来的意见',
    '没办成的事',
    '借出的东西',
    '下次的题目',
    '迟到的人',
    '花的钱',
    '空着的座位',
    '需要的工具',
  ],
  [
    '当天记在本子上',
    '写在门口黑板上',
    '报给值班的人',
    '放进月末的清单',
    '在群里说一声',
    '留给下一班',
    '贴到楼道里',
    '由组长签字',
  ],
);
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙朱马胡林郭何高罗'];
const STEMS = cross([...'桃杏梅兰竹松柳枫榆槐桂荷菊樟柏'], [...'园溪湖桥岭塘湾坪泉里苑林浦江墩']);
const OFFICES = ['居委会', '妇联', '社区学校', '党群服务中心'];
const SLOGAN =
  '要把学习的机会送到每一个需要的人身边，让老人不掉队、让孩子有去处、让忙碌的人抽得出身，让每一家都说得出社区的好。';
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Six measures and an activity a month: some 5 kB; more than every other plan has faults. */
const USUAL = { measures: 6, activities: 1, faults: [0, 0, 0, 1, 1, 2, 3] };
const TITLES = [
  '开门办学',
  '邻里互助',
  '老人课堂',
  '孩子假期',
  '手艺传帮',
  '身边小事',
  '楼道议事',
  '家门口的书',
  '新居民夜校',
  '节日一起过',
  '旧物换新',
  '健康角',
];

/**
 * @param {number} plans how many
 * @param {number} [seed]
 * @param {typeof USUAL} [kind] how many measures (2 to 12), how many activities a month, how many faults (one of these numbers each)
 * @returns {{ files: Map<string, string>, copies: { from: string, to: string }[] }} the files by name, and which of them share a passage
 */
export function districtOf(plans, seed = 2026, kind = USUAL) {
  const chance = chanceOf(seed);
  const drafts = Array.from({ length: plans }, (_, at) => draftOf(at, chance, kind));
  const copies = [];
  // One plan in ten has a passage of another: as it was, or with names, figures and a few words changed.
  for (let at = 7; at < plans; at += 10) {
    const from = drafts[(at * 17 + 3) % plans];
    const to = drafts[at];
    if (from === to) continue;
    const passage = from.measures[0].replaceAll(from.name, to.name);
    to.measures[1] = at % 3 === 0 ? reworded(passage) : passage;
    copies.push({ from: from.file, to: to.file });
  }
  return { files: new Map(drafts.map((draft) => [draft.file, written(draft, chance, kind.faults)])), copies };
}

function cross(firsts, seconds) {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

function draftOf(at, chance, kind) {
  const stem =
    STEMS[at % STEMS.length] +
    (at < STEMS.length ? '' : String.fromCodePoint(0x4e1c + Math.floor(at / STEMS.length)));
  const name = `${stem}社区`;
  const pick = (list) => list[chance(list.length)];
  const sentence = () => sentenceOf(chance);
  return {
    name,
    file: `${String(Math.floor(at / 50) + 1).padStart(2, '0')}街道/${name}.yaml`,
    targets: Array.from({ length: 4 }, (_, n) => [
      `${pick(PLACES)}的${pick(DEEDS).slice(1)}`,
      `不少于${(n + 1) * (2 + chance(8))}次`,
    ]),
    measures: Array.from({ length: kind.measures }, () => `${name}${sentence()}${sentence()}${sentence()}`),
    activities: MONTHS.flatMap((month) =>
      Array.from({ length: kind.activities }, () => [month, `${pick(PEOPLE)}${pick(DEEDS)}`]),
    ),
    owner: () => `${pick(OFFICES)}${pick(SURNAMES)}某`,
  };
}

/**
 * @param {(limit: number) => number} chance
 * @returns {string} when, where, who, what, how many, and what comes of it
 */
export function sentenceOf(chance) {
  const pick = (list) => list[chance(list.length)];
  return `${pick(TIMES)}在${pick(PLACES)}，由${pick(PEOPLE)}${pick(DEEDS)}，一次${6 + chance(30)}人，${pick(ENDS)}。`;
}

/** As who copies with some care writes it. */
function reworded(passage) {
  return passage
    .replace(/\d+/g, (figure) => String(Number(figure) + 5))
    .replace('由', '请')
    .replaceAll('，一次', '；每次');
}

/** Faults that people make; most plans have none or one. */
const FAULTS = [
  (text) => text.replace('办成：', '办成:'),
  (text) => text.replace(/时间: 5月(?!, 备注)/, '时间: 5月, 备注: 【待补】'),
  (text) => text.replace('- 标题: 开门办学', '- 标题: 1、开门办学'),
  (text) => text.replace('日期: 2026年1月', '日期: 2025年1月'),
  (text) => text.replace(/，由(.)/, ',由$1'),
];

function written(draft, chance, counts) {
  const { name, targets, measures, activities, owner } = draft;
  const text = [
    `单位: ${name}居民委员会`,
    '周期: 2026',
    '主题: 社区教育',
    `前言: ${SLOGAN}`,
    '工作目标:',
    ...targets.map(([what, value], at) => `  - { 编号: 目标${at + 1}, 内容: ${what}, 指标: ${value} }`),
    '主要措施:',
    ...measures.flatMap((measure, at) => [
      `  - 标题: ${TITLES[at]}`,
      ...(at < 4 ? [`    对应: 目标${at + 1}`] : []),
      `    内容: ${measure}`,
      `    责任人: ${owner()}`,
    ]),
    '活动安排:',
    ...activities.map(
      ([month, activity]) => `  - { 时间: ${month}月, 内容: ${activity}, 责任人: ${owner()} }`,
    ),
    '落款:',
    '  日期: 2026年1月10日',
    '',
  ].join('\n');
  const faults = counts[chance(counts.length)];
  return Array.from({ length: faults }, () => FAULTS[chance(FAULTS.length)]).reduce(
    (mended, fault) => fault(mended),
    text,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'out/district', count = '500'] = process.argv.slice(2);
  const { files, copies } = districtOf(Number(count));
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  process.stdout.write(
    `${files.size} plans in ${folder}, ${copies.length} of them with a passage of another\n`,
  );
}
