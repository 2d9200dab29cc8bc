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
  expect(read('export --format ndjson --out rates.ndjson --from 2024-01-01')).toEqual({
    command: 'export',
    format: 'ndjson',
    out: 'rates.ndjson',
    from: '2024-01-01',
  });
});

test.each([
  ['', 'which command? allowed: backfill, status, export, verify'],
  ['bacfill', '"bacfill" is no command; did you mean "backfill"?'],
  ['status now', '"now" is one word too many'],
  ['export --format xml', '--format "xml": allowed: csv, ndjson'],
  ['export --source ebc', 'there is no source "ebc"; did you mean "ecb"?'],
  ['export --from 2024-02-30', '"2024-02-30" is not a calendar day (YYYY-MM-DD)'],
  ['export --from 2024-03-02 --to 2024-03-01', '--from 2024-03-02 is after --to 2024-03-01'],
  ['backfill --from 2024-03-02', 'backfill takes --from and --to, or neither'],
  ['status --verbose', "Unknown option '--verbose'"],
])('explains what is wrong with %j', (line, message) => {
  expect(() => read(line)).toThrow(message);
});
