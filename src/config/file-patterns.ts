/** Patterns of files whose matching may take for ever. */
import { largest } from '../text/many.ts';

/** `+(…)`, and a group that is repeated, which the matcher takes for that of a regular expression: to match what is nested in them never ends. */
const REPEATED = /[@!+?*]\(|\)[+*{]/;
/** Each further one in a name takes the time times the length of the name. */
export const MOST_STARS = 3;

/** Whether matching a pattern against a name can take longer than its length lets expect. */
export function isDearPattern(pattern: string): boolean {
  const stars = pattern.split('/').map((name) => name.split(/\*+/).length - 1);
  return REPEATED.test(pattern) || largest(stars) > MOST_STARS;
}
