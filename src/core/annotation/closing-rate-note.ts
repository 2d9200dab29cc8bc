import type { QueryRates } from '../conversion/query-rates.js';
import { ratioExponent, roundRatio } from '../money/ratio.js';
import type { CurrencyCode } from '../money/currencies.js';
import { parseDecimal } from '../money/decimal.js';
import type { HouseStyle } from '../styles/style.js';
import { escapeRegExp } from '../../support/escape-reg-exp.js';
import type { Span } from '../document/span.js';
import type { PlannedEdit } from './plan-edits.js';

/**
 * The lines that a style closes a story with: the rate of every currency that the edits convert from or to, by first
 * use, in units of it for one of the style's base currency. Edits in the words of a twin style do not count. None for a
 * style without a note, or where no rate is known.
 */
export function formatRateNote(
  edits: readonly PlannedEdit[],
  { key, rateNote }: HouseStyle,
  rates: QueryRates,
): readonly string[] {
  if (!rateNote) return [];
  const { base, form, digits, names } = rateNote;
  const own = edits.filter(({ occurrence }) => occurrence.style.key === key);
  return listConvertedCurrencies(own, base).flatMap((currency) => {
    const answer = rates.rate(base, currency);
    if (!answer.available) return [];
    const ratio = { dividend: parseDecimal(answer.multiplier), divisor: parseDecimal(answer.divisor) };
    const decimals = digits - 1 - ratioExponent(ratio);
    const rate = roundRatio(ratio, decimals, 'half-up').toFixed(Math.max(decimals, 0));
    const parts: Readonly<Record<string, string>> = { '{rate}': rate, '{name}': names[currency] ?? currency };
    return [form.replace(/\{\w+\}/g, (placeholder) => parts[placeholder] ?? placeholder)];
  });
}

/** Where a text has lines in the form of the style's note. */
export function findRateNoteLines(text: string, { rateNote }: HouseStyle): readonly Span[] {
  if (!rateNote) return [];
  const pattern = rateNote.form.split(/(\{\w+\})/).map((part) => PLACEHOLDER_PATTERNS[part] ?? escapeRegExp(part));
  return [...text.matchAll(new RegExp(`^${pattern.join('')}$`, 'gm'))].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

const PLACEHOLDER_PATTERNS: Readonly<Record<string, string>> = {
  '{rate}': '\\d{1,20}(?:\\.\\d{1,20})?',
  '{name}': '[^\\n\\d]{1,40}',
};

function listConvertedCurrencies(edits: readonly PlannedEdit[], base: CurrencyCode): readonly CurrencyCode[] {
  const used = edits.flatMap(({ occurrence, words }) => [
    ...(occurrence.figure.currency === undefined ? [] : [occurrence.figure.currency]),
    ...words.flatMap(({ conversion }) => conversion?.currency ?? []),
  ]);
  return [...new Set(used)].filter((currency) => currency !== base);
}
