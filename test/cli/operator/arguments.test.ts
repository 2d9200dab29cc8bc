import { parseOperatorArguments } from '../../../src/cli/operator/arguments.js';

const KNOWN = ['ecb', 'fed-h10'];
const read = (line: string) => parseOperatorArguments(line === '' ? [] : line.split(' '), KNOWN);

test('parses commands and their options', () => {
  expect(read('status')).toEqual({ command: 'status', format: 'csv' });
  expect(read('backfill --source ecb,fed-h10 --from 2009-01-01 --to 2009-12-31')).toEqual({
    command: 'backfill',
    format: 'csv',
    sources: ['ecb', 'fed-h10'],
    from: '2009-01-01',
    to: '2009-12-31',
  });
  expect(read('import rates.csv --source ecb')).toEqual({
    command: 'import',
    file: 'rates.csv',
    format: 'csv',
    sources: ['ecb'],
  });
  expect(read('export --format ndjson --out rates.ndjson --from 2024-01-01')).toEqual({
    command: 'export',
    format: 'ndjson',
    out: 'rates.ndjson',
    from: '2024-01-01',
  });
});

test.each([
  ['', 'which command? allowed: backfill, status, import, export, verify'],
  ['bacfill', '"bacfill" is no command; did you mean "backfill"?'],
  ['status now', '"now" is one word too many'],
  ['export --format xml', '--format "xml": allowed: csv, ndjson'],
  ['export --source ebc', 'there is no source "ebc"; did you mean "ecb"?'],
  ['export --from 2024-02-30', '"2024-02-30" is not a calendar day (YYYY-MM-DD)'],
  ['export --from 2024-03-02 --to 2024-03-01', '--from 2024-03-02 is after --to 2024-03-01'],
  ['backfill --from 2024-03-02', 'backfill takes --from and --to, or neither'],
  ['import', 'import which file?'],
  ['import a.csv b.csv', '"b.csv" is one word too many'],
  ['import a.csv --source ecb,fed-h10', 'import takes the rates of one --source'],
  ['status --verbose', "Unknown option '--verbose'"],
])('explains what is wrong with %j', (line, message) => {
  expect(() => read(line)).toThrow(message);
});
