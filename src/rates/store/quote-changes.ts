/** The part of a quote that is compared; a store's row has it too. */
export interface ComparableQuote {
  readonly source: string;
  readonly date: string;
  readonly base: string;
  readonly quote: string;
  readonly value: string;
  readonly unit?: string | null | undefined;
  readonly suspect?: string | null | undefined;
  readonly provisional?: unknown;
}

/** The new and changed quotes of a payload. */
interface QuoteChanges<T extends ComparableQuote> {
  readonly quotes: readonly T[];
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
}

/**
 * Compares quotes with what is known of the same sources and days.
 * @param known in order of revision: the last of a (source, pair, date) is the one in force
 */
export function findChanges<T extends ComparableQuote>(
  quotes: readonly T[],
  known: Iterable<ComparableQuote>,
): QuoteChanges<T> {
  const inForce = new Map<string, string>();
  for (const row of known) inForce.set(formatComparisonKey(row), addSuspectSuffix(row, normalizeValue(row)));
  const changed: T[] = [];
  const count = { added: 0, corrected: 0, marked: 0 };
  for (const quote of quotes) {
    const key = formatComparisonKey(quote);
    const before = inForce.get(key);
    const value = normalizeValue(quote);
    const now = addSuspectSuffix(quote, value);
    if (before === now) continue;
    inForce.set(key, now);
    const sameValue = before !== undefined && removeSuspectSuffix(before) === value;
    count[before === undefined ? 'added' : sameValue ? 'marked' : 'corrected']++;
    changed.push(quote);
  }
  return { quotes: changed, ...count };
}

const SUSPECT_SUFFIX = '?';
const PROVISIONAL_SUFFIX = '~';

/** Only whether a quote is suspect, and provisional, is compared: another wording of the reason is no change. */
function addSuspectSuffix({ suspect, provisional }: ComparableQuote, value: string): string {
  if (suspect === undefined || suspect === null) return value;
  return value + (provisional ? PROVISIONAL_SUFFIX : SUSPECT_SUFFIX);
}

function removeSuspectSuffix(value: string): string {
  return value.endsWith(SUSPECT_SUFFIX) || value.endsWith(PROVISIONAL_SUFFIX) ? value.slice(0, -1) : value;
}

function formatComparisonKey({ source, date, base, quote }: ComparableQuote): string {
  return `${date} ${base} ${quote} ${source}`;
}

/**
 * What is compared: the value without idle zeros. The ECB prints "1.1750" in its daily file and "1.175" in its history;
 * that is no correction, and the print that came first is kept.
 */
function normalizeValue({ value, unit }: ComparableQuote): string {
  const compact = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return unit ? `${compact}/${unit}` : compact;
}
