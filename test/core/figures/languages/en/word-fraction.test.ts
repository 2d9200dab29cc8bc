import { readWordFraction } from '../../../../../src/core/figures/languages/en/word-fraction.js';

describe('readWordFraction', () => {
  test.each([
    ['half a basis point', '0.5', 'half a'],
    ['a quarter of a million', '0.25', 'a quarter of a'],
    ['Three-quarters of one percent', '0.75', 'Three-quarters of one'],
    ['nine tenths of 1%', '0.9', 'nine tenths of 1'],
    ['two hundredths of a percentage point', '0.02', 'two hundredths of a'],
  ])('%s is %s', (text, digits, read) => {
    expect(readWordFraction(text, 0)).toMatchObject({ digits, start: 0, end: read.length, writing: 'words' });
  });

  test.each([
    'a third of a percent',
    'two halves of a percent',
    'half a loaf',
    'a quarter of an hour',
    'half a millionaire',
  ])('%s is left unread', (text) => {
    expect(readWordFraction(text, 0)).toBeUndefined();
  });
});
