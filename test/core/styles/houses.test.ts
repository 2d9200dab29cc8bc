import { roundForDisplay } from '../../../src/core/conversion/display-rounding.js';
import { findFigures } from '../../../src/core/figures/find-figures.js';
import type { Figure } from '../../../src/core/figures/figure.js';
import { Decimal } from '../../../src/core/money/decimal.js';
import { isBalanced } from '../../../src/api/schemas/house-style/forms.js';
import { listStyles } from '../../../src/library/styles.js';
import { smallestScalePower } from '../../../src/core/styles/format-number.js';
import type { HouseStyle } from '../../../src/core/styles/style.js';
import { writeAmount } from '../../../src/core/styles/write-amount.js';
import { currencyCode } from '../../support/brands.js';
import { money, range } from '../annotation/support/figure.js';

const VALUES = ['1', '999.5', '1000000', '999500000', '1000000000000', '0.005'];

/** An amount as a style shows it to a reader, and as it is written. */
function written(figure: Figure, code: string, style: HouseStyle): { text: string; values: readonly string[] } {
  const ends = [figure.value ?? figure.minValue!, ...(figure.maxValue === undefined ? [] : [figure.maxValue])];
  const ratios = ends.map((value) => ({ dividend: new Decimal(value), divisor: new Decimal('1') }));
  const shown = roundForDisplay(figure, ratios, currencyCode(code), style.digits, smallestScalePower(style));
  return { text: writeAmount(shown, currencyCode(code), style), values: shown.map(({ value }) => value.toFixed()) };
}

function read(text: string, style: HouseStyle): readonly Figure[] {
  const region = { hans: 'CN', hant: style.region === 'TW' ? 'TW' : 'HK', latin: 'US' };
  return findFigures(text, { region: region[style.script] }).figures;
}

const plain = (value: string | undefined): string => new Decimal(value ?? 'nothing').toFixed();

describe.each(listStyles().map((style) => [style.key, style] as const))('%s', (_key, style) => {
  const currencies = [...new Set([...style.targets, 'USD', 'CNY', 'HKD', 'EUR', 'GBP'])];
  const cases = currencies.flatMap((currency) => VALUES.map((value) => [currency, value] as const));

  test.each(cases)('writes and reads %s %s', (currency, value) => {
    const figure = money(value, currency, { significantDigits: value === '999.5' || value === '999500000' ? 4 : 1 });
    const { text, values } = written(figure, currency, style);
    expect(text).not.toMatch(/\de[+-]?\d/i);
    const sentence = style.language === 'en' ? `It paid ${text} for it.` : `公司支付${text}。`;
    const figures = read(sentence, style);
    expect(figures.map((each) => [each.text, each.currency, plain(each.value)])).toEqual([[text, currency, values[0]]]);
  });

  test.each(currencies)('writes and reads a range in %s', (currency) => {
    const { text, values } = written(range('800000000', '1200000000', currency), currency, style);
    const sentence = style.language === 'en' ? `It paid ${text} for it.` : `公司支付${text}。`;
    const figures = read(sentence, style);
    expect(figures.map((each) => [each.currency, plain(each.minValue), plain(each.maxValue)])).toEqual([
      [currency, ...values],
    ]);
  });

  test('its brackets balance', () => {
    const { wrap, nested, separator } = style.conversion;
    for (const form of [wrap, nested, separator]) expect(isBalanced(form)).toBe(true);
  });

  test('999.5 million is 1 billion at three digits, and 99995000 is the next word at four', () => {
    const digits = { ...style.digits, min: 3, max: 3 };
    expect(written(money('999500000', 'USD', { significantDigits: 4 }), 'USD', { ...style, digits }).values).toEqual([
      '1000000000',
    ]);
    const four = { ...style, digits: { ...digits, max: 4 } };
    expect(written(money('99995000', 'USD', { significantDigits: 5 }), 'USD', four).values).toEqual(['100000000']);
  });
});
