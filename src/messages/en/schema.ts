import type { SchemaArgs, ValueType } from '../../diagnostics/codes.ts';
import { isMistaken, isNumbered, isOwnTitle } from '../elsewhere.ts';
import { headOf, isChinese, withWideColon } from '../snippet.ts';
import type { Messages } from '../types.ts';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'a text',
  list: 'a list (one entry a line, each with "- " in front)',
  mapping: 'a group of lines such as "title: …"',
  nothing: 'nothing',
};

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

function whereItBelongs({ key, elsewhere, allowed }: SchemaArgs['unknown-key']): string {
  if (elsewhere === 'plan')
    return `"${key}" belongs to the plan as a whole: write it at the start of the line.`;
  if (elsewhere === 'item') return `"${key}" belongs to an item: indent it below the item that it is about.`;
  if (elsewhere && 'time' in elsewhere)
    return `A time is no key: write each as an entry of a list, for example\n${elsewhere.time.join('\n')}`;
  if (elsewhere && 'sentence' in elsewhere) return asSentence(elsewhere.sentence);
  if (elsewhere && 'titled' in elsewhere)
    return `Write a title of your own like this:\n${elsewhere.titled.join('\n')}`;
  if (elsewhere && 'section' in elsewhere)
    return `${isNumbered(key) ? 'Leave the number out, it is added when the document is made. ' : ''}Write a title of your own like this:\n${elsewhere.section.join('\n')}`;
  if (elsewhere?.lines)
    return `"${key}" belongs below "${elsewhere.below}". Write the two like this:\n${elsewhere.lines.join('\n')}`;
  if (elsewhere) return `"${key}" belongs below "${elsewhere.below}": indent it there.`;
  return `You can write here: ${allowed.join(', ')}. Start the name with "x-" for notes of your own.`;
}

/** A sentence whose colon was taken for that of a key. */
function asSentence(text: string): string {
  const [title, when, content] = isChinese(text) ? ['标题', '时间', '内容'] : ['title', 'when', 'text'];
  const wide = isChinese(text) ? `use the full-width colon (${withWideColon(text)}) or ` : '';
  return `If this is a sentence, ${wide}put the whole of it in quotes; if a title or a time stands before the colon, write two lines, "${title}: …" ("${when}: …") and "${content}: …".`;
}

export const schema: Messages<SchemaArgs> = {
  'unknown-key': {
    message: ({ key, elsewhere }) =>
      isMistaken(elsewhere)
        ? `"${headOf(key)}" before the colon is read as a key, but there is none of that name, so what follows it would not be printed.`
        : elsewhere === null || isOwnTitle(elsewhere)
          ? `There is no "${key}" in this place of a plan, so what follows it would not be printed.`
          : `"${key}" cannot stand in this place, so what follows it would not be printed.`,
    hint: (args) =>
      args.suggestion === null
        ? whereItBelongs(args)
        : `Did you mean "${args.suggestion}"?${isNumbered(args.key) ? ' Leave the number out, it is added when the document is made.' : ''}`,
  },
  'wrong-type': {
    message: ({ key, inList, expected, found }) =>
      `${inList ? `Each entry of "${key}"` : `"${key}"`} should be ${expected.map((type) => TYPES[type]).join(', or ')}; this is ${TYPES[found]}, so there is no telling how to print it.`,
    hint: ({ example }) =>
      example === null ? 'Please write it in another way.' : `For example:\n${example}`,
  },
  'missing-key': {
    message: ({ key }) => `"${key}" is missing here; without it this part is not complete.`,
    hint: ({ key }) => `Add a line "${key}: …".`,
  },
  'invalid-value': {
    message: ({ key, value }) => `"${key}" cannot be "${value}"; it has to be one of a few words.`,
    hint: ({ suggestion, allowed }) =>
      `${suggestion === null ? '' : `Did you mean "${suggestion}"? `}You can write: ${quoted(allowed)}.`,
  },
  'too-few': {
    message: ({ key }) => `There is no entry below "${key}", so nothing would be printed for it.`,
    hint: ({ key }) => `Write at least one entry, or delete "${key}".`,
  },
  'too-deep': {
    message: ({ limit }) =>
      `Items can be nested ${limit} levels deep; the entries below are on level ${limit + 1}, for which there is no numbering.`,
    hint: () => 'Put them into the "text" of the level above, or make that level an item of its own.',
  },
  'period-not-understood': {
    message: ({ text, backwards }) =>
      backwards
        ? `"${text}" ends before it begins, so the dates of the plan cannot be checked.`
        : `"${text}" is not understood as a time, so the dates of the plan cannot be checked.`,
    hint: ({ backwards }) =>
      backwards
        ? 'See whether the two are in the wrong order, or the year of one of them is wrong.'
        : 'Write for example 2026, Spring term 2026, or two lines with "from" and "to".',
  },
  'key-twice': {
    message: ({ key, other }) =>
      `"${key}" and "${other}" above are the same thing in Chinese and English; only the first one would be printed.`,
    hint: ({ key }) => `Put both contents into one place and delete "${key}".`,
  },
};
