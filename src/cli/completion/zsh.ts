import type { CompletionCommand, CompletionOption } from './describe-commands.js';

/** A script for zsh; it needs compinit, which most set-ups run. */
export function writeZshCompletion(commands: readonly CompletionCommand[]): string {
  return `#compdef crossrate
# zsh completion of crossrate: crossrate completion zsh > "\${fpath[1]}/_crossrate"
${commands.map(functionOf).join('\n')}
if [ "$funcstack[1]" = "_crossrate" ]; then _crossrate "$@"; else compdef _crossrate crossrate; fi
`;
}

function functionOf({ path, commands, options, takesFiles, values }: CompletionCommand): string {
  const specs = options.flatMap(optionSpecs);
  if (commands.length === 0)
    return `${nameOf(path)}() {
  _arguments -s ${[...specs, takesFiles ? `'*:file:_files'` : '', values.length > 0 ? `'*:value:(${values.join(' ')})'` : ''].filter(Boolean).join(' \\\n    ')}
}`;
  const list = commands.map(({ name, summary }) => quoted(`${name.replaceAll(':', '\\:')}:${summary}`)).join(' ');
  const cases = commands.map(({ name }) => `      ${name}) ${name === 'help' ? ':' : nameOf([...path, name])} ;;`);
  return `${nameOf(path)}() {
  local context state line
  _arguments -C ${[...specs, `'1: :->command'`, `'*:: :->rest'`].join(' \\\n    ')}
  case $state in
    command) local -a commands=(${list}); _describe command commands ;;
    rest) case $line[1] in
${cases.join('\n')}
    esac ;;
  esac
}`;
}

function optionSpecs({ flags, summary, takesValue, values, takesList }: CompletionOption): readonly string[] {
  const what = `[${summary.replace(/[[\]:]/g, '\\$&')}]`;
  const value = takesValue
    ? `:value:${values.length === 0 ? '' : takesList ? `_sequence compadd - ${values.join(' ')}` : `(${values.join(' ')})`}`
    : '';
  return flags.map((flag) => quoted(flag + what + value));
}

function nameOf(path: readonly string[]): string {
  return ['_crossrate', ...path].join('_');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
