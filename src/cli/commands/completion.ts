import { Argument, InvalidArgumentError, type Command } from 'commander';
import { didYouMean } from '../../support/suggest.js';
import type { CliCommand } from '../command.js';
import { writeBashCompletion } from '../completion/bash.js';
import { writeFishCompletion } from '../completion/fish.js';
import { describeCommands } from '../completion/describe-commands.js';
import { writeZshCompletion } from '../completion/zsh.js';
import { writeOutput } from '../output.js';

const SHELLS = { bash: writeBashCompletion, zsh: writeZshCompletion, fish: writeFishCompletion } as const;
type Shell = keyof typeof SHELLS;

export const completionCommand: CliCommand = {
  name: 'completion',
  summary: 'print a script that lets a shell complete commands: eval "$(crossrate completion bash)"',
  define: (command, context) => {
    const names = Object.keys(SHELLS);
    const shell = new Argument('<shell>', `one of ${names.join(', ')}`).argParser((sent: string) => {
      if (names.includes(sent)) return sent;
      throw new InvalidArgumentError(didYouMean(sent, names));
    });
    command.addArgument(shell).action(async (name: Shell, _options: unknown, self: Command) => {
      const known = await context.tools.listOfferedValues();
      await writeOutput(context, SHELLS[name](describeCommands(self.parent ?? self, known)));
    });
  },
};
