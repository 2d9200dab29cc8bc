import { addDays, parseIsoDate } from '../../../core/rate-table/day.js';
import { parseH10 } from './parse.js';
import { defineSource } from '../source.js';
import { unzipText } from '../unzip.js';

const ZIP_MEMBER = 'H10_data.xml';
/** All series since 1971 are about 40 MB unpacked. */
const MAX_RELEASE_BYTES = 256 * 1024 * 1024;
/** The release has the whole history every week: of what is known, this much is read again for corrections. */
const OVERLAP_DAYS = 45;
const FIRST_DAY = parseIsoDate('1971-01-04');

/**
 * H.10 release of the Federal Reserve Board: noon buying rates in New York, as certified for customs purposes, released
 * on Mondays at 16:15 Eastern Time for the week before. Euro, pound, Australian and New Zealand dollar are US dollars a
 * unit and kept so. Read from the release's own data file: the Board's Data Download Program is being retired (from
 * November 2026), and FRED adds terms of its own to the same figures.
 */
export const fedH10Source = defineSource({
  key: 'fed-h10',
  names: { latin: 'Federal Reserve', hans: '美联储', hant: '美國聯儲局' },
  description:
    "Noon buying rates of the Federal Reserve's H.10 release: 22 currencies from 1971-01-04 (renminbi and Hong Kong dollar from 1981), weekly",
  addresses: {
    FED_H10_BASE_URL: {
      default: 'https://www.federalreserve.gov/releases/h10',
      description: 'folder of the H.10 release of the Federal Reserve',
    },
  },
  create({ FED_H10_BASE_URL: baseUrl }) {
    const url = `${baseUrl}/data/FRB_h10_xml.zip`;
    return {
      name: 'Board of Governors of the Federal Reserve System, H.10 foreign exchange rates',
      kind: 'noon_buying',
      pivot: 'USD',
      terms: {
        text: 'Public domain; the Board asks to be cited as the source.',
        url: 'https://www.federalreserve.gov/disclaimer.htm',
      },
      coverage: { from: FIRST_DAY, currencies: '22 against the US dollar (renminbi and Hong Kong dollar from 1981)' },
      cadence: 'federal-reserve-weeks',
      schedule: { cron: '20,50 16-18 * * 1-2', timeZone: 'America/New_York', closes: '19:00' },
      maxComparableDays: Infinity,
      async fetchLatest({ http, validators, signal, completeTo: known }) {
        // Any type: the Board answers 406 to an Accept header that names zip.
        const answer = await http.get({ url, accept: '*/*', validator: validators[url], signal });
        if (answer.notModified) return 'not-modified';
        const since = known === undefined ? FIRST_DAY : addDays(known, -OVERLAP_DAYS);
        const quotes = await parseH10(unzipText(answer.body, ZIP_MEMBER, MAX_RELEASE_BYTES), since);
        return { quotes, validators: { [url]: answer.validator }, coveredFrom: since };
      },
    };
  },
});
