import type { LayoutWords } from './layout-words.ts';
import type { StockWords } from './stock-words.ts';
import type { StyleWords } from './style-words.ts';

/** The words of the command line itself: help, prompts, progress, and what goes wrong before a plan is read. */
export interface CliWords {
  readonly description: string;
  readonly commands: {
    readonly check: string;
    readonly render: string;
    readonly init: string;
    readonly format: string;
    readonly rules: string;
    readonly templates: string;
    readonly styles: string;
    readonly showStyle: string;
    readonly schema: string;
    readonly help: string;
  };
  readonly arguments: {
    readonly checkPaths: string;
    readonly renderPaths: string;
    readonly formatPaths: string;
    readonly initFile: string;
    readonly ruleId: string;
    readonly styleName: string;
  };
  readonly options: {
    readonly lang: string;
    readonly color: string;
    readonly noColor: string;
    readonly quiet: string;
    readonly debug: string;
    readonly version: string;
    readonly help: string;
    readonly reportFormat: string;
    readonly listFormat: string;
    readonly stdinFilename: string;
    readonly template: string;
    readonly style: string;
    readonly formats: string;
    readonly output: string;
    readonly embedSource: string;
    readonly verify: string;
    readonly force: string;
    readonly forceInit: string;
    readonly initLang: string;
    readonly example: string;
    readonly organization: string;
    readonly period: string;
    readonly yes: string;
    readonly keys: string;
    readonly schemaKeys: string;
    readonly schemaFor: string;
    readonly checkOnly: string;
    readonly fix: string;
    readonly dryRun: string;
    readonly config: string;
    readonly rule: string;
    readonly failOn: string;
    readonly maxWarnings: string;
    readonly changed: string;
    readonly coverage: string;
    readonly against: string;
    readonly summary: string;
    readonly baseline: string;
    readonly updateBaseline: string;
    readonly noCache: string;
  };
  readonly helpTitles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly globalOptions: string;
    readonly commands: string;
  };
  /** What stands for the name of a command in `plan help [command]`. */
  readonly commandName: string;
  /** What stands for the options in `plan check [options]`. */
  readonly optionsName: string;
  /** The values that an option can have, and which it has when it is not given; stands behind its description. */
  readonly choices: (allowed: readonly string[], fallback: string | null) => string;
  readonly examples: string;
  readonly init: {
    readonly intro: string;
    readonly lang: string;
    readonly template: string;
    readonly organization: string;
    readonly organizationExample: string;
    readonly period: string;
    /** An example that is no default: an empty answer leaves a blank. */
    readonly periodExample: (year: number) => string;
    /** Behind a question with a list of answers. */
    readonly howToChoose: string;
    /** A template in the list to choose from. */
    readonly choice: (name: string, title: string, description: string) => string;
    readonly done: (file: string, schema: string) => string;
    readonly next: (file: string) => string;
    readonly nextFromExample: (file: string) => string;
    readonly cancelled: string;
  };
  readonly render: {
    readonly written: (from: string, to: readonly string[]) => string;
    /** Parts of a plan that its template does not print. */
    readonly leftOut: (plan: string, template: string, parts: readonly string[]) => string;
    readonly refused: (plans: number) => string;
    /** Plans with errors that were rendered all the same, with --force. */
    readonly forced: (plans: number) => string;
    /** Plans that not even --force can render. */
    readonly impossible: (plans: number) => string;
    readonly progress: (done: number, all: number) => string;
  };
  readonly format: {
    readonly changed: (path: string) => string;
    readonly unchanged: (path: string) => string;
    readonly wouldChange: (path: string) => string;
    /** A link that was found in a folder, to a file that lies elsewhere. */
    readonly leadsElsewhere: (path: string) => string;
    readonly mended: (path: string, findings: number) => string;
    readonly wouldMend: (path: string, findings: number) => string;
    readonly nothingToMend: string;
    /** `counts`: errors, warnings and notes, as a report sums them up. */
    readonly leftToMend: (counts: string) => string;
  };
  readonly list: {
    /** The sections that a template asks for. */
    readonly requires: (sections: readonly string[]) => string;
    readonly recommends: (sections: readonly string[]) => string;
    /** The parts that a template prints, where it does not print all. */
    readonly prints: (parts: readonly string[]) => string;
    /** The presets that ask a rule, where not all do. */
    readonly presets: (names: readonly string[]) => string;
    /** That a rule is the office's own, from a file. */
    readonly own: (file: string) => string;
  };
  readonly styles: StyleWords;
  readonly stock: StockWords;
  readonly tooManyWarnings: (warnings: number, allowed: number) => string;
  readonly layout: LayoutWords;
  readonly passedOver: (path: string) => string;
  readonly severities: { readonly error: string; readonly warning: string; readonly info: string };
  /** A system error code (`EACCES`) in words. */
  readonly systemReason: (code: string) => string;
  readonly errors: {
    readonly title: string;
    /** Stands behind the title, with the space that belongs there. */
    readonly colon: string;
    readonly internal: (message: string) => string;
    readonly noPlanHere: (names: readonly string[]) => string;
    readonly policyIsNoPlan: (file: string) => string;
    /** A plan that would be taken for a policy; `other`: a name that is free for plans. */
    readonly nameOfPolicy: (file: string, other: string) => string;
    /** Something that has nearly the name of a policy, or has it and is no file. */
    readonly policyNotRead: (found: string, name: string) => string;
    /** `stars`: how many `*` a name may have. */
    readonly dearPattern: (pattern: string, stars: number) => string;
    readonly nothingMatches: (pattern: string) => string;
    readonly oneFileForMany: (target: string) => string;
    readonly pictureGone: (path: string) => string;
    readonly cannotWrite: (path: string, reason: string) => string;
    readonly cannotWriteOutput: (reason: string) => string;
    /** A name that Windows does not take: a character in it, its end, or that a device has it. */
    readonly nameOnWindows: (
      name: string,
      problem: { readonly sign: string } | 'ending' | 'device',
    ) => string;
    readonly wouldReplacePlan: (target: string) => string;
    /** Something else that the run reads, or in the place of a report a plan. */
    readonly wouldReplaceRead: (target: string) => string;
    readonly oneFileForReports: (file: string) => string;
    readonly emptyPath: string;
    readonly unknownFormat: (name: string, known: readonly string[]) => string;
    readonly binaryToStdout: (format: string) => string;
    readonly binaryToTerminal: (format: string) => string;
    readonly extensionIsNot: (target: string, format: string) => string;
    readonly sameTarget: (target: string, first: string, second: string) => string;
    readonly fileExists: (path: string) => string;
    readonly edited: (path: string) => string;
    readonly foreign: (path: string) => string;
    readonly unknownRule: (id: string, suggestion: string | null) => string;
    /** `folder`: how the folder of that name would have to be written, where there is one. */
    readonly unknownTemplate: (name: string, known: readonly string[], folder: string | null) => string;
    /** The starter is made for built-in ones only. */
    readonly notBuiltIn: (name: string, known: readonly string[]) => string;
    readonly notYaml: (file: string) => string;
    readonly unknownExample: (name: string, known: readonly string[]) => string;
    readonly unknownStyle: (name: string, known: readonly string[], suggestion: string | null) => string;
    readonly noStyleFile: (name: string) => string;
    readonly invalidStyle: (name: string) => string;
    readonly invalidSourceDate: (variable: string, value: string) => string;
    /** `--verify` without a Word document among the formats. */
    readonly cannotVerify: string;
    /** `--embed-source` with formats that cannot carry the plan. */
    readonly cannotEmbed: (able: readonly string[]) => string;
    readonly invalidChoice: (option: string, value: string, allowed: readonly string[]) => string;
    readonly unknownCommand: (name: string, suggestion: string | null) => string;
    readonly unknownOption: (flag: string, suggestion: string | null) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingOptionValue: (option: string) => string;
    readonly emptyOptionValue: (option: string) => string;
    readonly tooManyArguments: (expected: number, received: number) => string;
    readonly nothingToFormat: string;
    readonly formatNeedsFiles: string;
    readonly fixNeedsFiles: string;
    readonly dryRunWithoutFix: string;
    readonly twoReports: (format: string) => string;
    readonly reportWithoutFile: (option: string) => string;
    readonly invalidConfig: (file: string) => string;
    readonly noPlanToCompare: (path: string) => string;
    readonly noGit: string;
    readonly noRepository: string;
    readonly closedRepository: string;
    readonly noListing: string;
    readonly unknownRevision: (revision: string) => string;
    readonly noCommonCommit: (revision: string) => string;
    readonly noBaseline: (file: string) => string;
    readonly unreadableBaseline: (file: string, reason: string) => string;
    readonly invalidBaseline: (file: string) => string;
    /** Of a later version of the program. */
    readonly newerBaseline: (file: string) => string;
    /** A folder, pipe or device. */
    readonly baselineIsNoFile: (file: string) => string;
    readonly workingFolderGone: string;
    readonly notANumber: (option: string, value: string) => string;
    readonly seeHelp: (command: string) => string;
  };
}
