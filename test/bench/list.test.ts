/** The list itself: whether each plant is what it says it is, before any rule is asked. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { BASE_PLANS } from './base-plans.ts';
import { FAULTS } from './faults/index.ts';
import { cardNumber, identityNumber } from './faults/numbers.ts';
import { planted } from './plant.ts';

const ONCE = planted({ seed: 1, copies: 1 });

describe('the list of faults', () => {
  it.each(FAULTS.map((fault) => [fault.id, fault] as const))(
    '%s has three positives and three near misses',
    (_, fault) => {
      expect(fault.positives.length).toBeGreaterThanOrEqual(3);
      expect(fault.nearMisses.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('names each fault once', () => {
    expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
  });

  it('changes the plan that it is put into, and leaves it readable', () => {
    const broken = ONCE.flatMap(({ name, base, text, against, beside }) => {
      const errors = parseDocument(text).errors.map(({ message }) => `${name}: ${message}`);
      return text === base.source && against === null && beside === null ? [`${name}: unchanged`] : errors;
    });
    expect(broken).toEqual([]);
  });

  it('falls out the same way each time, and otherwise with another seed', () => {
    const texts = (seed: number) => planted({ seed, copies: 1 }).map(({ text }) => text);
    expect(texts(1)).toEqual(ONCE.map(({ text }) => text));
    expect(texts(1)).not.toEqual(texts(2));
  });

  it('plants into every one of the good plans', () => {
    const used = new Set(ONCE.map(({ base }) => base.name));
    expect(BASE_PLANS.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('makes numbers whose check digits are right', () => {
    // The examples of GB 11643—1999 and of ISO/IEC 7812.
    expect(identityNumber('11010519491231002')).toBe('11010519491231002X');
    expect(identityNumber('44052418800101001')).toBe('440524188001010014');
    expect(cardNumber('7992739871')).toBe('79927398713');
  });
});
