import { readWordNumeral, readWordTailOfDigits } from '../../../../../src/core/figures/languages/en/word-numeral.js';
import { readWordAt } from '../../../../../src/core/figures/languages/en/word-scan.js';

test.each([
  ['twelve', '12', 6],
  ['twenty-one million', '21', 10],
  ['twenty one', '21', 10],
  ['Ninety nine', '99', 11],
  ['one hundred and fifty thousand', '150000', 30],
  ['three hundred fifty thousand', '350000', 28],
  ['one thousand two hundred and fifty', '1250', 34],
  ['five-point-seven', '5.7', 16],
  ['fourteen point eight seven trillion', '14.87', 26],
  ['two and a half trillion', '2.5', 14],
  ['three-and-a-quarter', '3.25', 19],
  ['half a billion', '0.5', 6],
  ['a half billion', '0.5', 6],
  ['a million', '1', 1],
  ['a hundred', '100', 9],
  ['zero', '0', 4],
])('%s reads as %s', (text, digits, end) => {
  expect(readWordNumeral(text, 0)).toMatchObject({ start: 0, end, digits, power: 0, writing: 'words' });
});

test.each([
  ['two three', '2'],
  ['one hundred and', '100'],
  ['one and the other', '1'],
  ['five point', '5'],
])('%s stops at %s', (text, digits) => {
  expect(readWordNumeral(text, 0)).toMatchObject({ digits });
});

test.each(['half of it', 'a dog', 'an apple', 'hundred', 'point five', 'and', 'ones'])(
  '"%s" does not start with a number',
  (text) => {
    expect(readWordNumeral(text, 0)).toBeUndefined();
  },
);

test.each([
  ['one million two hundred thousand', '1200000'],
  ['one hundred and fifty-five million nine hundred thousand', '155900000'],
  ['one billion three hundred million and five', '1300000005'],
  ['five lakh twenty thousand', '520000'],
  ['a hundred and twenty million five hundred', '120000500'],
])('the sections of %s add up to %s', (text, digits) => {
  expect(readWordNumeral(text, 0)).toMatchObject({ digits, end: text.length, power: 0 });
});

test('"one billion three" is read as a sum, with the reason why it may be another number', () => {
  expect(readWordNumeral('one billion three', 0)).toMatchObject({ digits: '1000000003', doubt: { key: 'spokenOnes' } });
});

test.each(['nineteen eighty-four', 'twenty eleven'])(
  '"%s" is refused, because it has more than one reading',
  (text) => {
    expect(readWordNumeral(text, 0)).toMatchObject({ unreadable: true, end: text.length });
  },
);

test('digits continue in lower sections with a scale of their own only', () => {
  expect(readWordTailOfDigits('1 billion 200 million', 0, '1', 1)).toMatchObject({ digits: '1200000000' });
  expect(readWordTailOfDigits('3 crore 50 lakh', 0, '3', 1)).toMatchObject({ digits: '35000000' });
  expect(readWordTailOfDigits('2 million 500 people', 0, '2', 1)).toBeUndefined();
  expect(readWordTailOfDigits('2 million 3 billion', 0, '2', 1)).toBeUndefined();
});

test('zeros at the end of a number in words say its size, not its precision', () => {
  expect(readWordNumeral('three hundred', 0)).toMatchObject({ significant: 1 });
  expect(readWordNumeral('three hundred and fifty', 0)).toMatchObject({ significant: 2 });
});

test('scale words may follow digits', () => {
  expect(readWordTailOfDigits('14-point-87 trillion', 0, '14', 2)).toMatchObject({ digits: '14.87', end: 11 });
  expect(readWordTailOfDigits('15-point-six trillion', 0, '15', 2)).toMatchObject({ digits: '15.6', end: 12 });
  expect(readWordTailOfDigits('2 and a half million', 0, '2', 1)).toMatchObject({ digits: '2.5', end: 12 });
  expect(readWordTailOfDigits('2 and more', 0, '2', 1)).toBeUndefined();
});

test('a heap of number words is read in pieces of bounded length', () => {
  expect(readWordNumeral('one hundred and '.repeat(1000), 0)!.end).toBeLessThan(200);
});

test('words longer than any number word are none', () => {
  expect(readWordAt('Twelve dogs', 0)).toBe('twelve');
  expect(readWordAt('incomprehensibilities', 0)).toBe('');
});
