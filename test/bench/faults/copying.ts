/** What was taken over from somebody else's plan, from last year's, or from our starters. */
import { field, heading, item, sentence, sentenceIn, where } from '../changes.ts';
import { swap, textOf } from '../exact.ts';
import { placesOf } from '../places.ts';
import type { Change, Fault } from '../types.ts';
import { named, wholeYear } from './kinds.ts';
import { LAST_YEARS_PLAN, NEIGHBORS_PLAN } from './neighbors.ts';

/** The plan as it was a year ago, but for its years. */
const lastYear: Change = ({ source, year }) =>
  source.replaceAll(String(year), String(year - 1)).replaceAll(String(year + 1), String(year));

/** The plan under the name of somebody else. */
const renamed =
  (to: string): Change =>
  ({ source, organization }) =>
    source.replaceAll(organization, to);

/** A sentence of the plan, of at least so many characters, written a second time at the end of another text. */
function again(least: number): Change {
  return (plan, dice) => {
    const places = placesOf(plan).filter(
      ({ key, block, value, path }) =>
        key === 'text' &&
        !block &&
        ['measures', 'sections', 'safeguards'].includes(String(path[0])) &&
        /^[^。.]{10,}[。.]$/.test(value),
    );
    const long = places.filter(({ value }) => value.length >= least);
    if (long.length === 0 || places.length < 2) return null;
    const from = dice.pick(long);
    const to = dice.pick(places.filter((place) => place !== from));
    const joined = JSON.stringify(`${to.value}${plan.lang === 'en' ? ' ' : ''}${from.value}`);
    return plan.source.slice(0, to.start) + joined + plan.source.slice(to.end);
  };
}

export const COPYING: readonly Fault[] = [
  {
    id: 'other-organization',
    category: 'copying',
    name: "another body's name where the plan's own must stand",
    rules: ['other-organization'],
    positives: [
      {
        change: swap('residents-committee', [
          '落款:\n  单位: 青蒲社区居民委员会',
          '落款:\n  单位: 石榴园社区居民委员会',
        ]),
        also: ['name-varies'],
      },
      { change: swap('family-health', ['标题: 沙洲社区2026年', '标题: 石榴园社区2026年']) },
      {
        change: where(
          named('residents-committee', 'family-health', 'elderly-affairs', 'health-campaign'),
          sentence('结合石榴园社区实际，不断丰富我社区居民的文化生活。'),
        ),
      },
      {
        change: where(
          named('residents-committee', 'elderly-affairs'),
          sentenceIn('preamble', '望城社区将在街道领导下，认真履行职责，努力开创本社区工作新局面。'),
        ),
      },
      { change: swap('kindergarten-term', ['落款:\n  单位: 小橘灯幼儿园', '落款:\n  单位: 阳光幼儿园']) },
      {
        change: swap('parish-council-en', [
          'title: Fenwick Parish Community Plan',
          'title: Alderbeck Parish Community Plan',
        ]),
      },
      {
        change: swap('youth-center-en', [
          'signature:\n  organization: Maple Hollow Youth Center',
          'signature:\n  organization: Cedar Falls Youth Center',
        ]),
      },
    ],
    nearMisses: [
      { change: where(wholeYear, sentence('与石榴园社区结对，互派志愿者2名。')) },
      { change: where(wholeYear, sentence('组织骨干到望城社区参观学习。')) },
      { change: swap('family-health', ['责任人: 社区卫生服务站', '责任人: 沙洲社区卫生服务站']) },
      { change: swap('kindergarten-term', ['街道中心小学并体验', '阳光小学并体验']) },
      {
        change: where(
          named('parish-council-en'),
          sentence('The wardens of Alderbeck Parish Council join the walk.'),
        ),
      },
      {
        change: swap('residents-committee', [
          '落款:\n  单位: 青蒲社区居民委员会',
          '落款:\n  单位: 澄河街道青蒲社区居民委员会',
        ]),
      },
      {
        change: where(
          named('sub-district-2027', 'street-community-education'),
          sentence('石榴园社区和望城社区各承办一场。'),
        ),
      },
      { change: where(named('residents-committee'), sentence('与石榴园社区共用本社区停车场。')) },
      {
        change: where(
          named('residents-committee', 'family-health'),
          sentence('学习望城社区“我的社区我做主”的做法。'),
        ),
      },
    ],
  },
  {
    id: 'repeated-sentence',
    category: 'copying',
    name: 'the same sentence twice',
    rules: ['repeated-sentence'],
    positives: [
      { change: where(({ lang }) => lang !== 'en', again(25)), anywhere: true },
      { change: where(({ lang }) => lang === 'en', again(60)), anywhere: true },
      {
        change: swap('residents-committee', [
          '每月10日前公布上月收支，接受居民监督。',
          '每月第一个星期六召开居民议事会，议题提前3天公布，结果5天内上墙。',
        ]),
        anywhere: true,
      },
      {
        change: swap('kindergarten-autumn', [
          '内容: 大班幼儿带着5元钱买一样菜，回园后说一说、画一画。',
          '内容: 外出前3天踏勘路线并报园长批准，幼儿穿反光背心，两名教师一前一后。',
        ]),
        anywhere: true,
      },
    ],
    nearMisses: [
      {
        change: swap(
          'residents-committee',
          ['责任楼栋走一遍，问题当日登记。', '责任楼栋走一遍。问题当日登记。'],
          ['接受居民监督。', '接受居民监督。问题当日登记。'],
        ),
      },
      {
        change: where(
          wholeYear,
          sentence('上半年检查3个网格，结果向居民公布。下半年检查3个网格，结果向居民公布。'),
        ),
      },
      {
        change: where(
          named('social-work-station'),
          sentence('着眼于长者的尊严，着眼于照护者的喘息，着眼于社区的接纳。'),
        ),
      },
      {
        change: swap(
          'family-health',
          ['内容: 结核病防治宣传。', '内容: 广场义诊。'],
          ['内容: 世界卫生日义诊。', '内容: 广场义诊。'],
        ),
      },
      {
        change: where(
          named('kindergarten-autumn'),
          sentence('小班家长会9月上旬召开，由班主任主持。中班家长会9月中旬召开，由班主任主持。'),
        ),
      },
    ],
  },
  {
    id: 'starter-text',
    category: 'copying',
    name: 'text of our starters left in',
    rules: ['starter-text', 'placeholder'],
    positives: [
      {
        change: heading(() => '第一项措施'),
        arguable: 'The brackets are gone, the words of the starter are left.',
      },
      { change: field('owner', '谁负责') },
      { change: item('组织上怎么保障') },
      {
        change: swap('residents-committee', [
          '内容: 社区成立年度工作推进小组，',
          '内容: 【待补：组织上怎么保障】社区成立年度工作推进小组，',
        ]),
      },
      { change: field('owner', '<fill in who>') },
      { change: item('fill in the first measure') },
    ],
    nearMisses: [
      { change: sentence('按照“谁主管、谁负责”的原则落实到人。') },
      { change: sentence('第一项措施落实后，再开展第二项措施。') },
      { change: sentence('怎么做由居民议事会决定。') },
      { change: sentence('Members fill in the first page and sign it.') },
    ],
  },
  {
    id: 'last-year-unchanged',
    category: 'copying',
    name: "last year's file with new years (--against)",
    rules: ['unchanged-text'],
    positives: [
      {
        change: where(named('residents-committee'), ({ source }) => source),
        against: lastYear,
        anywhere: true,
      },
      { change: where(named('family-health'), ({ source }) => source), against: lastYear, anywhere: true },
      {
        change: where(named('parish-council-en'), ({ source }) => source),
        against: lastYear,
        anywhere: true,
      },
    ],
    nearMisses: [
      { change: where(named('residents-committee'), ({ source }) => source), against: () => LAST_YEARS_PLAN },
      {
        change: where(named('family-health'), ({ source }) => source),
        against: textOf('residents-committee'),
      },
      {
        change: where(named('parish-council-en'), ({ source }) => source),
        against: textOf('community-education-en'),
      },
    ],
  },
  {
    id: 'copied-from-another',
    category: 'copying',
    name: 'long passages shared with another plan of the collection',
    rules: ['copied-from'],
    positives: [
      {
        change: where(named('family-health'), ({ source }) => source),
        beside: renamed('石榴园社区居民委员会'),
        anywhere: true,
      },
      {
        change: where(named('elderly-affairs'), ({ source }) => source),
        beside: renamed('望城社区居民委员会'),
        anywhere: true,
      },
      {
        change: where(named('parish-council-en'), ({ source }) => source),
        beside: renamed('Alderbeck Parish Council'),
        anywhere: true,
      },
    ],
    nearMisses: [
      {
        change: where(named('family-health'), ({ source }) => source),
        beside: textOf('residents-committee'),
      },
      {
        change: where(named('town-education-center'), ({ source }) => source),
        beside: textOf('street-community-education'),
      },
      { change: where(named('residents-committee'), ({ source }) => source), beside: () => NEIGHBORS_PLAN },
    ],
  },
];
