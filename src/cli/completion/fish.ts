import type { CompletionCommand, CompletionOption } from './describe-commands.js';

/** A script for fish. */
export function writeFishCompletion(commands: readonly CompletionCommand[]): string {
  return `# fish completion of crossrate: crossrate completion fish > ~/.config/fish/completions/crossrate.fish
complete -c crossrate -f
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ path, commands, options, takesFiles, values }: CompletionCommand): readonly string[] {
  const names = commands.map(({ name }) => name);
  const when = condition(path, names);
  return [
    ...commands.map(({ name, summary }) => `complete -c crossrate -n ${when} -a ${quoted(name)} -d ${quoted(summary)}`),
    ...(takesFiles ? [`complete -c crossrate -n ${when} -F`] : []),
    ...(values.length > 0 ? [`complete -c crossrate -n ${when} -a ${quoted(values.join(' '))}`] : []),
    ...options.map((option) => `complete -c crossrate -n ${when} ${optionOf(option)}`),
  ];
}

function condition(path: readonly string[], below: readonly string[]): string {
  const seen = path.map((each) => `__fish_seen_subcommand_from ${each}`);
  const unseen = below.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below.join(' ')}`];
  return quoted([...seen, ...unseen].join('; and ') || 'true');
}

function optionOf({ flags, summary, takesValue, values }: CompletionOption): string {
  const written = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = takesValue ? ['-x', ...(values.length === 0 ? [] : [`-a ${quoted(values.join(' '))}`])] : [];
  return [...written, ...value, `-d ${quoted(summary)}`].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
