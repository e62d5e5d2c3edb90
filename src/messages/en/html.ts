import type { HtmlWords } from '../html-words.ts';

export const html: HtmlWords = {
  title: 'Work plan check',
  day: (iso) => `Checked on ${iso}`,
  meaning: {
    error: 'has to be put right before the plan is handed in.',
    warning: 'is most likely wrong; please look at each.',
    info: 'is for information; no change is needed.',
  },
  contents: 'The plans, those with most to mend first',
  file: 'File',
  rules: 'What was found, and what it rests on',
  rule: 'What is looked for',
  basis: 'Basis',
  findings: 'Findings',
  own: 'What the office asks for',
  other: 'Other, such as how keys, indents and colons are written',
  clean: 'Nothing to mend.',
  showText: 'Show the text',
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  wholeFile: 'the whole file',
  seeLine: (line) => `See also line ${line}`,
  seeFile: (path, line) => `See also line ${line} of ${path}`,
  sameHint: (number) => `as at no. ${number}`,
};
