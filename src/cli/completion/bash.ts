import type { CompletionCommand, CompletionOption } from './describe-commands.js';

/** A script for bash 3.2 and newer; it needs nothing but bash. */
export function writeBashCompletion(commands: readonly CompletionCommand[]): string {
  return `# bash completion of crossrate: eval "$(crossrate completion bash)"
_crossrate() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} path="" begun="" each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $each" in
${commands
  .filter(({ path }) => path.length > 0)
  .map(({ path }) => `      ${JSON.stringify(` ${path.join(' ')}`)}) path=" ${path.join(' ')}" ;;`)
  .join('\n')}
    esac
  done
  case "$path $before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$path" in
${commands.map(wordCase).join('\n')}
  esac
}
complete -o default -F _crossrate crossrate
`;
}

function valueCases({ path, options }: CompletionCommand): readonly string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map((option) => {
      const patterns = option.flags.map((flag) => JSON.stringify(`${prefix(path)} ${flag}`)).join('|');
      return `    ${patterns}) ${offer(option)} return ;;`;
    });
}

/** What stands before the last comma is part of each word that is offered. */
const LIST_REPLY = 'begun=; [[ $word == *,* ]] && begun=${word%,*},; COMPREPLY=';

function offer({ values, takesList }: CompletionOption): string {
  return values.length === 0
    ? 'COMPREPLY=();'
    : `${takesList ? LIST_REPLY : 'COMPREPLY='}($(compgen ${takesList ? '-P "$begun" ' : ''}-W ${JSON.stringify(values.join(' '))} -- "${takesList ? '${word##*,}' : '$word'}"));`;
}

function wordCase({ path, commands, options, takesFiles, values }: CompletionCommand): string {
  const words = [...commands.map(({ name }) => name), ...options.flatMap(({ flags }) => flags), ...values];
  const list = `COMPREPLY=($(compgen -W ${JSON.stringify(words.join(' '))} -- "$word"))`;
  // Without words of ours bash offers files by itself ("-o default").
  const guarded = takesFiles ? `[[ $word == -* ]] && ${list}` : list;
  return `    ${JSON.stringify(prefix(path))}) ${guarded} ;;`;
}

function prefix(path: readonly string[]): string {
  return path.map((each) => ` ${each}`).join('');
}
