import { getLexicon } from '../../../../src/core/figures/lexicon-registry.js';
import { isAttachedToWord, readDigitRun, type DigitRun } from '../../../../src/core/figures/engine/digit-run.js';

const { unitsBehindGroups } = getLexicon('auto').characters;
const read = (text: string, at = 0): DigitRun => readDigitRun(text, at, unitsBehindGroups);

describe('readDigitRun', () => {
  test.each([
    ['380 billion', '380', 3, false],
    ['1,234', '1234', 5, true],
    ['1,234,567.89', '1234567.89', 12, true],
    ['1,68,47,455', '16847455', 11, true],
    ['4,22,000', '422000', 8, true],
    ["1'234'567", '1234567', 9, true],
    ['1\u2009234\u2009567', '1234567', 9, true],
    ['1\u202f234', '1234', 5, true],
    ['20 000元', '20000', 6, true],
    ['54.50', '54.50', 5, false],
    ['4·69', '4.69', 4, false],
    ['4・69', '4.69', 4, false],
    ['0.045', '0.045', 5, false],
  ])('reads %s as %s', (text, digits, end, grouped) => {
    expect(read(text)).toEqual({ digits, end, grouped, broken: false });
  });

  test.each([
    ['12,34', '12', 'a group of two that none of three follows'],
    ['1,2345', '1', 'a group of four'],
    ['1234,567', '1234', 'a group behind four digits'],
    ['2023 100', '2023', 'a plain blank without a unit behind the groups'],
    ['50, 60', '50', 'a comma with a blank'],
    ['3.', '3', 'a stop'],
  ])('%s ends at %s: %s', (text, digits) => {
    expect(read(text)).toMatchObject({ digits, broken: false });
  });

  test.each([['3.2.1'], ['192.168.0.1'], ['1'.repeat(41)]])('%s is no number', (text) => {
    expect(read(text).broken).toBe(true);
  });

  test('starts reading at the offset given', () => {
    expect(read('HK$1,234.5m', 3)).toMatchObject({ digits: '1234.5', end: 10 });
  });
});

test.each([
  ['A380', 1, true],
  ['#100', 1, true],
  ['@100', 1, true],
  ['_100', 1, true],
  ['$100', 1, false],
  ['约100', 1, false],
  ['100', 0, false],
])('in %s the digits hang on a word: %s', (text, at, expected) => {
  expect(isAttachedToWord(text, at)).toBe(expected);
});
