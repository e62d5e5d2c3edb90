/** What rules can be told besides how grave they are: every option, declared once. `npm run generate` makes the schema for editors of it. */
import type { RuleCode } from '../diagnostics/rule-args.ts';

interface Described {
  /** The Chinese key; the English one is the option's own name. */
  readonly zh: string;
  readonly description: { readonly 'zh-CN': string; readonly en: string };
}

/** `texts`: a list of texts; `pairs`: what is written and what stands instead. Both are empty unless said, and add to what a policy extends. */
export type OptionSpec = Described &
  (
    | { readonly type: 'number'; readonly default: number; readonly min: number; readonly max: number }
    /** `choices`: nothing else can stand there; a 月 behind it is not looked at. */
    | { readonly type: 'texts'; readonly choices?: readonly string[] }
    | { readonly type: 'pairs' }
  );

type Specs = Readonly<Record<string, OptionSpec>>;

/** How long a sentence must be to be looked for, where short ones are alike by chance. */
function longSentences(characters: number, englishWords: number) {
  return {
    characters: {
      type: 'number',
      default: characters,
      min: 4,
      max: 200,
      zh: '字数',
      description: {
        'zh-CN': '中文句子至少多少字才查。',
        en: 'How many characters a Chinese sentence must have to be looked for.',
      },
    },
    englishWords: {
      type: 'number',
      default: englishWords,
      min: 3,
      max: 100,
      zh: '英文词数',
      description: {
        'zh-CN': '英文句子至少多少个词才查。',
        en: 'How many words an English sentence must have to be looked for.',
      },
    },
  } as const satisfies Specs;
}

export const RULE_OPTIONS = {
  'other-organization': {
    names: {
      type: 'texts',
      zh: '名称',
      description: {
        'zh-CN': '本单位的别称，以及可以写在本单位位置上的其他单位。',
        en: 'Other names of one’s own, and organizations that may stand in the place of one’s own.',
      },
    },
  },
  'repeated-sentence': longSentences(12, 8),
  'confused-word': {
    words: {
      type: 'pairs',
      zh: '词语',
      description: {
        'zh-CN': '另外还查哪些词：写错的写在前面，该写的写在后面。',
        en: 'Further words to look for: what is mistyped, and what it should be.',
      },
    },
  },
  'month-without-work': {
    emptyMonths: {
      type: 'texts',
      choices: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      zh: '可空月份',
      description: {
        'zh-CN': '哪些月份可以没有安排，写月份的数字，如 2、8。',
        en: 'Months that may be without work, by their numbers: 2, 8.',
      },
    },
  },
  'unchanged-text': longSentences(15, 8),
  'copied-from': {
    characters: {
      type: 'number',
      default: 60,
      min: 30,
      max: 2000,
      zh: '字数',
      description: {
        'zh-CN': '中文计划：至少有多少个字一样才提示。',
        en: 'In Chinese plans: how many characters have to be alike.',
      },
    },
    englishWords: {
      type: 'number',
      default: 30,
      min: 24,
      max: 1000,
      zh: '英文词数',
      description: {
        'zh-CN': '英文计划：至少有多少个单词一样才提示。',
        en: 'In English plans: how many words have to be alike.',
      },
    },
  },
} as const satisfies Partial<Record<RuleCode, Specs>>;

type Declared = typeof RULE_OPTIONS;

type ValueOf<S> = S extends { readonly type: 'number' }
  ? number
  : S extends { readonly type: 'texts' }
    ? readonly string[]
    : Readonly<Record<string, string>>;

/** What a rule gets: every option of its own, with the default where the policy says nothing. */
export type OptionsOf<C extends RuleCode> = C extends keyof Declared
  ? { readonly [K in keyof Declared[C]]: ValueOf<Declared[C][K]> }
  : object;

/** Options as a policy gives them. */
export type OptionValue = number | readonly string[] | Readonly<Record<string, string>>;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The options that a rule has, by their English names. */
export function specsOf(code: RuleCode): Specs {
  const all: Partial<Record<RuleCode, Specs>> = RULE_OPTIONS;
  return all[code] ?? {};
}

/** The options of a rule as a policy gives them, with the defaults of the others. */
export function optionsOf<C extends RuleCode>(code: C, given: OptionValues = {}): OptionsOf<C> {
  const values = Object.entries(specsOf(code)).map(([name, spec]) => [name, given[name] ?? defaultOf(spec)]);
  // Made of the rule's own declaration, name by name; the type is computed from the same.
  return Object.fromEntries(values) as OptionsOf<C>;
}

function defaultOf(spec: OptionSpec): OptionValue {
  if (spec.type === 'number') return spec.default;
  return spec.type === 'texts' ? [] : {};
}

/** Options laid over others: numbers replace, lists and pairs add. */
export function mergedOptions(base: OptionValues = {}, over: OptionValues = {}): OptionValues {
  const merged = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const below = merged[name];
    if (Array.isArray(value)) merged[name] = [...new Set([...(Array.isArray(below) ? below : []), ...value])];
    else if (typeof value === 'object' && typeof below === 'object') merged[name] = { ...below, ...value };
    else merged[name] = value;
  }
  return merged;
}
