import { readFileSync } from 'node:fs';
import { findFigures } from '../../../../src/core/figures/find-figures.js';

/** Every figure of what a program puts on the clipboard, as "text = currency value". */
function read(file: string, mediaType: 'text/html' | 'text/plain'): readonly string[] {
  const text = readFileSync(`test/core/figures/tables/clipboard/${file}`, 'utf8');
  return findFigures(text, { mediaType }).figures.map(({ text: words, kind, currency, value, per, cell }) => {
    expect(cell).toBeDefined();
    return `${words.replace(/<[^>]*>/g, '')} = ${currency ?? kind} ${value ?? ''}${per === undefined ? '' : ` per ${per}`}`;
  });
}

const SPREADSHEET = [
  '1,204.5 = HKD 1204500000',
  '1,100.2 = HKD 1100200000',
  '(45.1) = HKD -45100000',
  '12.3% = percent 12.3',
  '11.8% = percent 11.8',
];

const WORD_PROCESSOR = ['1,204,567 = CNY 1204567000', '1,100,222 = CNY 1100222000', '(4.5) = CNY -0.045 per share'];

test.each([
  ['a spreadsheet, as HTML', 'spreadsheet-html.txt', 'text/html', SPREADSHEET],
  ['a spreadsheet, as text', 'spreadsheet.txt', 'text/plain', SPREADSHEET],
  ['a word processor, as HTML', 'word-processor-html.txt', 'text/html', WORD_PROCESSOR],
  ['a word processor, as text', 'word-processor.txt', 'text/plain', WORD_PROCESSOR],
] as const)('the clipboard of %s', (_name, file, mediaType, expected) => {
  expect(read(file, mediaType)).toEqual(expected);
});
