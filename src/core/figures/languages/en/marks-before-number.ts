import type { MarkRow } from '../../engine/mark.js';

/**
 * Names in front of the number, as banks and courts write sums: "Hong Kong dollars 3 million". Weak: "in Hong Kong dollars
 * 20 years ago" names no sum.
 */
export const EN_MARKS_BEFORE_NUMBER: readonly MarkRow[] = [
  { currency: 'USD', before: 'US dollars|U.S. dollars|United States dollars', weak: true },
  { currency: 'HKD', before: 'Hong Kong dollars|HK dollars', weak: true },
  { currency: 'SGD', before: 'Singapore dollars', weak: true },
  { currency: 'AUD', before: 'Australian dollars', weak: true },
  { currency: 'CAD', before: 'Canadian dollars', weak: true },
  { currency: 'NZD', before: 'New Zealand dollars', weak: true },
  { currency: 'TWD', before: 'New Taiwan dollars|NT dollars', weak: true },
  { currency: 'JPY', before: 'Japanese yen', weak: true },
  { currency: 'KRW', before: 'Korean won|South Korean won', weak: true },
  { currency: 'VND', before: 'Vietnamese dong', weak: true },
  { currency: 'CHF', before: 'Swiss francs', weak: true },
  { currency: 'GBP', before: 'pounds sterling', weak: true },
  { currency: 'INR', before: 'Indian rupees', weak: true },
  { currency: 'MYR', before: 'Malaysian ringgit|ringgit', weak: true },
  { currency: 'THB', before: 'Thai baht', weak: true },
  { currency: 'IDR', before: 'Indonesian rupiah', weak: true },
  { currency: 'PHP', before: 'Philippine pesos', weak: true },
];
