import { Command, CommanderError } from 'commander';
import { DomainError } from '../support/domain-error.js';
import { COMMANDS } from './commands/index.js';
import type { CliContext } from './context.js';
import { CliError, EXIT_CODES } from './exit.js';
import { toFlagName } from './options/choice.js';
import { createColours, writeMessage } from './output.js';

const EXAMPLES = `
Examples:
  $ crossrate annotate story.txt --to USD --style scmp
  $ crossrate check draft.md --date 2025-02-24
  $ crossrate convert '380 billion yuan' USD HKD
  $ crossrate rates USD CNY --from 2025-02-17 --to 2025-02-21
  $ crossrate annotate 'archive/**/*.txt' --out annotated

Texts come from files, patterns or standard input. Exit codes: 0 fine; 1 an error was found,
or there is no rate; 2 the command was not understood or could not do its work.`;

/** The command line with every command. */
function createProgram(context: CliContext): Command {
  const { stdout, stderr, version } = context;
  const program = new Command('crossrate')
    .description(
      'Finds the money figures in English and Chinese news text, converts them, and checks their arithmetic.',
    )
    .version(version, '-V, --version')
    .helpCommand('help [command]', 'explain a command')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({ styleTitle: (text) => createColours(stdout, context).bold(text) })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text, writeError) => {
        writeError(text.replace(/^error: /, 'crossrate: '));
      },
    });
  for (const { name, summary, define } of COMMANDS) define(program.command(name).description(summary), context);
  return program;
}

/**
 * Runs a command.
 * @param argv without the names of Node and the program
 */
export async function runCli(argv: readonly string[], context: CliContext): Promise<void> {
  try {
    await createProgram(context).parseAsync(argv, { from: 'user' });
  } catch (error) {
    const fault = describeError(error);
    if (!fault) throw error;
    if (fault.message) writeMessage(context, fault.message);
    context.exitWith(fault.code);
  }
}

/** The message and exit code of an error; undefined for a bug of ours. */
function describeError(error: unknown): { readonly message?: string; readonly code: number } | undefined {
  // Commander has printed the message; help and version are not errors.
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? EXIT_CODES.fine : EXIT_CODES.misuse };
  if (error instanceof CliError) return { message: error.message, code: error.exitCode };
  if (error instanceof DomainError) return { message: nameOptions(error), code: toExitCode(error) };
  return undefined;
}

function toExitCode({ code }: DomainError): number {
  return code === 'rate-unavailable' ? EXIT_CODES.found : EXIT_CODES.misuse;
}

/** A field of a request is an option here: "date: …" is printed as "--date: …". */
function nameOptions({ message, faults }: DomainError): string {
  const [first] = faults;
  const [, field = ''] = first?.pointer.split('/') ?? [];
  if (field === '' || !message.startsWith(field)) return message;
  const isArgument = ['text', 'amount', 'base', 'quotes', 'from'].includes(field);
  return isArgument ? message : `--${toFlagName(field)}${message.slice(field.length)}`;
}
