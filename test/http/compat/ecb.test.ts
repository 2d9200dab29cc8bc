import { fetch as fetchDaily, fetchHistoric, fetchHistoric90d } from 'ecb-euro-exchange-rates';
import { unzipSync } from 'fflate';
import type { StoredQuote } from '../../../src/core/rate-table/quote.js';
import { parseEcbCsv } from '../../../src/rates/sources/ecb/parse-history-csv.js';
import { parseEcbXml } from '../../../src/rates/sources/ecb/parse-daily-xml.js';
import { decimal, isoDate } from '../../support/brands.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';
import { startService, type TestService } from '../support/service.js';
import { ask } from './support/ask.js';
import { redirectFetch } from './support/redirect-fetch.js';

const quote = (date: string, code: string, value: string, marks: Partial<StoredQuote> = {}): StoredQuote => ({
  source: 'ecb',
  date: isoDate(date),
  base: 'EUR',
  quote: code,
  value: decimal(value),
  revision: 1,
  ...marks,
});

/** Rates of one day in the order of the ECB's files; the values are made up, with digits as the ECB has them. */
// prettier-ignore
const TABLE = {
  USD: '1.0466', JPY: '156.83', CZK: '25.0550', DKK: '7.4590', GBP: '0.82840', HUF: '401.83', PLN: '4.1455', RON: '4.9770',
  SEK: '11.1255', CHF: '0.9400', ISK: '145.70', NOK: '11.6245', TRY: '38.1300', AUD: '1.6434', BRL: '6.0028',
  CAD: '1.4886', CNY: '7.5879', HKD: '8.1356', IDR: '17050.55', ILS: '3.7277', INR: '90.7400', KRW: '1496.55',
  MXN: '21.3413', MYR: '4.6175', NZD: '1.8206', PHP: '60.5300', SGD: '1.4016', THB: '35.0770', ZAR: '19.1955',
};

/** Two days of all currencies, a day of long ago with currencies that are no longer listed, and those of the golden file. */
const QUOTES: readonly StoredQuote[] = [
  ...GOLDEN_QUOTES.filter(({ date }) => date < '2025-02-21'),
  ...Object.entries(TABLE).flatMap(([code, value]) => [
    quote('2025-02-21', code, value),
    quote('2025-02-24', code, value),
  ]),
  quote('2022-03-01', 'RUB', '117.2010'),
  quote('2022-03-01', 'HRK', '7.5650'),
];

let service: TestService;
let restore: () => void;
beforeAll(async () => {
  service = await startService({ quotes: QUOTES });
  restore = redirectFetch('https://www.ecb.europa.eu/stats/eurofxref/', `${service.url}/compat/ecb/`);
});
afterAll(async () => {
  restore();
  await service.close();
});

const get = async (file: string) => (await fetch(`https://www.ecb.europa.eu/stats/eurofxref/${file}`)).text();

async function getHistory(): Promise<string> {
  const archive = await (await fetch('https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip')).arrayBuffer();
  const files = unzipSync(new Uint8Array(archive));
  expect(Object.keys(files)).toEqual(['eurofxref-hist.csv']);
  return new TextDecoder().decode(files['eurofxref-hist.csv']);
}

describe('ecb-euro-exchange-rates, unchanged', () => {
  test('reads the newest day', async () => {
    const { time, rates } = await fetchDaily();
    expect(time).toBe('2025-02-24');
    expect(rates).toEqual(Object.fromEntries(Object.entries(TABLE).map(([code, value]) => [code, Number(value)])));
  });

  test('reads the days of a quarter, and all', async () => {
    expect((await fetchHistoric90d()).map(({ time }) => time)).toEqual(['2025-02-24', '2025-02-21', '2024-12-31']);
    const all = await fetchHistoric();
    expect(all).toHaveLength(10);
    expect(all.find(({ time }) => time === '2022-03-01')?.rates).toEqual({ HRK: 7.565, RUB: 117.201 });
  });
});

test('eurofxref-daily.xml is a file of the ECB to our own reader, which refuses any other', async () => {
  const xml = await get('eurofxref-daily.xml');
  expect(parseEcbXml(xml)).toEqual(
    Object.entries(TABLE).map(([code, value]) => ({ date: '2025-02-24', base: 'EUR', quote: code, value })),
  );
  expect(xml).toContain("\t\t<Cube time='2025-02-24'>\n\t\t\t<Cube currency='USD' rate='1.0466'/>\n");
});

test('eurofxref-hist.zip has every value as it was published', async () => {
  const csv = await getHistory();
  const published = QUOTES.map(({ date, quote: code, value }) => `${date} ${code} ${value}`);
  expect(
    parseEcbCsv(csv)
      .map(({ date, quote: code, value }) => `${date} ${code} ${value}`)
      .sort(),
  ).toEqual(published.sort());
  const [header, newest] = csv.split('\n');
  expect(header).toMatch(/^Date,USD,JPY,BGN,CYP,.*,THB,ZAR,$/);
  expect(newest).toMatch(/^2025-02-24,1\.0466,156\.83,N\/A,N\/A,25\.0550,.*,19\.1955,$/);
});

test('a rate that is withheld is left out while it is recent; one that is unconfirmed has a comment', async () => {
  const doubted = await startService({
    quotes: [
      quote('2009-03-26', 'HKD', '10.4579', { suspect: 'out of its band' }),
      quote('2025-02-21', 'USD', '1.0465'),
      ...['SEK', 'NOK', 'DKK', 'CZK', 'PLN', 'HUF', 'GBP', 'CHF', 'JPY'].map((code) =>
        quote('2025-02-24', code, '2.5'),
      ),
      quote('2025-02-24', 'USD', '1.0466', { suspect: 'moved -- twice', provisional: true }),
      quote('2025-02-24', 'CNY', '75.879', { suspect: 'ten times the day before' }),
    ],
  });
  const { text } = await ask(doubted, '/ecb/eurofxref-daily.xml');
  const archive = await (await fetch(`${doubted.url}/compat/ecb/eurofxref-hist.zip`)).arrayBuffer();
  await doubted.close();
  expect(parseEcbXml(text).map(({ quote: code }) => code)).not.toContain('CNY');
  expect(text).toContain('<!-- USD of 2025-02-24 is unconfirmed: moved - - twice -->');
  const csv = new TextDecoder().decode(unzipSync(new Uint8Array(archive))['eurofxref-hist.csv']);
  expect(csv).toMatch(/^2009-03-26,.*,10\.4579,/m);
  expect(csv).not.toContain('75.879');
});

test('days that only a relay has are those of the relay', async () => {
  const relayed = await startService({
    quotes: [
      ...QUOTES,
      { ...quote('2025-02-25', 'USD', '1.05'), source: 'frankfurter' },
      { ...quote('2025-02-24', 'USD', '9'), source: 'frankfurter' },
    ],
  });
  const { text } = await ask(relayed, '/ecb/eurofxref-hist-90d.xml');
  await relayed.close();
  expect(text).toContain(
    '<Cube time="2025-02-25"><Cube currency="USD" rate="1.05"/></Cube>\n<Cube time="2025-02-24"><Cube currency="USD" rate="1.0466"/>',
  );
});

test('errors are those of a server of files', async () => {
  const missing = await ask(service, '/ecb/eurofxref.pdf');
  expect([missing.status, missing.mediaType]).toEqual([404, 'text/plain; charset=utf-8']);
  const empty = await startService({ quotes: [] });
  const early = await ask(empty, '/ecb/eurofxref-daily.xml');
  await empty.close();
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '30']);
});
