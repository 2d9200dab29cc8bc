import { parseRba } from '../../../../src/rates/sources/rba/parse.js';
import { inShort } from '../support/source-run.js';
import { rbaCsv, fixture } from './fixture.js';

const good = fixture({} as never) as string;

test('what an Australian dollar is worth; the index is left out, SDR is XDR, an empty cell is no rate', () => {
  expect(inShort(parseRba(good))).toEqual([
    '2024-03-06 AUD/USD 0.6508',
    '2024-03-06 AUD/CNY 4.6845',
    '2024-03-06 AUD/XDR 0.4905',
  ]);
});

test.each([
  ['another table', good.replace('F11.1', 'F1.1'), 'the RBA\'s table begins with "F1.1'],
  ['a table that breaks off', good.slice(0, -3), 'breaks off'],
  ['a table without units', good.replace('Units', 'Unit'), 'has no units or no days'],
  ['a table without days', rbaCsv([]), 'has no units or no days'],
  ['a unit that is not known', good.replace('Units,USD', 'Units,ABC'), 'has a unit "ABC"'],
  ['a day that is none', good.replace('06-Mar', '36-Mar'), 'has a day "36-Mar-2024"'],
  [
    'a line with a rate too many',
    good.replace('0.4905,', '0.4905,,1'),
    "the RBA's rates of 2024-03-06 are 6, its series 5",
  ],
  ['a value that is no rate', good.replace('4.6845', 'x'), '"x" is no rate for CNY'],
])('refuses %s', (_what, text, message) => {
  expect(() => parseRba(text)).toThrow(message);
});
