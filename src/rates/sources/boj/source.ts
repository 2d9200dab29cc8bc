import { parseIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { BOJ_SERIES, parseBoj } from './parse.js';
import { defineSource, type FetchContext, type PublishedQuote } from '../source.js';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';
import { createWindowedFetch, keepWithin, type WindowSizes } from '../windowed-fetch.js';

const WINDOW_SIZES: WindowSizes = { maxLatestDays: 60, overlapDays: 7, maxWindowDays: 3660 };

/**
 * Rates of the Tokyo market at 17:00 by the Bank of Japan: 1 USD = x JPY and 1 EUR = x USD. Whoever uses its API has to
 * say so in words that the bank prescribes, so the operator has to turn it on.
 */
export const bojSource = defineSource({
  key: 'boj',
  names: { latin: 'Bank of Japan', hans: '日本央行', hant: '日本央行' },
  description:
    'Rates of 17:00 in Tokyo by the Bank of Japan: yen and euro against the US dollar, from 1998-01-05. **Off** unless `SOURCES` names it',
  addresses: {
    BOJ_BASE_URL: {
      default: 'https://www.stat-search.boj.or.jp/api/v1',
      description: 'time-series API of the Bank of Japan, called only when `SOURCES` names `boj`',
    },
  },
  isOptional: true,
  create({ BOJ_BASE_URL: baseUrl }) {
    return {
      name: 'Bank of Japan, foreign exchange rates of the Tokyo market',
      kind: 'reference',
      pivot: 'USD',
      terms: {
        text: 'Use of the API has to be stated in the words of its notice; the bank guarantees nothing.',
        url: 'https://www.stat-search.boj.or.jp/info/api_notice_en.pdf',
      },
      coverage: { from: parseIsoDate('1998-01-05'), currencies: 'yen and euro against the US dollar' },
      cadence: 'japanese-bank-days',
      schedule: { cron: '0 10,13,19 * * 1-5', timeZone: 'Asia/Tokyo', closes: '21:00' },
      maxComparableDays: Infinity,
      ...createWindowedFetch(WINDOW_SIZES, (window, context) => fetchWindow(baseUrl, window, context)),
    };
  },
});

/** The API answers for whole months: what lies outside the window is left out. */
async function fetchWindow(
  baseUrl: string,
  { from, to }: DayRange,
  context: FetchContext,
): Promise<readonly PublishedQuote[]> {
  const [start, end] = [from, to].map((day) => day.slice(0, 7).replace('-', ''));
  const codes = Object.keys(BOJ_SERIES).join(',');
  const url = `${baseUrl}/getDataCode?format=json&lang=en&db=FM08&code=${codes}&startDate=${start}&endDate=${end}`;
  const body = await fetchUnconditionally({ url, accept: 'application/json' }, 'the BOJ', context);
  return keepWithin({ from, to }, parseBoj(decodeText(body, "the BOJ's answer")));
}
