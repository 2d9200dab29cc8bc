import { parseIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { parseHmrc } from './parse.js';
import { defineSource, type FetchContext, type PublishedQuote } from '../source.js';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';
import { iterateMonths } from '../month-names.js';
import { createWindowedFetch, keepWithin, type WindowSizes } from '../windowed-fetch.js';

const WINDOW_SIZES: WindowSizes = { maxLatestDays: 31, overlapDays: 1, maxWindowDays: 366 };
/** Between two months, ms. */
const PAUSE_MS = 500;
/** A rate is in force for its month. */
const DAYS_OF_A_MONTH = 31;

/**
 * Monthly customs rates of HM Revenue & Customs: 1 GBP = x foreign for a month, taken on a Wednesday before it. They are
 * fixed for taxes and up to six weeks behind the market, so the operator has to turn them on.
 */
export const hmrcSource = defineSource({
  key: 'hmrc',
  names: { latin: 'HM Revenue & Customs', hans: '英国税务海关总署', hant: '英國稅務海關總署' },
  description:
    'Monthly customs rates of HM Revenue & Customs: about 150 currencies against the pound, from 2021-01-01. **Off** unless `SOURCES` names it',
  addresses: {
    HMRC_BASE_URL: {
      default: 'https://www.trade-tariff.service.gov.uk/uk/api/exchange_rates/files',
      description: 'files of the UK trade tariff service, called only when `SOURCES` names `hmrc`',
    },
  },
  isOptional: true,
  create({ HMRC_BASE_URL: baseUrl }) {
    return {
      name: 'HM Revenue & Customs, monthly exchange rates',
      kind: 'official_fixing',
      pivot: 'GBP',
      maxCarryDays: DAYS_OF_A_MONTH,
      terms: {
        text: 'Open Government Licence 3.0: free use when the source is named.',
        url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
      coverage: { from: parseIsoDate('2021-01-01'), currencies: 'about 150 against the pound sterling' },
      cadence: 'month-starts',
      schedule: { cron: '30 8,14 * * 1-5', timeZone: 'Europe/London', closes: '18:00' },
      // A currency that loses zeros under the same code does so between two months.
      maxComparableDays: 62,
      ...createWindowedFetch(WINDOW_SIZES, (window, context) => fetchWindow(baseUrl, window, context)),
    };
  },
});

/** A month a file: what lies outside the window is left out. */
async function fetchWindow(
  baseUrl: string,
  { from, to }: DayRange,
  context: FetchContext,
): Promise<readonly PublishedQuote[]> {
  const quotes: PublishedQuote[] = [];
  for (const month of iterateMonths(from, to)) {
    if (quotes.length > 0) await context.http.pause(PAUSE_MS, context.signal);
    const [year = '', number = ''] = month.split('-');
    const url = `${baseUrl}/monthly_csv_${year}-${Number(number)}.csv`;
    const body = await fetchUnconditionally({ url, accept: 'text/csv' }, 'HMRC', context);
    quotes.push(...parseHmrc(decodeText(body, "HMRC's file")));
  }
  return keepWithin({ from, to }, quotes);
}
