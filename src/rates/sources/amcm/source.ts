import { parseIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { parseAmcm } from './parse.js';
import { defineSource, type FetchContext, type PublishedQuote } from '../source.js';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';
import { createWindowedFetch, requireWithin, type WindowSizes } from '../windowed-fetch.js';

/** An answer holds about four months, whatever is asked for. */
const WINDOW_SIZES: WindowSizes = { maxLatestDays: 30, overlapDays: 7, maxWindowDays: 90 };

/**
 * Middle exchange rates of the Macao pataca by the Autoridade Monetária de Macau: 1 foreign = x MOP (yen and won for
 * 100). Its site states no terms for the reuse of data, so the operator has to turn it on.
 */
export const amcmSource = defineSource({
  key: 'amcm',
  names: { latin: 'Monetary Authority of Macao', hans: '澳门金管局', hant: '澳門金管局' },
  description:
    'Middle rates of the Macao pataca by the Monetary Authority of Macao: 17 currencies, from 1999-01-04. **Off** unless `SOURCES` names it',
  addresses: {
    AMCM_BASE_URL: {
      default: 'https://www.amcm.gov.mo/api/v1.0/cms',
      description: 'API of the Monetary Authority of Macao, called only when `SOURCES` names `amcm`',
    },
  },
  isOptional: true,
  create({ AMCM_BASE_URL: baseUrl }) {
    return {
      name: 'Autoridade Monetária de Macau, exchange rates',
      kind: 'reference',
      pivot: 'MOP',
      terms: {
        text: 'The authority states no terms for the reuse of its rates; ask it before you pass them on.',
        url: 'https://www.amcm.gov.mo/en/',
      },
      coverage: { from: parseIsoDate('1999-01-04'), currencies: '17 against the Macao pataca' },
      cadence: 'macao-days',
      schedule: { cron: '0 12,18 * * 1-5', timeZone: 'Asia/Macau', closes: '20:00' },
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
  const [begin, end] = [from, to].map((day) => day.replaceAll('-', ''));
  const url = `${baseUrl}/financial_info?Begin=${begin}&End=${end}&QueryType=1`;
  const body = await fetchUnconditionally({ url, accept: 'application/json' }, 'the AMCM', context);
  return requireWithin({ from, to }, parseAmcm(decodeText(body, "the AMCM's answer")), "the AMCM's answer");
}
