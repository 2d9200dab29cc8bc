import type { Quote } from '../../../src/core/rate-table/quote.js';
import { quoteOf } from './quotes.js';

/** Against the euro, about 2024. Enough for a table of a publisher. */
const LEVELS: Readonly<Record<string, number>> = {
  USD: 1.09,
  JPY: 163,
  CZK: 25.3,
  DKK: 7.455,
  GBP: 0.855,
  HUF: 395,
  PLN: 4.3,
  SEK: 11.2,
  CHF: 0.96,
  NOK: 11.4,
  AUD: 1.66,
  BRL: 5.4,
  CAD: 1.47,
  CNY: 7.85,
  HKD: 8.526,
  IDR: 17_100,
  INR: 90.4,
  KRW: 1450,
  MXN: 18.4,
  MYR: 5.15,
  NZD: 1.78,
  SGD: 1.46,
  THB: 38.9,
  ZAR: 20.7,
};

/** Rates of one day against the euro, the digits as printed. */
export type MarketDay = Readonly<Record<string, string>>;

/** Weekdays up to and with `last`, oldest first. */
export function weekdaysUntil(last: string, count: number): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(`${last}T00:00:00Z`); days.length < count; time -= 86_400_000) {
    const day = new Date(time);
    if (day.getUTCDay() % 6 !== 0) days.unshift(day.toISOString().slice(0, 10));
  }
  return days;
}

/** A quiet market: every currency moves by up to half a per cent a day, the managed ones with the dollar. */
export function quietDay(index: number): MarketDay {
  const wave = (phase: number): number => 1 + 0.004 * Math.sin(index * 1.7 + phase);
  const dollar = wave(0);
  return Object.fromEntries(
    Object.entries(LEVELS).map(([code, level], i) => {
      const isManaged = ['USD', 'CNY', 'HKD'].includes(code);
      const factor = code === 'DKK' ? 1 + 0.0001 * Math.sin(index + i) : isManaged ? dollar : wave(i);
      const own = isManaged ? 1 + 0.0002 * Math.sin(index * 2.3 + i) : 1;
      return [code, (level * factor * own).toPrecision(6).replace(/^(\d+)\.?$/, '$1')];
    }),
  );
}

export function scaleRates(day: MarketDay, codes: readonly string[], factor: number): MarketDay {
  const scaled = codes.map((code) => [code, (Number(day[code]) * factor).toPrecision(6)]);
  return { ...day, ...(Object.fromEntries(scaled) as MarketDay) };
}

/** As the ECB publishes it. */
export function asEcb(date: string, day: MarketDay): readonly Quote[] {
  return Object.entries(day).map(([code, value]) => quoteOf('ecb', `EUR/${code}`, date, value));
}

/** The same market as a source with another pivot publishes it. */
export function asSource(source: 'boc' | 'currency-api', date: string, day: MarketDay): readonly Quote[] {
  const pivot = source === 'boc' ? 'CAD' : 'USD';
  const perEuro = { ...day, EUR: '1' } as MarketDay;
  return Object.keys(perEuro)
    .filter((code) => code !== pivot)
    .map((code) => {
      const perPivot = Number(perEuro[code]) / Number(perEuro[pivot]);
      return source === 'boc'
        ? quoteOf(source, `${code}/CAD`, date, (1 / perPivot).toFixed(9))
        : quoteOf(source, `USD/${code}`, date, perPivot.toFixed(9));
    });
}
