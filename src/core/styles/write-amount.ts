import { isZero, movePoint, parseDecimal, type DecimalString } from '../money/decimal.js';
import { minorUnitDigits, type CurrencyCode } from '../money/currencies.js';
import type { ShownNumber } from '../money/display-number.js';
import { nameOf, symbolOf } from './currency-words.js';
import { writeNumber, type WrittenNumber } from './format-number.js';
import type { HouseStyle } from './style.js';

/**
 * Writes an amount, or a range from its two ends, in the words of a style: "US$52.8 billion", 「約528億美元」 without the
 * 約: what leads a conversion is the sentence's, not the amount's.
 * @param ends one rounded number, or the lower and the upper; see showFigure
 */
export function writeAmount(ends: readonly ShownNumber[], currency: CurrencyCode, style: HouseStyle): string {
  const { form, numbers } = inUnit(ends, currency, style);
  const [low, high] = numbers as [WrittenNumber, WrittenNumber?];
  if (!high || same(low, high)) return fill(form, low.digits, low.scale, low, currency, style);
  const { joiner } = style.range;
  const isNegative = low.negative || high.negative;
  if ((style.range.form === 'each' && !form.startsWith('{n}')) || isNegative) {
    const between = isNegative && joiner === '-' ? ' to ' : joiner;
    return numbers.map((each) => fill(form, each.digits, each.scale, each, currency, style)).join(between);
  }
  if (style.range.form === 'number' && low.scale === high.scale)
    return fill(form, low.digits + joiner + high.digits, high.scale, high, currency, style);
  return fill(form, low.digits + low.scale + joiner + high.digits, high.scale, high, currency, style);
}

interface InUnit {
  readonly form: string;
  readonly numbers: readonly WrittenNumber[];
}

/** Counts in the minor unit when the style does so for amounts as small as these. */
function inUnit(ends: readonly ShownNumber[], currency: CurrencyCode, style: HouseStyle): InUnit {
  const subform = style.subunit?.forms[currency];
  if (style.subunit && subform !== undefined && isSmall(ends, style.subunit.below)) {
    const places = minorUnitDigits(currency);
    const minor = ends.map(({ value }) => ({ value: movePoint(value, places), decimals: 0 }));
    return { form: subform, numbers: minor.map((each) => writeNumber(each, style)) };
  }
  const form = style.amount[currency] ?? style.amount['*'] ?? '{code} {n}{scale}';
  return { form, numbers: ends.map((each) => writeNumber(each, style)) };
}

/** Are the ends some amount, but less than `below`? */
function isSmall(ends: readonly ShownNumber[], below: DecimalString): boolean {
  const limit = parseDecimal(below);
  return ends.every(({ value }) => value.abs().lt(limit)) && ends.some(({ value }) => !isZero(value));
}

function same(low: WrittenNumber, high: WrittenNumber): boolean {
  return low.negative === high.negative && low.digits === high.digits && low.scale === high.scale;
}

function fill(
  form: string,
  digits: string,
  scale: string,
  { negative, digits: last }: WrittenNumber,
  currency: CurrencyCode,
  style: HouseStyle,
): string {
  const isOne = last === '1' && digits === '1' && scale === '';
  const written = form.replace(/\{\w+\}/g, (placeholder) => {
    switch (placeholder) {
      case '{n}':
        return digits;
      case '{scale}':
        return scale;
      case '{code}':
        return currency;
      case '{symbol}':
        return symbolOf(currency);
      case '{name}':
        return nameOf(currency, style, isOne);
      case '{s}':
        return isOne ? '' : 's';
      default:
        return placeholder;
    }
  });
  return negative ? `-${written}` : written;
}
