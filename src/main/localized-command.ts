/** A commander command that speaks the user's language, in help and in complaints. */
import { Command, Help, type HelpContext, type Option } from 'commander';
import stringWidth from 'fast-string-width';
import { UsageError } from '../commands/session.ts';
import type { CliWords } from '../messages/cli-words.ts';
import { wrap } from '../reporters/wrap.ts';
import { closest } from '../schema/suggest.ts';

/** Descriptions are wrapped down to this many columns; commander's own 40 leave narrow terminals to themselves. */
const MIN_WIDTH_TO_WRAP = 16;

/** What stands in a plan may stay blank, and be said to. */
const MAY_BE_EMPTY = new Set(['--organization', '--period']);

const HELP_FLAGS: ReadonlySet<string> = new Set(['-h', '--help']);

/**
 * Commander words its complaints in English inside these methods. Overriding
 * them keeps the facts (which flag, which argument) without matching on text.
 */
export class LocalizedCommand extends Command {
  private readonly words: CliWords;
  private takesAnyOption = false;

  constructor(name: string, words: CliWords) {
    super(name);
    this.words = words;
    const titles = titlesOf(words);
    this.configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => localizedTerms(usage, words),
      // The descriptions of our options tell choices and defaults themselves.
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => localizedTerms(new Help().subcommandTerm(command), words),
      displayWidth: stringWidth,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap((line) => wrap(line, width))
          .join('\n'),
      minWidthToWrap: MIN_WIDTH_TO_WRAP,
      showGlobalOptions: true,
    });
    this.helpOption('-h, --help', words.options.help);
  }

  override createCommand(name: string): LocalizedCommand {
    return new LocalizedCommand(name, this.words);
  }

  /**
   * Commander puts a space behind the title of the usage; behind a full-width colon there is none.
   * And it would tell of this command where one below it was mistyped: `plan chekc --help`.
   */
  override helpInformation(context?: HelpContext): string {
    const [word] = this.args;
    const isName = this.commands.length > 0 && word !== undefined && !word.startsWith('-');
    if (isName && !this.commands.some((one) => one.name() === word)) this.unknownCommand(word);
    const { usage } = this.words.helpTitles;
    const text = super.helpInformation(context);
    return usage.endsWith('：') ? text.replace(`${usage} `, usage) : text;
  }

  /**
   * Shows the help of the command that these words lead to, from this one down. Options that
   * stand among them are left aside where that command knows them.
   * @throws {UsageError} for a word that is no command, an option that is none of its
   */
  helpOn(words: readonly string[]): void {
    const [word, ...further] = words;
    const command = this.commands.find((one) => one.name() === word);
    if (command instanceof LocalizedCommand) {
      command.helpOn(further);
      return;
    }
    if (word !== undefined && !word.startsWith('-')) this.unknownCommand(word);
    const flags = words.filter((one) => one.startsWith('-')).map((one) => one.replace(/=.*/s, ''));
    const strange = flags.find((flag) => !HELP_FLAGS.has(flag) && !this.flags().includes(flag));
    if (strange !== undefined) this.refuseOption(strange);
    this.outputHelp();
  }

  override allowUnknownOption(allow = true): this {
    this.takesAnyOption = allow;
    return super.allowUnknownOption(allow);
  }

  unknownOption(flag: string): void {
    if (!this.takesAnyOption) this.refuseOption(flag);
  }

  private refuseOption(flag: string): never {
    const suggestion = closest(flag, this.flags());
    return this.complain((words) => words.errors.unknownOption(flag, suggestion));
  }

  unknownCommand(name = this.args[0] ?? ''): never {
    const suggestion = closest(
      name,
      this.commands.map((command) => command.name()),
    );
    return this.complain((words) => words.errors.unknownCommand(name, suggestion));
  }

  missingArgument(name: string): never {
    return this.complain((words) => words.errors.missingArgument(name));
  }

  optionMissingArgument(option: Option): never {
    return this.complain((words) => words.errors.missingOptionValue(option.flags));
  }

  _excessArguments(received: readonly string[]): never {
    if (this.commands.length > 0) this.unknownCommand();
    const expected = this.registeredArguments.length;
    return this.complain((words) => words.errors.tooManyArguments(expected, received.length));
  }

  /**
   * An empty value comes from a variable of a script that is not set, and would be taken for
   * the working folder, or for no value at all.
   * @throws {UsageError} for an option with such a value
   */
  refuseEmptyValues(): void {
    for (const command of this.line()) {
      for (const option of command.options.filter(({ long }) => !MAY_BE_EMPTY.has(long ?? ''))) {
        const values = [command.getOptionValue(option.attributeName())].flat();
        if (values.some((value) => typeof value === 'string' && value.trim() === ''))
          this.complain((words) => words.errors.emptyOptionValue(option.flags));
      }
    }
  }

  /** The options that can stand behind this command, as they are typed. */
  private flags(): readonly string[] {
    return this.line()
      .flatMap(({ options }) => options)
      .flatMap(({ long, short }) => [long, short])
      .filter((flag) => flag !== undefined);
  }

  /** From the program down to this command. */
  private line(): readonly Command[] {
    const above = [];
    for (let one: Command | null = this; one !== null; one = one.parent) above.unshift(one);
    return above;
  }

  private complain(tell: (words: CliWords) => string): never {
    const name = this.line()
      .map((command) => command.name())
      .join(' ');
    throw new UsageError((words) => `${tell(words)}\n${words.errors.seeHelp(name)}`);
  }
}

/** `plan [options] [command]` in the user's words. */
function localizedTerms(usage: string, words: CliWords): string {
  return usage
    .replaceAll('[options]', `[${words.optionsName}]`)
    .replaceAll(/\[command(?:\.\.\.)?\]/g, `[${words.commandName}]`);
}

function titlesOf({ helpTitles }: CliWords): Readonly<Record<string, string>> {
  return {
    'Usage:': helpTitles.usage,
    'Arguments:': helpTitles.arguments,
    'Options:': helpTitles.options,
    'Global Options:': helpTitles.globalOptions,
    'Commands:': helpTitles.commands,
  };
}
