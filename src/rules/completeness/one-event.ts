/** Whether a plan is for one event, which has an aim, a day and a running order rather than targets and a schedule. */
import type { Plan } from '../../plan/types.ts';

/** 邻居节活动方案, 文化节策划书; 活动工作计划 is a plan of a year. */
const EVENT = /(?:活动|大会|仪式|[一-龥]节)(?:实施)?(?:方案|策划|计划书)|策划(?:书|案|方案)/;

export function isOneEvent({ title }: Plan): boolean {
  return title.some(({ value }) => EVENT.test(value));
}
