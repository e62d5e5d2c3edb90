/** Names of other organizations in the titles and signatures of English plans. */
import type { Plan, Text } from '../../plan/types.ts';

interface NameInTitle {
  readonly text: Text;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly where: 'title' | 'signature';
}

const SORT =
  'Association|Society|Council|Committee|School|Academy|Kindergarten|Nursery|Centre|Center|Trust|Club|Neighbou?rs|Service|Union';
/** What places are called by: Fenwick Parish, Quarry Hill. */
const PLACE =
  /^(?:Parish|Town|Village|City|County|District|Borough|Street|Road|Lane|Court|Hill|Park|Square|Heights|Gardens|Green|Estate|Primary|Elementary|High)$/;
const SMALL = new Set(['the', 'of', 'and', 'for', 'in']);

/**
 * Names of the same sort as the plan's own (Association, School) that have no
 * word in common with it but that, and what it is about.
 */
export function titlesOfOthers(plan: Plan, own: string): readonly NameInTitle[] {
  const place = own.split(' ')[1] ?? '';
  const last = new RegExp(`\\b(?:${SORT})\\b(?!.*\\b(?:${SORT})\\b)`).exec(own)?.[0];
  const sorts = [...(last ? [last] : []), ...(PLACE.test(place) ? [place] : [])];
  if (sorts.length === 0) return [];
  const name = new RegExp(
    `^(?:[Tt]he )?((?:\\p{Lu}[\\p{L}’'.-]{0,30} |of |and ){1,8}?)(?:${sorts.join('|')})\\b`,
    'u',
  );
  const phrases = [
    ...plan.title.map((text) => ({ text, where: 'title' as const })),
    ...[plan.signature?.organization].flatMap((text) =>
      text ? [{ text, where: 'signature' as const }] : [],
    ),
  ];
  const title = plan.title.map(({ value }) => value).join(' ');
  return phrases.flatMap(({ text, where }) => {
    const match = name.exec(text.value);
    const whole = where === 'title' ? title : text.value;
    if (match === null || !isOther(match[1] ?? '', whole, own)) return [];
    return [{ text, from: 0, to: match[0].length, name: match[0], where }];
  });
}

/** The first word of the name is not the own one's, and the own one's first word is nowhere. */
function isOther(words: string, whole: string, own: string): boolean {
  const first = properWord(own);
  const other = properWord(words);
  return first !== '' && other !== '' && first !== other && !whole.includes(first) && !own.includes(other);
}

function properWord(name: string): string {
  return name.split(/\s+/).find((word) => /^\p{Lu}/u.test(word) && !SMALL.has(word.toLowerCase())) ?? '';
}
