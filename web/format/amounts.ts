import type { Say } from '../words/languages.js';

/** Digits with their thousands apart; every digit stays, amounts are never turned into numbers. */
export function grouped(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? [];
  return whole ? `${sign === '-' ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction}` : decimal;
}

/** One exact value or both ends of a range. */
export function exactly(
  amount: { readonly value?: string; readonly minValue?: string; readonly maxValue?: string },
  say: Say,
): string {
  const { value, minValue, maxValue } = amount;
  if (value !== undefined) return grouped(value);
  if (minValue === undefined || maxValue === undefined) return '';
  return say('range', { low: grouped(minValue), high: grouped(maxValue) });
}
