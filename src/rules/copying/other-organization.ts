import type { Plan, Text } from '../../plan/types.ts';
import { grouped } from '../../text/grouped.ts';
import { isWithin, proseOf } from '../prose.ts';
import { everyItem, sentenceAround } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { titlesOfOthers } from './english-names.ts';
import { isProper, namesInPhrase, ownPlacesIn, type PlaceName } from './place-names.ts';

type Where = 'title' | 'signature' | 'text';

interface OtherName {
  readonly text: Text;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly where: Where;
}

/** Work with others, and what is learnt from them: then their name is in its place. */
const PARTNERS =
  /结对|共建|联合|联谊|合作|携手|协作|对口|帮扶|互访|交流|参观|学习.{0,40}(?:经验|做法|模式)|经验|考察|借鉴|邀请|来自|相邻|邻近|周边|毗邻|附近|合并|撤[并销]|下辖|所辖|分别|试点|原\p{Script=Han}{2,4}(?:社区|村)/u;
/** What follows the name in a title of one's own. */
const AFTER_TITLE =
  /^(?:居民委员会|居委会|村民委员会|村委会|办事处|党委|党总支|党支部|党工委|人民政府)?(?:\d{2,4}|二[〇○0零]|年度|第|[春秋]季|[上下]半年|关于|工作|$)(?!\d*年?(?:创建|建设))/u;

/** The name of another community, street, village or school where the plan's own must stand. */
export const otherOrganization: Rule<'other-organization'> = {
  id: 'other-organization',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { options, report }) {
    const own = plan.organization?.name?.value;
    if (own === undefined) return;
    const found = plan.lang === 'en' ? titlesOfOthers(plan, own) : othersIn(plan, own);
    if (found.length === 0) return;
    const known = [...options.names, ...knownNames(plan)];
    const others = found.filter(
      ({ name }) => !known.some((each) => each.includes(name) || name.includes(each)),
    );
    for (const [name, places] of grouped(others, (other) => other.name)) {
      const [first] = places;
      if (first) report(first, { name, own, where: first.where, count: places.length });
    }
  },
};

/** Whoever is named as a partner, an owner or the office above, and how the plan is called for short. */
function knownNames(plan: Plan): readonly string[] {
  const items = everyItem(plan);
  const texts = [
    plan.organization?.parent,
    ...items.flatMap(({ partners, owner }) => [...partners, ...owner]),
  ];
  return texts.flatMap((text) => (text && text.value.length > 1 ? [text.value] : []));
}

function othersIn(plan: Plan, own: string): readonly OtherName[] {
  const ownNames = [own, plan.organization?.parent?.value ?? ''].flatMap(namesInPhrase);
  const type = namesInPhrase(own).at(-1)?.type;
  if (type === undefined) return [];
  const isOther = (place: PlaceName): boolean =>
    place.type === type &&
    !ownNames.some(({ stem }) => isSameStem(stem, place.stem)) &&
    !own.includes(place.stem);
  return [...inPhrases(plan, isOther), ...inText(plan, isOther)];
}

/** 桃园 may be short for 桃园里. */
function isSameStem(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
}

function inPhrases(plan: Plan, isOther: (place: PlaceName) => boolean): readonly OtherName[] {
  const title = plan.title.map(({ value }) => value).join('');
  const titles = namesInPhrase(title).every(isOther) ? plan.title : [];
  const signatures = [plan.signature?.organization, ...(plan.masthead?.issuer ?? [])].filter(
    (text) => text != null,
  );
  return [
    ...titles.flatMap((text) => named(text, 'title', isOther, (rest) => AFTER_TITLE.test(rest))),
    ...signatures.flatMap((text) => named(text, 'signature', isOther, () => true)),
  ];
}

/** The name of a phrase, where none in it is the plan's own. */
function named(
  text: Text,
  where: Where,
  isOther: (place: PlaceName) => boolean,
  fits: (rest: string) => boolean,
): readonly OtherName[] {
  const lead = /^关于(?:印发)?/u.exec(text.value)?.[0].length ?? 0;
  const phrase = text.value.slice(lead);
  const last = namesInPhrase(phrase).at(-1);
  if (last === undefined || !isOther(last) || !isProper(last.stem) || !fits(phrase.slice(last.to))) return [];
  return [placed(text, lead, last, where)];
}

function inText(plan: Plan, isOther: (place: PlaceName) => boolean): readonly OtherName[] {
  const texts = proseOf(plan).filter(({ text }) => !plan.title.includes(text));
  const found = texts.flatMap(({ text, value }) =>
    ownPlacesIn(value)
      .filter((place) => isOther(place) && !isWithin(value, place.from, ['《', '》']))
      .filter(({ from, to }) => !PARTNERS.test(sentenceAround(value, from, to)))
      .map((place) => placed(text, 0, place, 'text')),
  );
  // Somebody the plan works with may also do something alone.
  const isPartner = (name: string): boolean =>
    texts.some(({ value }) => {
      const at = value.indexOf(name);
      return at >= 0 && PARTNERS.test(sentenceAround(value, at, at + name.length));
    });
  const partners = new Set(found.map(({ name }) => name).filter(isPartner));
  return found.filter(({ name }) => !partners.has(name));
}

function placed(text: Text, lead: number, { stem, type, from, to }: PlaceName, where: Where): OtherName {
  const name = text.value.slice(lead + from, lead + to);
  return { text, from: lead + from, to: lead + to, name: name.startsWith(stem) ? stem + type : name, where };
}
