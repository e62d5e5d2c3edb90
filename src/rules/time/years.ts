/** The years that a plan speaks of. */

import type { YearFact } from '../../plan/facts/types.ts';
import type { Plan, Text } from '../../plan/types.ts';
import { matchesOf } from '../../text/matches.ts';

const ANY = /(?<![\d.,/—-])((?:19|20)\d{2})(?![\d.,/]\d|\d)/g;
/** The years that were read, and those that only their place tells: a bare number in the plan's own title. */
export function yearsOf(plan: Plan): readonly YearFact[] {
  const known = new Set(plan.facts.years.map(({ text, from }) => at(text, from)));
  const more = plan.title.flatMap((text) =>
    matchesOf(text.value, ANY).map((match) => yearFact(text, match.index, Number(match[1]))),
  );
  return [...plan.facts.years, ...more.filter(({ text, from }) => !known.has(at(text, from)))];
}

function yearFact(text: Text, from: number, year: number): YearFact {
  return { text, from, to: from + 4, year };
}

function at(text: Text, from: number): string {
  return JSON.stringify([text.path, from]);
}
