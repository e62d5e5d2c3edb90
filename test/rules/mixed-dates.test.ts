import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { mended } from './mended.ts';
import { english, measure } from './plans.ts';

const RULE = 'mixed-dates';
const plan = (...texts: readonly string[]) => english(`measures: ${JSON.stringify(texts)}\n`);

describe('dates in several ways', () => {
  it.each([
    [
      ['Meet on 3 March and 8 May 2026.', 'Dig on June 5.'],
      ['Meet on 3 March and 8 May 2026.', 'Dig on 5 June.'],
    ],
    [
      ['Meet on March 3rd, May 8 and June 5th, 2026.', 'Dig on 5 June.'],
      ['Meet on March 3rd, May 8 and June 5th, 2026.', 'Dig on June 5.'],
    ],
    [
      ['Meet on 3 March and 8 May 2026.', 'Dig by 2026-06-05.'],
      ['Meet on 3 March and 8 May 2026.', 'Dig by 5 June 2026.'],
    ],
    [
      ['Meet on 3 March and 8 May 2026.', 'Dig on 25/06/2026.'],
      ['Meet on 3 March and 8 May 2026.', 'Dig on 25 June 2026.'],
    ],
  ])('%j', (wrong, right) => {
    expect(findings(plan(...wrong)).filter(({ code }) => code === RULE).length).toBe(1);
    expect(mended(RULE, plan(...wrong))).toBe(plan(...right));
  });

  it.each(['30/02/2026', '2026-09-31'])('says nothing of %s, which is no date in any way', (date) => {
    expect(markedBy(RULE, plan('Meet on 3 March and 8 May 2026.', `Dig on ${date}.`))).toEqual([]);
  });

  it('is told once for each way, with how many there are', () => {
    const yaml = plan('3 March, 4 March and 5 March.', 'May 8 and June 9.', 'July 1.');
    expect(findings(yaml).filter(({ code }) => code === RULE)).toMatchObject([
      {
        severity: 'info',
        args: { date: 'May 8', form: 'mixed', count: 3, usual: '3 March', right: '8 May' },
      },
    ]);
  });
});

describe('dates that mean two days', () => {
  it('are a warning, and left to the author', () => {
    const yaml = plan('Meet on 03/04/2026.');
    expect(findings(yaml).filter(({ code }) => code === RULE)).toMatchObject([
      { severity: 'warning', args: { form: 'ambiguous', meanings: ['3 April', '4 March'] } },
    ]);
    expect(mended(RULE, yaml)).toBe(yaml);
  });

  it('under "when" too', () => {
    expect(markedBy(RULE, english('schedule:\n  - { when: 3/4/2026, text: Meet }\n'))).toEqual(['3/4/2026']);
  });

  it.each([[['Meet on 03/04/2026 and 25/04/2026.']], [['Meet on 04/04/2026.']]])(
    '%j: another date, or the figures themselves, tell',
    (texts) => {
      expect(markedBy(RULE, plan(...texts))).toEqual([]);
    },
  );
});

describe('what is not mixed', () => {
  it.each([
    [['Meet on 3 March, 8th May and 5 June 2026.']],
    [['Meet on 3 March.', 'The “May 4 Movement” talk and the "June 1" fair.']],
    [['In May 5 families move in, in June 12 more.', 'Meet on 3 March.']],
    [['See notes-2026-03-03.pdf and version 2.1.2026-03-03.', 'Meet on 3 March.']],
    [['Meet in March 2026 and by June.', 'Meet on 3 March.']],
    [['Scores of 3/4 and 10/12 are fine.', 'Meet on 3 March.']],
  ])('%j', (texts) => {
    expect(markedBy(RULE, plan(...texts))).toEqual([]);
  });

  it('one way under "when", another in the sentences', () => {
    const yaml = english('schedule:\n  - { when: 2026-03-03, text: Meet before 8 March. }\n');
    expect(markedBy(RULE, yaml)).toEqual([]);
  });

  it('Chinese plans', () => {
    expect(markedBy(RULE, measure('3 March，每月，May 8。'))).toEqual([]);
  });
});
