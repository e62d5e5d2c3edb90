/** The good plans into which faults are planted: the examples, and some in the manner of plans that are handed in. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { PACKAGE_ROOT } from '../support/package-root.ts';

export interface BasePlan {
  /** The file's name without its ending. */
  readonly name: string;
  readonly source: string;
  readonly document: Document;
  readonly lang: 'zh-CN' | 'en';
  /** The year that the plan begins in. */
  readonly year: number;
  /** Who makes it, in full. */
  readonly organization: string;
}

const FOLDERS = ['examples', 'test/bench/plans'];

export const BASE_PLANS: readonly BasePlan[] = FOLDERS.flatMap((folder) => {
  const absolute = path.join(PACKAGE_ROOT, folder);
  return readdirSync(absolute)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => basePlan(path.parse(name).name, readFileSync(path.join(absolute, name), 'utf8')));
});

/** @throws {Error} for a text that is no YAML or does not say its year */
export function basePlan(name: string, source: string): BasePlan {
  const document = parseDocument(source);
  const [fault] = document.errors;
  if (fault) throw new Error(`${name}: ${fault.message}`);
  const get = (zh: string, en: string) => document.get(zh) ?? document.get(en);
  const body = get('单位', 'organization');
  const period = /\d{4}/.exec(String(get('周期', 'period')));
  if (period === null) throw new Error(`${name}: the period names no year`);
  const written =
    typeof body === 'string'
      ? body
      : (document.getIn(['单位', '名称']) ?? document.getIn(['organization', 'name']));
  return {
    name,
    source,
    document,
    lang: get('语言', 'lang') === 'en' || get('语言', 'lang') === '英文' ? 'en' : 'zh-CN',
    year: Number(period[0]),
    organization: String(written),
  };
}

/** @throws {Error} where there is no such plan */
export function planNamed(name: string): BasePlan {
  const found = BASE_PLANS.find((plan) => plan.name === name);
  if (found === undefined) throw new Error(`no plan is called ${name}`);
  return found;
}
