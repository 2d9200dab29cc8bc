import type { Quote } from '../quote.js';

/** The part of a quote that is compared; a store's row has it too. */
export interface KnownQuote {
  readonly date: string;
  readonly base: string;
  readonly quote: string;
  readonly value: string;
  readonly unit?: string | null | undefined;
}

/** What a payload brings that is not known yet. */
export interface Changes {
  readonly quotes: readonly Quote[];
  readonly added: number;
  readonly corrected: number;
}

/**
 * Compares a payload with what is known of the same source and days.
 * @param known in order of revision: the last of a (pair, date) is the one in force
 */
export function changesOf(quotes: readonly Quote[], known: Iterable<KnownQuote>): Changes {
  const inForce = new Map<string, string>();
  for (const row of known) inForce.set(keyOf(row), printed(row));
  const changed: Quote[] = [];
  let corrected = 0;
  for (const quote of quotes) {
    const key = keyOf(quote);
    const before = inForce.get(key);
    if (before === printed(quote)) continue;
    if (before !== undefined) corrected++;
    inForce.set(key, printed(quote));
    changed.push(quote);
  }
  return { quotes: changed, added: changed.length - corrected, corrected };
}

/** First and last day of a payload. */
export function dateRange(quotes: readonly Quote[]): { readonly from: string; readonly to: string } {
  let from = quotes[0]?.date ?? '';
  let to = from;
  for (const { date } of quotes) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return { from, to };
}

function keyOf({ date, base, quote }: KnownQuote): string {
  return `${date} ${base} ${quote}`;
}

/** Two prints of one value ("1.10" and "1.1") are a change: what was published is kept to the digit. */
function printed({ value, unit }: KnownQuote): string {
  return unit ? `${value}/${unit}` : value;
}
