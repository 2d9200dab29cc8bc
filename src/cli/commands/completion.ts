import { Argument, InvalidArgumentError, type Command } from 'commander';
import { didYouMean } from '../../support/suggest.js';
import type { CliCommand } from '../command.js';
import { bashCompletion } from '../completion/bash.js';
import { fishCompletion } from '../completion/fish.js';
import { wordsOf } from '../completion/describe-commands.js';
import { zshCompletion } from '../completion/zsh.js';
import { write } from '../output.js';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;
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
    command
      .addArgument(shell)
      .action((name: Shell, _options: unknown, self: Command) =>
        write(context, SHELLS[name](wordsOf(self.parent ?? self))),
      );
  },
};
