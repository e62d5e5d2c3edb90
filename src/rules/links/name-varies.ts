import type { Plan } from '../../plan/types.ts';
import { sentenceAround } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { type BodyName, bodiesIn } from './bodies.ts';

/** One body under several names: 社区教育工作领导小组, and further down 社区教育领导小组. */
export const nameVaries: Rule<'name-varies'> = {
  id: 'name-varies',
  severity: 'warning',
  basis: { kind: 'practice' },
  language: 'zh-CN',
  check(plan, { report }) {
    const bodies = byName(bodiesIn(plan));
    bodies.forEach((body, index) => {
      if (isAbove(body) || isOwn(plan, body) || GRADE.test(body.about)) return;
      const other = bodies.slice(0, index).find((each) => isSame(each, body)) ?? known(plan, bodies, body);
      if (!other || isShortForm(plan, body)) return;
      const range = other.text.span(other.from, other.to);
      report(body, { name: body.name, other: other.name, line: range.start.line }, { related: [range] });
    });
  },
};

/** More bodies than this no plan has. */
const MANY = 200;

/** Each name once, where it first stands, and set up if it is so anywhere. */
function byName(bodies: readonly BodyName[]): readonly BodyName[] {
  const first = new Map<string, BodyName>();
  for (const body of bodies) {
    const known = first.get(body.name);
    first.set(body.name, known ? { ...known, isSetUp: known.isSetUp || body.isSetUp } : body);
  }
  return [...first.values()].slice(0, MANY);
}

/** A grade that a body has or strives for is no other body: 五好关工委, 示范家长委员会. */
const GRADE = /^(?:[三四五六]好|五星|星级|示范|先进|优秀|模范|标准化?|规范化|合格)/;

/** The plan's own organization under its full name is the one that the others vary. */
function isOwn({ organization }: Plan, { name }: BodyName): boolean {
  return organization?.name?.value.endsWith(name) ?? false;
}

/** Two names that only say the same in more or fewer words. */
function isSame(a: BodyName, b: BodyName): boolean {
  if (a.sort !== b.sort || bare(a) === bare(b) || !sharesOwner(a, b)) return false;
  return a.about === b.about || isAbbreviation(a.about, b.about) || isAbbreviation(b.about, a.about);
}

/** Without the place in front, which may be left out. */
const bare = ({ name, owner }: BodyName): string => name.slice(owner.length);

function sharesOwner(a: BodyName, b: BodyName): boolean {
  return (
    a.owner === b.owner ||
    a.owner === '' ||
    b.owner === '' ||
    a.owner.endsWith(b.owner) ||
    b.owner.endsWith(a.owner)
  );
}

/** 社教 of 社区教育. */
function isAbbreviation(short: string, long: string): boolean {
  return short.length === 2 && long.length === 4 && short[0] === long[0] && short[1] === long[2];
}

/** （以下简称社教中心） */
function isShortForm({ texts }: Plan, { name, owner }: BodyName): boolean {
  const short = name.slice(owner.length);
  const told = new RegExp(`简称[为：“"‘']{0,2}(?:${name}|${short})`);
  return texts.some(({ value }) => value.includes('简称') && told.test(value));
}

/** A body of the office above, or of others. */
function isAbove({ owner, text, from, to }: BodyName): boolean {
  return (
    /[省市区县]$/.test(owner) ||
    /上级|全国|(?<![园社])[省市区县]/.test(
      sentenceAround(text.value, from, to).split(text.value.slice(from, to))[0] ?? '',
    )
  );
}

/** Words that may stand in a name or not without making it another body. */
const NEUTRAL = /年度|全年|文明|重点|全体/g;

/**
 * The body that must be meant: the only one of its sort that the plan sets up,
 * where this one is set up nowhere and the plan itself is about what its name
 * says. 食品安全领导小组 in a plan of something else is another body.
 */
function known(plan: Plan, bodies: readonly BodyName[], body: BodyName): BodyName | null {
  const sameSort = bodies.filter(({ sort }) => sort === body.sort);
  const isFounded = sameSort.some((each) => each.about === body.about && each.isSetUp);
  const setUp = sameSort.filter(({ isSetUp }) => isSetUp);
  const [only] = setUp;
  if (isFounded || !only || body.sort === '中心' || setUp.some(({ about }) => about !== only.about))
    return null;
  if (!sharesOwner(only, body)) return null;
  const isMore = only.about.replace(NEUTRAL, '') === body.about.replace(NEUTRAL, '');
  return isMore || isAboutPlan(plan, body) ? only : null;
}

function isAboutPlan({ title, subject }: Plan, { about }: BodyName): boolean {
  const words = [...title, subject].map((text) => text?.value ?? '').join('');
  const pairs = [...about].slice(0, -1).map((_, at) => about.slice(at, at + 2));
  return pairs.some(
    (pair) => !/社区|教育|工作|街道|学校|管理|服务|建设|活动/.test(pair) && words.includes(pair),
  );
}
