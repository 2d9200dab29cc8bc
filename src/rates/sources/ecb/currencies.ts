import { parseIsoDate, type IsoDate } from '../../../core/rate-table/day.js';

/** Every currency that the ECB has published a reference rate for since 1999. */
export const ECB_CURRENCIES: readonly string[] = (
  'USD JPY BGN CYP CZK DKK EEK GBP HUF LTL LVL MTL PLN ROL RON SEK SIT SKK CHF ISK NOK HRK RUB TRL TRY AUD BRL CAD CNY ' +
  'HKD IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR'
).split(' ');

/** Currencies that the ECB has suspended, with the last day on which it quoted them (decision of 2 March 2022). */
export const ECB_SUSPENDED: Readonly<Record<string, IsoDate>> = { RUB: parseIsoDate('2022-03-01') };
