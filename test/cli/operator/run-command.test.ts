import { runOperatorCommand } from '../../../src/cli/operator/run-command.js';
import { parseOperatorArguments } from '../../../src/cli/operator/arguments.js';
import { createRatesOperator, type RatesOperatorOptions } from '../../../src/rates/operator/rates-operator.js';
import { createIngester } from '../../../src/rates/ingest/ingester.js';
import type { Quote } from '../../../src/core/rate-table/quote.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { RateTableHolder } from '../../../src/rates/ingest/rate-table-holder.js';
import { createRefresher } from '../../../src/rates/ingest/refresher.js';
import { createHttpClient } from '../../../src/rates/sources/http-client.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { createMemoryStore } from '../../rates/support/memory-store.js';
import type { QuoteStore } from '../../../src/rates/store/quote-store.js';
import { ECB_RATES, ecbCsv, ecbSdmxCsv, ecbXml, ecbZip } from '../../rates/sources/support/payloads.js';
import { reply, startUpstream, type Upstream } from '../../rates/sources/support/upstream.js';
import { ECB_ERROR_QUOTES, H10_YUAN } from '../../rates/support/golden.js';
import { quoteOf } from '../../rates/support/quotes.js';
import { RecordingLogger } from '../../rates/support/recording-logger.js';
import { isoDate } from '../../support/brands.js';

let upstream: Upstream;
let store: QuoteStore;
let context: RatesOperatorOptions;

beforeEach(async () => {
  upstream = await startUpstream((request, response) => {
    if (request.url!.endsWith('daily.xml')) reply(200, ecbXml('2024-03-06'))(request, response);
    else if (request.url!.endsWith('hist.zip'))
      reply(200, ecbZip(ecbCsv([['2024-03-05', ECB_RATES]])))(request, response);
    else if (request.url!.includes('/EXR/')) reply(200, ecbSdmxCsv([['2024-03-05', ECB_RATES]]))(request, response);
    else reply(500)(request, response);
  });
  const { url } = upstream;
  const sources = createSources({ order: ['ecb', 'fed-h10'], ecbBaseUrl: url, ecbDataUrl: url, fedH10BaseUrl: url });
  store = createMemoryStore();
  const holder = new RateTableHolder(createRateTable(sources));
  const http = createHttpClient({ userAgent: 'crossrate/test', sleep: () => Promise.resolve() });
  const parts = { store, sources, holder, http, clock: () => new Date('2024-03-06T16:00:00Z') };
  const refresher = createRefresher({ ...parts, logger: new RecordingLogger() });
  context = { ...parts, refresher };
});
afterEach(() => upstream.close());

/** The exit code and everything that was written. */
async function run(line: string): Promise<readonly [number, string]> {
  let written = '';
  const operator = createRatesOperator(context);
  const args = parseOperatorArguments(line.split(' '), operator.sourceKeys);
  const code = await runOperatorCommand(args, operator, (text) => Promise.resolve(void (written += text)));
  return [code, written];
}

async function ingest(quotes: readonly (Quote & { readonly revision?: number })[]): Promise<void> {
  const source = context.sources.find(({ key }) => key === quotes[0]!.source)!;
  const published = quotes.map(({ revision: _revision, ...quote }) => quote);
  await createIngester(context).ingest(source, published, {
    at: '2024-03-06T16:00:00.000Z',
    today: isoDate('2024-03-06'),
  });
}

test('backfill runs every source and reports how each run ended', async () => {
  const [code, text] = await run('backfill');
  expect(code).toBe(1);
  expect(text.split('\n')).toEqual([
    'ecb: updated; 24 added, 0 corrected; newest 2024-03-06',
    expect.stringMatching(/^fed-h10: failed; 0 added, 0 corrected; newest none; .* answered 500$/),
    '',
  ]);
});

test('backfill of a range of days fetches it again and counts corrections', async () => {
  await ingest([quoteOf('ecb', 'EUR/USD', '2024-03-05', '1.0800')]);
  expect(await run('backfill --source ecb --from 2024-03-01 --to 2024-03-05')).toEqual([
    0,
    'ecb: 2024-03-01 to 2024-03-05: 11 added, 1 corrected, 0 marked\n',
  ]);
  expect(await run('backfill --source fed-h10 --from 2024-03-01 --to 2024-03-05')).toEqual([
    0,
    'fed-h10: it has no history that can be asked for\n',
  ]);
});

test('status prints the health of every source', async () => {
  await run('backfill');
  const [code, text] = await run('status');
  expect(code).toBe(0);
  expect(text).toMatch(/^ecb: European Central Bank.*\n {2}kind: reference\n {2}newest day: 2024-03-06\n/);
  expect(text).toMatch(/fed-h10: Board of Governors[^]*last error: .*answered 500\n {2}failed runs: 1\n/);
});

test('export writes every quote in every revision, with the reasons of suspects', async () => {
  await ingest(ECB_ERROR_QUOTES.filter(({ date }) => date >= '2009-03-27' && date < '2010'));
  await ingest(H10_YUAN);
  const [, csv] = await run('export --source ecb --from 2009-03-30 --to 2009-03-30');
  expect(csv.split('\r\n')).toEqual([
    'source,date,base,quote,value,unit,revision,suspect,provisional',
    'ecb,2009-03-30,EUR,CNY,9.0893,,1,,',
    'ecb,2009-03-30,EUR,CNY,9.0893,,2,"USD/CNY is 6.88949 in this publication, and 6.83600 at fed-h10",',
    'ecb,2009-03-30,EUR,HKD,10.225,,1,,',
    'ecb,2009-03-30,EUR,USD,1.3193,,1,,',
    '',
  ]);
  const [, ndjson] = await run('export --format ndjson --source fed-h10 --to 2009-03-25');
  expect(ndjson).toBe(
    '{"source":"fed-h10","date":"2009-03-25","base":"USD","quote":"CNY","value":"6.8304","revision":2}\n',
  );
});

test('verify of a consistent store lists the suspects and no faults', async () => {
  await ingest(ECB_ERROR_QUOTES);
  await ingest(H10_YUAN);
  const [code, text] = await run('verify');
  expect(code).toBe(0);
  expect(text.split('\n')).toEqual([
    'quotes in force: ecb 27, fed-h10 9',
    expect.stringContaining('suspect ecb 1 EUR = 1.3607 USD on 2009-03-26: '),
    expect.stringContaining('suspect ecb 1 EUR = 9.0893 CNY on 2009-03-30: '),
    expect.stringContaining('suspect ecb 1 EUR = 9.9403 HKD on 2013-04-02: '),
    expect.stringContaining('suspect ecb 1 EUR = 1.284 USD on 2013-04-02: '),
    '0 faults, 0 marks to be put right, 4 suspect quotes',
    '',
  ]);
});

test('verify reports rule violations, missing suspect marks and unfounded ones', async () => {
  const at = { at: '2024-03-06T16:00:00.000Z' };
  const unmarked = ECB_ERROR_QUOTES.map(({ revision: _revision, ...quote }) => quote);
  await store.append('ecb', unmarked, at);
  await store.append('ecb', [{ ...quoteOf('ecb', 'EUR/JPY', '2024-03-05', '163.01'), suspect: 'a whim' }], at);
  await store.append('ecb', [quoteOf('ecb', 'EUR/JPY', '2024-03-06', '1.6299')], at);
  await context.holder.catchUp(store);
  const [code, text] = await run('verify');
  expect(code).toBe(1);
  expect(text).toContain('FAULT ecb: 1 EUR = 1.6299 JPY on 2024-03-06, but 1 EUR = 163.01 JPY on 2024-03-05: the unit');
  expect(text).toContain('NOT MARKED ecb 1 EUR = 1.3607 USD on 2009-03-26: USD/HKD is 7.68568');
  expect(text).toContain('MARKED FOR NO REASON ecb 1 EUR = 163.01 JPY on 2024-03-05: a whim');
  expect(text).toContain('1 fault, 6 marks to be put right, 1 suspect quote');
});
