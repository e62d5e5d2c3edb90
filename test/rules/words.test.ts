import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { markedBy } from './harness.ts';
import { mended } from './mended.ts';
import { english, measure, measureEn } from './plans.ts';

describe('doubled-word', () => {
  it.each([
    ['社区的的工作，机制和和模式，完成了了任务。', '社区的工作，机制和模式，完成了任务。'],
    ['我我们每月进行进行检查。', '我们每月进行检查。'],
    ['为了了解民意，通过通过走访。', '为了了解民意，通过走访。'],
    ['由社区社区主任每月把服务送到到居民家门口。', '由社区主任每月把服务送到居民家门口。'],
    ['社区社区干部每月分片包干。', '社区干部每月分片包干。'],
    ['认真认真总结，同时同时上报，建立健全建立健全制度。', '认真总结，同时上报，建立健全制度。'],
  ])('%s', (wrong, right) => {
    expect(mended('doubled-word', measure(wrong))).toBe(measure(right));
  });

  it.each([
    '天天、人人、常常、一一、妈妈、星星、谢谢、看看、多多、渐渐、层层。',
    '为了了解和除了了结，以服务为目的的活动。',
    '的的确确、是是非非、和和美美、实事求是是作风。',
    '各社区社区工作者、活动活动室、参与与支持。',
    '大家研究研究、商量商量，人人为我我为人人。',
    '调和和谐，普及及推广，合并并校，等等。',
    '经济促进促进会工作，能够够着，同时时间。',
    '报到到居委会，签到到会议室，做到到岗到位，各社区社区主任参加。',
    '桃园街道桃园街道社区学校，加油加油加油加油。',
  ])('%s is right', (text) => {
    expect(markedBy('doubled-word', measure(text))).toEqual([]);
  });

  it('in English', () => {
    expect(mended('doubled-word', measureEn('Open the the door of of the hall.'))).toBe(
      measureEn('Open the door of the hall.'),
    );
    expect(markedBy('doubled-word', measureEn('The the door.'))).toEqual(['The the']);
    expect(mended('doubled-word', measureEn('Meet in in the evening; the report is is read out.'))).toBe(
      measureEn('Meet in the evening; the report is read out.'),
    );
  });

  it.each([
    'What had had to be, that that is is.',
    'Will will open.',
    'In the The Hague room.',
    'Neighbours come in in the evening, and what it is is read out.',
    'The problem is is not told.',
    'A-a and bathe the dog.',
  ])('%s is right', (text) => {
    expect(markedBy('doubled-word', measureEn(text))).toEqual([]);
  });

  it('two lines of the file are not joined', () => {
    const yaml = english('measures:\n  - Open the\n    the door.\n');
    expect(markedBy('doubled-word', yaml).length).toBe(1);
    expect(mended('doubled-word', yaml)).toBe(yaml);
  });
});

describe('confused-word', () => {
  it.each([
    ['推进社去和谐，开设心里咨询室，核对帐目和台帐。', '推进社区和谐，开设心理咨询室，核对账目和台账。'],
    ['按装路灯，按排值班，做为重点，布署到人。', '安装路灯，安排值班，作为重点，部署到人。'],
    ['不随地吐疾，给老人慰籍，发展自愿者队伍。', '不随地吐痰，给老人慰藉，发展志愿者队伍。'],
    ['招募志愿者，自愿者每月服务。', '招募志愿者，志愿者每月服务。'],
    ['社区工作者9人，自愿者146人。', '社区工作者9人，志愿者146人。'],
    ['坚苦朴素，一如继往，因地治宜，群防群制。', '艰苦朴素，一如既往，因地制宜，群防群治。'],
    ['建康讲座，化解予盾纠份，制定予案，加强菅理。', '健康讲座，化解矛盾纠纷，制定预案，加强管理。'],
    ['关爱末成年人，做宜传栏，严历打击，召开坐谈会。', '关爱未成年人，做宣传栏，严厉打击，召开座谈会。'],
  ])('%s', (wrong, right) => {
    expect(mended('confused-word', measure(wrong))).toBe(measure(right));
  });

  it.each([
    '到报社去工作，到合作社去的居民心里高兴。',
    '按装机容量分摊，按排名公示，按装修方案施工。',
    '自愿者每月报名。',
    '参加无偿献血的志愿者须为自愿者。',
    '多做为民实事，公布署名，预防犯罪，预防犯错。',
    '我自己经过，搭帐篷，挂蚊帐。',
    '慰问侯某某，意见薄弱，宣传拦截。',
    '周末成年人讲座，给予案件当事人帮助，不适宜传播的不传播。',
    '新建全民健身点，新建全套制度。',
  ])('%s is right', (text) => {
    expect(markedBy('confused-word', measure(text))).toEqual([]);
  });

  it('looks for the words of the office too, in any language, and not within the right word', () => {
    const words = { 网格园: '网格员', 区委: '区委会', colour: 'color' };
    const policy = { ...NO_POLICY, rules: { 'confused-word': { options: { words } } } } as const;
    const found = (yaml: string) => markedBy('confused-word', yaml, { policy });
    expect(found(measure('网格园每月向区委和区委会报告。'))).toEqual(['网格园', '区委']);
    expect(found(measureEn('Paint it in one colour, not in colours.'))).toEqual(['colour']);
  });
});
