/** What a plan is changed by at a place that is named, or as a whole. */
import type { Node } from 'yaml';
import { basePlan, planNamed } from './base-plans.ts';
import { lineBefore, splice, where } from './changes.ts';
import type { Dice } from './dice.ts';
import { listOf, sectionOf } from './places.ts';
import type { Change } from './types.ts';

/** One change, and another one of what came out. */
export function both(first: Change, second: Change): Change {
  return (plan, dice) => {
    const text = first(plan, dice);
    return text === null ? null : second(basePlan(plan.name, text), dice);
  };
}

/** In one plan, another text in place of one that stands there once. @throws {Error} where it does not */
export function swap(name: string, ...pairs: readonly (readonly [from: string, to: string])[]): Change {
  return where(
    (plan) => plan.name === name,
    ({ source }) => {
      let text = source;
      for (const [from, to] of pairs) {
        if (source.split(from).length !== 2) throw new Error(`${name}: “${from}” is not there once`);
        text = text.replace(from, () => to);
      }
      return text;
    },
  );
}

/** In one plan, everywhere. @throws {Error} where it is nowhere */
export function everywhere(name: string, from: string, to: string): Change {
  return where(
    (plan) => plan.name === name,
    ({ source }) => {
      if (!source.includes(from)) throw new Error(`${name}: “${from}” is nowhere`);
      return source.replaceAll(from, () => to);
    },
  );
}

/** Takes a section out of the plan. */
export function without(section: string): Change {
  return (plan) => {
    const pair = sectionOf(plan, section);
    const key = pair?.key as Node | undefined;
    const value = pair?.value as Node | undefined;
    if (!key?.range || !value?.range) return null;
    return splice(plan.source, key.range[0], value.range[2], '');
  };
}

/** Takes an entry of a section out, or writes it twice. */
export function entryOf(
  section: string,
  how: 'drop' | 'double',
  wanted: (yaml: string) => boolean = () => true,
): Change {
  return (plan, dice) => {
    const spans = ((listOf(plan, section)?.items ?? []) as Node[]).flatMap(({ range }) => {
      if (!range || !/^ *- $/.test(lineBefore(plan, range[0]))) return [];
      const start = range[0] - lineBefore(plan, range[0]).length;
      const text = `${plan.source.slice(start, range[2]).replace(/\n(?:\s*#.*\n|\s*\n)*$/, '\n')}`;
      return wanted(text) ? [{ start, text }] : [];
    });
    if (spans.length === 0) return null;
    const { start, text } = dice.pick(spans);
    return splice(plan.source, start, start + (how === 'drop' ? text.length : 0), how === 'drop' ? '' : text);
  };
}

/** A whole text of its own, in place of one plan. */
export function text(name: string, source: string): Change {
  return where(
    (plan) => plan.name === name,
    () => source,
  );
}

/** One after the other, each at places of the plan as it was: only for changes that do not touch the same lines. */
export function made(name: string, make: (source: string, dice: Dice) => string): Change {
  return where(
    (plan) => plan.name === name,
    ({ source }, dice) => make(source, dice),
  );
}

/** The text of another good plan. */
export function textOf(name: string): Change {
  return () => planNamed(name).source;
}
