import type { Command, Option } from 'commander';

/** What can be written behind a command: what a shell offers. */
export interface CompletionCommand {
  /** The command as it is written: [] is the program itself, ["rates", "export"] a command of a command. */
  readonly path: readonly string[];
  readonly summary: string;
  readonly commands: readonly { readonly name: string; readonly summary: string }[];
  readonly options: readonly CompletionOption[];
  readonly takesFiles: boolean;
}

export interface CompletionOption {
  /** "--date", "-q": every way to write it. */
  readonly flags: readonly string[];
  readonly summary: string;
  readonly takesValue: boolean;
  /** The values that there are; none when any is allowed. */
  readonly values: readonly string[];
}

/** The words of a command and of every command below it, the program first. */
export function describeCommands(command: Command, path: readonly string[] = []): readonly CompletionCommand[] {
  const help = command.createHelp();
  const below = command.commands;
  const own: CompletionCommand = {
    path,
    summary: command.description(),
    commands: help.visibleCommands(command).map((each) => ({ name: each.name(), summary: each.description() })),
    options: help.visibleOptions(command).map(describeOption),
    takesFiles: command.registeredArguments.some((argument) => argument.name() === 'files'),
  };
  return [own, ...below.flatMap((each) => describeCommands(each, [...path, each.name()]))];
}

function describeOption({ short, long, description, required, optional, argChoices }: Option): CompletionOption {
  return {
    flags: [long, short].filter((flag) => flag !== undefined),
    summary: description,
    takesValue: required || optional,
    values: argChoices ?? [],
  };
}
