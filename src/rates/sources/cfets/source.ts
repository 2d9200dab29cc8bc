import { parseIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { parseCfets, type CfetsPage } from './parse.js';
import { defineSource, ParseError, type FetchContext, type PublishedQuote } from '../source.js';
import { decodeText } from '../fetch-document.js';
import { createWindowedFetch, type WindowSizes } from '../windowed-fetch.js';

/** More days than these are refused with 403. */
const PAGE_SIZE = 50;
/** A span of 365 days is refused; 364 days, both ends counted, are not. A run by schedule asks for two pages. */
const WINDOW_SIZES: WindowSizes = { maxLatestDays: 90, overlapDays: 10, maxWindowDays: 364 };
/** Between two pages, ms. */
const PAGE_PAUSE_MS = 500;

/**
 * RMB central parity rates, announced by the China Foreign Exchange Trade System as authorised by the People's Bank of
 * China at 09:15 Beijing time: an official fixing, kept apart from market rates (the two were up to 1.4 % apart in
 * 2024). Its terms forbid passing the data on without consent, so the operator has to turn it on.
 */
export const cfetsSource = defineSource({
  key: 'cfets',
  names: { latin: 'China Foreign Exchange Trade System', hans: '中国外汇交易中心', hant: '中國外匯交易中心' },
  description:
    'Central parity of the renminbi: 25 currencies, from 2006-01-04. **Off** unless the operator sets `CFETS=on`',
  addresses: {
    CFETS_BASE_URL: {
      default: 'https://www.chinamoney.com.cn',
      description: 'site of CFETS, called only with `CFETS=on`',
    },
  },
  needsConsent: true,
  create({ CFETS_BASE_URL: baseUrl }) {
    const url = `${baseUrl}/ags/ms/cm-u-bk-ccpr/CcprHisNew`;
    return {
      name: 'China Foreign Exchange Trade System, RMB central parity rates',
      kind: 'official_fixing',
      pivot: 'CNY',
      terms: {
        text: 'Unless CFETS authorises it in writing, the data may not be reprinted, copied or distributed.',
        url: 'https://www.chinamoney.com.cn/english/legaldeclaration/',
      },
      coverage: { from: parseIsoDate('2006-01-04'), currencies: '25 against the renminbi' },
      cadence: 'chinese-market-days',
      schedule: { cron: '20,40 9-11 * * 1-5', timeZone: 'Asia/Shanghai', closes: '12:00' },
      maxComparableDays: Infinity,
      ...createWindowedFetch(WINDOW_SIZES, (window, context) => fetchWindow(url, window, context)),
    };
  },
});

/** All pages of a window. What they hold must be as much as the first one announced. */
async function fetchWindow(url: string, window: DayRange, context: FetchContext): Promise<readonly PublishedQuote[]> {
  const first = await fetchPage(url, window, 1, context);
  const pages = [first];
  for (let page = 2; page <= first.pages; page++) {
    await context.http.pause(PAGE_PAUSE_MS, context.signal);
    pages.push(await fetchPage(url, window, page, context));
  }
  const days = pages.reduce((sum, page) => sum + page.days, 0);
  if (days !== first.total || pages.some(({ total }) => total !== first.total))
    throw new ParseError(`CFETS announced ${first.total} days for ${window.from} to ${window.to} and sent ${days}`);
  return pages.flatMap(({ quotes }) => quotes);
}

async function fetchPage(
  url: string,
  { from, to }: DayRange,
  page: number,
  { http, signal }: FetchContext,
): Promise<CfetsPage> {
  // A blank currency asks for every pair: a pair that CFETS does not know would be dropped without a word.
  const query = `startDate=${from}&endDate=${to}&currency=&pageNum=${page}&pageSize=${PAGE_SIZE}`;
  const body = await http.post({ url: `${url}?${query}`, accept: 'application/json', isQuery: true, signal });
  return parseCfets(decodeText(body, "CFETS' answer"), { from, to, page });
}
