import type { Argument, Command, Option } from 'commander';
import { offeredValuesOf, type OfferedValues } from '../options/offered-values.js';

/** What can be written behind a command: what a shell offers. */
export interface CompletionCommand {
  /** The command as it is written: [] is the program itself, ["rates", "export"] a command of a command. */
  readonly path: readonly string[];
  readonly summary: string;
  readonly commands: readonly { readonly name: string; readonly summary: string }[];
  readonly options: readonly CompletionOption[];
  readonly takesFiles: boolean;
  /** The values of its arguments that there are; none when any is allowed. */
  readonly values: readonly string[];
}

/** The values that are offered, by their kind. */
type ValuesByKind = Readonly<Record<OfferedValues, readonly string[]>>;

export interface CompletionOption {
  /** "--date", "-q": every way to write it. */
  readonly flags: readonly string[];
  readonly summary: string;
  readonly takesValue: boolean;
  /** The values that there are; none when any is allowed. */
  readonly values: readonly string[];
  /** May several of them be written, with commas between? */
  readonly takesList: boolean;
}

/** The words of a command and of every command below it, the program first. */
export function describeCommands(
  command: Command,
  known: ValuesByKind,
  path: readonly string[] = [],
): readonly CompletionCommand[] {
  const help = command.createHelp();
  const below = command.commands;
  const own: CompletionCommand = {
    path,
    summary: command.description(),
    commands: help.visibleCommands(command).map((each) => ({ name: each.name(), summary: each.description() })),
    options: help.visibleOptions(command).map((option) => describeOption(option, known)),
    takesFiles: command.registeredArguments.some((argument) => argument.name() === 'files'),
    values: [...new Set(command.registeredArguments.flatMap((argument) => valuesOf(argument, known)))],
  };
  return [own, ...below.flatMap((each) => describeCommands(each, known, [...path, each.name()]))];
}

function describeOption(option: Option, known: ValuesByKind): CompletionOption {
  const { short, long, description, required, optional, flags } = option;
  return {
    flags: [long, short].filter((flag) => flag !== undefined),
    summary: description,
    takesValue: required || optional,
    values: valuesOf(option, known),
    // As `listOption` and `choicesOption` name what they take.
    takesList: LIST_FLAG.test(flags),
  };
}

const LIST_FLAG = /<(?:codes|rules|kinds|places)>/;

function valuesOf(taker: Option | Argument, known: ValuesByKind): readonly string[] {
  const kind = offeredValuesOf(taker);
  return kind === undefined ? (taker.argChoices ?? []) : known[kind];
}
