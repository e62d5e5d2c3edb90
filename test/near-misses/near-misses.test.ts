/** Plans that look as if something were wrong with them, and nothing is: all rules stay silent. */
import { describe, expect, it } from 'vitest';
import { told } from '../rules/harness.ts';

const chinese = (rest: string, period = '2026') => `单位: 桃园里社区居民委员会\n周期: ${period}\n${rest}`;
const english = (rest: string, period = '2026') =>
  `organization: Alder Street Neighbours\nperiod: ${period}\n${rest}`;
const measure = (text: string) => chinese(`主要措施:\n  - ${JSON.stringify(text)}\n`);
const target = (text: string) => chinese(`工作目标:\n  - ${JSON.stringify(text)}\n`);
const measureEn = (text: string) => english(`measures:\n  - ${JSON.stringify(text)}\n`);
const inMonth = (when: string, text: string, period?: string) =>
  chinese(`活动安排:\n  - { 时间: ${when}, 内容: ${JSON.stringify(text)} }\n`, period);
const inMonthEn = (when: string, text: string) =>
  english(`schedule:\n  - { when: ${when}, text: ${JSON.stringify(text)} }\n`);

describe('words that hold a number or a mark and mean neither', () => {
  it.each([
    '居民对老年食堂十分欣慰，今年再添两个窗口。',
    '由龙万友老师教授书法。',
    '继续办好430动力快车。',
    '采取政府派驻社工、机构派驻督导的1+1合作模式。',
    '以“九校一室”为依托办好各类讲座。',
    '组织参加二十五届运动会。',
    '组织六一体检。',
    '听取三个月以来的情况汇报。',
    '着眼于居民需要，着眼于能办成的事，逐步推进。',
    '完成固定资产投资3.5亿元。',
    '一村一品、一街一景做出特色。',
    '三八妇女节和六一儿童节各办一次活动。',
    '三、四季度各办一次运动会。',
    '1.5万册图书向居民开放。',
    '12.4国家宪法日开展法治宣传。',
    '3·15消费者权益日设咨询台。',
    '制作3×4米的展板，为XXL号马甲换新。',
    '在打×号的台账上逐条整改。',
    '由王某某（138××××1234）收集意见。',
    '“五一”路段的楼道每周清理。',
    '活动地点待定的，由楼组长提前三天通知。',
    '十五分钟生活圈内的服务点逐个走访。',
    '开展“双百双千”结对活动。',
    '做好24小时值班和110联动。',
    '（3）班和（4）班每月结对一次。',
    '二、三产业就业信息每周发布。',
    '活动照片存入ftp://host.example/a__b。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });
});

describe('earlier years that are not left over', () => {
  it.each([
    '总结2025年的经验，继续办好老年食堂。',
    '在2025年试点的基础上，将夜校扩大到六个小区。',
    '2024—2026年逐步改造全部楼道。',
    '自2023年以来，我社区将环境整治作为重点。',
    '将参与率由2025年的51%提高到2026年的55%。',
    '居民培训率由2025年的46%提高到50%以上。',
    '志愿者由2025年底的80人增加到100人以上。',
    '投诉由2025年46件降至30件。',
    '根据《2025年全县社区教育工作要点》开展培训。',
    '按照桃发〔2025〕12号文件的要求，落实值班制度。',
    '落实2021年印发的《物业管理办法》。',
    '成立于2019年的合唱队将继续每周排练。',
    '2025年我社区荣获市级示范社区，今年要巩固成果。',
    '完成2025年未完成的楼道改造。',
    '做好2025年度档案的整理归档。',
    '落实2025年度考核反馈问题的整改。',
    '1月底前公示2025年度账目，兑现奖励。',
    '确保安全投入不低于2025年水平。',
    '推广2025年试点小区的做法。',
    '2025年，社区圆满完成各项任务。',
    '2025年启动的管网改造要在6月底前完成。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it.each([
    'Building on 2025, we will keep the tool library open every Saturday.',
    'Since 2019 the street party has been held in July.',
    'We will spend what was raised in 2025.',
    'Bring attendance from 40 in 2025 to 60 in 2026.',
    'Follow the lessons of the 2025 review.',
    'Keep to the Community Gardens Act 2015.',
  ])('%s', (text) => {
    expect(told(measureEn(text))).toEqual([]);
  });

  it('the situation section tells what was', () => {
    expect(told(chinese('基本情况: 2025年组织培训16240人次，建成居民学校4所。\n'))).toEqual([]);
  });

  it('a column of last year’s figures', () => {
    const table =
      '工作目标:\n  表格:\n    表头: [项目, 2025年, 2026年]\n    数据:\n      - [讲座, 4场, 6场]\n';
    expect(told(chinese(table))).toEqual([]);
  });

  it('a title that names the last year and this one', () => {
    expect(told(`标题: 2025年工作总结和2026年工作计划\n${measure('每月公开账目。')}`)).toEqual([]);
  });

  it('a plan signed at the end of the year before', () => {
    expect(told(`${measure('每月公开账目。')}落款: { 单位: 居委会, 日期: 2025年12月20日 }\n`)).toEqual([]);
  });

  it('a school year', () => {
    const year = chinese(
      '标题: 2025—2026学年第二学期工作计划\n活动安排:\n  - { 时间: 3月, 内容: 家长开放日 }\n',
      '2026春季学期',
    );
    expect(told(year)).toEqual([]);
  });
});

describe('times that are right', () => {
  it.each([
    ['12月', '做好2027年工作的筹备。', '2026'],
    ['2027年1月', '总结全年工作并上报。', '2026'],
    ['2025年12月', '调研居民需求，制定计划。', '2026'],
    ['1月', '期末家长会。', '{ 起: 2026-09-01, 止: 2027-01-22 }'],
    ['8月', '教师返校，布置教室。', '2026秋季学期'],
    ['11月—2027年2月', '冬季供暖巡查。', '2026'],
    ['每月5日', '核对账目。', '2026春季学期'],
    ['暑假', '夏令营。', '2026春季学期'],
    ['第3周', '安全演练。', '2026秋季学期'],
  ])('%s %s in %s', (when, text, period) => {
    expect(told(inMonth(when, text, period))).toEqual([]);
  });
});

describe('occasions in a month of their own, or before it', () => {
  it.each([
    ['9月', '迎重阳书画作品征集。'],
    ['9月', '重阳节前走访独居老人。'],
    ['9月', '排练重阳节文艺演出。'],
    ['10月', '重阳节敬老茶话会。'],
    ['9月', '国庆节前安全检查。'],
    ['5月', '庆六一亲子运动会。'],
    ['12月', '庆元旦联欢会。'],
    ['1月', '春节前慰问困难家庭。'],
    ['2月', '春节团拜会。'],
    ['4月', '五一路沿街商户走访。'],
    ['4月', '六一幼儿园开放日。'],
    ['3月', '讨论全年春节、端午节、中秋节、重阳节的活动经费。'],
    ['6月', '庆祝建党节，开展主题党日。'],
    ['3—4月', '三八妇女节、世界读书日系列活动。'],
    ['4月', '三八妇女节征文总结评奖。'],
    ['1月', '春节联欢会。'],
    ['2月', '做好春节、元宵节期间值班。'],
    ['3月', '清明祭扫。'],
  ])('%s %s', (when, text) => {
    expect(told(inMonth(when, text))).toEqual([]);
  });

  it.each([
    ['March', "Mother's Day breakfast in the hall"],
    ['July', 'Independence Day picnic on the green'],
    ['November', 'Make lanterns ahead of Christmas'],
    ['April', 'May Day on the green'],
  ])('%s %s', (when, text) => {
    expect(told(inMonthEn(when, text))).toEqual([]);
  });
});

describe('figures that are right', () => {
  it.each([
    '培训人次比上年增长120%。',
    '志愿者人数增加150%以上。',
    '年度任务完成率达到105%。',
    '活动室利用率提高到130%。',
    '垃圾分类参与率达到100%。',
    '幼儿毛入学率达到105%。',
    '垃圾量占比下降120%。',
    '满意率达到95%～100%。',
    '老年人参加学习的比例占20%，力争申报1家示范居民学校。',
    '班主任家访率100%，其他教师每人家访15户。',
  ])('%s', (text) => {
    expect(told(target(text))).toEqual([]);
  });

  it.each([
    '全年经费合计15万元，其中培训6万元，宣传4万元，活动5万元。',
    '安排经费10万元，其中培训3万元，奖励2万元。',
    '现有党员50名，其中女党员30名，60岁以上党员35名。',
    '合计1.5万元，其中办公8000元，宣传7000元。',
    '全年办班82期，其中技能班10期、夜校20期，余下为短训。',
    '经费合计10万元，其中培训3万元、宣传2万元等。',
    '全年办讲座10场，其中健康6场、法律4场，每月1场。',
    '收入10万元，其中捐赠6万元，支出8万元。',
    '经费5万元，其中培训2万元，比上年增加4万元。',
    '预算合计15万元，其中：培训6万元；宣传4万元；活动5万元。',
    '每场讲座补助200元，其中讲师费150元、场租50元。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it.each([
    'A total of $900, of which $500 for tools and $400 for insurance.',
    'Grants of $900, including $300 for tools and $200 for seeds.',
    'The budget is $1,200: $700 for tools, $500 for the street party.',
  ])('%s', (text) => {
    expect(told(measureEn(text))).toEqual([]);
  });

  it('tables whose numbers are prices, shares or rounded', () => {
    const table = [
      '经费预算:',
      '  表格:',
      '    表头: [项目, 数量, 单价, 金额（万元）, 占比]',
      '    数据:',
      '      - [书籍, 100, 33, 0.33, 33%]',
      '      - [桌椅, 20, 165, 0.33, 33%]',
      '      - [宣传, —, —, 0.33, 33%]',
      '      - [合计, —, —, 1.0, 100%]',
    ];
    expect(told(chinese(`${table.join('\n')}\n`))).toEqual([]);
  });

  it('quantity, price and the amount that they make', () => {
    const table =
      '经费预算:\n  表格:\n    表头: [项目, 数量, 单价, 合计]\n    数据:\n      - [书籍, 100, 30, 3000]\n';
    expect(told(chinese(table))).toEqual([]);
  });

  it('a subtotal for each part', () => {
    const rows = ['[培训, 3]', '[宣传, 2]', '[小计, 5]', '[设备, 4]', '[小计, 4]', '[合计, 9]'];
    const table = `经费预算:\n  表格:\n    表头: [项目, 金额]\n    数据:\n${rows.map((row) => `      - ${row}\n`).join('')}`;
    expect(told(chinese(table))).toEqual([]);
  });
});

describe('targets that can be measured without a figure', () => {
  it.each([
    '实现社区活动室全覆盖。',
    '全年无安全事故。',
    '6月底前建成社区图书室。',
    '争创市级示范社区。',
    '做到矛盾纠纷应调尽调。',
    '每季度举办健康讲座。',
    '居民人人有一名家庭医生。',
  ])('%s', (text) => {
    expect(told(target(text))).toEqual([]);
  });

  it('a heading over measurable targets', () => {
    expect(told(chinese('工作目标:\n  - 标题: 总体目标\n    条目: [参与率达到55%。]\n'))).toEqual([]);
  });

  it('a target whose parts name the figures', () => {
    expect(
      told(chinese('工作目标:\n  - 内容: 办好居民学校。\n    条目: [课程不少于20门。, 教师素质优良。]\n')),
    ).toEqual([]);
  });
});

describe('references that lead somewhere', () => {
  it.each([
    '准备附件3份，交居委会存档。',
    '按照《社区工作手册》附件2执行。',
    '按通知附件要求报送。',
    '名单见附件2。\n附件：1.时间表 2.名单',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it('an appended list that is a roster', () => {
    const plan =
      '组织领导:\n  - 内容: 成立工作小组（名单附后）。\n    名单: { 组长: 王某, 组员: [李某, 赵某] }\n';
    expect(told(chinese(plan))).toEqual([]);
  });

  it('annexes in words and in a row', () => {
    const plan = '主要措施:\n  - 时间表和名单见附件一、二。\n附件: [时间表, 名单]\n';
    expect(told(chinese(plan))).toEqual([]);
  });

  it('the annex of something else', () => {
    expect(told(measureEn('Report as Annex 2 of the grant agreement asks.'))).toEqual([]);
  });
});

describe('plans that say it elsewhere', () => {
  it('owners in prose', () => {
    const plan =
      '主要措施:\n  - 每季度办一次讲座，由文体委员牵头。\n  - 每月更新宣传栏。\n  - 每周清理楼道。\n';
    expect(told(chinese(plan))).toEqual([]);
  });

  it('a list of numbered lines inside one text', () => {
    const plan = '主要措施:\n  - 内容: |\n      1. 开门。\n      2. 打扫。\n';
    expect(told(chinese(plan))).toEqual([]);
  });

  it('a section that leads to another heading only', () => {
    const plan = '主要措施:\n  - 标题: 文体活动\n  - 标题: 志愿服务\n';
    expect(told(chinese(plan))).toEqual([]);
  });
});

describe('plans in other shapes', () => {
  const themes = ['宣传咨询', '法律服务', '健康讲座'];

  it('sections in prose that say who and when', () => {
    const each = themes.map((title) => `{ 标题: ${title}, 内容: 每月由社区卫生站组织一次。 }`).join(', ');
    expect(told(chinese(`章节: [${each}]\n`))).toEqual([]);
  });

  it('two paragraphs of work are a note', () => {
    expect(told(chinese('主要措施: |\n  办好讲座。\n  更新宣传栏。\n'))).toEqual([]);
  });

  it('a review of the last year holds no work', () => {
    const review = '条目: [办好了讲座。, 更新了宣传栏。, 清理了楼道。]';
    expect(told(chinese(`章节: [{ 标题: 上年工作回顾, ${review} }]\n`))).toEqual([]);
  });

  it('a table with columns for who and when', () => {
    const rows = themes.map((title) => `[${title}, 卫生站, 3月]`).join(', ');
    const table = `{ 表格: { 表头: [工作, 责任单位, 时间], 数据: [${rows}] } }`;
    const each = themes.map((title) => `{ 内容: 做好${title}。 }`).join(', ');
    expect(told(chinese(`主要措施: [${each}]\n活动安排: ${table}\n`))).toEqual([]);
  });

  it('no period, and a title or a signature that tells the year', () => {
    const work = '主要措施: [3月举办妇女节活动。]\n';
    expect(told(`标题: 2026年工作计划\n单位: 居委会\n${work}`)).toEqual([]);
    expect(told(`单位: 居委会\n${work}落款: { 单位: 居委会, 日期: 2025年12月26日 }\n`)).toEqual([]);
    expect(told(`标题: 2025—2026学年第二学期工作计划\n单位: 幼儿园\n${work}`)).toEqual([]);
  });

  it('a list that comes in a later item of the section', () => {
    const plan =
      '组织领导:\n  - 成立工作小组，名单如下：\n  - 标题: 成员\n    名单: { 组长: 王某, 组员: [李某, 赵某] }\n';
    expect(told(chinese(plan))).toEqual([]);
  });
});
