/** The currencies of the ECB's files, in its order; in eurofxref-hist.csv each has a column, also those that it no longer lists. */
const COLUMNS: readonly string[] = (
  'USD JPY BGN CYP CZK DKK EEK GBP HUF LTL LVL MTL PLN ROL RON SEK SIT SKK CHF ISK NOK HRK RUB TRL TRY AUD BRL CAD CNY ' +
  'HKD IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR'
).split(' ');

/** Currencies in the order of the ECB; one that is new to us behind the others, by code. */
export function sortAsEcb(codes: Iterable<string>): readonly string[] {
  const place = (code: string): number => (COLUMNS.includes(code) ? COLUMNS.indexOf(code) : COLUMNS.length);
  return [...codes].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** The columns of the history file. */
export function listColumns(quoted: Iterable<string>): readonly string[] {
  return sortAsEcb(new Set([...COLUMNS, ...quoted]));
}
