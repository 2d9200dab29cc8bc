const CURRENCIES =
  'USD JPY CZK DKK GBP HUF PLN RON SEK CHF ISK NOK TRY AUD BRL CAD CNY HKD IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR ' +
  'TWD VND AED SAR KZT EGP MAD CLP COP PEN ARS UAH';

/** The source that the synthetic quotes are of. */
export const SOURCE = { key: 'ecb', kind: 'reference', pivot: 'EUR' };
/** 41 currencies, each quoted against the euro. */
export const QUOTED = CURRENCIES.split(' ');
/** First and last day of the history: 27 years. */
export const FIRST_DAY = Date.UTC(1999, 0, 4);
export const LAST_DAY = Date.UTC(2025, 11, 31);

const DAY_MS = 86_400_000;

/** A quote of each currency on every weekday, pair by pair as a store gives them, in walks that never leave four digits. */
export function* history(revision = 1) {
  for (const [row, quote] of QUOTED.entries()) {
    const random = createRandom(row + 1);
    let tenThousandths = 10_000 + row * 1_000;
    for (let time = FIRST_DAY; time <= LAST_DAY; time += DAY_MS) {
      if (isWeekend(time)) continue;
      tenThousandths = Math.min(99_999, Math.max(1_000, tenThousandths + (random() % 201) - 100));
      const digits = String(tenThousandths).padStart(5, '0');
      const value = `${digits.slice(0, -4)}.${digits.slice(-4)}`;
      yield { source: SOURCE.key, date: isoDay(time), base: SOURCE.pivot, quote, value, revision };
    }
  }
}

/** The minimal standard generator of Park and Miller: the same numbers on every run. */
export function createRandom(seed) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647);
}

/** `YYYY-MM-DD` of an instant. */
export function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}

function isWeekend(time) {
  const day = new Date(time).getUTCDay();
  return day === 0 || day === 6;
}
