import fc from 'fast-check';
import { findFigures } from '../../../src/core/figures/find-figures.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const HAN_DIGITS = '零一二三四五六七八九';

function hundredsInWords(n: number, and: string): string {
  if (n >= 100) {
    const rest = n % 100 === 0 ? '' : `${and}${hundredsInWords(n % 100, and)}`;
    return `${ONES[Math.floor(n / 100)]!} hundred${rest}`;
  }
  if (n < 20) return ONES[n]!;
  return TENS[Math.floor(n / 10)]! + (n % 10 === 0 ? '' : `-${ONES[n % 10]!}`);
}

function inWords(n: number, and: string): string {
  const parts: string[] = [];
  for (const [size, name] of [
    [1e9, ' billion'],
    [1e6, ' million'],
    [1e3, ' thousand'],
    [1, ''],
  ] as const) {
    const count = Math.floor(n / size) % 1000;
    if (count > 0)
      parts.push(`${size === 1 && count < 100 && parts.length > 0 ? 'and ' : ''}${hundredsInWords(count, and)}${name}`);
  }
  return parts.join(' ');
}

function sectionInHan(n: number): string {
  let written = '';
  let zero = false;
  [1000, 100, 10, 1].forEach((size, i) => {
    const digit = Math.floor(n / size) % 10;
    if (digit === 0) zero = written !== '';
    else {
      written += (zero ? '零' : '') + HAN_DIGITS.charAt(digit) + ('千百十'.charAt(i) || '');
      zero = false;
    }
  });
  return written;
}

function inHan(n: number): string {
  let written = '';
  for (const [size, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const section = Math.floor(n / size) % 1e4;
    if (section > 0) written += (written !== '' && section < 1000 ? '零' : '') + sectionInHan(section) + unit;
  }
  return written;
}

/** The one value that a text states. */
const valueOf = (text: string): string | undefined => {
  const { figures } = findFigures(text);
  return figures.length === 1 ? figures[0]!.value : figures.map((figure) => figure.text).join(' | ');
};

const amounts = fc.integer({ min: 1, max: 999_999_999_999 });

test('a whole number in English words has its value, with and without "and"', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(' and ', ' '), (n, and) => {
      expect(valueOf(`It cost ${inWords(n, and)} euros.`)).toBe(String(n));
    }),
  );
});

test('a whole number in Chinese characters has its value', () => {
  fc.assert(
    fc.property(amounts, (n) => {
      expect(valueOf(`价格为${inHan(n)}欧元。`)).toBe(String(n));
    }),
  );
});

test('a number whose sections are in Western digits has its value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1000, max: 9999 }), (high, low) => {
      expect(valueOf(`价格为${high}亿${low}万欧元。`)).toBe(`${high}${low}0000`);
      expect(valueOf(`价格为${high}萬${low}億歐元。`)).toBe(`${high}${low}00000000`);
    }),
  );
});
