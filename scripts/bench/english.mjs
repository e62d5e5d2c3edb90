/** English plans of neighborhood associations, made up by chance, beside the Chinese ones of `district.mjs`. */
const STREETS = ['Quarry', 'Lantern', 'Cooper', 'Mill', 'Orchard', 'Harbor', 'Chapel', 'Foundry', 'Meadow'];
const KINDS = ['Hill', 'Creek', 'Park', 'Crossing', 'Green', 'Bend', 'Heights', 'Corner', 'Gate', 'Row'];
const TRADES = [
  ['retired', 'young', 'local', 'visiting', 'volunteer', 'neighboring', 'part-time', 'senior', 'patient'],
  ['teacher', 'nurse', 'carpenter', 'cook', 'gardener', 'librarian', 'lawyer', 'driver', 'tailor', 'coach'],
];
const DEEDS = [
  ['shows', 'teaches', 'helps', 'guides', 'joins', 'coaches'],
  ['newcomers', 'children', 'older tenants', 'parents', 'students', 'shop owners', 'night workers'],
  [
    'to mend furniture',
    'to see a doctor online',
    'to sort old photographs',
    'to grow herbs',
    'to read a bill',
    'to dress wounds',
    'to plan a street party',
    'to fix bicycles',
    'to write to the city',
    'to bake bread',
    'to name trees',
    'to repair lamps',
  ],
];
const ROOMS = [
  'Hall',
  'House',
  'Library',
  'School',
  'Depot',
  'Chapel',
  'Market',
  'Garden',
  'Studio',
  'Station',
];
const TIMES = [
  ['Every Monday', 'Every Tuesday', 'Every Thursday', 'On Sundays', 'Twice a month', 'Each week'],
  ['before noon', 'after lunch', 'at four', 'after school', 'in the evening', 'at dusk', 'early on'],
];
const ENDS = [
  'the log says what is left over',
  'wishes are noted',
  'tools are lent',
  'tea is served',
  'notes are kept',
];
/** Names of people and houses are put together of these: thousands of plans, and no passage twice by chance. */
const BEGINNINGS = [
  'Al',
  'Bren',
  'Cor',
  'Dan',
  'El',
  'Far',
  'Gil',
  'Har',
  'Is',
  'Jor',
  'Kel',
  'Lor',
  'Mar',
  'Nor',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'wi', 'ta', 'le', 'mo', 'ri', 'ne', 'su', 'da', 'ko', 'vi'];
const ENDINGS = ['n', 'by', 'ton', 'well', 'ford', 'ley', 'rick', 'son', 'worth', 'dale', 'more', 'field'];
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
  const district = `${STREETS[at % 9]} ${KINDS[Math.floor(at / 9) % 10]} ${Math.floor(at / 90) + 1}`;
  const name = () => row([BEGINNINGS, MIDDLES, ENDINGS]).replaceAll(' ', '');
  const sentence = () =>
    `${row(TIMES)} ${name()} ${name()}, a ${row(TRADES)}, ${row(DEEDS)} at ${name()} ${one(ROOMS)}, ${6 + chance(30)} at a time; ${one(ENDS)}.`;
  const measure = (title, n) => [
    `  - title: ${title} ${n}`,
    ...(n === 1 ? [`    serves: t${TITLES.indexOf(title) + 1}`] : []),
    `    text: "${[1, 2, 3, 4].map(sentence).join(' ')}"`,
    `    owner: ${one(OWNERS)}`,
  ];
  const text = [
    'lang: en',
    `organization: ${district} Neighborhood Association`,
    'period: 2026',
    'subject: Neighborhood learning',
    `preamble: "${district} learns together. ${sentence()} ${sentence()}"`,
    'targets:',
    ...TITLES.map(
      (_, n) =>
        `  - { id: t${n + 1}, text: Evenings with a ${row(TRADES)}, value: at least ${4 + chance(40)} }`,
    ),
    'measures:',
    ...TITLES.flatMap((title) => [1, 2].flatMap((n) => measure(title, n))),
    'schedule:',
    ...Array.from(
      { length: 24 },
      (_, n) =>
        `  - { when: 2026-${String(Math.floor(n / 2) + 1).padStart(2, '0')}, text: A ${row(TRADES)} ${row(DEEDS)}, owner: ${one(OWNERS)} }`,
    ),
    'signature:',
    `  date: ${chance(6) === 0 ? 2025 : 2026}-01-10`,
    '',
  ].join('\n');
  return { name: `${district}.yaml`, text };
}
