/** Commands, their options and arguments. What a command does lies in commands/ and loads when it is called. */
import type { Command, Option } from 'commander';
import type { Io } from '../commands/io.ts';
import { EXIT, type Session } from '../commands/session.ts';
import { Assets } from '../commands/shelves/assets.ts';
import type { ListOptions } from '../commands/terminal/list.ts';
import { levelOf } from '../config/read-level.ts';
import type { CliWords } from '../messages/cli-words.ts';
import { chooseLocale } from '../messages/locale.ts';
import { REPORT_FORMATS } from '../reporters/formats.ts';
import { visibleLines } from '../reporters/visible.ts';
import { LocalizedCommand } from './localized-command.ts';
import { choice, count, repeated, startLocale, wantsColor } from './options.ts';
import { VERSION } from './version.ts';

const LANGS = ['zh', 'zh-CN', 'en'];
const KEY_LANGS = ['zh', 'en'];
const SCHEMAS = ['plan', 'style', 'config', 'report'];
const LIST_FORMATS = ['text', 'json'];
const SEVERITIES = ['error', 'warning', 'info'];

interface GlobalOptions {
  readonly lang?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** What the wiring of a command needs. */
interface Wiring {
  readonly program: LocalizedCommand;
  readonly words: CliWords;
  /** Runs a command and keeps its exit code. */
  run(command: (session: Session) => Promise<number>): Promise<void>;
}

/**
 * Parses the arguments and runs the command that they name.
 * @throws {UsageError} for what the caller has to put right; CommanderError with exit code 0 after help and version
 */
export async function runProgram(argv: readonly string[], io: Io, words: CliWords): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = new LocalizedCommand('plan', words);
  const written: Promise<void>[] = [];
  program
    .description(words.description)
    .version(VERSION, '-V, --version', words.options.version)
    .addOption(choice('--lang <lang>', words.options.lang, LANGS))
    .option('--color', words.options.color)
    .option('--no-color', words.options.noColor)
    .option('-q, --quiet', words.options.quiet)
    .option('--debug', words.options.debug)
    .helpCommand(false)
    .addHelpText('after', words.examples)
    .hook('preAction', (_, command) => (command as LocalizedCommand).refuseEmptyValues())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.push(io.stdout.write(text)),
      writeErr: (text) => void written.push(io.stderr.write(visibleLines(text))),
      getOutHelpWidth: () => io.stdout.columns,
    });
  const run: Wiring['run'] = async (command) => {
    exitCode = await command(sessionOf(program.opts<GlobalOptions>(), argv, io, words));
  };
  for (const wire of COMMANDS) wire({ program, words, run });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } finally {
    await Promise.all(written);
  }
  return exitCode;
}

function sessionOf(options: GlobalOptions, argv: readonly string[], io: Io, words: CliWords): Session {
  // commander cannot tell "not given" from "--color" once --no-color exists
  const color = argv.includes('--no-color') ? false : argv.includes('--color') ? true : undefined;
  return {
    io,
    words,
    assets: new Assets(io),
    locale: startLocale(argv, io),
    langOption: options.lang ? chooseLocale({ option: options.lang }) : null,
    quiet: options.quiet === true,
    color: (output) => wantsColor(color, io.env, output),
  };
}

function wireCheck({ program, words, run }: Wiring): void {
  const reportFormat = words.options.reportFormat + words.choices(REPORT_FORMATS, 'pretty');
  program
    .command('check')
    .description(words.commands.check)
    .argument('[paths...]', words.arguments.checkPaths)
    .addOption(repeated('-f, --format <format[=file]>', reportFormat))
    .option('-t, --template <name>', words.options.template)
    .option('--stdin-filename <name>', words.options.stdinFilename)
    .option('--config <file>', words.options.config)
    .addOption(repeated('--rule <id=level>', words.options.rule))
    .addOption(
      choice(
        '--fail-on <severity>',
        words.options.failOn + words.choices(SEVERITIES, 'error'),
        SEVERITIES,
        undefined,
        levelOf,
      ),
    )
    .addOption(count('--max-warnings <number>', words.options.maxWarnings))
    .option('--coverage', words.options.coverage)
    .option('--against <path>', words.options.against)
    .option('--summary', words.options.summary)
    .option('--changed [revision]', words.options.changed)
    .option('--baseline <file>', words.options.baseline)
    .option('--update-baseline', words.options.updateBaseline)
    .option('--fix', words.options.fix)
    .option('--dry-run', words.options.dryRun)
    .option('--no-cache', words.options.noCache)
    .action((paths, options) =>
      run(async (session) => (await import('../commands/check.ts')).check(paths, options, session)),
    );
}

function wireRender({ program, words, run }: Wiring): void {
  program
    .command('render')
    .description(words.commands.render)
    .argument('<paths...>', words.arguments.renderPaths)
    .option('-f, --format <formats>', words.options.formats)
    .option('-t, --template <name>', words.options.template)
    .option('-s, --style <name>', words.options.style)
    .option('-o, --output <path>', words.options.output)
    .option('--config <file>', words.options.config)
    .addOption(repeated('--rule <id=level>', words.options.rule))
    .option('--stdin-filename <name>', words.options.stdinFilename)
    .option('--embed-source', words.options.embedSource)
    .option('--verify', words.options.verify)
    .option('--force', words.options.force)
    .action((paths, options) =>
      run(async (session) => (await import('../commands/render.ts')).render(paths, options, session)),
    );
}

function wireInit({ program, words, run }: Wiring): void {
  program
    .command('init')
    .description(words.commands.init)
    .argument('[file]', words.arguments.initFile)
    .addOption(choice('--plan-lang <lang>', words.options.initLang, LANGS))
    .option('-t, --template <name>', words.options.template)
    .option('-e, --example <name>', words.options.example)
    .option('--organization <name>', words.options.organization)
    .option('--period <period>', words.options.period)
    .option('-y, --yes', words.options.yes)
    .option('--force', words.options.forceInit)
    .action((file, options) =>
      run(async (session) => (await import('../commands/init.ts')).init(file, options, session)),
    );
}

function wireFormat({ program, words, run }: Wiring): void {
  program
    .command('format')
    .description(words.commands.format)
    .argument('<paths...>', words.arguments.formatPaths)
    .addOption(choice('--keys <lang>', words.options.keys + words.choices(KEY_LANGS, null), KEY_LANGS))
    .option('--check', words.options.checkOnly)
    .action((paths, options) =>
      run(async (session) => (await import('../commands/format.ts')).format(paths, options, session)),
    );
}

function wireLists({ program, words, run }: Wiring): void {
  const about = words.options.listFormat + words.choices(LIST_FORMATS, 'text');
  const listFormat = () => choice('-f, --format <format>', about, LIST_FORMATS, 'text');
  program
    .command('rules')
    .description(words.commands.rules)
    .argument('[id]', words.arguments.ruleId)
    .addOption(listFormat())
    .action((id, options) =>
      run(async (session) => (await import('../commands/rules.ts')).rules(id, options, session)),
    );
  program
    .command('templates')
    .description(words.commands.templates)
    .addOption(listFormat())
    .action((options) =>
      run(async (session) => (await import('../commands/templates.ts')).templates(options, session)),
    );
  wireStyles({ program, words, run }, listFormat);
  program
    .command('schema')
    .description(words.commands.schema)
    .addOption(
      choice('--for <what>', words.options.schemaFor + words.choices(SCHEMAS, 'plan'), SCHEMAS, 'plan'),
    )
    .addOption(choice('--keys <lang>', words.options.schemaKeys + words.choices(KEY_LANGS, null), KEY_LANGS))
    .action((options) =>
      run(async (session) => (await import('../commands/schema.ts')).schema(options, session)),
    );
}

function wireStyles({ program, words, run }: Wiring, listFormat: () => Option): void {
  const styles = program
    .command('styles')
    .description(words.commands.styles)
    .addOption(listFormat())
    .helpCommand(false)
    .action((options) =>
      run(async (session) => (await import('../commands/styles.ts')).styles(options, session)),
    );
  styles
    .command('show')
    .description(words.commands.showStyle)
    .argument('<name>', words.arguments.styleName)
    .action((name, _, command: Command) =>
      run(async (session) => {
        const { showStyle } = await import('../commands/styles.ts');
        // `-f` is an option of the command above, which takes it wherever it stands.
        return showStyle(name, command.optsWithGlobals<ListOptions>(), session);
      }),
    );
}

/** Commander's own `help` would pass over what it does not know. */
function wireHelp({ program, words }: Wiring): void {
  program
    .command('help')
    .description(words.commands.help)
    .argument('[command...]')
    .helpOption(false)
    .allowUnknownOption()
    .action((named: readonly string[]) => program.helpOn(named));
}

const COMMANDS = [wireInit, wireCheck, wireRender, wireFormat, wireLists, wireHelp];
