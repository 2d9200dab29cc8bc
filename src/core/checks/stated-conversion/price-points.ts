import type { Figure } from '../../figures/figure.js';

/** Retail prices end so: 9.99, 249.95, 499, 1,299; 99 pence. */
const CHARM_ENDING = /^(?:\d+\.(?:95|\d9)|\d*9)$/;
/** A price of a shop: dearer things are sold at round prices. */
const MAX_DIGITS_BEFORE_POINT = 5;

/** Is it a price as shops set them, chosen for its digits and not converted from another? */
export function isPricePoint({ value, text, per }: Figure): boolean {
  if (value === undefined || per !== undefined || /illion|\b(?:bn|mn?|tn)\b|[万萬亿億]/u.test(text)) return false;
  // The number as written: 99 of "99 pence".
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? '';
  const [whole = ''] = digits.split('.');
  return digits.length >= 2 && whole.length <= MAX_DIGITS_BEFORE_POINT && CHARM_ENDING.test(digits);
}
