import { anyOf } from '../any-of.ts';
import type { CliWords } from '../cli-words.ts';
import { layout } from './layout.ts';
import { stock } from './stock.ts';
import { styles } from './styles.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the file name is too long',
  EBUSY: 'another program (such as Word) has it open; close it there and run the command again',
  EEXIST: 'a file of that name is already there',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'it would be larger than the system lets files be',
  ELOOP: 'links lead round in a circle',
  EIO: 'the disk reports an error',
  ENXIO: 'it is no file that can be written',
  ENOENT: 'the path does not exist',
};

const list = (names: readonly string[]) => names.join(', ');
const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const cli: CliWords = {
  description:
    "Checks a community's work plan written in YAML and renders it to the Word or Markdown document that is handed in.",
  commands: {
    check: 'find what is wrong with plans, and say how to mend it',
    render: 'make the Word or Markdown document of plans',
    init: 'start a plan file with comments that explain it',
    format: 'tidy plan files, such as all keys in one language',
    rules: 'list the rules; with a name, explain one',
    templates: 'list the built-in templates',
    styles: 'list the built-in styles',
    showStyle: 'tell a style value by value: figures, clauses of the standard, and where it departs from it',
    schema: 'print the JSON Schema of plan files, for editors, or of reports, for programs',
    help: 'show the help of a command',
  },
  arguments: {
    checkPaths:
      'plan files, folders, globs, or - for standard input; without any, plan.yaml or 计划.yaml in this folder',
    renderPaths: 'plan files, folders, globs, or - for standard input',
    formatPaths: 'plan files, folders or globs',
    initFile: 'name of the new file',
    ruleId: 'name of a rule, such as placeholder',
    styleName: 'a built-in style, or the file of your own',
  },
  options: {
    lang: 'language of messages: zh or en',
    color: 'always use colour',
    noColor: 'never use colour',
    quiet: 'nothing about progress; check tells only what fails it (reports for programs stay whole)',
    debug: 'show technical details of internal errors',
    version: 'show the version',
    help: 'show help',
    reportFormat: 'format of the report, to a file with sarif=FILE; can be given several times',
    listFormat: 'format of the output',
    stdinFilename: 'file name that reports use for standard input',
    template: 'a built-in template, or the folder of your own',
    style: 'a built-in style, or the file of your own',
    formats: 'document formats, separated by commas: docx,md',
    output: 'a file, a folder, or - for standard output; without it, documents lie beside their plans',
    verify: 'check the layout of the Word document: LibreOffice lays it out, and every item is measured',
    embedSource:
      'put the plan file into the Word document, so that it can be had back; comments and telephone numbers in it travel along',
    force: 'render plans with errors too, and overwrite documents that were edited',
    forceInit: 'overwrite files that are there',
    initLang: 'language of the plan: zh or en',
    example: 'start with an example (copied whole, to be made your own)',
    organization: 'name of the organization',
    period: 'period of the plan, such as 2026 or "Spring term 2026"',
    yes: 'ask nothing; what is not given stays blank',
    keys: 'language that all keys get',
    schemaKeys: 'language of the keys',
    schemaFor: 'what the schema is for: plan files, styles, policies or the report of check -f json',
    checkOnly: 'only say which files would change',
    fix: 'mend what is mechanical in the plan files, then report what is left',
    config: 'policy of the office (default: the nearest plan.config.yaml above the plan)',
    rule: 'how grave a rule is: error, warning, info or off; can be given several times',
    failOn: 'the check fails on findings as grave as this',
    maxWarnings: 'the check fails on more warnings than this',
    coverage: 'a table besides: each target with what serves it, and the measures that serve none',
    against: 'last year’s plan, or the folder of last year’s plans: tells what did not change',
    summary: 'sum up by organization and by rule, the worst first (by itself for more than 20 plans)',
    changed:
      'only plans that changed since a git revision, uncommitted ones included (default: HEAD, the last commit)',
    baseline:
      'a file of findings that are let stand (default: the nearest plan.baseline.json above the plan)',
    noCache: 'look at every plan anew, also at those that have not changed since the last check',
    updateBaseline: 'write the findings of these plans to the baseline; later checks leave them out',
    dryRun: 'with --fix: show the changes and leave the plans as they are',
  },
  helpTitles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Options of all commands:',
    commands: 'Commands:',
  },
  commandName: 'command',
  optionsName: 'options',
  choices: (allowed, fallback) =>
    `: ${anyOf(allowed, ', ', ' or ')}${fallback === null ? '' : ` (default: ${fallback})`}`,
  examples: `
Examples:
  plan init plan.yaml                start a plan
  plan check plan.yaml               check it
  plan render plan.yaml              make plan.docx
  plan render plan.yaml -f docx,md -o out
  plan check plans/                  check all plans of a folder
`,
  init: {
    intro: 'A new work plan',
    lang: 'Which language is the plan in?',
    template: 'Which template?',
    organization: 'Name of the organization? (may stay empty for now)',
    organizationExample: 'e.g. Maple Street Neighborhood Association',
    period: 'Period of the plan? (may stay empty for now)',
    periodExample: (year) => `e.g. ${year}, or Spring term ${year}`,
    howToChoose: ' (↑↓ to choose, Enter to confirm)',
    choice: (name, title, description) => `${name} – ${title}: ${description}`,
    done: (file, schema) => `Wrote ${file}, and ${schema} beside it for your editor.`,
    nextFromExample: (file) => `Next: make it your own, then run: plan check ${file}`,
    next: (file) => `Next: replace every <fill in …>, then run: plan check ${file}`,
    cancelled: 'Cancelled; nothing was written.',
  },
  render: {
    written: (from, to) => `${from} → ${list(to)}`,
    leftOut: (plan, template, parts) =>
      `${plan}: "${template}" prints a part of the plan; left out are: ${list(parts)}.`,
    refused: (plans) =>
      `${plural(plans, 'plan')} with errors not rendered. Mend the errors above; --force renders all the same.`,
    forced: (plans) =>
      `${plural(plans, 'plan')} with errors rendered all the same (--force). Mend the errors above before you hand ${plans === 1 ? 'it' : 'them'} in.`,
    impossible: (plans) =>
      `${plural(plans, 'plan')} could not be rendered, even with --force. Mend the errors above first.`,
    progress: (done, all) => `rendering ${done} of ${all}`,
  },
  format: {
    changed: (path) => `${path}: tidied`,
    unchanged: (path) => `${path}: nothing to change`,
    wouldChange: (path) => `${path}: would change`,
    leadsElsewhere: (path) =>
      `${path} is a link to a file elsewhere and was left as it is. Name that file to change it.`,
    mended: (path, findings) => `${path}: mended in ${findings} ${findings === 1 ? 'place' : 'places'}`,
    wouldMend: (path, findings) =>
      `${path}: would be mended in ${findings} ${findings === 1 ? 'place' : 'places'}`,
    nothingToMend: 'nothing here can be mended by --fix.',
    leftToMend: (counts) => `left to mend by hand: ${counts}; plan check tells where.`,
  },
  list: {
    requires: (sections) => `required sections: ${list(sections)}`,
    prints: (parts) => `prints, besides the title, only: ${list(parts)}`,
    recommends: (sections) => `recommended sections: ${list(sections)}`,
    presets: (names) => ` (in ${list(names)} only)`,
    own: (file) => `A rule of your office’s own, from ${file}; docs/own-rules.md tells how they are written.`,
  },
  styles,
  stock,
  tooManyWarnings: (warnings, allowed) =>
    `${warnings} warnings, and no more than ${allowed} are allowed (--max-warnings).`,
  layout,
  passedOver: (path) => `passed over ${path}: there is no plan in it.`,
  severities: { error: 'error', warning: 'warning', info: 'note' },
  systemReason: (code) => REASONS[code] ?? `the system says ${code}`,
  errors: {
    title: 'error',
    colon: ': ',
    internal: (message) =>
      `something went wrong inside the program: ${message}. This is our fault, not yours; run it again with --debug and send us what it shows.`,
    noPlanHere: (names) =>
      `there is no ${names.join(' or ')} in this folder. Name the plan file, or start one with plan init.`,
    policyIsNoPlan: (file) =>
      `${file} is a policy and no plan. It is read with every plan that is checked, and faults in it are told: plan check plan.yaml`,
    nameOfPolicy: (file, other) =>
      `${file} is the name of an office’s policy. Give the plan another one: ${other}`,
    policyNotRead: (found, name) =>
      `${found} cannot be read as a policy: that is a file named ${name}. Rename, restore or remove it.`,
    dearPattern: (pattern, stars) =>
      `to match "${pattern}" could take for ever. Use at most ${stars} * in a name and no repeated brackets, or name the folder.`,
    nothingMatches: (pattern) => `"${pattern}" has no plan files (.yaml or .yml). Check the path.`,
    oneFileForMany: (target) =>
      `there are several documents to write, and "${target}" holds one. Give -o a folder.`,
    pictureGone: (path) => `the picture ${path} was there a moment ago and can no longer be read.`,
    cannotWrite: (path, reason) => `cannot write ${path}: ${reason}.`,
    nameOnWindows: (name, problem) => {
      if (problem === 'device') return `Windows keeps the name “${name}” for a device. Choose another one.`;
      if (problem === 'ending')
        return `on Windows no name ends in a full stop or a space: “${name}”. Choose another one.`;
      return `on Windows no name can have “${problem.sign}” in it: “${name}”. Choose another one.`;
    },
    cannotWriteOutput: (reason) => `the output cannot be written: ${reason}.`,
    wouldReplacePlan: (target) =>
      `${target} is a plan file itself; with a document in its place the plan would be lost. Choose another -o.`,
    wouldReplaceRead: (target) =>
      `${target} is read by this very run, as a plan, policy, baseline, template, style or picture, and would be lost. Choose another name.`,
    oneFileForReports: (file) => `two reports would be written to ${file}. Give each a file of its own.`,
    emptyPath: 'a path is empty. Name a file or a folder.',
    unknownFormat: (name, known) => `there is no format "${name}". Known formats: ${list(known)}.`,
    binaryToStdout: (format) =>
      `${format} is not text and cannot go to standard output. Give -o a file name.`,
    binaryToTerminal: (format) =>
      `${format} is not text and cannot be shown on a terminal. Give -o a file name.`,
    extensionIsNot: (target, format) =>
      `the extension of "${target}" does not fit the format ${format}. Change the name or -f.`,
    sameTarget: (target, first, second) =>
      `${first} and ${second} would both be written to ${target}. Give them different names, or -o a folder.`,
    fileExists: (path) => `${path} is already there and was left alone. Add --force to overwrite it.`,
    edited: (path) =>
      `${path} was edited after it was rendered and was left alone. To keep the edits choose another -o, to overwrite them add --force.`,
    foreign: (path) =>
      `${path} is already there and was not made by this program, so it was left alone. Choose another -o, or add --force.`,
    unknownRule: (id, suggestion) =>
      `there is no rule "${id}".${suggestion ? ` Did you mean ${suggestion}?` : ''} plan rules lists them all.`,
    unknownTemplate: (name, known, folder) =>
      `there is no template "${name}". Built in: ${list(known)}; ${folder === null ? 'or give the path of a folder' : `the folder here is written ${folder}`}.`,
    notBuiltIn: (name, known) =>
      `plan init starts from a built-in template, and "${name}" is none. There are: ${list(known)}.`,
    notYaml: (file) =>
      `the name of a plan file ends in .yaml: use something like plan.yaml instead of "${file}".`,
    unknownExample: (name, known) => `there is no example "${name}". There are: ${list(known)}.`,
    unknownStyle: (name, known, suggestion) =>
      `there is no style "${name}".${suggestion ? ` Did you mean ${suggestion}?` : ''} Built in: ${list(known)}; or give the path of a .yaml file.`,
    noStyleFile: (name) => `there is no style file "${name}". Check its name and folder.`,
    invalidStyle: (name) => `the style "${name}" has faults:`,
    invalidSourceDate: (variable, value) =>
      `${variable} is "${value}". Set it to a whole number of seconds since 1 January 1970 (date +%s prints one), or unset it.`,
    cannotVerify: '--verify is about Word documents: add -f docx.',
    cannotEmbed: (able) => `--embed-source needs a document that can carry the plan: add -f ${list(able)}.`,
    invalidChoice: (option, value, allowed) => `${option} cannot be "${value}". It can be: ${list(allowed)}.`,
    unknownCommand: (name, suggestion) =>
      `there is no command "${name}".${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    unknownOption: (flag, suggestion) =>
      `there is no option "${flag}".${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    missingArgument: (name) => `an argument is missing: ${name}.`,
    missingOptionValue: (option) => `the option ${option} needs a value.`,
    emptyOptionValue: (option) => `the value of ${option} is empty. Give one, or leave the option out.`,
    tooManyArguments: (expected, received) => `too many arguments: ${received} given, ${expected} at most.`,
    nothingToFormat: 'say with --keys zh or --keys en which language the keys get.',
    fixNeedsFiles:
      '--fix changes files in place and cannot change standard input. Name the files, or add --dry-run.',
    twoReports: (format) =>
      `Only one report can go to standard output. Send this one to a file: -f ${format}=report.${format}`,
    reportWithoutFile: (option) =>
      `Behind "${option}" the name of the file is missing, as in -f sarif=plan.sarif.`,
    invalidConfig: (file) => `The policy ${file} has faults, so nothing was checked.`,
    noPlanToCompare: (path) =>
      `${path} is to be compared with (--against), but there is no plan to be read in it.`,
    noGit: '--changed needs git, and there is none on this computer. Install it, or check without --changed.',
    noRepository:
      '--changed needs a git repository, and this folder lies in none. Go to a folder of the repository, or check without --changed.',
    closedRepository:
      'git does not open the repository that this folder lies in: it may belong to another user, or be damaged. git status says why; or check without --changed.',
    noListing:
      'git could not tell which files changed, so nothing was checked. Try git status, or check without --changed.',
    unknownRevision: (revision) =>
      `there is no revision (and no file) "${revision}" here. Check the name; in CI the history may have to be fetched first.`,
    noCommonCommit: (revision) =>
      `git knows no commit that ${revision} and this branch share. In CI, fetch the whole history (fetch-depth: 0).`,
    noBaseline: (file) =>
      `There is no baseline ${file}. Check its name, or write one: plan check --baseline ${file} --update-baseline.`,
    unreadableBaseline: (file, reason) => `The baseline ${file} cannot be read: ${reason}.`,
    invalidBaseline: (file) =>
      `The baseline ${file} is not as plan writes it, so nothing was checked. Take the last good one back, or delete it and write it anew with --update-baseline.`,
    newerBaseline: (file) =>
      `The baseline ${file} was written by a newer plan than this one, so nothing was checked. Take the newer plan, or name another baseline with --baseline.`,
    baselineIsNoFile: (file) =>
      `${file} cannot be the baseline: it is a folder, a pipe or a device. Name a file.`,
    workingFolderGone:
      'the folder in which this was called is not there any more. Go to one that is, and call it again.',
    notANumber: (option, value) => `${option} wants a whole number, not "${value}".`,
    dryRunWithoutFix: '--dry-run goes with --fix: plan check --fix --dry-run shows what would be mended.',
    formatNeedsFiles: 'format changes files in place and cannot read standard input. Name the files.',
    seeHelp: (command) => `Run ${command} --help for how to use it.`,
  },
};
