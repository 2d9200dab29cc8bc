import type { CurrencyCode } from '../money/currencies.js';
import { escapeRegExp } from '../../support/escape-reg-exp.js';
import { currencyName, currencySymbol } from './currency-words.js';
import type { HouseStyle } from './style.js';
import { ALTERNATIVE_JOINERS } from './write-amount.js';

/**
 * Source of a regular expression for every amount and range of a currency that `writeAmount` may write in a style. Its
 * time is linear: whatever repeats is bounded.
 */
export function buildAmountPattern(currency: CurrencyCode, style: HouseStyle): string {
  const { subunit, amount } = style;
  const forms = [amount[currency] ?? amount['*'] ?? '{code} {n}{scale}', subunit?.forms[currency]];
  const one = forms.flatMap((form) => (form === undefined ? [] : buildFormPattern(form, currency, style)));
  const either = `-?(?:${one.join('|')})`;
  return `${either}(?:${joinerPattern(style)}${either})?`;
}

function buildFormPattern(form: string, currency: CurrencyCode, style: HouseStyle): string {
  const joiner = joinerPattern(style);
  const scale = `(?:${escapeRegExp(style.scale.joiner)}${alternationOf(style.scale.words.map(({ word }) => word))})?`;
  const number = buildNumberPattern(style);
  const placeholders: Readonly<Record<string, string>> = {
    '{n}': `${number}(?:${scale}${joiner}${number})?`,
    '{scale}': scale,
    '{code}': currency,
    '{symbol}': escapeRegExp(currencySymbol(currency)),
    '{name}': alternationOf([currencyName(currency, style, true), currencyName(currency, style, false)]),
    '{s}': 's?',
  };
  const parts = form.split(/(\{\w+\})/);
  return parts.map((part) => placeholders[part] ?? escapeRegExp(part)).join('');
}

function joinerPattern({ range, language }: HouseStyle): string {
  return alternationOf([range.joiner, ' to ', ALTERNATIVE_JOINERS[language]]);
}

function buildNumberPattern({ number: { group } }: HouseStyle): string {
  const grouped = group === '' ? '' : `\\d{1,3}(?:${escapeRegExp(group)}\\d{3}){1,12}|`;
  return `(?:${grouped}\\d{1,40})(?:\\.\\d{1,40})?`;
}

/** One of several words, the longest first. */
export function alternationOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map(escapeRegExp).join('|')})`;
}
