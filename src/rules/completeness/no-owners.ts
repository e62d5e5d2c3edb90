import type { PlanTable } from '../../plan/types.ts';
import { everyItem, isAnnounced } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { endsWithName, namesOwner } from './owners.ts';
import { countTasks, FEW } from './tasks.ts';

/** Nobody is named in the whole plan; said once. */
export const noOwners: Rule<'no-owners'> = {
  id: 'no-owners',
  severity: 'warning',
  presets: ['strict'],
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const tasks = countTasks(plan);
    const isNamed = everyItem(plan).some(
      ({ owner, partners, roster, table }) =>
        owner.length + partners.length > 0 || roster !== null || (table !== null && hasOwners(table)),
    );
    if (tasks < FEW || isNamed || isAnnounced(plan, 'owner') || isAnnounced(plan, 'partners')) return;
    if (plan.texts.some(({ value }) => namesOwner(value) || endsWithName(value))) return;
    report(plan, { items: tasks });
  },
};

const OWNER_HEAD =
  /责任|负责|牵头|主办|承办|协办|联系人|组织者|主讲|owner|responsible|lead|who\b|contact|organi[sz]er|coordinator/i;

function hasOwners({ heads }: PlanTable): boolean {
  return heads.some(({ value }) => OWNER_HEAD.test(value));
}
