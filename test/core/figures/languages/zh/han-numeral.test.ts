import { readHanNumeral } from '../../../../../src/core/figures/languages/zh/han-numeral.js';
import { shiftPoint } from '../../../../../src/core/figures/engine/numeral.js';

function valueOf(text: string): string | undefined {
  const numeral = readHanNumeral(text, 0);
  return numeral && shiftPoint(numeral.digits, numeral.power);
}

test.each([
  ['三千八百亿', '380000000000'],
  ['三千八百億', '380000000000'],
  ['一百零七', '107'],
  ['二千〇三十', '2030'],
  ['十', '10'],
  ['十五', '15'],
  ['二十三', '23'],
  ['廿七億', '2700000000'],
  ['卅', '30'],
  ['一万二千', '12000'],
  ['一億零三百三十五萬五千六百一十二', '103355612'],
  ['三十億四千八百萬', '3048000000'],
  ['二十五億零三百萬', '2503000000'],
  ['两万亿', '2000000000000'],
  ['九万亿', '9000000000000'],
  ['一兆五百億', '1050000000000'],
  ['壹佰贰拾万', '1200000'],
  ['壹佰贰拾叁万捌仟', '1238000'],
  ['伍拾陸萬柒仟捌佰玖拾', '567890'],
])('%s is %s', (text, expected) => {
  expect(valueOf(text)).toBe(expected);
});

test.each([
  ['五四五○億', '545000000000'],
  ['一六五〇億', '165000000000'],
  ['三二五點四五億', '32545000000'],
  ['七七一億', '77100000000'],
  ['二一○○億', '210000000000'],
  ['一八○○點六九億', '180069000000'],
])('digit by digit, %s is %s', (text, expected) => {
  expect(valueOf(text)).toBe(expected);
});

test.each([
  ['两万八', '28000'],
  ['五千八', '5800'],
  ['一千二', '1200'],
  ['千二億', '120000000000'],
  ['萬二', '12000'],
  ['兩億半', '250000000'],
  ['半億', '50000000'],
  ['一個億', '100000000'],
])('in short, %s is %s', (text, expected) => {
  expect(valueOf(text)).toBe(expected);
});

test.each([
  ['一點○五兆', '1050000000000'],
  ['十五点二四', '15.24'],
  ['八十二點五億', '8250000000'],
  ['卅點四六九', '30.469'],
])('with a point, %s is %s', (text, expected) => {
  expect(valueOf(text)).toBe(expected);
});

test.each([
  ['四五百元', '400', '500'],
  ['六、七成', '6', '7'],
  ['十三、四块', '13', '14'],
  ['一两百万元', '1000000', '2000000'],
])('%s is a range', (text, low, high) => {
  const numeral = readHanNumeral(text, 0)!;
  expect([shiftPoint(numeral.digits, numeral.power), shiftPoint(numeral.upperDigits!, numeral.power)]).toEqual([
    low,
    high,
  ]);
});

test.each([
  ['三千幾元', '3000', 'more_than'],
  ['一百八十多亿元', '18000000000', 'more_than'],
  ['十多倍', '10', 'more_than'],
  ['一千二百来块', '1200', 'approx'],
])('%s holds a word of approximation', (text, value, approximator) => {
  expect(valueOf(text)).toBe(value);
  expect(readHanNumeral(text, 0)).toMatchObject({ approximator });
});

test('a scale word alone is marked as bare', () => {
  expect(readHanNumeral('千亿元', 0)).toMatchObject({ bare: true });
  expect(readHanNumeral('一千亿元', 0)?.bare).toBeUndefined();
});

test.each(['元', '人民币', '点五', '多亿'])('%s starts with no number', (text) => {
  expect(readHanNumeral(text, 0)).toBeUndefined();
});

test('a run without end is read in pieces, not in one', () => {
  expect(readHanNumeral('一'.repeat(500), 0)!.end).toBeLessThanOrEqual(40);
});
