import { convertFigure } from '../../../src/core/conversion/convert-figure.js';
import { QueryRates } from '../../../src/core/conversion/query-rates.js';
import { roundForDisplay } from '../../../src/core/conversion/display-rounding.js';
import type { Figure } from '../../../src/core/figures/figure.js';
import type { DisplayPrecision } from '../../../src/core/money/display-number.js';
import { currencyCode } from '../../support/brands.js';
import { money, range } from '../annotation/support/figure.js';
import { table } from '../annotation/support/rates.js';

const RULE: DisplayPrecision = { min: 2, max: 3, rounding: 'half-up' };

function shown(figure: Figure, target: string, rule = RULE, scaledFrom = 6): readonly string[] {
  const outcome = convertFigure(figure, currencyCode(target), new QueryRates(table, { date: '2024-02-24' }));
  if (!outcome.available) throw new Error(outcome.reason);
  const ratios = outcome.ends.map(({ ratio }) => ratio);
  return roundForDisplay(figure, ratios, currencyCode(target), rule, scaledFrom).map(({ value, decimals }) =>
    value.toFixed(decimals),
  );
}

test.each([
  ['three digits follow three', money('380000000000', 'CNY', { significantDigits: 3 }), 'USD', ['52800000000']],
  ['five are held to three', money('280150000000', 'CNY', { significantDigits: 5 }), 'USD', ['38900000000']],
  ['one is raised to two', money('5000000000', 'CNY', { significantDigits: 1 }), 'USD', ['690000000']],
  ['a share price has cents', money('140.90', 'HKD', { significantDigits: 5 }), 'USD', ['18.01']],
  ['a share price in whole dollars has cents', money('140', 'HKD', { significantDigits: 3 }), 'USD', ['17.89']],
  ['cents that are nought are written', money('23.91', 'HKD', { significantDigits: 4 }), 'CNY', ['22.00']],
  ['a fraction of a cent keeps two digits', money('0.005', 'CNY', { significantDigits: 1 }), 'USD', ['0.00069']],
  ['yen have no decimals', money('140.90', 'HKD', { significantDigits: 5 }), 'JPY', ['2709']],
  ['whole units stay whole from a hundred on', money('60000', 'CNY', { significantDigits: 5 }), 'USD', ['8340']],
  ['nought is nought', money('0', 'CNY', { significantDigits: 1 }), 'USD', ['0']],
  ['a loss rounds like a gain', money('-380000000000', 'CNY', { significantDigits: 3 }), 'USD', ['-52800000000']],
  [
    'both ends of a range',
    range('5000000000', '6000000000', 'CNY', { significantDigits: 1 }),
    'USD',
    ['690000000', '830000000'],
  ],
  [
    'a fifth digit keeps close ends apart',
    range('1000000000', '1001000000', 'CNY', { significantDigits: 4 }),
    'USD',
    ['138900000', '139100000'],
  ],
])('%s', (_name, figure, target, expected) => {
  expect(shown(figure, target)).toEqual(expected);
});

test('ties are rounded by the rule of the style', () => {
  const figure = money('280150000000', 'CNY', { significantDigits: 5 });
  expect(shown(figure, 'USD', { ...RULE, max: 4 })).toEqual(['38930000000']);
  expect(shown(figure, 'USD', { ...RULE, max: 2 })).toEqual(['39000000000']);
  expect(shown(money('60000', 'CNY', { significantDigits: 5 }), 'USD', { ...RULE, max: 5 })).toEqual(['8337']);
});

test('an amount is rounded from the exact product, not from the cents', () => {
  // 0.0049995 rounds to 0.0050 by two digits, and to 0.00 by cents.
  expect(shown(money('0.036', 'CNY', { significantDigits: 2 }), 'USD')).toEqual(['0.0050']);
});

test('an amount in a scale word is no price, whatever its decimals', () => {
  expect(shown(money('1234567.89', 'HKD', { significantDigits: 9 }), 'USD')).toEqual(['157802.13']);
  expect(shown(money('123456789.01', 'HKD', { significantDigits: 11 }), 'USD')).toEqual(['15800000']);
});
