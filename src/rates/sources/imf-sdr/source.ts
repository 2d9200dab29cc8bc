import { addDays, parseIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { parseImfSdr } from './parse.js';
import { defineSource, type FetchContext, type PublishedQuote } from '../source.js';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';
import { iterateMonths } from '../month-names.js';
import { createWindowedFetch, keepWithin, type WindowSizes } from '../windowed-fetch.js';

const WINDOW_SIZES: WindowSizes = { maxLatestDays: 31, overlapDays: 7, maxWindowDays: 366 };
/** Between two months, ms. */
const PAUSE_MS = 500;

/**
 * The value of currencies in special drawing rights (XDR) by the International Monetary Fund: 1 currency = x XDR, from the
 * representative rates that central banks report. Its terms limit commercial use, so the operator has to turn it on.
 */
export const imfSdrSource = defineSource({
  key: 'imf-sdr',
  names: { latin: 'International Monetary Fund', hans: '国际货币基金组织', hant: '國際貨幣基金組織' },
  description:
    'Values in special drawing rights (XDR) by the International Monetary Fund: about 40 currencies, from 2003-04-01. **Off** unless `SOURCES` names it',
  addresses: {
    IMF_BASE_URL: {
      default: 'https://www.imf.org/external/np/fin/data',
      description: 'folder of the rates of the International Monetary Fund, called only when `SOURCES` names `imf-sdr`',
    },
  },
  isOptional: true,
  create({ IMF_BASE_URL: baseUrl }) {
    return {
      name: 'International Monetary Fund, SDRs per currency unit',
      kind: 'reference',
      pivot: 'XDR',
      terms: {
        text: 'Use with attribution; commercial use may need the permission of the fund.',
        url: 'https://www.imf.org/en/about/copyright-and-terms',
      },
      coverage: { from: parseIsoDate('2003-04-01'), currencies: 'about 40 against special drawing rights' },
      cadence: 'monetary-fund-days',
      schedule: { cron: '30 12,18,21 * * 1-5', timeZone: 'America/New_York', closes: '23:00' },
      maxComparableDays: Infinity,
      ...createWindowedFetch(WINDOW_SIZES, (window, context) => fetchWindow(baseUrl, window, context)),
    };
  },
});

/** A month a request: what lies outside the window is left out. */
async function fetchWindow(
  baseUrl: string,
  { from, to }: DayRange,
  context: FetchContext,
): Promise<readonly PublishedQuote[]> {
  const quotes: PublishedQuote[] = [];
  for (const month of iterateMonths(from, to)) {
    if (quotes.length > 0) await context.http.pause(PAUSE_MS, context.signal);
    const last = lastDayOf(month);
    const url = `${baseUrl}/rms_mth.aspx?SelectDate=${last}&reportType=SDRCV&tsvflag=Y`;
    const body = await fetchUnconditionally({ url, accept: '*/*' }, 'the IMF', context);
    quotes.push(...parseImfSdr(decodeText(body, "the IMF's table")));
  }
  return keepWithin({ from, to }, quotes);
}

function lastDayOf(month: string): string {
  const inNext = addDays(parseIsoDate(`${month}-01`), 31);
  return addDays(parseIsoDate(`${inNext.slice(0, 7)}-01`), -1);
}
