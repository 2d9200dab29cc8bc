import { unzipSync } from 'fflate';
import { parseEcbCsv } from './ecb-csv.js';
import { parseEcbXml } from './ecb-xml.js';
import { ParseFault, type RateSource } from './source.js';

const HISTORY = 'eurofxref-hist.csv';
/** The CSV of 27 years is 1.9 MB; an archive that claims far more is not the ECB's. */
const LARGEST_HISTORY = 32 * 1024 * 1024;

/**
 * Euro foreign exchange reference rates of the European Central Bank: 1 EUR = x, fixed about 14:15 and published about
 * 16:00 Frankfurt time on TARGET days; the history reaches back to 1999-01-04.
 * @param baseUrl folder of the files
 */
export function createEcb(baseUrl = 'https://www.ecb.europa.eu/stats/eurofxref'): RateSource {
  const latest = `${baseUrl}/eurofxref-daily.xml`;
  return {
    key: 'ecb',
    name: 'European Central Bank, euro foreign exchange reference rates',
    kind: 'reference',
    pivot: 'EUR',
    terms: {
      text: 'Free reuse when the ECB is cited as the source and the rates are shown accurately; published for information purposes only.',
      url: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html',
    },
    coverage: {
      from: '1999-01-04',
      currencies: 'about 30 (US dollar and Hong Kong dollar from 1999-01-04, renminbi from 2005-04-01)',
    },
    cadence: 'target-days',
    schedule: { cron: '*/20 16-18 * * 1-5', timeZone: 'Europe/Berlin', closes: '19:00' },
    comparableDays: Infinity,
    hosts: [new URL(baseUrl).host],
    async fetchLatest({ http, validators, signal }) {
      const answer = await http.get({
        url: latest,
        accept: 'application/xml, text/xml',
        validator: validators[latest],
        signal,
      });
      if (answer.notModified) return 'not-modified';
      return { quotes: parseEcbXml(decode(answer.body)), validators: { [latest]: answer.validator } };
    },
    async backfill({ http, signal }) {
      const answer = await http.get({ url: `${baseUrl}/eurofxref-hist.zip`, accept: 'application/zip', signal });
      if (answer.notModified) throw new ParseFault('the ECB answered "not modified" to an unconditional request');
      return { quotes: parseEcbCsv(decode(unzip(answer.body))), validators: {} };
    },
  };
}

function unzip(archive: Uint8Array): Uint8Array {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(archive, {
      filter: ({ name, originalSize }) => name === HISTORY && originalSize <= LARGEST_HISTORY,
    });
  } catch (error) {
    throw new ParseFault("the ECB's history is not a whole zip archive", { cause: error });
  }
  const history = files[HISTORY];
  if (!history) throw new ParseFault(`the ECB's history archive has no ${HISTORY} of a believable size`);
  return history;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
