import { createTwoFilesPatch } from 'diff';
import type { Colours } from '../output.js';

/** Lines of context around a change. */
const CONTEXT_LINES = 2;

/** What changes in a file, as a unified diff that `patch` reads. */
export function formatDiff(file: string, before: string, after: string, colours: Colours): string {
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: CONTEXT_LINES,
  });
  return patch
    .split('\n')
    .filter((line) => !/^=+$/.test(line))
    .map((line) => colourLine(line, colours))
    .join('\n');
}

function colourLine(line: string, { bold, cyan, green, red }: Colours): string {
  if (/^(?:---|\+\+\+) /.test(line)) return bold(line);
  if (line.startsWith('@@')) return cyan(line);
  if (line.startsWith('+')) return green(line);
  return line.startsWith('-') ? red(line) : line;
}
