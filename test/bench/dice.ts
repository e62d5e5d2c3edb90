/** Chance that falls the same way each time: seeded with a hash of words. */
import { chanceOf } from '../../scripts/chance.mjs';

export interface Dice {
  /** A whole number from 0 up to, and without, the limit. */
  below(limit: number): number;
  /** One of them. @throws {RangeError} where there is none */
  pick<T>(of: readonly T[]): T;
  /** All of them in another order. */
  shuffle<T>(of: readonly T[]): T[];
}

export function diceOf(...seed: readonly (string | number)[]): Dice {
  const below = chanceOf(hash(seed.join('\u0000')));
  return {
    below,
    pick(of) {
      const [picked] = of.slice(below(Math.max(of.length, 1))) as [(typeof of)[number]];
      if (of.length === 0) throw new RangeError('nothing to pick from');
      return picked;
    },
    shuffle(of) {
      const order = [...of];
      for (let last = order.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [order[last], order[other]] = [
          order[other] as (typeof of)[number],
          order[last] as (typeof of)[number],
        ];
      }
      return order;
    },
  };
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
