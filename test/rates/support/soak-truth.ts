import { toDayNumber } from '../../../src/core/rate-table/day.js';
import { ECB_RATES } from '../sources/support/payloads.js';

/** Numbers from 0 to 1 in an order that a seed fixes (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** From -1 to 1, always the same for the same words. */
function noise(words: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 16_777_619);
  return randomFrom(hash)() * 2 - 1;
}

/** A made-up market that wanders as real ones do. */
function market(date: string): { readonly eurUsd: number; readonly usdCny: number; readonly usdHkd: number } {
  const day = toDayNumber(date);
  return {
    eurUsd: 1.08 + 0.03 * Math.sin(day / 50) + 0.004 * noise(`eur${date}`),
    usdCny: 7.1 + 0.05 * Math.sin(day / 40) + 0.008 * noise(`cny${date}`),
    usdHkd: 7.8 + 0.03 * Math.sin(day / 60) + 0.003 * noise(`hkd${date}`),
  };
}

/** Rates as each source publishes them for a day, keyed as its documents key them. */
export const TRUTH: Readonly<Record<string, (date: string) => Readonly<Record<string, string>>>> = {
  ecb: euro,
  frankfurter: euro,
  boc(date) {
    const { eurUsd, usdCny, usdHkd } = market(date);
    const usdCad = 1.35 + 0.01 * noise(`cad${date}`);
    return {
      USD: usdCad.toFixed(4),
      CNY: (usdCad / usdCny).toFixed(4),
      HKD: (usdCad / usdHkd).toFixed(4),
      EUR: (usdCad * eurUsd).toFixed(4),
    };
  },
  hkma(date) {
    const { eurUsd, usdCny, usdHkd } = market(date);
    return { usd: usdHkd.toFixed(3), cny: (usdHkd / usdCny).toFixed(5), eur: (usdHkd * eurUsd).toFixed(3) };
  },
  'fed-h10'(date) {
    const { eurUsd, usdCny, usdHkd } = market(date);
    return {
      'RXI$US_N.B.EU': eurUsd.toFixed(4),
      'RXI_N.B.CH': usdCny.toFixed(4),
      'RXI_N.B.HK': usdHkd.toFixed(4),
      'RXI_N.B.JA': '149.1300',
    };
  },
  'currency-api'(date) {
    const { eurUsd, usdCny, usdHkd } = market(date);
    return { eur: (1 / eurUsd).toFixed(8), cny: usdCny.toFixed(8), hkd: usdHkd.toFixed(8) };
  },
  cfets(date) {
    const { eurUsd, usdCny, usdHkd } = market(date);
    return {
      'USD/CNY': (usdCny * 0.99).toFixed(4),
      'EUR/CNY': (usdCny * eurUsd * 0.99).toFixed(4),
      'HKD/CNY': ((usdCny * 0.99) / usdHkd).toFixed(5),
    };
  },
};

function euro(date: string): Readonly<Record<string, string>> {
  const { eurUsd, usdCny, usdHkd } = market(date);
  return {
    ...ECB_RATES,
    USD: eurUsd.toFixed(4),
    CNY: (eurUsd * usdCny).toFixed(4),
    HKD: (eurUsd * usdHkd).toFixed(4),
  };
}

/** The value that a source published for a pair; undefined when it does not quote it. */
export function truthOf(source: string, base: string, quote: string, date: string): string | undefined {
  const rates = TRUTH[source]!(date);
  switch (source) {
    case 'ecb':
    case 'frankfurter':
      return rates[quote];
    case 'boc':
      return rates[base];
    case 'hkma':
      return rates[base.toLowerCase()];
    case 'fed-h10':
      return rates[base === 'EUR' ? 'RXI$US_N.B.EU' : { CNY: 'RXI_N.B.CH', HKD: 'RXI_N.B.HK' }[quote]!];
    case 'currency-api':
      return rates[quote.toLowerCase()];
    default:
      return rates[`${base}/${quote}`];
  }
}
