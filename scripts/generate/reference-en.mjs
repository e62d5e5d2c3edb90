/** The English wording around the reference of keys. */
export const en = {
  chinese: false,
  texts: (node) => node,
  open: ' (',
  close: ')',
  write: 'Write ',
  text: {
    plain: 'a text',
    inline: 'a text (bold and links are possible)',
    blocks: 'one or more paragraphs (bold, links, lists and tables are possible)',
  },
  list: 'a list (one entry a line, each with `- ` in front)',
  items: 'a list of items (each with `- ` in front)',
  section: 'one or more paragraphs, a list of items, or a group of keys like those of an [item](#items).',
  mapping: 'a group of lines (`key: content`)',
  oneOf: 'one of these words:',
  required: ' Required.',
  join: (kinds) => `${kinds.join(', or ')}.`,
  or: 'or',
  valuesHead: '| You can write | In Chinese |',
  innerHead: '| Key | In Chinese | What it holds | Example |',
  above: 'see above',
  top: 'The plan as a whole',
  item: 'Items',
  intro: `# What a plan file holds

<!-- Generated from schemas/plan.schema.json; do not edit. -->

A plan file is plain text. Each line has a key, a colon and a space, and then what you have to say.

\`\`\`yaml
title: Work Plan of Taoyuanli Community for 2026
organization: Taoyuanli Residents' Committee
period: 2026
targets:
  - text: Residents who take part in training
    value: at least 50%
  - One health talk is held every quarter.
\`\`\`

- **What comes first is printed first.** The order of the file is the order of the document.
- **What you write is printed, once.** Not printed are only \`id\`, \`kind\`, \`serves\`, \`results\` and keys that start with \`x-\`.
- **Leave out the numbers.** "1." and "(a)" are added for you.
- **Indent what belongs to a key by two spaces**, never with the tab key.
- **Each entry of a list starts with \`- \`**, with a space behind the hyphen.
- **Keys can be in English or Chinese**, mixed as you like; \`plan format --keys en\` puts them all into English.
- **Keys that start with \`x-\` are yours**, such as \`x-notes\`; they are neither checked nor printed.
- **What is not settled yet** can be left empty or written as \`XX\`; \`plan check\` reminds you of each.`,
  aboutTop: 'Leave out what you do not need. Each key stands once; what comes twice goes into `sections`.',
  aboutItem:
    'An item can be a text alone, or a group of the keys below, each of which can be left out. The entries of `targets` and the other usual sections, of `sections` and of `attachments` are items. Items can hold items, five levels deep, the section included.',
  end: 'Which times and measures are understood is told in [times and measures](phrases.md).',
};
