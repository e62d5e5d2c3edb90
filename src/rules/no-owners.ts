import { everyItem, isAnnounced, workItems } from './queries.ts';
import type { Rule } from './rule.ts';

/** Fewer items are a note, not a plan. */
const FEW = 3;
/** Prose that says who does the work. */
const NAMED =
  /负.{0,2}责|责任人|责任单位|责任部门|牵头|主办|承办|协办|分管|包保|包片|组长|联系人|responsible|led by|lead by|coordinat|in charge|\blead(?:s|er)?\b|organi[sz]ed by|run by|contact/i;

/** Nobody is named in the whole plan; said once. */
export const noOwners: Rule<'no-owners'> = {
  id: 'no-owners',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const items = everyItem(plan);
    const work = workItems(plan);
    const isNamed = items.some(
      ({ owner, partners, roster }) => owner.length + partners.length > 0 || roster !== null,
    );
    if (work.length < FEW || isNamed || isAnnounced(plan, 'owner') || isAnnounced(plan, 'partners')) return;
    if (plan.texts.some(({ value }) => NAMED.test(value))) return;
    report(plan, { items: work.length });
  },
};
