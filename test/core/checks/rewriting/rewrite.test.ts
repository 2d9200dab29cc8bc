import fc from 'fast-check';
import { applyRewritings, rewriteAmount, rewriteNumber } from '../../../../src/core/checks/rewriting/rewrite.js';
import type { Ratio } from '../../../../src/core/money/ratio.js';
import { findFigures } from '../../../../src/core/figures/find-figures.js';
import { Decimal, parseDecimal } from '../../../../src/core/money/decimal.js';

const ratio = (value: string): Ratio => ({ dividend: parseDecimal(value), divisor: new Decimal('1') });

function rewritten(text: string, ...values: readonly string[]): string | undefined {
  const [figure] = findFigures(text).figures;
  const changes = rewriteAmount(figure!, values.map(ratio));
  return changes && applyRewritings(figure!.text, changes);
}

test.each([
  ['$54.5 billion', '52799979479', '$52.8 billion'],
  ['US$ 6.1 billion', '560158000', 'US$ 560 million'],
  ['$560 Million', '5560158093', '$5.56 Billion'],
  ['£2bn', '999600000', '£1bn'],
  ['USD279M', '1234000000', 'USD1.23B'],
  ['US$409,151', '40915123', 'US$40,915,100'],
  ['HK$140.90', '138.5061', 'HK$138.51'],
  ['$7,300', '658.1942', '$658'],
  ['60 US cents', '0.5512', '55 US cents'],
  ['USD2,783 million', '2738654000', 'USD2,739 million'],
  ['Rs 35 crore', '3412345678', 'Rs 340 crore'],
  ['1554亿美元', '158097008', '1.581亿美元'],
  ['7,796.66萬美元', '77580000', '7,758萬美元'],
  ['125亿2136万令吉', '12784000000', '127.84亿令吉'],
  ['2.6兆元', '720000000', '7.2億元'],
])('%s with %s is %s', (text, value, expected) => {
  expect(rewritten(text, value)).toBe(expected);
});

test('both ends of a range are rewritten', () => {
  expect(rewritten('US$3,900 to US$6,500', '3834', '6391')).toBe('US$3,834 to US$6,391');
  expect(rewritten('US$26.1-27.3 billion', '25200000000', '26400000000')).toBe('US$25.2-26.4 billion');
});

test('not where the number is in words, or the amounts do not pair up', () => {
  expect(rewritten('二千七百四十五億港元', '5')).toBeUndefined();
  expect(rewritten('half a billion dollars', '5')).toBeUndefined();
  expect(rewritten('US$5', '5', '6')).toBeUndefined();
});

test('a rewritten percentage keeps its number of decimals', () => {
  const [figure] = findFigures('a fall of 2.17%').figures;
  expect(applyRewritings(figure!.text, rewriteNumber(figure!, new Decimal('3.9'))!)).toBe('3.90%');
  expect(rewriteNumber(findFigures('跌三成').figures[0]!, new Decimal('3'))).toBeUndefined();
});

test('what is written is read as the amount, to the digits that it has', () => {
  const forms = ['$54.5 billion', 'RMB2.31bn', 'HK$40m', '3.81亿港元', '67.5萬美元', 'US$409,151'];
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.bigInt(1_000_000n, 10n ** 15n), (form, amount) => {
      const text = rewritten(form, String(amount))!;
      const [read] = findFigures(text).figures;
      const off = parseDecimal(read!.value!)
        .minus(new Decimal(String(amount)))
        .abs();
      expect(off.times('100').lte(new Decimal(String(amount)).times('5'))).toBe(true);
    }),
  );
});
