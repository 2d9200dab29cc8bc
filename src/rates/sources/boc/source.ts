import { parseIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { parseBoc } from './parse.js';
import { defineSource, type FetchContext, type PublishedQuote } from '../source.js';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';
import { createWindowedFetch, requireWithin, type WindowSizes } from '../windowed-fetch.js';

/** A year of 23 currencies is about 0.6 MB. */
const WINDOW_SIZES: WindowSizes = { maxLatestDays: 60, overlapDays: 7, maxWindowDays: 366 };

/**
 * Daily exchange rates of the Bank of Canada: 1 foreign = x CAD, averages of the day, published once by 16:30 Eastern
 * Time on its business days; the history in this form begins on 2017-01-03.
 */
export const bocSource = defineSource({
  key: 'boc',
  names: { latin: 'Bank of Canada', hans: '加拿大央行', hant: '加拿大央行' },
  description: 'Daily rates of the Bank of Canada: about 23 currencies, from 2017-01-03',
  addresses: {
    BOC_BASE_URL: {
      default: 'https://www.bankofcanada.ca/valet',
      description: 'Valet API of the Bank of Canada',
    },
  },
  create({ BOC_BASE_URL: baseUrl }) {
    return {
      name: 'Bank of Canada, daily exchange rates',
      kind: 'reference',
      pivot: 'CAD',
      terms: {
        text: 'Free use when the Bank of Canada is named as the source; indicative rates only.',
        url: 'https://www.bankofcanada.ca/terms/',
      },
      coverage: { from: parseIsoDate('2017-01-03'), currencies: 'about 23 against the Canadian dollar' },
      cadence: 'bank-of-canada-days',
      schedule: { cron: '*/20 16-18 * * 1-5', timeZone: 'America/Toronto', closes: '19:00' },
      maxComparableDays: Infinity,
      ...createWindowedFetch(WINDOW_SIZES, (window, context) => fetchWindow(baseUrl, window, context)),
    };
  },
});

async function fetchWindow(
  baseUrl: string,
  { from, to }: DayRange,
  context: FetchContext,
): Promise<readonly PublishedQuote[]> {
  const url = `${baseUrl}/observations/group/FX_RATES_DAILY/json?start_date=${from}&end_date=${to}`;
  const body = await fetchUnconditionally({ url, accept: 'application/json' }, 'the Bank of Canada', context);
  const quotes = parseBoc(decodeText(body, "the Bank of Canada's answer"));
  return requireWithin({ from, to }, quotes, "the Bank of Canada's answer");
}
