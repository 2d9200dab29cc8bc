import { parseIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { parseHkma } from './parse.js';
import { defineSource, ParseError, type FetchContext, type PublishedQuote } from '../source.js';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';
import { createWindowedFetch, requireWithin, type WindowSizes } from '../windowed-fetch.js';

const PAGE_SIZE = 100;
/** A month is published when the next one ends: 120 days hold two months, and their corrections. */
const WINDOW_SIZES: WindowSizes = { maxLatestDays: 120, overlapDays: 35, maxWindowDays: 366 };
/** Between two pages, ms. */
const PAGE_PAUSE_MS = 500;

/**
 * Daily exchange rates of the Hong Kong dollar from the Monthly Statistical Bulletin of the Hong Kong Monetary
 * Authority: 1 foreign = x HKD, a month at a time, about a month late; the history reaches back to 1981.
 */
export const hkmaSource = defineSource({
  key: 'hkma',
  names: { latin: 'Hong Kong Monetary Authority', hans: '香港金管局', hant: '香港金管局' },
  description:
    "Rates of the Hong Kong Monetary Authority's Monthly Statistical Bulletin: about 17 currencies from 1981-01-02, about a month late",
  addresses: {
    HKMA_BASE_URL: {
      default: 'https://api.hkma.gov.hk/public',
      description: 'public folder of the API of the Hong Kong Monetary Authority',
    },
  },
  create({ HKMA_BASE_URL: baseUrl }) {
    const url = `${baseUrl}/market-data-and-statistics/monthly-statistical-bulletin/er-ir/er-eeri-daily`;
    return {
      name: 'Hong Kong Monetary Authority, Monthly Statistical Bulletin',
      kind: 'reference',
      pivot: 'HKD',
      terms: {
        text: 'Free use when the Hong Kong Monetary Authority is named as the source; no warranty.',
        url: 'https://www.hkma.gov.hk/eng/other-information/disclaimer-and-privacy/',
      },
      coverage: { from: parseIsoDate('1981-01-02'), currencies: 'about 17 against the Hong Kong dollar' },
      cadence: 'weekdays-monthly',
      schedule: { cron: '30 11,17 * * 1-5', timeZone: 'Asia/Hong_Kong', closes: '18:00' },
      maxComparableDays: Infinity,
      ...createWindowedFetch(WINDOW_SIZES, (window, context) => fetchWindow(url, window, context)),
    };
  },
});

async function fetchWindow(
  url: string,
  { from, to }: DayRange,
  context: FetchContext,
): Promise<readonly PublishedQuote[]> {
  const quotes: PublishedQuote[] = [];
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const query = `choose=end_of_day&from=${from}&to=${to}&pagesize=${PAGE_SIZE}&offset=${offset}&sortby=end_of_day&sortorder=asc`;
    const body = await fetchUnconditionally(
      { url: `${url}?${query}`, accept: 'application/json' },
      'the HKMA',
      context,
    );
    const page = parseHkma(decodeText(body, "the HKMA's answer"));
    quotes.push(...requireWithin({ from, to }, page.quotes, "the HKMA's answer"));
    if (page.days < PAGE_SIZE) return quotes;
    if (page.days > PAGE_SIZE)
      throw new ParseError(`the HKMA sent ${page.days} days where ${PAGE_SIZE} were asked for`);
    await context.http.pause(PAGE_PAUSE_MS, context.signal);
  }
}
