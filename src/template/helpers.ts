/** The helpers that templates can call, besides `if`, `unless`, `each` and `with`. */
import type { PlanTable } from '../plan/types.ts';
import type { ItemContext, RosterContext } from './context/item.ts';
import type { Words } from './context/words.ts';
import type { Helper } from './engine.ts';
import { Markup } from './printable.ts';
import { rosterBlock } from './roster.ts';
import { planTable } from './tables/plan-table.ts';
import { scheduleTable } from './tables/schedule.ts';
import type { WorkKind } from './tables/work.ts';
import { workTable } from './tables/work-table.ts';

function isPlanTable(value: unknown): value is PlanTable {
  return typeof value === 'object' && value !== null && 'heads' in value && 'rows' in value;
}

function isItems(value: unknown): value is readonly ItemContext[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'object' && 'source' in entry);
}

function isRoster(value: unknown): value is RosterContext {
  return typeof value === 'object' && value !== null && 'roles' in value && 'lines' in value;
}

const NOTHING = new Markup('');

const asWork =
  (kind: WorkKind): Helper =>
  (value, slots, words) =>
    isItems(value) ? slots.add({ type: 'blocks', blocks: workTable(value, kind, words) }) : NOTHING;

export const HELPERS: Readonly<Record<string, Helper>> = {
  /** `{{asTable table}}`: the table of an item. */
  asTable: (value, slots, words: Words) =>
    isPlanTable(value) ? slots.add({ type: 'blocks', blocks: [planTable(value, words)] }) : NOTHING,
  /** `{{asSchedule items}}`: entries, or groups of entries, as a table. */
  asSchedule: (value, slots, words: Words) =>
    isItems(value) && value.length > 0
      ? slots.add({ type: 'blocks', blocks: [scheduleTable(value, words)] })
      : NOTHING,
  /** `{{asRoster roster}}`: a line a role. */
  asRoster: (value, slots, words) =>
    isRoster(value) ? slots.add({ type: 'blocks', blocks: [rosterBlock(value, words)] }) : NOTHING,
  /** `{{asTargets items}}`: targets with their values, numbered. */
  asTargets: asWork('targets'),
  /** `{{asTasks items}}`: work with who does it and when, numbered; of sections, each under its name. */
  asTasks: asWork('tasks'),
};
