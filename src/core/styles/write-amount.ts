import { isZero, movePoint, parseDecimal, type Decimal } from '../money/decimal.js';
import { getMinorUnitDigits, type CurrencyCode } from '../money/currencies.js';
import type { DisplayNumber } from '../money/display-number.js';
import { currencyName, currencySymbol } from './currency-words.js';
import { formatNumber, type FormattedNumber } from './format-number.js';
import { memoizePerObject } from '../../support/bounded-cache.js';
import type { HouseStyle } from './style.js';

/**
 * Writes an amount, or a range from its two ends, in the words of a style: "US$52.8 billion", 「約528億美元」 without the
 * 約: what leads a conversion is the sentence's, not the amount's.
 * @param ends one rounded number, or the lower and the upper; see showFigure
 * @param areAlternatives the ends are one or the other, "6 or 7 billion", and nothing between
 */
export function writeAmount(
  ends: readonly DisplayNumber[],
  currency: CurrencyCode,
  style: HouseStyle,
  areAlternatives = false,
): string {
  const { form, numbers } = countInUnit(ends, currency, style);
  const [low, high] = numbers as [FormattedNumber, FormattedNumber?];
  if (!high || areSame(low, high)) return fillForm(form, low.digits, low.scale, low, currency, style);
  const joiner = areAlternatives ? ALTERNATIVE_JOINERS[style.language] : style.range.joiner;
  const isNegative = low.negative || high.negative;
  if (((style.range.form === 'each' || areAlternatives) && !form.startsWith('{n}')) || isNegative) {
    const between = isNegative && joiner === '-' ? ' to ' : joiner;
    return numbers.map((each) => fillForm(form, each.digits, each.scale, each, currency, style)).join(between);
  }
  if (style.range.form === 'number' && low.scale === high.scale)
    return fillForm(form, low.digits + joiner + high.digits, high.scale, high, currency, style);
  return fillForm(form, low.digits + low.scale + joiner + high.digits, high.scale, high, currency, style);
}

/** Between two amounts of which one is right. */
export const ALTERNATIVE_JOINERS: Readonly<Record<HouseStyle['language'], string>> = { en: ' or ', zh: '或' };

interface CountedAmount {
  readonly form: string;
  readonly numbers: readonly FormattedNumber[];
}

/** Counts in the minor unit when the style does so for amounts as small as these. */
function countInUnit(ends: readonly DisplayNumber[], currency: CurrencyCode, style: HouseStyle): CountedAmount {
  const subform = style.subunit?.forms[currency];
  if (style.subunit && subform !== undefined && isSmall(ends, limitOf(style.subunit))) {
    const places = getMinorUnitDigits(currency);
    const minor = ends.map(({ value }) => ({ value: movePoint(value, places), decimals: 0 }));
    return { form: subform, numbers: minor.map((each) => formatNumber(each, style)) };
  }
  const form = style.amount[currency] ?? style.amount['*'] ?? '{code} {n}{scale}';
  return { form, numbers: ends.map((each) => formatNumber(each, style)) };
}

const limitOf = memoizePerObject(({ below }: NonNullable<HouseStyle['subunit']>) => parseDecimal(below));

/** Are the ends some amount, but less than `limit`? */
function isSmall(ends: readonly DisplayNumber[], limit: Decimal): boolean {
  return ends.every(({ value }) => value.abs().lt(limit)) && ends.some(({ value }) => !isZero(value));
}

function areSame(low: FormattedNumber, high: FormattedNumber): boolean {
  return low.negative === high.negative && low.digits === high.digits && low.scale === high.scale;
}

function fillForm(
  form: string,
  digits: string,
  scale: string,
  { negative, digits: last }: FormattedNumber,
  currency: CurrencyCode,
  style: HouseStyle,
): string {
  const isOne = last === '1' && digits === '1' && scale === '';
  let written = negative ? '-' : '';
  for (const part of partsOf(style)(form)) {
    switch (part) {
      case '{n}':
        written += digits;
        break;
      case '{scale}':
        written += scale;
        break;
      case '{code}':
        written += currency;
        break;
      case '{symbol}':
        written += currencySymbol(currency);
        break;
      case '{name}':
        written += currencyName(currency, style, isOne);
        break;
      case '{s}':
        written += isOne ? '' : 's';
        break;
      default:
        written += part;
    }
  }
  return written;
}

/** The forms of a style, each taken apart once into its placeholders and what stands between them. */
const partsOf = memoizePerObject((_style: HouseStyle) => {
  const known = new Map<string, readonly string[]>();
  return (form: string): readonly string[] => {
    let parts = known.get(form);
    if (!parts) known.set(form, (parts = form.split(/(\{\w+\})/)));
    return parts;
  };
});
