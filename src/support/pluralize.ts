/** A count and its noun in English, whose plural ends in "s": "1 file", "2 files". */
export function pluralize(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
