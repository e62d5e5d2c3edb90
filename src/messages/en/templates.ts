import type { StyleExpectation, TemplateArgs, TemplateProblem } from '../../diagnostics/codes.ts';
import type { Message, Messages } from '../types.ts';
import { CONFIG_PROBLEMS, SETTINGS_PROBLEMS } from './settings.ts';

const LANGUAGES: Readonly<Record<string, string>> = { 'zh-CN': 'Chinese', en: 'English' };
const language = (lang: string): string => LANGUAGES[lang] ?? lang;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

function whichOne({ known, suggestion }: { known: readonly string[]; suggestion: string | null }): string {
  return known.length > 0 ? `${guess(suggestion)}There are: ${quoted(known)}.` : guess(suggestion).trimEnd();
}

function guess(suggestion: string | null): string {
  return suggestion === null ? '' : `Did you mean "${suggestion}"? `;
}

const PROBLEMS: Readonly<Record<TemplateProblem, Message<{ detail: string }>>> = {
  unreadable: {
    message: () =>
      'The template cannot be read any further here; most likely braces do not match, or an {{#if}} or {{#each}} is not closed.',
    hint: () =>
      'Check this line and the one before: every {{#…}} needs its {{/…}}, with two braces on each side.',
  },
  'raw-output': {
    message: ({ detail }) =>
      `"${detail}" would be printed unprotected, so that signs in the plan's text would act as formatting.`,
    hint: ({ detail }) => `Write {{${detail}}}; bold text and tables of the plan come out all the same.`,
  },
  'not-supported': {
    message: ({ detail }) => `Templates cannot use ${detail}.`,
    hint: () => 'Put what is used more than once into the partials folder and call it with {{> name}}.',
  },
  'unknown-helper': {
    message: ({ detail }) => `There is no command "${detail}" for templates.`,
    hint: () =>
      'The commands are: if, unless, each, with, asTable, asSchedule, asRoster, asTargets, asTasks.',
  },
  'unknown-partial': {
    message: ({ detail }) => `There is no partial "${detail}", so this part cannot be printed.`,
    hint: ({ detail }) => `Add ${detail}.hbs to the template's partials folder, or use one that is there.`,
  },
  endless: {
    message: () => 'The partials of this template call each other without end.',
    hint: () =>
      'Check the {{> …}} calls: a partial that calls itself has to do so inside an {{#each}} or {{#if}}.',
  },
  'not-printable': {
    message: () => 'What is to be printed here is a group of values, not a text.',
    hint: () =>
      'Say which of them to print, such as {{item.title}}; print lists with {{#each …}} and tables with {{asTable table}}.',
  },
};

function expected(expectation: StyleExpectation): string {
  switch (expectation.type) {
    case 'number':
      return `Write a number between ${expectation.min} and ${expectation.max}.`;
    case 'type-size':
      return `Write points between ${expectation.min} and ${expectation.max}, or a Chinese size such as "三号".`;
    case 'yes-no':
      return 'Write "true" or "false".';
    case 'color':
      return `Write a colour of six digits, such as "C00000", ${expectation.names.length > 0 ? `a name from "colors" (${quoted(expectation.names)}), ` : ''}or "none".`;
    case 'text':
      return 'Write a text.';
    case 'group':
      return 'Write lines of "name: value" below it, indented by two more spaces.';
    case 'list':
      return `Write a list of at most ${expectation.max} entries.`;
    case 'choice':
      return `It can be: ${quoted(expectation.allowed)}.`;
    case 'lines':
      return 'Begin with "extends: plain", and write below it what is to differ; "plan styles show plain" tells the names.';
    case 'known-key':
      return `${guess(expectation.suggestion)}You can write: ${quoted(expectation.allowed)}.`;
    case 'stated':
      return `To say where a value comes from, write "{ value: …, clause: …, strength: … }"; the strength can be: ${quoted(expectation.strengths)}.`;
  }
}

function notLines(found: string): string {
  if (found === 'nothing') return 'Nothing is written in this style yet.';
  const what = found === 'list' ? 'a list' : 'running text';
  return `A style is made of lines like "name: value"; what stands here is ${what}.`;
}

/** Of a file that lies out of reach (`commands/files/fence.ts`). */
const INSIDE =
  'Copy it below the folder of this file, or run the command from a folder that holds both; what is named on the command line may lie anywhere.';

export const templates: Messages<TemplateArgs> = {
  'template-not-found': {
    message: ({ name, outside }) =>
      outside
        ? `The template "${name}" lies outside of what a plan may name, so it was not read.`
        : `There is no template "${name}", so the document cannot be set.`,
    hint: (args) => (args.outside ? INSIDE : whichOne(args)),
  },
  'template-language': {
    message: ({ name, lang }) =>
      `The template "${name}" has no ${language(lang)} version, and this plan is in ${language(lang)}.`,
    hint: ({ languages }) =>
      `It is there in ${languages.map(language).join(' and ')}. Choose another template, or change "lang" in the plan.`,
  },
  'template-syntax': {
    message: ({ problem, detail }) => PROBLEMS[problem].message({ detail }),
    hint: ({ problem, detail }) => PROBLEMS[problem].hint?.({ detail }) ?? '',
  },
  'template-missing-value': {
    message: ({ name }) =>
      name === ''
        ? 'The template prints a value here that does not exist.'
        : `The template prints "${name}", but nothing in a plan has that name.`,
    hint: () => 'Check the spelling; docs/templates.md lists all the names there are.',
  },
  'template-node': {
    message: ({ node }) =>
      `"${node}" in the template has no counterpart in a document, so it cannot be printed.`,
    hint: () =>
      'Templates can use headings, paragraphs, lists, tables, bold text, links, and the "::" directives listed in docs/templates.md.',
  },
  'template-manifest': {
    message: (args) => SETTINGS_PROBLEMS[args.problem].message(args),
    hint: (args) => SETTINGS_PROBLEMS[args.problem].hint?.(args) ?? '',
  },
  'config-value': {
    message: (args) => CONFIG_PROBLEMS[args.problem].message(args),
    hint: (args) => CONFIG_PROBLEMS[args.problem].hint?.(args) ?? '',
  },
  'config-not-found': {
    message: ({ name, outside }) =>
      outside
        ? `The policy "${name}" lies outside of what this file may name, so it was not read.`
        : `There is no policy "${name}" to extend.`,
    hint: (args) => (args.outside ? INSIDE : `${whichOne(args)} A path counts from the folder of this file.`),
  },
  'config-circle': {
    message: ({ circle }) => `These files extend each other without end: ${circle.join(' → ')}.`,
    hint: () => 'In one of the files take "extends" out, or let it extend recommended or strict.',
  },
  'style-not-found': {
    message: ({ name, outside }) =>
      outside
        ? `The style "${name}" lies outside of what this file may name, so it was not read.`
        : `There is no style "${name}" to extend.`,
    hint: (args) => {
      if (args.outside) return INSIDE;
      return args.known.length > 0
        ? whichOne(args)
        : 'Paths count from the folder of the style file that this line stands in; check the path.';
    },
  },
  'style-circle': {
    message: ({ circle }) => `These styles extend each other without end: ${circle.join(' → ')}.`,
    hint: () =>
      'In one of the files take "extends" out, or let it extend a built-in style such as gongwen or plain.',
  },
  'style-value': {
    message: ({ key, value, expected: { type } }) => {
      if (type === 'lines') return notLines(value);
      if (type === 'known-key') return `A style has no "${key}", so it has no effect.`;
      return value === ''
        ? `What stands behind "${key}" of the style cannot be read.`
        : `"${key}" of the style cannot be "${value}".`;
    },
    hint: (args) => expected(args.expected),
  },
};
