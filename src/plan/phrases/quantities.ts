/** A number with its unit: 3.5万元, 50余人, 百分之八十, 1,200 families, $5 per head. */
import { arabic, chinese, english } from './numbers.ts';
import {
  beginningLike,
  firstOf,
  longestOf,
  lookup,
  map,
  maybe,
  nowhere,
  type Parser,
  remembering,
  seq,
  word,
} from './parser.ts';
import type { Comparison, UnitKind } from './types.ts';
import {
  currencySign,
  magnitudeAlone,
  magnitudeEnglish,
  perHeadEnglish,
  signBehind,
  type Unit,
  unitAfterDigits,
  unitChinese,
  unitEnglish,
} from './units.ts';

/** How an English unit is read: in prose nouns must be plural, in a phrase of its own any words do. */
export interface Nouns {
  readonly most: number;
  readonly open: boolean;
}
export const IN_PROSE: Nouns = { most: 3, open: false };
export const ALONE: Nouns = { most: 5, open: true };

const anyUnit = ({ most, open }: Nouns): Parser<Unit> => {
  const words = unitEnglish(most, open);
  // A word must stand apart from its number: 20021community is neither.
  const apart: Parser<Unit> = beginningLike(words, (text, at) =>
    text[at - 1] === ' ' || text[at] === '%' ? words(text, at) : null,
  );
  return longestOf(unitAfterDigits, apart, signBehind);
};

export interface Quantity {
  readonly number: number;
  readonly unit: string;
  readonly kind: UnitKind;
  /** 余, 多: a little more than the number. */
  readonly comparison: Comparison | null;
}

const more = lookup<Comparison>({ 余: 'more-than', 多: 'more-than', 几: 'more-than', '+': 'at-least' });
const quantityOf = (number: number, { unit, kind }: Unit, comparison: Comparison | null): Quantity => ({
  number,
  unit,
  kind,
  comparison,
});

const percentOf: Parser<Quantity> = map(
  seq(
    word('百分之'),
    firstOf(
      chinese,
      arabic,
      map(word('百'), () => 100),
    ),
  ),
  ([, number]) => ({ number, unit: '%', kind: 'percent', comparison: null }),
);
const withSign: Parser<Quantity> = map(
  seq(
    currencySign,
    arabic,
    maybe(
      firstOf(
        map(magnitudeEnglish, (size) => `${size} `),
        word('万', '亿'),
      ),
    ),
    maybe(word('+')),
    maybe(perHeadEnglish),
  ),
  ([sign, number, size, plus, each]) => ({
    number,
    unit: [size, sign, each === null ? '' : ` ${each}`].join(''),
    kind: each === null ? 'money' : 'per',
    comparison: plus === null ? null : 'at-least',
  }),
);
const times: Parser<Quantity> = map(lookup({ once: 1, twice: 2, thrice: 3 }), (number) => ({
  number,
  unit: 'times',
  kind: 'count',
  comparison: null,
}));
const quantityOfNouns = (nouns: Nouns): Parser<Quantity> => {
  const counted = anyQuantity(nouns);
  // 第二个 and 第3期 are told of, not counted.
  return remembering(
    beginningLike(counted, (text, at) => (text[at - 1] === '第' ? null : counted(text, at))),
  );
};
const anyQuantity = (nouns: Nouns): Parser<Quantity> =>
  longestOf(
    percentOf,
    nouns.open ? times : nowhere,
    withSign,
    map(seq(arabic, maybe(more), anyUnit(nouns)), ([number, extra, unit]) => quantityOf(number, unit, extra)),
    map(
      seq(arabic, magnitudeEnglish, firstOf(signBehind, unitEnglish(nouns.most, nouns.open))),
      ([number, size, { unit, kind }]) => quantityOf(number, { unit: `${size} ${unit}`, kind }, null),
    ),
    map(seq(arabic, magnitudeAlone), ([number, unit]) => quantityOf(number, unit, null)),
    map(seq(chinese, maybe(more), unitChinese), ([number, extra, unit]) => quantityOf(number, unit, extra)),
    map(seq(chinese, word('分'), word('以上')), ([number]) =>
      quantityOf(number, { unit: '分', kind: 'count' }, 'at-least'),
    ),
    map(seq(english, unitEnglish(nouns.most, nouns.open)), ([number, unit]) =>
      quantityOf(number, unit, null),
    ),
  );
const quantityInProse = quantityOfNouns(IN_PROSE);
const quantityAlone = quantityOfNouns(ALONE);
/** A number and its unit. Within prose, English nouns must be plural (see units.ts). */
export const quantity = ({ open }: Nouns): Parser<Quantity> => (open ? quantityAlone : quantityInProse);
