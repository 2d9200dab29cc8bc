import { parseIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { ECB_SUSPENDED } from '../ecb/currencies.js';
import { parseFrankfurter, FRANKFURTER_PROVIDER } from './parse.js';
import { defineSource, type FetchContext, type PublishedQuote } from '../source.js';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';
import { createWindowedFetch, keepWithin, type WindowSizes } from '../windowed-fetch.js';

/** A year of 30 currencies is about 1 MB. */
const WINDOW_SIZES: WindowSizes = { maxLatestDays: 60, overlapDays: 7, maxWindowDays: 366 };

/**
 * The ECB's reference rates as the public Frankfurter service relays them, pinned to that one provider. A relay:
 * asked only while the ECB itself is late, and used where it is ahead of it.
 */
export const frankfurterSource = defineSource({
  key: 'frankfurter',
  names: {
    latin: 'European Central Bank via Frankfurter',
    hans: '经 Frankfurter 转发的欧洲央行',
    hant: '經 Frankfurter 轉發的歐洲央行',
  },
  description: 'The same ECB rates from a Frankfurter service; used when the ECB cannot be reached',
  addresses: {
    FRANKFURTER_BASE_URL: {
      default: 'https://api.frankfurter.dev',
      description: 'a Frankfurter service, without `/v2`, used for ECB rates when the ECB cannot be reached',
    },
  },
  create({ FRANKFURTER_BASE_URL: baseUrl }) {
    return {
      name: 'European Central Bank, euro foreign exchange reference rates, relayed by Frankfurter',
      kind: 'reference',
      pivot: 'EUR',
      relays: 'ecb',
      terms: {
        text: 'The terms of the ECB: free reuse when it is cited as the source and the rates are shown accurately. The service is free, without warranty.',
        url: 'https://frankfurter.dev/',
      },
      coverage: { from: parseIsoDate('1999-01-04'), currencies: 'those of the ECB' },
      cadence: 'target-days',
      schedule: { cron: '10,40 16-19 * * 1-5', timeZone: 'Europe/Berlin', closes: '20:00' },
      maxComparableDays: Infinity,
      suspended: ECB_SUSPENDED,
      ...createWindowedFetch(WINDOW_SIZES, (window, context) => fetchWindow(baseUrl, window, context)),
    };
  },
});

async function fetchWindow(
  baseUrl: string,
  { from, to }: DayRange,
  context: FetchContext,
): Promise<readonly PublishedQuote[]> {
  const url = `${baseUrl}/v2/rates?base=EUR&providers=${FRANKFURTER_PROVIDER}&expand=providers&from=${from}&to=${to}`;
  const body = await fetchUnconditionally({ url, accept: 'application/json' }, 'Frankfurter', context);
  const quotes = parseFrankfurter(decodeText(body, "Frankfurter's answer"));
  // An answer may begin with the last observation before the span.
  return keepWithin({ from, to }, quotes);
}
