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

/**
 * Commander words its complaints in English inside these methods. Overriding
 * them keeps the facts (which flag, which argument) without matching on text.
 */
export class LocalizedCommand extends Command {
  private readonly words: CliWords;

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

  /** Commander puts a space behind the title of the usage; behind a full-width colon there is none. */
  override helpInformation(context?: HelpContext): string {
    const { usage } = this.words.helpTitles;
    const text = super.helpInformation(context);
    return usage.endsWith('：') ? text.replace(`${usage} `, usage) : text;
  }

  unknownOption(flag: string): never {
    const flags = this.line()
      .flatMap(({ options }) => options)
      .flatMap(({ long, short }) => [long, short]);
    const suggestion = closest(
      flag,
      flags.filter((known) => known !== undefined),
    );
    return this.complain((words) => words.errors.unknownOption(flag, suggestion));
  }

  unknownCommand(): never {
    const name = this.args[0] ?? '';
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
    .replaceAll('[command]', `[${words.commandName}]`);
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
