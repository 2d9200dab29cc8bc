import { addDays, parseIsoDate } from '../../../core/rate-table/day.js';
import { parseCbcTaiwan } from './parse.js';
import { defineSource } from '../source.js';
import { decodeText } from '../fetch-document.js';

const FIRST_DAY = parseIsoDate('1993-01-05');
/** The file has the whole history: of what is known, this much is read again for corrections. A month comes out at once. */
const OVERLAP_DAYS = 70;

/**
 * Interbank spot rates at 16:00 in Taipei by the Central Bank of the Republic of China (Taiwan), against the US dollar;
 * pound, euro and Australian dollar are US dollars a unit and kept so. A month is added at once, about a month late. The
 * file says that it is for research, so the operator has to turn it on.
 */
export const cbcTaiwanSource = defineSource({
  key: 'cbc-taiwan',
  names: { latin: 'central bank in Taiwan', hans: '台湾央行', hant: '台灣央行' },
  description:
    'Interbank rates of 16:00 in Taipei by the central bank in Taiwan: 15 currencies, from 1993-01-05, about a month late. **Off** unless `SOURCES` names it',
  addresses: {
    CBC_TAIWAN_BASE_URL: {
      default: 'https://cpx.cbc.gov.tw/API/DataAPI',
      description: 'data API of the central bank in Taiwan, called only when `SOURCES` names `cbc-taiwan`',
    },
  },
  isOptional: true,
  create({ CBC_TAIWAN_BASE_URL: baseUrl }) {
    const url = `${baseUrl}/Get?FileName=BP01D01`;
    return {
      name: 'Central Bank of the Republic of China (Taiwan), exchange rates against the US dollar',
      kind: 'reference',
      pivot: 'USD',
      terms: {
        text: 'The file says that its rates are for research reference only; ask the bank before you pass them on.',
        url: 'https://www.cbc.gov.tw/en/lp-4237-2.html',
      },
      coverage: { from: FIRST_DAY, currencies: '15 against the US dollar' },
      cadence: 'taiwanese-market-days-monthly',
      schedule: { cron: '30 10,17 * * 1-5', timeZone: 'Asia/Taipei', closes: '18:00' },
      maxComparableDays: Infinity,
      async fetchLatest({ http, validators, signal, completeTo: known }) {
        const answer = await http.get({
          url,
          accept: 'application/json, text/plain',
          validator: validators[url],
          signal,
        });
        if (answer.notModified) return 'not-modified';
        const since = known === undefined ? FIRST_DAY : addDays(known, -OVERLAP_DAYS);
        const quotes = parseCbcTaiwan(decodeText(answer.body, "the CBC's file"), since);
        return { quotes, validators: { [url]: answer.validator }, coveredFrom: since };
      },
    };
  },
});
