/** One plan of very many items: ten times the items must not take much more than ten times as long. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chanceOf } from '../chance.mjs';
import { sentenceOf } from '../district.mjs';
import { checkOf, OURS } from './peers.mjs';

const [SMALL, LARGE] = [2_000, 20_000];
/** Items under one heading. */
const GROUP = 50;
const FORMATS = { check: 'check', markdown: 'md', word: 'docx' };

/** @type {import('./rows.mjs').Row[]} */
export const LINEAR = Object.entries(FORMATS).map(([id, format]) => ({
  id: `linear-${id}`,
  work: `a plan of ${LARGE} items against one of ${SMALL}: ${id}`,
  long: true,
  goals: [{ of: 'large', over: 'small', by: 'wall', atMost: (LARGE / SMALL) * 1.2 }],
  runners: (bench) => [runner('large', LARGE, format, bench), runner('small', SMALL, format, bench)],
}));

function runner(name, items, format, { home, seed }) {
  const plan = path.join(home, `${items}-items-${seed}.yaml`);
  writeFileSync(plan, largePlan(items, chanceOf(seed)));
  const render = ['render', plan, '-f', format, '-o', path.join(home, `${items}-items.${format}`), '--force'];
  const command = format === 'check' ? checkOf(plan) : [...OURS, ...render];
  return { name, label: `${items} items`, command, exits: [0, 1] };
}

/**
 * @param {number} items
 * @param {(limit: number) => number} chance
 * @returns {string} a plan of measures, each an item with a text of one sentence and somebody in charge
 */
function largePlan(items, chance) {
  const groups = Array.from({ length: Math.ceil(items / GROUP) }, (_, at) => {
    const count = Math.min(GROUP, items - at * GROUP);
    const lines = Array.from(
      { length: count },
      () => `      - { 内容: ${sentenceOf(chance)}, 责任人: 居委会${'王李张刘陈杨'[chance(6)]}某 }`,
    );
    return [`  - 标题: 第${at + 1}组工作`, '    条目:', ...lines].join('\n');
  });
  const head = ['单位: 长桥社区居民委员会', '周期: 2026', '主题: 社区教育', '主要措施:'];
  return [...head, ...groups, '落款:', '  日期: 2026年1月10日', ''].join('\n');
}
