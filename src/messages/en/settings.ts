/** What is said of faults in files of settings: of a template, of an office's policy. */
import type { SettingsFault, SettingsProblem } from '../../diagnostics/codes.ts';
import type { Message } from '../types.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

export const SETTINGS_PROBLEMS: Readonly<Record<SettingsProblem, Message<SettingsFault>>> = {
  'missing-file': {
    message: ({ key }) => `The template's folder has no file "${key}", so the template cannot be used.`,
    hint: () => 'You can copy the folder of a built-in template and change the copy.',
  },
  'prints-nothing': {
    message: () => 'This template prints nothing of the plan.',
    hint: () => 'Begin with the template.md.hbs of a built-in template and change it.',
  },
  'missing-key': {
    message: ({ key }) => `"${key}" is missing here, and nothing can be done without it.`,
    hint: ({ key, allowed }) =>
      allowed.length > 0 ? `Add "${key}"; it can be: ${quoted(allowed)}.` : `Add a line for "${key}".`,
  },
  'not-lines': {
    message: ({ value }) =>
      `This file is made of lines like "name: text"; what stands here is ${value === 'list' ? 'a list' : 'running text'}.`,
    hint: () => 'Write one name a line, then a colon, a space and what is to hold.',
  },
  empty: {
    message: ({ value }) => `Nothing is written here for "${value}".`,
    hint: (args) => (args.allowed.length > 0 ? choicesOf(args) : 'Write what is meant, or take this out.'),
  },
  'unknown-key': {
    message: ({ value }) => `"${value}" means nothing here and has no effect.`,
    hint: choicesOf,
  },
  'not-text': {
    message: ({ key }) => `"${key}" has to be followed by a text.`,
    hint: ({ key }) => `Write it in one line, such as "${key.split('.').at(-1) ?? key}: text".`,
  },
  'not-list': {
    message: ({ key }) => `"${key}" has to be followed by a list.`,
    hint: ({ key }) => `Write "${key}: [one, two]"; a single entry needs the brackets too.`,
  },
  'not-group': {
    message: ({ key }) => `Below "${key}" there have to be lines of "name: text".`,
    hint: () => 'Write one a line, indented by two more spaces than the line above.',
  },
  'not-number': {
    message: ({ key, value, allowed: [min, max] }) =>
      `"${lastOf(key)}" has to be a whole number from ${min} to ${max}, not "${value}".`,
  },
  'not-allowed': {
    message: ({ value }) => `"${value}" cannot stand here; its meaning is not known.`,
    hint: choicesOf,
  },
  'not-a-name': {
    message: ({ value }) => `"${value}" cannot be the id of a rule, by which other places name it.`,
    hint: () => 'Use letters and digits, with single hyphens in between, such as "safety-owner".',
  },
  'name-taken': {
    message: ({ value }) => `"${value}" is the id of another rule, so nobody can tell which is meant.`,
    hint: () => 'Choose another id. "plan rules" lists those that are built in.',
  },
  'needs-where': {
    message: ({ value }) =>
      `A rule without "where" is about the plan as a whole, and "${value}" is something that entries have.`,
    hint: () => 'Say which entries are meant, for example "where: { section: measures }".',
  },
  'nothing-asked': {
    message: () => 'Nothing stands under "must", so the rule cannot find anything.',
    hint: () => 'Say what is asked, for example "must: { has: owner }" or "must: { lacks: [synergy] }".',
  },
  'not-a-place': {
    message: ({ value }) => `"${value}" stands for nothing here, and would be printed as it is.`,
    hint: (args) => `${choicesOf(args)} To print braces, double them: "{${args.value}}".`,
  },
  'not-a-pattern': {
    message: ({ value }) =>
      `"${value}" cannot stand for files: a pattern stays below the folder of this file, has no brackets behind a sign, and at most three * in a name.`,
    hint: () => 'Write something like "plans/**/*.yaml", without ".." and without "/" or a drive in front.',
  },
  'not-a-time': {
    message: ({ value }) => `"${value}" is no time that is understood, so nothing can be held against it.`,
    hint: () => 'Write it as "March to November", "Q2" or "1 March 2026 – 31 May 2026".',
  },
  'not-a-figure': {
    message: ({ value }) => `"${value}" is no number that is understood, so nothing can be held against it.`,
    hint: () => 'Write one number, with its unit if it has one: "80%", "5000 yuan", "12 sessions".',
  },
  'too-long': {
    message: ({ value, allowed: [most = ''] }) => `This has ${value} characters; there can be ${most}.`,
  },
};

/** What is said otherwise of a policy than of a template. */
export const CONFIG_PROBLEMS: typeof SETTINGS_PROBLEMS = {
  ...SETTINGS_PROBLEMS,
  'not-lines': {
    ...SETTINGS_PROBLEMS['not-lines'],
    hint: () => 'Write for example "rules: { no-owners: error }". An empty file is fine: it changes nothing.',
  },
  'missing-key': {
    message: ({ key }) => `"${lastOf(key)}" is missing here, and nothing can be done without it.`,
    hint: ({ key }) => `Add a line "${lastOf(key)}: …".`,
  },
};

/** The last part of a path. */
function lastOf(key: string): string {
  return key.split('.').at(-1) ?? key;
}

/** As many as can be taken in at a glance. */
const SHORT_LIST = 16;

function choicesOf({ allowed, suggestion }: SettingsFault): string {
  const meant = suggestion === null ? '' : `Did you mean "${suggestion}"? `;
  return meant !== '' && allowed.length > SHORT_LIST
    ? meant.trim()
    : `${meant}You can write: ${quoted(allowed)}.`;
}
