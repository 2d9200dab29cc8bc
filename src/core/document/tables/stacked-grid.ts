import { elementAt } from '../../../support/get-or-throw.js';
import type { Span } from '../span.js';

const MIN_COLUMNS = 3;
const MAX_COLUMNS = 13;
const MIN_ROWS = 3;

/** What numbers of one column have in common: a percent sign, decimal places, the look of a year. */
function classOf(text: string, { start, end }: Span): string | undefined {
  const words = text.slice(start, end);
  if (!/\d/.test(words)) return undefined;
  if (/^(?:19|20)\d\d$/.test(words)) return 'year';
  const places = /\.(\d+)/.exec(words)?.[1]?.length ?? 0;
  return `${places}${words.includes('%') ? '%' : ''}`;
}

/**
 * How many columns numbers have that stand one a line without words between: rows that years or grades name. Undefined
 * unless one number of columns alone makes all numbers of each column alike and their columns different.
 *
 * @param headings lines before the numbers: one for each column, or one for each but the first
 */
export function findGridWidth(text: string, numbers: readonly Span[], headings: number): number | undefined {
  const classes = numbers.map((number) => classOf(text, number));
  const fits = (width: number): boolean => {
    if (classes.length % width !== 0 || classes.length < width * MIN_ROWS || headings < width - 1) return false;
    const columns: (string | undefined)[] = [];
    for (const [i, each] of classes.entries()) {
      const known = columns[i % width];
      if (each !== undefined && known !== undefined && each !== known) return false;
      columns[i % width] = known ?? each;
    }
    return columns.some((column) => column !== columns[0]);
  };
  const widths = Array.from({ length: MAX_COLUMNS - MIN_COLUMNS + 1 }, (_each, i) => i + MIN_COLUMNS).filter(fits);
  return widths.length === 1 ? elementAt(widths, 0) : undefined;
}
