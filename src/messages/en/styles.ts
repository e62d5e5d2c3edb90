import type { Binding, StyleWords, ToldValue } from '../style-words.ts';

const GROUPS: Readonly<Record<string, string>> = {
  colors: 'Colours',
  page: 'Page',
  table: 'Tables',
  masthead: 'Head of an issued document',
  imprint: 'Foot of an issued document',
  signature: 'Place of the signature',
  'paragraphs.body': 'Body',
  'paragraphs.title': 'Title',
  'paragraphs.byline': 'Below the title',
  'paragraphs.documentNumber': 'Document number',
  'paragraphs.addressee': 'Addressee',
  'paragraphs.note': 'Note',
  'paragraphs.caption': 'Captions of tables',
  'paragraphs.list': 'Lists in a text',
  'paragraphs.attachments': 'List of annexes',
  'paragraphs.annexLabel': 'Label of an annex',
  'paragraphs.annexTitle': 'Title of an annex',
  'paragraphs.signature': 'Signature',
  'paragraphs.footnote': 'Footnotes',
  'paragraphs.serialNumber': 'Serial number of the copy',
  'paragraphs.classification': 'Classification and urgency',
  'paragraphs.issuer': 'Issuing mark',
  'paragraphs.signatory': 'Name of who signed',
  'paragraphs.imprint': 'Text of the foot',
  'paragraphs.contentsTitle': 'Title of the contents',
  'paragraphs.contents': 'Contents',
  'paragraphs.coverTitle': 'Title on the cover',
  'paragraphs.cover': 'Text on the cover',
};

const UNITS = {
  mm: () => ' mm',
  point: () => ' pt',
  character: (count: number) => (Math.abs(count) === 1 ? ' character' : ' characters'),
  line: (count: number) => (count === 1 ? ' line' : ' lines'),
} as const;

function value({ key, value: found, unit, font }: ToldValue): string {
  if (found === null) return key === 'color' || key.endsWith('.color') ? 'automatic' : 'none';
  if (typeof found === 'boolean') return found ? 'yes' : 'no';
  if (typeof found === 'number') return `${found}${unit === null ? '' : UNITS[unit](found)}`;
  if (font !== null) return `${found} (${font})`;
  return found === '' || found !== found.trim() ? `"${found}"` : found;
}

const ruleOf = (binding: Binding) => (binding === 'practice' ? 'practice' : 'standard');

export const styles: StyleWords = {
  group: (path) => {
    const [kind, name = ''] = path.split('.');
    if (kind === 'levels') return `Headings of level ${Number(name) + 1}`;
    return kind === 'fonts' ? `Font ${name}` : (GROUPS[path] ?? path);
  },
  key: () => '',
  value,
  list: (values) => values.join(', '),
  strengths: { required: 'required', usual: 'usual', recommended: 'recommended', practice: 'practice' },
  within: (amount) => ` ± ${amount}`,
  instead: (standard, binding) => `(${ruleOf(binding)}: ${standard})`,
  restAsBody: 'The rest is as in the body.',
  standard: (name) =>
    `After ${name}; each value is followed by its clause and how binding it is. "practice" is not in the standard.`,
  noStandard: 'This style follows no standard, so its values have no clauses.',
  departures: {
    title: (standard) => `Where it departs from ${standard}`,
    count: (counts) => counts.map(([binding, count]) => `${count} ${binding}`).join(', '),
    none: (standard) => `It departs from ${standard} nowhere.`,
    row: (standard, own, binding) => `${ruleOf(binding)}: ${standard}; here: ${own}`,
    practice: 'Where it departs from practice',
    practiceNote: 'The standard does not rule on these; they are yours to choose.',
    marks: 'Marked with * above.',
  },
};
