import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOperatorArguments } from '../../../src/cli/operator/arguments.js';
import { runOperatorCommand } from '../../../src/cli/operator/run-command.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { RateTableHolder } from '../../../src/rates/ingest/rate-table-holder.js';
import { createRefresher } from '../../../src/rates/ingest/refresher.js';
import { createRatesOperator } from '../../../src/rates/operator/rates-operator.js';
import { createHttpClient } from '../../../src/rates/sources/http-client.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { ECB_RATES, ecbCsv, ecbZip } from '../../rates/sources/support/payloads.js';
import { createMemoryStore } from '../../rates/support/memory-store.js';
import { RecordingLogger } from '../../rates/support/recording-logger.js';
import { isoDate } from '../../support/brands.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossrate-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A store, and the operator's command over it. */
function createPlace() {
  const sources = createSources({ order: ['ecb', 'fed-h10'] });
  const holder = new RateTableHolder(createRateTable(sources));
  const http = createHttpClient({ userAgent: 'crossrate/test' });
  const clock = () => new Date('2024-03-06T18:00:00Z');
  const parts = { store: createMemoryStore(), sources, holder, http, clock, logger: new RecordingLogger() };
  const operator = createRatesOperator({ ...parts, refresher: createRefresher(parts) });
  const run = async (line: string): Promise<string> => {
    let written = '';
    const args = parseOperatorArguments(line.split(' '), operator.sourceKeys);
    await runOperatorCommand(args, operator, (text) => Promise.resolve(void (written += text)));
    return written;
  };
  return { run, holder };
}

function file(content: string | Uint8Array): string {
  const path = join(folder, 'rates');
  writeFileSync(path, content);
  return path;
}

const CSV = `date,base,quote,rate,source
2024-03-05,EUR,USD,1.0849,ecb
2024-03-06,EUR,USD,1.08750,ecb
2024-03-05,USD,CNY,7.1990,fed-h10
`;

test('import stores a CSV with the digits that it has; what is known already changes nothing', async () => {
  const { run, holder } = createPlace();
  expect(await run(`import ${file(CSV)}`)).toBe(
    'ecb: 2 added, 0 corrected, 0 known before, 0 marked\nfed-h10: 1 added, 0 corrected, 0 known before, 0 marked\n',
  );
  expect(holder.current.rate({ base: 'EUR', quote: 'USD', date: isoDate('2024-03-06'), source: 'ecb' })).toMatchObject({
    rate: { path: [{ value: '1.08750', date: '2024-03-06', source: 'ecb' }] },
  });
  expect(await run(`import ${file(CSV.replace('1.0849', '1.0850'))}`)).toBe(
    'ecb: 0 added, 1 corrected, 1 known before, 0 marked\nfed-h10: 0 added, 0 corrected, 1 known before, 0 marked\n',
  );
});

test.each([
  ['the zip archive of the ECB', ecbZip(ecbCsv([['2024-03-05', ECB_RATES]]))],
  ['the CSV in it', ecbCsv([['2024-03-05', ECB_RATES]])],
])('import reads %s', async (_name, content) => {
  const count = Object.keys(ECB_RATES).length;
  expect(await createPlace().run(`import ${file(content)}`)).toBe(
    `ecb: ${count} added, 0 corrected, 0 known before, 0 marked\n`,
  );
});

test('import restores what export has written: of several revisions, the newest', async () => {
  const first = createPlace();
  await first.run(`import ${file(CSV)}`);
  await first.run(`import ${file(CSV.replace('1.0849', '1.0850'))}`);
  const exported = await first.run('export');
  const second = createPlace();
  expect(await second.run(`import ${file(exported)}`)).toContain('ecb: 2 added');
  const value = [...second.holder.current.quotes({ source: 'ecb' })].map((quote) => quote.value);
  expect(value).toEqual(['1.0850', '1.08750']);
});

test('import takes the source of a file that names none from --source', async () => {
  const content = 'date,base,quote,rate\r\n2024-03-05,EUR,USD,1.0849\r\n';
  expect(await createPlace().run(`import ${file(content)} --source ecb`)).toContain('ecb: 1 added');
});

test.each([
  ['date,base,quote,rate\n2024-03-05,EUR,USD,1.08\n', 'line 2 names no source; add the column, or say --source KEY'],
  ['date,base,rate\n2024-03-05,EUR,1.08\n', 'it has no column quote; its first line must name the columns date'],
  ['date,base,quote,rate,sorce\n2024-03-05,EUR,USD,1.08,ecb\n', 'there is no column "sorce"; did you mean "source"?'],
  ['date,base,quote,rate,source,unit\n2024-03-05,EUR,JPY,1.6,ecb,100\n', 'the column unit is only understood'],
  [CSV.replace('fed-h10', 'fed'), 'line 4: there is no source "fed"'],
  [CSV.replace('2024-03-06', '06.03.2024'), 'line 3: "06.03.2024" is not a calendar day'],
  [CSV.replace('1.0849', '1,0849'), 'it cannot be read as CSV: Invalid Record Length'],
  [CSV.replace('1.0849', '"1,0849"'), 'line 2: "1,0849" is no rate (a plain decimal)'],
  [CSV.replace('1.0849', '-1.0849'), '"-1.0849" for EUR/USD on 2024-03-05 is not a plain decimal above zero'],
  [CSV.replace('2024-03-06', '2024-03-05'), 'line 3: 1 EUR in USD on 2024-03-05 is there twice'],
  [CSV.replace('2024-03-06', '2024-03-09'), '1 EUR = 1.08750 USD on 2024-03-09 is in the future: today is 2024-03-06'],
  [
    CSV.replace('1.08750', '108.750'),
    '1 EUR = 108.750 USD on 2024-03-06, but 1 EUR = 1.0849 USD on 2024-03-05: the unit',
  ],
  [
    CSV.replace('EUR,USD,1.0849', 'GBP,USD,1.2695'),
    'line 2: ecb publishes rates of EUR only; 1 GBP in USD is computed',
  ],
  [
    CSV.replace('EUR,USD,1.0849', 'EUR,USX,1.0849'),
    '1 EUR = 1.0849 USX on 2024-03-05: USX is not an ISO 4217 currency',
  ],
  ['date,base,quote,rate,source\n', 'it has no rates'],
  ['PK\u0003\u0004', "the ECB's history is not a whole zip archive"],
  [Uint8Array.of(0xff, 0xfe, 0x00), 'it is neither a zip archive nor a text in UTF-8'],
])('import explains what is wrong with %j, and stores nothing of the source', async (content, message) => {
  const { run, holder } = createPlace();
  await expect(run(`import ${file(content)}`)).rejects.toThrow(message);
  expect([...holder.current.quotes({ source: 'ecb' })]).toEqual([]);
});

test('import refuses the history of the ECB as that of another source', async () => {
  const path = file(ecbCsv([['2024-03-05', ECB_RATES]]));
  await expect(createPlace().run(`import ${path} --source fed-h10`)).rejects.toThrow('it is the history of the ECB');
});
