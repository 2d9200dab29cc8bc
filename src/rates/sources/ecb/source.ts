import { daysBetween, parseIsoDate } from '../../../core/rate-table/day.js';
import { ECB_SUSPENDED } from './currencies.js';
import { createHistoryFile } from './history-file.js';
import { createDataPortal } from './data-portal.js';
import { parseEcbXml } from './parse-daily-xml.js';
import { defineSource } from '../source.js';
import { decodeText } from '../fetch-document.js';

/** A gap up to this many days is a small request at the data portal; a longer one is cheaper as the whole history. */
const MAX_PORTAL_GAP_DAYS = 366;

/**
 * Euro foreign exchange reference rates of the European Central Bank: 1 EUR = x, fixed about 14:15 and published about
 * 16:00 Frankfurt time on TARGET days; the history reaches back to 1999-01-04.
 */
export const ecbSource = defineSource({
  key: 'ecb',
  names: { latin: 'European Central Bank', hans: '欧洲央行', hant: '歐洲央行' },
  description:
    'Euro foreign exchange reference rates of the European Central Bank: about 30 currencies, on TARGET days, from 1999-01-04 (renminbi from 2005-04-01)',
  addresses: {
    ECB_BASE_URL: {
      default: 'https://www.ecb.europa.eu/stats/eurofxref',
      description: 'folder of `eurofxref-daily.xml` and `eurofxref-hist.zip`',
    },
    ECB_DATA_URL: {
      default: 'https://data-api.ecb.europa.eu/service',
      description: "SDMX service of the ECB's data portal, used to fill gaps",
    },
  },
  create({ ECB_BASE_URL: baseUrl, ECB_DATA_URL: dataUrl }) {
    const latest = `${baseUrl}/eurofxref-daily.xml`;
    const file = createHistoryFile(baseUrl);
    const portal = createDataPortal(dataUrl);
    return {
      name: 'European Central Bank, euro foreign exchange reference rates',
      kind: 'reference',
      pivot: 'EUR',
      terms: {
        text: 'Free reuse when the ECB is cited as the source and the rates are shown accurately; published for information purposes only.',
        url: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html',
      },
      coverage: {
        from: parseIsoDate('1999-01-04'),
        currencies: 'about 30 (US dollar and Hong Kong dollar from 1999-01-04, renminbi from 2005-04-01)',
      },
      cadence: 'target-days',
      schedule: { cron: '*/20 16-18 * * 1-5', timeZone: 'Europe/Berlin', closes: '19:00' },
      maxComparableDays: Infinity,
      suspended: ECB_SUSPENDED,
      async fetchLatest({ http, validators, signal }) {
        const answer = await http.get({
          url: latest,
          accept: 'application/xml, text/xml',
          validator: validators[latest],
          signal,
        });
        if (answer.notModified) return 'not-modified';
        const quotes = parseEcbXml(decodeText(answer.body, "the ECB's XML"));
        return { quotes, validators: { [latest]: answer.validator } };
      },
      listHistoryFetchers: ({ from, to }) =>
        daysBetween(from, to) < MAX_PORTAL_GAP_DAYS ? [portal, file] : [file, portal],
    };
  },
});
