import fc from 'fast-check';
import { findFigures } from '../../../../src/core/figures/find-figures.js';
import { YEN_YUAN, YUAN } from '../../../../src/core/figures/languages/ambiguous-marks.js';

const REGIONS = [undefined, ...Object.keys(YUAN.byRegion)];
const region = fc.constantFrom(...REGIONS);
const amount = fc.integer({ min: 2, max: 999 });

const currenciesOf = (text: string, at: string | undefined): unknown[] =>
  findFigures(text, at === undefined ? {} : { region: at }).figures.map(({ currency }) => currency);

const NAMED = [
  ['元人民币', 'CNY'],
  ['元人民幣', 'CNY'],
  ['港元', 'HKD'],
  ['元新台幣', 'TWD'],
  ['新元', 'SGD'],
  ['澳門元', 'MOP'],
] as const;

test('a named unit holds for 元 behind it in the sentence, whatever the region', () => {
  fc.assert(
    fc.property(region, amount, amount, fc.constantFrom(...NAMED), (at, a, b, [unit, currency]) => {
      expect(currenciesOf(`公司盈利${a}亿${unit}，收入${b}亿元。`, at)).toEqual([currency, currency]);
    }),
  );
});

test('no region gives an amount the currency that a conversion rules out', () => {
  fc.assert(
    fc.property(region, fc.integer({ min: 1001, max: 9999 }), fc.constantFrom(630, 3270, 134), (at, dollars, rate) => {
      const [currency] = currenciesOf(`耗资${(dollars * rate) / 100}亿元（${dollars}亿美元）。`, at);
      expect(currency).toBe(rate === 630 ? 'CNY' : rate === 3270 ? 'TWD' : 'SGD');
    }),
  );
});

test('cents are in the currency of the amount that they are a part of, whatever the region', () => {
  fc.assert(
    fc.property(
      region,
      amount,
      fc.constantFrom(['€', 'EUR'], ['HK$', 'HKD'], ['A$', 'AUD']),
      (at, cents, [sign, code]) => {
        expect(currenciesOf(`The share rose ${11 + (cents % 88)} cents to ${sign}2.80.`, at)).toEqual([code, code]);
      },
    ),
  );
});

test('each clause has the "¥" of its own place', () => {
  fc.assert(
    fc.property(fc.constantFrom(undefined, ...Object.keys(YEN_YUAN.byRegion)), amount, amount, (at, a, b) => {
      expect(currenciesOf(`Beijing lent ¥${a} million; Tokyo lent ¥${b} billion.`, at)).toEqual(['CNY', 'JPY']);
    }),
  );
});

test('a reason is in the language round the figure', () => {
  const reasonOf = (text: string): string | undefined => findFigures(text, { region: 'HK' }).figures[0]!.reason;
  expect(reasonOf('The fare is $5 million.')).toBe('"$" in a newsroom of region HK means HKD');
  expect(reasonOf('这个公司的投资为5亿元。')).toBe('地区为 HK 的媒体，「元」指 HKD');
  expect(reasonOf('這個公司的投資為5億元。')).toBe('地區為 HK 的媒體，「元」指 HKD');
});

test('evidence is looked for in linear time', () => {
  const time = (text: string): number => {
    const start = performance.now();
    findFigures(text, { region: 'HK' });
    return performance.now() - start;
  };
  for (const piece of [
    '收入9億元，派息3分，',
    '3億元人民幣和5億元、',
    'Tokyo ¥5 million and 5 cents, ',
    '（新加坡電）5亿元\n',
  ]) {
    time(piece.repeat(500));
    const [short, long] = [time(piece.repeat(1000)), time(piece.repeat(8000))];
    expect(long).toBeLessThan(short * 40 + 200);
  }
});
