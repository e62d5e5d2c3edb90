/** What editors offer for an office's own rules: every key in both languages, with what can stand behind it. */

/** English, then Chinese. */
const TOLD = {
  id: [
    'What the rule is called in reports, in exceptions and under rules.',
    '规则的编号：报告、“忽略”和“规则”里都用它。',
  ],
  where: [
    'The entries that the rule is about; without it the rule is about the plan as a whole.',
    '查哪些条目；不写就是查整份计划。',
  ],
  must: ['What they must have and be.', '要求它们有什么、是什么样。'],
  message: [
    'What is said where something falls short, in one language or in both. {item} is the entry, {found} what stands there.',
    '不合要求的时候怎么说，可以中英文各写一句。{条目}代表那一条，{实际}代表实际写的。',
  ],
  hint: ['What to write instead.', '怎么改。'],
  section: ['Kinds of section; without it all.', '哪几个部分；不写就是全部。'],
  depth: [
    '1 is the section itself, 2 its entries, 3 what stands below those; without it all entries.',
    '1 是部分本身（一、），2 是它的条目（（一）），3 是再下一层；不写就是各层条目。',
  ],
  title: ['Words of which the title has one.', '标题里有其中一个词的。'],
  contains: ['Words of which one stands there.', '有其中一个词。'],
  lacks: ['Words of which none stands there.', '这些词一个也没有。'],
  has: ['What is there.', '写了这些项的。'],
  without: ['What is not there.', '没写这些项的。'],
  form: [
    'How the text is formed: * stands for any characters, ? for one, # for a digit.',
    '整段文字的样子：* 代表任意多个字，? 代表一个字，# 代表一个数字。',
  ],
  oneOf: ['What the text can be, and nothing else.', '只能写其中一个。'],
  within: ['The stretch in which the time lies.', '时间要落在这一段里。'],
  atLeast: ['The least number, with its unit if it has one.', '最少多少；可以带单位。'],
  atMost: ['The greatest number, with its unit if it has one.', '最多多少；可以带单位。'],
  per: [
    'How often in each month, quarter, half of the year or year.',
    '按每月、每季度、每半年或每年的次数算。',
  ],
};

const words = { type: ['string', 'array'], items: { type: 'string' } };
const bound = { type: 'string' };
const number = { type: ['integer', 'string'], pattern: '^\\d{1,4}$', minimum: 0, maximum: 9999 };

/** The definitions of own rules, out of what the program declares. */
export function ownRuleDefs(
  { OWN_KEYS, ENTRY_FIELDS, OPERATIONS, fieldsOf, STRETCHES },
  { keys, values, config },
) {
  const zh = { ...keys, ...config.keys, ...OWN_KEYS };
  const told = (key) => {
    const [en, chinese] = TOLD[key] ?? [];
    return en === undefined ? {} : { description: en, 'x-zh': { description: chinese } };
  };
  /** Every property under both of its names. */
  const group = (properties, rest = {}) => ({
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).flatMap(([key, value]) => {
        const full = '$ref' in value ? value : { ...told(key), ...value };
        return [[key, full], ...(zh[key] === undefined ? [] : [[zh[key], full]])];
      }),
    ),
    additionalProperties: false,
    ...rest,
  });
  const choices = (names) => ({ enum: names.flatMap((name) => [name, zh[name] ?? name]) });
  const someOf = (names) => {
    const one = choices(names);
    return { anyOf: [one, { type: 'array', items: one }] };
  };
  const kinds = { enum: Object.entries(values.kind).flat() };
  const text = {
    anyOf: [{ type: 'string' }, group({ 'zh-CN': { type: 'string' }, en: { type: 'string' } })],
  };
  const stretches = { enum: STRETCHES.flatMap((one) => [one, config.stretches[one]]) };
  const behind = {
    contains: words,
    lacks: words,
    form: { type: 'string', maxLength: 200 },
    oneOf: words,
    within: { type: 'string' },
    per: stretches,
  };
  const demand = (type) => {
    const count = type === 'figure' ? { anyOf: [{ type: 'number' }, bound] } : number;
    return group(Object.fromEntries(OPERATIONS[type].map((name) => [name, behind[name] ?? count])));
  };
  const entryFields = Object.keys(ENTRY_FIELDS);
  const fields = { ...fieldsOf('plan'), ...ENTRY_FIELDS };
  const needs = (key) => ({ anyOf: [{ required: [key] }, { required: [zh[key]] }] });
  const level = { $ref: '#/$defs/level' };
  return {
    ownRules: {
      description: 'Rules of the office’s own; docs/own-rules.md tells how they are written.',
      'x-zh': { description: '本单位自定的规则，写法见 docs/own-rules.md。' },
      type: 'array',
      items: { $ref: '#/$defs/ownRule' },
    },
    ownRule: group(
      {
        id: { type: 'string' },
        where: { $ref: '#/$defs/where' },
        must: { $ref: '#/$defs/must' },
        level,
        message: text,
        hint: text,
      },
      { patternProperties: { '^x-': true }, allOf: [needs('id'), needs('must'), needs('message')] },
    ),
    where: {
      ...told('where'),
      ...group({
        section: { anyOf: [kinds, { type: 'array', items: kinds }] },
        depth: { anyOf: [depth(), { type: 'array', items: depth() }] },
        title: words,
        contains: words,
        lacks: words,
        has: someOf(entryFields),
        without: someOf(entryFields),
      }),
    },
    must: {
      ...told('must'),
      ...group(
        {
          has: someOf(Object.keys(fields)),
          contains: words,
          lacks: words,
          ...Object.fromEntries(
            Object.entries(fields).map(([name, type]) => [name, { $ref: `#/$defs/${defOf(type)}` }]),
          ),
        },
        { minProperties: 1 },
      ),
    },
    ...Object.fromEntries(Object.keys(OPERATIONS).map((type) => [defOf(type), demand(type)])),
  };
}

const depth = () => ({ type: ['integer', 'string'], pattern: '^[1-6]$', minimum: 1, maximum: 6 });

function defOf(type) {
  return `demand-${type}`;
}
