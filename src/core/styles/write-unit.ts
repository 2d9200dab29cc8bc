import type { CurrencyCode } from '../money/currencies.js';
import { getMinorUnitDigits } from '../money/currencies.js';
import { currencyName, currencySymbol } from './currency-words.js';
import type { HouseStyle } from './style.js';

/** The unit of numbers in a table: a currency, and the power of ten that they count. */
export interface WrittenUnit {
  /** "US$ million", 百萬港元 */
  readonly words: string;
  /** Power of ten of the major unit; smaller than the one asked for where the language has no word for that. */
  readonly power: number;
  /** Digits by which the unit is below the major one: 2 for cents. */
  readonly minor: number;
}

/** Words for powers of ten that stand in headings, also of a style that writes other ones or none in its prose. */
const HEADING_SCALES: Readonly<Record<HouseStyle['script'], Readonly<Record<number, string>>>> = {
  latin: { 3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion' },
  hans: { 3: '千', 4: '万', 5: '十万', 6: '百万', 7: '千万', 8: '亿', 9: '十亿', 10: '百亿', 11: '千亿', 12: '万亿' },
  hant: { 3: '千', 4: '萬', 5: '十萬', 6: '百萬', 7: '千萬', 8: '億', 9: '十億', 10: '百億', 11: '千億', 12: '萬億' },
};

/**
 * Writes the unit of a column or a table in the words of a style. What has no word of its own, crores in English, is
 * counted in the next smaller unit that has one; cents that the style has no form for, in the major unit.
 * @param minor digits below the major unit that the numbers count, for cents
 */
export function writeUnit(
  currency: CurrencyCode,
  { power, minor }: Pick<WrittenUnit, 'power' | 'minor'>,
  style: HouseStyle,
): WrittenUnit {
  const small = minor > 0 ? style.subunit?.forms[currency] : undefined;
  if (small !== undefined) {
    const words = fillForm(small, '', currency, style);
    return { words, power: 0, minor: getMinorUnitDigits(currency) };
  }
  const form = formOf(currency, style);
  const written = minor > 0 ? 0 : findWritablePower(power, style);
  return { words: fillForm(form, scaleWordOf(written, form, style), currency, style), power: written, minor: 0 };
}

/** The mark of a style round a number: "US$" and "" for USD, "" and " yuan" for CNY. */
export function getMarkSides(currency: CurrencyCode, style: HouseStyle): readonly [before: string, behind: string] {
  const [before = '', behind = ''] = formOf(currency, style).replace('{scale}', '').split('{n}');
  return [fillPlaceholders(before, currency, style), fillPlaceholders(behind, currency, style)];
}

function formOf(currency: CurrencyCode, style: HouseStyle): string {
  return style.amount[currency] ?? style.amount['*'] ?? '{code} {n}{scale}';
}

function findWritablePower(power: number, style: HouseStyle): number {
  for (let at = power; at > 0; at--) if (hasScaleWord(at, style)) return at;
  return 0;
}

function hasScaleWord(power: number, { scale, script }: HouseStyle): boolean {
  return scale.words.some((each) => each.power === power) || HEADING_SCALES[script][power] !== undefined;
}

/** With its blank, as a number would have it behind it. */
function scaleWordOf(power: number, form: string, { scale, script }: HouseStyle): string {
  if (power === 0) return '';
  const own = scale.words.find((each) => each.power === power);
  if (own) return scale.joiner + own.word;
  if (power === 3 && script === 'latin' && !form.startsWith('{n}')) return "'000";
  const word = HEADING_SCALES[script][power] ?? '';
  return script === 'latin' ? ` ${word}` : word;
}

function fillForm(form: string, scale: string, currency: CurrencyCode, style: HouseStyle): string {
  const filled = fillPlaceholders(form.replace('{n}', '').replace('{scale}', scale), currency, style);
  return filled.replace(/\s+/g, ' ').replace(" '", "'").trim();
}

function fillPlaceholders(form: string, currency: CurrencyCode, style: HouseStyle): string {
  return form
    .replace('{s}', 's')
    .replace('{code}', currency)
    .replace('{symbol}', currencySymbol(currency))
    .replace('{name}', currencyName(currency, style, false));
}
