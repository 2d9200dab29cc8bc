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
  for (const row of known) inForce.set(keyOf(row), compared(row));
  const changed: Quote[] = [];
  let corrected = 0;
  for (const quote of quotes) {
    const key = keyOf(quote);
    const before = inForce.get(key);
    if (before === compared(quote)) continue;
    if (before !== undefined) corrected++;
    inForce.set(key, compared(quote));
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

/**
 * What is compared: the value without idle zeros. The ECB prints "1.1750" in its daily file and "1.175" in its history;
 * that is no correction, and the print that came first is kept.
 */
function compared({ value, unit }: KnownQuote): string {
  const compact = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return unit ? `${compact}/${unit}` : compact;
}
