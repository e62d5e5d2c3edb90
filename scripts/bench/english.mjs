/** English plans of neighborhood associations, made up by chance, beside the Chinese ones of `district.mjs`. */
const STREETS = ['Quarry', 'Lantern', 'Cooper', 'Mill', 'Orchard', 'Harbor', 'Chapel', 'Foundry', 'Meadow'];
const KINDS = ['Hill', 'Creek', 'Park', 'Crossing', 'Green', 'Bend', 'Heights', 'Corner', 'Gate', 'Row'];
const PEOPLE = [
  ['retired', 'young', 'local', 'visiting', 'volunteer', 'neighboring', 'part-time', 'senior', 'patient'],
  ['teacher', 'nurse', 'carpenter', 'cook', 'gardener', 'librarian', 'lawyer', 'driver', 'tailor', 'coach'],
];
const DEEDS = [
  ['shows', 'teaches', 'helps', 'guides', 'joins', 'coaches'],
  ['newcomers', 'children', 'older tenants', 'parents', 'students', 'shop owners', 'night workers'],
  [
    'to mend furniture',
    'to book a doctor online',
    'to sort old photographs',
    'to grow herbs on a balcony',
    'to read a household bill',
    'to dress a wound',
    'to plan a street party',
    'to fix a bicycle',
    'to write a letter to the city',
    'to bake bread',
    'to name the trees of the street',
    'to repair a lamp',
  ],
];
const PLACES = [
  ['the reading room', 'the old depot', 'the church hall', 'the school kitchen', 'the garden shed'],
  ['by the bridge', 'behind the market', 'near the station', 'above the bakery', 'at the playground'],
];
const TIMES = [
  ['Every Monday', 'Every Tuesday', 'Every Thursday', 'On the first Sunday', 'Twice a month', 'Each week'],
  ['before noon', 'after lunch', 'at four in the afternoon', 'after school', 'in the evening'],
];
const ENDS = [
  ['what was left over', 'what people asked for', 'who missed the date', 'which tools are needed'],
  ['is written on the notice board', 'goes into the log', 'is told to the board', 'is passed on by phone'],
];
const TITLES = [
  'Open doors',
  'Know your block',
  'Learning later',
  'School holidays',
  'Crafts',
  'Small repairs',
];
const OWNERS = [
  'Dolores Wynn',
  'Marcus Tillery',
  'Anjali Prakash',
  'Renata Osei',
  'Ben Sorrel',
  'Ruth Calloway',
];

/**
 * @param {number} at which one; its name follows from that
 * @param {(limit: number) => number} chance
 * @returns {{ name: string, text: string }} a plan of some 10 kB; one in six has a fault that `check` finds
 */
export function englishPlan(at, chance) {
  const one = (list) => list[chance(list.length)];
  const row = (lists) => lists.map(one).join(' ');
  const name = `${STREETS[at % 9]} ${KINDS[Math.floor(at / 9) % 10]} ${Math.floor(at / 90) + 1}`;
  const sentence = () =>
    `${row(TIMES)} a ${row(PEOPLE)} ${row(DEEDS)} in ${row(PLACES)}, with ${6 + chance(30)} people; ${row(ENDS)}.`;
  const measure = (title, n) => [
    `  - title: ${title} ${n}`,
    ...(n === 1 ? [`    serves: t${TITLES.indexOf(title) + 1}`] : []),
    `    text: "${[1, 2, 3].map(sentence).join(' ')}"`,
    `    owner: ${one(OWNERS)}`,
  ];
  const text = [
    'lang: en',
    `organization: ${name} Neighborhood Association`,
    'period: 2026',
    'subject: Neighborhood learning',
    `preamble: "${name} learns together. ${sentence()} ${sentence()}"`,
    'targets:',
    ...TITLES.map(
      (_, n) =>
        `  - { id: t${n + 1}, text: Evenings with a ${row(PEOPLE)}, value: at least ${4 + chance(40)} }`,
    ),
    'measures:',
    ...TITLES.flatMap((title) => [1, 2].flatMap((n) => measure(title, n))),
    'schedule:',
    ...Array.from(
      { length: 24 },
      (_, n) =>
        `  - { when: 2026-${String(Math.floor(n / 2) + 1).padStart(2, '0')}, text: A ${row(PEOPLE)} ${row(DEEDS)}, owner: ${one(OWNERS)} }`,
    ),
    'signature:',
    `  date: ${chance(6) === 0 ? 2025 : 2026}-01-10`,
    '',
  ].join('\n');
  return { name: `${name}.yaml`, text };
}
