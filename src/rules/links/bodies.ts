/** The bodies that a plan speaks of, by name: 社区教育工作领导小组, 学校家长委员会. */

import type { Fact } from '../../plan/facts/types.ts';
import type { Plan, Text } from '../../plan/types.ts';
import { guarded, guardedMatches } from '../../text/matches.ts';
import { beginOfPart } from '../../text/parts.ts';
import { isWithin } from '../prose.ts';
import { everyItem } from '../queries.ts';

/** A name of a body where it stands. */
export interface BodyName extends Fact {
  /** As written, with the place in front. */
  readonly name: string;
  /** Whose it is: 街道, 镇; '' where the name does not say. */
  readonly owner: string;
  /** What it is about, without owner and 工作: 社区教育 of 街道社区教育工作领导小组. */
  readonly about: string;
  /** What sort of body: 领导小组, 委员会. */
  readonly sort: string;
  /** Whether the plan sets it up, lists its people, or has a heading for it. */
  readonly isSetUp: boolean;
}

const SORT = '领导小组|工作小组|推进小组|协调小组|监督小组|委员会|理事会|指挥部|专班|中心';
/** A run of characters that ends in a sort of body; longer runs are prose without marks. */
const RUN = guarded(
  new RegExp(SORT),
  new RegExp(`\\p{Script=Han}{2,24}?(?:${SORT})(?!主任|副主任|们)`, 'gu'),
);
/** The last of these before a name does not belong to it. */
const BEFORE =
  /^.*(?:成立|组建|设立|建立|创建|创立|争创|争当|评选|健全|完善|调整|充实|听取|召开|加强|发挥|作为|按照|根据|依托|接受|通过|提交|由|的|向|及|与|了|在|设|和(?!谐|美|睦)|各|将|经(?!济|营|费|典))/u;
/** The place or the house in front of a name; 社区教育 and 村务 are what a body is about. */
const OWNER =
  /^(?:本|我)?(?:\p{Script=Han}{0,6}?(?:街道(?:办事处)?|(?<!社)区(?![域划])|(?<!城)市(?![民场政容])|县(?!域)|镇(?!风)|乡(?![村土镇风])|村(?![务民级容居])|学校|小学|中学|幼儿园)|(?:\p{Script=Han}{2,4})?社区(?!教育|工作|治理|服务|建设|党建|文化|矫正|养老|卫生|发展|共建|学习|书|体育|安全|环境|志愿))/u;

/** All names of bodies, in the order of the document; those in titles of documents and of the plan's own organization left out. */
export function bodiesIn(plan: Plan): readonly BodyName[] {
  const headings = new Set(everyItem(plan).flatMap(({ title, roster, text }) => [title, roster && text]));
  return plan.texts.flatMap((text) =>
    guardedMatches(text.value, RUN).flatMap((match) => {
      const found = nameIn(match[0]);
      if (found === null) return [];
      const to = match.index + match[0].length;
      const from = to - found.name.length;
      const isSetUp = headings.has(text) ? isListed(text, from, to) : isFounded(text, from, to);
      // Within the title of a document a name is that of its time.
      return isWithin(text.value, from, ['《', '》'])
        ? []
        : [{ ...found, text, from, to, isSetUp: isSetUp || isFounded(text, from, to) }];
    }),
  );
}

function nameIn(run: string): Omit<BodyName, keyof Fact | 'isSetUp'> | null {
  const sort = new RegExp(`(?:${SORT})$`, 'u').exec(run)?.[0] ?? '';
  const words = run.slice(0, -sort.length).replace(BEFORE, '');
  const owner = OWNER.exec(words)?.[0] ?? '';
  const about = words.slice(owner.length).replaceAll('工作', '');
  if (about.length < 2 || /居民$|村民$|业主$|家长$/.test(about)) return null;
  return { name: words + sort, owner, about, sort };
}

/** A heading that is the name and no more, or a text over a list of people. */
function isListed({ value }: Text, from: number, to: number): boolean {
  const around = value.slice(0, from) + value.slice(to);
  return /^[\p{P}\s]*$/u.test(around) || /成员|名单|如下/.test(around);
}

function isFounded({ value }: Text, from: number, to: number): boolean {
  const before = value.slice(beginOfPart(value, from, '，。；\n', 24), from);
  return (
    /成立|组建|设立|建立|调整|健全|完善|充实/.test(before) ||
    /^[，,]?[^，。；]{0,8}(?:组长|如下)/.test(value.slice(to, to + 24))
  );
}
