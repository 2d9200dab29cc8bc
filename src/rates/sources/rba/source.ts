import { parseIsoDate } from '../../../core/rate-table/day.js';
import { parseRba } from './parse.js';
import { defineSource } from '../source.js';
import { decodeText } from '../fetch-document.js';

/**
 * Exchange rates of the Australian dollar at 16:00 in Sydney by the Reserve Bank of Australia, table F11.1: 1 AUD = x
 * foreign. Its rate of the US dollar belongs to WM/Reuters, so the operator has to turn the source on.
 */
export const rbaSource = defineSource({
  key: 'rba',
  names: { latin: 'Reserve Bank of Australia', hans: '澳大利亚储备银行', hant: '澳洲儲備銀行' },
  description:
    'Rates of 16:00 in Sydney by the Reserve Bank of Australia: about 20 currencies and special drawing rights, from 2023-01-03. **Off** unless `SOURCES` names it',
  addresses: {
    RBA_BASE_URL: {
      default: 'https://www.rba.gov.au/statistics/tables/csv',
      description: 'tables of the Reserve Bank of Australia, called only when `SOURCES` names `rba`',
    },
  },
  isOptional: true,
  create({ RBA_BASE_URL: baseUrl }) {
    const url = `${baseUrl}/f11.1-data.csv`;
    return {
      name: 'Reserve Bank of Australia, exchange rates (F11.1)',
      kind: 'reference',
      pivot: 'AUD',
      terms: {
        text: 'Creative Commons BY 4.0, but for the rate of the US dollar, which belongs to WM/Reuters.',
        url: 'https://www.rba.gov.au/copyright/',
      },
      coverage: { from: parseIsoDate('2023-01-03'), currencies: 'about 20 against the Australian dollar' },
      cadence: 'sydney-bank-days',
      schedule: { cron: '*/30 16-18 * * 1-5', timeZone: 'Australia/Sydney', closes: '19:00' },
      maxComparableDays: Infinity,
      // One file of all days since 2023, 120 kB.
      async fetchLatest({ http, validators, signal }) {
        const answer = await http.get({ url, accept: '*/*', validator: validators[url], signal });
        if (answer.notModified) return 'not-modified';
        const quotes = parseRba(decodeText(answer.body, "the RBA's table"));
        return { quotes, validators: { [url]: answer.validator } };
      },
    };
  },
});
