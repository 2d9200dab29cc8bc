/** The part of a quote that is compared; a store's row has it too. */
export interface KnownQuote {
  readonly source: string;
  readonly date: string;
  readonly base: string;
  readonly quote: string;
  readonly value: string;
  readonly unit?: string | null | undefined;
  readonly suspect?: string | null | undefined;
}

/** What a payload brings that is not known yet. */
export interface Changes<T extends KnownQuote> {
  readonly quotes: readonly T[];
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
}

/**
 * Compares quotes with what is known of the same sources and days.
 * @param known in order of revision: the last of a (source, pair, date) is the one in force
 */
export function changesOf<T extends KnownQuote>(quotes: readonly T[], known: Iterable<KnownQuote>): Changes<T> {
  const inForce = new Map<string, string>();
  for (const row of known) inForce.set(keyOf(row), withDoubt(row, compared(row)));
  const changed: T[] = [];
  const count = { added: 0, corrected: 0, marked: 0 };
  for (const quote of quotes) {
    const key = keyOf(quote);
    const before = inForce.get(key);
    const value = compared(quote);
    const now = withDoubt(quote, value);
    if (before === now) continue;
    inForce.set(key, now);
    const sameValue = before === value || before === value + DOUBTED;
    count[before === undefined ? 'added' : sameValue ? 'marked' : 'corrected']++;
    changed.push(quote);
  }
  return { quotes: changed, ...count };
}

const DOUBTED = '?';

/** A doubt is one or none: another wording of it is no news. */
function withDoubt({ suspect }: KnownQuote, value: string): string {
  return suspect === undefined || suspect === null ? value : value + DOUBTED;
}

/** First and last day of some quotes. */
export function dateRange(quotes: readonly { readonly date: string }[]): {
  readonly from: string;
  readonly to: string;
} {
  let from = quotes[0]?.date ?? '';
  let to = from;
  for (const { date } of quotes) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return { from, to };
}

function keyOf({ source, date, base, quote }: KnownQuote): string {
  return `${date} ${base} ${quote} ${source}`;
}

/**
 * What is compared: the value without idle zeros. The ECB prints "1.1750" in its daily file and "1.175" in its history;
 * that is no correction, and the print that came first is kept.
 */
function compared({ value, unit }: KnownQuote): string {
  const compact = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return unit ? `${compact}/${unit}` : compact;
}
