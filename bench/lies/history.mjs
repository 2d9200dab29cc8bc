import { readFileSync } from 'node:fs';

/**
 * The days of an ECB history file (eurofxref-hist.csv), oldest first: `{ date, rates }`, digits as printed, 1 EUR = x.
 * @param {string} file
 */
export function readHistory(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const codes = head.split(',').slice(1);
  return lines
    .map((line) => {
      const [date, ...cells] = line.split(',');
      const rates = {};
      codes.forEach((code, i) => {
        if (code !== '' && /^[\d.]+$/.test(cells[i] ?? '')) rates[code] = cells[i];
      });
      return { date, rates };
    })
    .reverse();
}

/** The quotes of the ECB on a day. */
export function ecbQuotes({ date, rates }) {
  return Object.entries(rates).map(([quote, value]) => ({ source: 'ecb', date, base: 'EUR', quote, value }));
}

/**
 * What other sources would have published on the day of `history[at]`. The Bank of Canada publishes eight hours after
 * the ECB's fixing, the currency-api twelve hours before it: their rates lie on the way to the next fixing, or from the
 * last one. So they are made of true rates, and differ from the ECB's as real ones do.
 */
const OTHER_SOURCES = {
  boc: { pivot: 'CAD', share: (today, before, after) => mix(today, after, 1 / 3), asBase: true },
  'currency-api': { pivot: 'USD', share: (today, before) => mix(today, before, 1 / 2), asBase: false },
};

export const OTHER_KEYS = Object.keys(OTHER_SOURCES);

const mix = (from, to, share) =>
  to === undefined ? from : Math.exp((1 - share) * Math.log(from) + share * Math.log(to));

export function otherQuotes(source, history, at) {
  const { pivot, share, asBase } = OTHER_SOURCES[source];
  const { date, rates } = history[at];
  const number = (day, code) =>
    code === 'EUR' ? 1 : day?.rates[code] === undefined ? undefined : Number(day.rates[code]);
  const inEuro = (code) =>
    share(number(history[at], code), number(history[at - 1], code), number(history[at + 1], code));
  if (rates[pivot] === undefined) return [];
  return ['EUR', ...Object.keys(rates)]
    .filter((code) => code !== pivot)
    .map((code) => {
      const perPivot = inEuro(code) / inEuro(pivot);
      return asBase
        ? { source, date, base: code, quote: pivot, value: print(1 / perPivot) }
        : { source, date, base: pivot, quote: code, value: print(perPivot) };
    });
}

/** Six significant digits in plain notation. */
export function print(number) {
  const decimals = Math.max(0, 5 - Math.floor(Math.log10(number)));
  return number.toFixed(Math.min(20, decimals));
}

/** Uniform numbers from 0 to 1 (mulberry32): the same for the same seed. */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
