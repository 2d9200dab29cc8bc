import { parseIsoDate } from '../../../core/rate-table/day.js';
import { parseCurrencyApi } from './parse.js';
import { getErrorMessage } from '../../../support/error-message.js';
import { defineSource, type FetchedPayload, type PublishedQuote, type FetchContext } from '../source.js';
import { decodeText } from '../fetch-document.js';

const DOCUMENT_PATH = 'v1/currencies/usd.min.json';

/**
 * The currency-api of Fawaz Ahmed, released into the public domain: 1 USD = x for about 155 ISO currencies, one table a
 * UTC day. Where its rates come from is not disclosed, so it ranks behind every official source.
 */
export const currencyApiSource = defineSource({
  key: 'currency-api',
  names: { latin: 'market rates', hans: '市场汇率', hant: '市場匯率' },
  description:
    'Market rates collected by the currency-api project: about 155 currencies, daily, from 2024-03-02; its own sources are not disclosed',
  addresses: {
    CURRENCY_API_BASE_URL: {
      default: 'https://cdn.jsdelivr.net/npm',
      description: 'CDN that serves the package `@fawazahmed0/currency-api`',
    },
    CURRENCY_API_FALLBACK_URL: {
      default: 'https://{version}.currency-api.pages.dev',
      description: 'used when the CDN fails; `{version}` is replaced by `latest`',
    },
  },
  create({ CURRENCY_API_BASE_URL: baseUrl, CURRENCY_API_FALLBACK_URL: fallbackUrl }) {
    const urls = [
      `${baseUrl}/@fawazahmed0/currency-api@latest/${DOCUMENT_PATH}`,
      `${fallbackUrl.replace('{version}', 'latest')}/${DOCUMENT_PATH}`,
    ] as const;
    return {
      name: 'currency-api (Fawaz Ahmed)',
      kind: 'market',
      pivot: 'USD',
      terms: { text: 'CC0-1.0: public domain, no conditions.', url: 'https://github.com/fawazahmed0/exchange-api' },
      coverage: { from: parseIsoDate('2024-03-02'), currencies: 'about 155, every ISO 4217 currency in use but a few' },
      cadence: 'daily',
      // A table is released soon after midnight UTC; the CDN may serve yesterday's "latest" for up to 12 hours more.
      schedule: { cron: '10 1-13/2 * * *', timeZone: 'Etc/UTC', closes: '14:00' },
      maxComparableDays: 14,
      async fetchLatest(context) {
        try {
          return await fetchTable(urls[0], context);
        } catch (first) {
          return fetchTable(urls[1], context).catch((second: unknown) => {
            // oxlint-disable-next-line preserve-caught-error -- it holds both errors
            throw new AggregateError(
              [first, second],
              `${getErrorMessage(first)}; fallback: ${getErrorMessage(second)}`,
            );
          });
        }
      },
    };
  },
});

async function fetchTable(
  url: string,
  { http, validators, signal }: FetchContext,
): Promise<FetchedPayload<PublishedQuote> | 'not-modified'> {
  const answer = await http.get({ url, accept: 'application/json', validator: validators[url], signal });
  if (answer.notModified) return 'not-modified';
  const text = decodeText(answer.body, "the currency-api's payload");
  return { quotes: parseCurrencyApi(text), validators: { [url]: answer.validator } };
}
