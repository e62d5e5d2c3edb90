import type { SourceArgs, YamlReason } from '../../diagnostics/codes.ts';
import { cellsIn } from '../../text/cells.ts';
import { aroundColon, headOf, isChinese, tailOf, withWideColon } from '../snippet.ts';
import type { Message, Messages } from '../types.ts';

/** A text that has double quotes in it goes into single ones. */
function quoted(text: string): string {
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The counterparts of the opening brackets that a text starts with, in the order in which they are needed. */
function closers(text: string): string {
  const openers = /^[[{]+/.exec(text)?.[0] ?? '[';
  return [...openers]
    .reverse()
    .map((opener) => (opener === '[' ? ']' : '}'))
    .join('');
}

/** Too long for a key, or with the signs of a sentence. */
function isSentence(text: string): boolean {
  return text.length > 25 || /[,.;!?，。；！？]/.test(withoutNumber(text));
}

/** Without a number typed in front: numbers are added when the document is made. */
function withoutNumber(text: string): string {
  return text.replace(/^(?:[(（]?[\d一二三四五六七八九十]+(?:[)）][.、．]?|[.、．]))\s*(?=\S)/, '');
}

/** The key of a text, in the language of the text. */
function textKey(text: string): string {
  return isChinese(text) ? '内容' : 'text';
}

type Reasons = Readonly<Record<YamlReason, Message<{ detail: string }>>>;

const tableHint = (cells: readonly string[]): string =>
  `For a table write below the key above: table: { heads: [${cells.map(headOf).join(', ')}], rows: [[…]] }; for a task, one key a line: text: …`;

const REASONS: Reasons = {
  indent: {
    message: () =>
      'The indentation of this line does not match the lines around it, so it is unclear where it belongs.',
    hint: () => 'Lines of one level start with the same number of spaces; the next level has two more.',
  },
  'unclosed-quote': {
    message: ({ detail }) =>
      `The quotation mark ${detail} is opened here and never closed, so what follows runs together.`,
    hint: ({ detail }) => `Put ${detail} at the end of the text, or take it away at the start.`,
  },
  'unclosed-bracket': {
    message: ({ detail }) => `The bracket ${detail} has no counterpart, so what follows runs together.`,
    hint: ({ detail }) => `Put ${closers(detail)} where its contents end.`,
  },
  'fullwidth-closer': {
    message: () =>
      'This bracket is a full-width one and does not close the ordinary one in front, so what follows runs on.',
    hint: ({ detail }) => `Use the ordinary ${detail}`,
  },
  'colon-in-text': {
    message: () => 'This text has a colon and a space in it, which is read as one more "key: value".',
    hint: ({ detail }) =>
      detail ? `Put the whole text in quotes: ${quoted(detail)}` : 'Put the whole text in quotes.',
  },
  'special-start': {
    message: ({ detail }) =>
      `The text starts with ${detail.slice(0, 1)}, which has a meaning of its own here, so it cannot be read as text.`,
    hint: ({ detail }) => `Put the whole text in quotes: ${quoted(detail)}`,
  },
  'text-after-quote': {
    message: () =>
      'There is more text after the closing quotation mark or bracket, which belongs to nothing.',
    hint: ({ detail }) => `Put the whole text in another pair of quotes: ${quoted(detail)}`,
  },
  'stray-line': {
    message: ({ detail }) =>
      `"${detail}" has no colon and is not indented, so it is unclear what it belongs to.`,
    hint: ({ detail }) => {
      if (cellsIn(detail) !== null) return tableHint(['Time', 'Event', 'Owner']);
      return isSentence(detail)
        ? `If it is an entry of its own, indent it by two spaces below its key and put "- " in front; if it goes on with the text above, indent it by two spaces more than the key of that text.`
        : `If it is a key, write "${withoutNumber(detail)}:"; if it goes on with the text above, indent it by two spaces more than the key of that text.`;
    },
  },
  'missing-dash': {
    message: ({ detail }) =>
      `"${detail}" has no dash in front as the entries around it have, so it is unclear whether it is one.`,
    hint: ({ detail }) =>
      `If it is an entry of its own, write "- ${withoutNumber(detail)}"; if it goes on with the entry above, indent it by two more spaces.`,
  },
  'list-after-text': {
    message: () =>
      'The key above has a text behind it already, so no list can follow, and this list was not read.',
    hint: () =>
      'Move that text to "text: …" and the list to "items:", or make the text the first entry of the list.',
  },
  'no-key': {
    message: () => 'There is nothing before the colon, so what follows belongs to nothing.',
    hint: () => 'Write a key before the colon, for example "title: …".',
  },
  'bad-escape': {
    message: ({ detail }) =>
      `The backslash ${detail} means nothing within double quotes, so the text cannot be read.`,
    hint: () => 'Use single quotes around the text; then backslashes stay as they are.',
  },
  tag: {
    message: ({ detail }) =>
      `${detail} starts with an exclamation mark, which makes it a sign for programs that is not printed.`,
    hint: () => 'If it is text, put the whole of it in quotes.',
  },
  directive: {
    message: () => 'A line that starts with % is meant for programs; a plan needs none.',
    hint: () => 'Delete the line; if it is text, indent it so that it goes on with the line above.',
  },
  'multiline-key': {
    message: () =>
      'What stands before this colon takes more than one line or 1024 characters, or the line above lacks its colon.',
    hint: () =>
      'Write a short key on one line, with a colon and a space behind it, for example "title: Our plan".',
  },
  other: {
    message: () => 'This cannot be made out, and what follows may not have been read.',
    hint: () =>
      'Look at this line and the one above: quotes and brackets in pairs, a space after each colon, the same indentation.',
  },
};

const FOUND = { text: 'running text', list: 'a list', mapping: 'keys', nothing: 'nothing' } as const;

export const source: Messages<SourceArgs> = {
  'yaml-syntax': {
    message: ({ reason, detail }) => REASONS[reason].message({ detail }),
    hint: ({ reason, detail }) => REASONS[reason].hint?.({ detail }) ?? '',
  },
  'duplicate-key': {
    message: ({ key, firstLine }) =>
      `"${key}" is there twice: line ${firstLine} has it already, so what stands here is not used.`,
    hint: ({ key, section }) => {
      if (!section) return 'Join the two, or give one of them another key.';
      const [sections, title, kind, items] = isChinese(key)
        ? ['章节', '标题', '类型', '条目']
        : ['sections', 'title', 'kind', 'items'];
      return `Join the two; if there are to be two sections, write the second like this:\n${sections}:\n  - ${title}: …\n    ${kind}: ${key}\n    ${items}: …`;
    },
  },
  'multiple-documents': {
    message: ({ count }) => `There are ${count} plans in this file (parted by ---); only the first was read.`,
    hint: () =>
      'Keep one plan to a file: save the others on their own, or delete the --- if it is not the start of another plan.',
  },
  'alias-limit': {
    message: ({ limit }) =>
      `Too much is referred to with *: written out it would be more than ${limit} values, so the rest was left out.`,
    hint: () => 'Write what you need in full instead of referring to it again and again.',
  },
  'unknown-alias': {
    message: ({ name }) =>
      `*${name} refers to something that is not there before it, so nothing can be read here.`,
    hint: ({ name }) =>
      `If "*${name}" is text, put it in quotes: "*${name}"; if you want to refer to a part above, mark that part with &${name}.`,
  },
  'depth-limit': {
    message: ({ limit }) => `More than ${limit} levels lie within each other here, so reading stopped.`,
    hint: () => 'A plan needs five levels at most; see whether there is indentation or a bracket too many.',
  },
  'not-a-plan': {
    message: ({ found }) => `A plan is made of lines like "title: …"; what stands here is ${FOUND[found]}.`,
    hint: ({ found }) =>
      found === 'nothing'
        ? 'Run "plan init" for a starter with comments, and fill it in.'
        : found === 'list'
          ? 'Write "targets:" or "measures:" above the list, and "title: …" and "organization: …" before that.'
          : 'Text pasted from Word has to be sorted under keys first: title: …, organization: …, targets: …. Run "plan init" for a starter.',
  },
  'fullwidth-colon': {
    message: ({ key }) =>
      `There is a full-width colon after "${key}", so other programs and editors read the line as plain text, not as "${key}".`,
    hint: ({ key, text }) => `Use an ordinary colon and a space: ${`${key}: ${text}`.trimEnd()}`,
  },
  'colon-without-space': {
    message: ({ key }) =>
      `There is no space after the colon of "${key}:", so other programs and editors read the line as plain text.`,
    hint: ({ key, text }) => `Put a space after the colon: ${key}: ${text}`,
  },
  'fullwidth-comma': {
    message: ({ key }) =>
      `There is a full-width comma before "${key}", which is taken for part of the text before it, so "${key}" is lost.`,
    hint: ({ key }) => `Use an ordinary comma and a space: , ${key}: …`,
  },
  'fullwidth-indent': {
    message: ({ lines }) =>
      `${lines > 1 ? `${lines} lines from here on are` : 'This line is'} indented with full-width or no-break spaces, which do not count as indentation.`,
    hint: () => 'Use two ordinary spaces instead of each of them.',
  },
  'tab-indent': {
    message: ({ lines }) =>
      `${lines > 1 ? `${lines} lines from here on are` : 'This line is'} indented with tabs, whose width differs from one computer to the next.`,
    hint: () => 'Use two spaces instead of each tab.',
  },
  'dash-without-space': {
    message: ({ text }) =>
      `The dash before "${text}" has no space behind it, or is another sign than "-", so the line is not read as an entry of the list.`,
    hint: ({ text }) => `Write a dash and a space: - ${text}`,
  },
  'unquoted-colon': {
    message: ({ text, key, inBraces }) =>
      key === null
        ? `There is a colon in "${aroundColon(text)}", before which other programs and editors see a key; here it was read as text.`
        : `"${key}:" within this text looks like one more key, but ${inBraces ? 'no comma stands before it' : 'a line can hold only one'}, so it was read as text.`,
    hint: ({ text, key, inBraces }) => {
      if (key !== null)
        return `If "${key}" is a key, ${inBraces ? 'put a comma before it' : 'write it on a line of its own, in the column of the one above'}; if it is text, put the whole text in quotes.`;
      if (isChinese(text))
        return `Use the full-width colon: ${withWideColon(text)}${inBraces ? ', or put the text in quotes.' : ''}`;
      const end = tailOf(text);
      return inBraces || end === text
        ? `Put the text in quotes: ${quoted(text)}`
        : `Put the whole text in quotes, up to the end: ${end}"`;
    },
  },
  'comma-in-braces': {
    message: ({ text }) => `Within braces a comma parts keys, so "${headOf(text)}" was cut into pieces.`,
    hint: ({ text }) =>
      `Put the text in quotes: ${quoted(text)}; or write one key a line, without braces.${isChinese(text) && !/\d,\d/.test(text) ? ' In Chinese text use the full-width comma.' : ''}`,
  },
  'keys-below-text': {
    message: ({ text, key, parent }) =>
      parent === null
        ? `"${headOf(text)}" is a whole entry already, so "${key}" below belongs to nothing.`
        : `There is a text behind "${parent}" already, so "${key}" below belongs to nothing.`,
    hint: ({ text, parent }) =>
      parent === null
        ? `Say that it is the text, and write the lines below in the same column: - ${textKey(text)}: ${headOf(text)}`
        : `Move the text to the next line, in the column of the lines below: ${textKey(text)}: ${headOf(text)}`,
  },
  'comment-cut': {
    message: ({ kept, lost }) =>
      kept
        ? `What follows a space and # is taken for a comment: only "${kept}" was read, "${lost}" was lost.`
        : `A text that starts with # is taken for a comment: "${lost}" was lost.`,
    hint: ({ kept, lost }) =>
      `If it is text, put it in quotes: ${quoted(kept ? `${kept} ${lost}` : lost)}; if it is a comment, put a space after the #.`,
  },
  'folded-lines': {
    message: ({ style }) =>
      style === 'entries'
        ? 'These lines have no "- " in front, so they are joined and printed as one paragraph.'
        : style === 'folded'
          ? 'The sign > joins the lines below with spaces, which do not belong into Chinese text.'
          : 'This text is broken over several lines, which are joined with spaces that do not belong into Chinese text.',
    hint: ({ style, line }) =>
      style === 'entries'
        ? `Put a dash and a space in front of each line: - ${headOf(line)}`
        : style === 'folded'
          ? 'Write | instead of > after the colon, and the lines stay as they are.'
          : 'Write the text on one line, or write | after the colon and start the text on the next line, indented by two spaces.',
  },
  exception: {
    message: (args) => {
      switch (args.problem) {
        case 'no-rule':
          return 'This exception does not say which rule it is about, so it excepts nothing.';
        case 'no-reason':
          return 'This exception gives no reason, so whoever reviews the plan cannot accept it.';
        case 'unknown-rule':
          return `There is no rule "${args.rule}", so this exception excepts nothing.`;
        case 'expired':
          return `This exception ended on ${args.until}, so the finding counts again.`;
        case 'no-day':
          return `"${args.until}" is no day of the calendar, so it is unclear how long this exception holds.`;
        case 'useless':
          return `"${args.rule}" finds nothing here any more, so this exception can go.`;
      }
    },
    hint: (args) => {
      if (args.problem === 'expired') return 'Mend what was found, or give the exception a later day.';
      if (args.problem === 'useless')
        return 'Take the comment out; or put it on the line of the finding or right above it.';
      if (args.problem === 'unknown-rule' && args.suggestion !== null)
        return `Did you mean ${args.suggestion}? plan rules lists them all.`;
      if (args.problem === 'unknown-rule')
        return 'Write the name that stands beside the finding; plan rules lists them all. For example: # plan-ignore target-unmeasurable: the street sets it in March (until 2026-03-31)';
      return 'Write: # plan-ignore target-unmeasurable: the street sets it in March (until 2026-03-31)';
    },
  },
  'fullwidth-brace': {
    message: ({ text, keys }) =>
      `"${headOf(text)}" stands in full-width brackets, so it is read as one text: what is behind ${keys.map((key) => `"${key}"`).join(', ')} is lost.`,
    hint: ({ keys }) =>
      `Use ordinary braces, colons and commas: { ${keys.map((key) => `${key}: …`).join(', ')} }; or write one key a line.`,
  },
  'pasted-cells': {
    message: ({ cells }) =>
      `There are tabs between ${quotedCells(cells)}, as in cells copied from a spreadsheet; a document shows them as one line and no table.`,
    hint: ({ cells }) => tableHint(cells),
  },
  'typographic-quotes': {
    message: ({ text }) =>
      `The quotation marks around "${headOf(text)}" are typographic ones, so they are text and printed with it.`,
    hint: ({ text }) => `Leave them out: ${headOf(text)}`,
  },
  'joined-names': {
    message: ({ text, names }) =>
      `"${text}" is read as one name, but there are ${names.length} people in it.`,
    hint: ({ names }) => `Part them with ordinary commas, in ordinary brackets: [${names.join(', ')}]`,
  },
};

const quotedCells = (cells: readonly string[]): string => cells.map((cell) => `"${headOf(cell)}"`).join(', ');
