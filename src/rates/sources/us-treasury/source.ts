import { parseIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';
import { defineSource, type FetchContext, type PublishedQuote } from '../source.js';
import { createWindowedFetch, requireWithin, type WindowSizes } from '../windowed-fetch.js';
import { parseTreasury } from './parse.js';

/** Amendments come at the end of a month within the quarter. */
const WINDOW_SIZES: WindowSizes = { maxLatestDays: 100, overlapDays: 40, maxWindowDays: 366 };
/** A rate is in force until the next quarter ends. */
const DAYS_OF_A_QUARTER = 92;
/** Rows of an answer, at most: a year has about 700. */
const PAGE_SIZE = 10_000;

/**
 * Treasury Reporting Rates of Exchange: 1 USD = x foreign at the end of a quarter, for reports of US agencies and for
 * taxes. They are up to three months behind the market, so the operator has to turn them on.
 */
export const usTreasurySource = defineSource({
  key: 'us-treasury',
  names: { latin: 'U.S. Treasury', hans: '美国财政部', hant: '美國財政部' },
  description:
    'Treasury Reporting Rates of Exchange of the U.S. Treasury: about 140 currencies against the US dollar at the end of each quarter, from 2018-03-31. **Off** unless `SOURCES` names it',
  addresses: {
    US_TREASURY_BASE_URL: {
      default: 'https://api.fiscaldata.treasury.gov/services/api/fiscal_service',
      description: 'Fiscal Data API of the U.S. Treasury, called only when `SOURCES` names `us-treasury`',
    },
  },
  isOptional: true,
  create({ US_TREASURY_BASE_URL: baseUrl }) {
    return {
      name: 'U.S. Treasury, reporting rates of exchange',
      kind: 'official_fixing',
      pivot: 'USD',
      maxCarryDays: DAYS_OF_A_QUARTER,
      terms: {
        text: 'Work of the U.S. government: free use.',
        url: 'https://fiscaldata.treasury.gov/about-us/',
      },
      coverage: { from: parseIsoDate('2018-03-31'), currencies: 'about 140 against the US dollar' },
      cadence: 'quarter-ends',
      schedule: { cron: '0 9,15 * * 1-5', timeZone: 'America/New_York', closes: '18:00' },
      // A currency that loses zeros under the same description does so between two quarters.
      maxComparableDays: 184,
      ...createWindowedFetch(WINDOW_SIZES, (window, context) => fetchWindow(baseUrl, window, context)),
    };
  },
});

async function fetchWindow(
  baseUrl: string,
  { from, to }: DayRange,
  context: FetchContext,
): Promise<readonly PublishedQuote[]> {
  const url = new URL(`${baseUrl}/v1/accounting/od/rates_of_exchange`);
  url.searchParams.set('fields', 'country_currency_desc,exchange_rate,effective_date');
  url.searchParams.set('filter', `effective_date:gte:${from},effective_date:lte:${to}`);
  url.searchParams.set('sort', 'effective_date');
  url.searchParams.set('page[size]', String(PAGE_SIZE));
  const body = await fetchUnconditionally({ url: url.href, accept: 'application/json' }, 'the Treasury', context);
  return requireWithin({ from, to }, parseTreasury(decodeText(body, "the Treasury's answer")), "the Treasury's answer");
}
