import type { Lexicon } from '../../engine/lexicon.js';
import { mayMean } from '../../engine/mark.js';
import type { Mention } from '../../engine/mention.js';
import { findQualifier } from '../../engine/qualifier.js';

/** "£2,317 10s", "£3 4s 6d": the parts of a pound before 1971, of which 20 and 240 make one. */
const PARTS = /^ (\d{1,2})s(?:\.? (\d{1,2})d)?(?![A-Za-z\d])/;
const MAX_PARTS = 10;
const PENCE_OF_SHILLING = 12;

/** The old pence behind pounds; undefined where there are none. */
function readOldPence(text: string, end: number): { readonly pence: number; readonly end: number } | undefined {
  const parts = PARTS.exec(text.slice(end, end + MAX_PARTS));
  if (!parts) return undefined;
  const [written, shillings, pence = '0'] = parts;
  if (Number(shillings) > 19 || Number(pence) >= PENCE_OF_SHILLING) return undefined;
  return { pence: Number(shillings) * PENCE_OF_SHILLING + Number(pence), end: end + written.length };
}

function isWholePounds({ mark, power, scaled, numeral }: Mention): boolean {
  return (
    mark !== undefined &&
    mayMean(mark, 'GBP') &&
    mark.minor === 0 &&
    power === 0 &&
    !scaled &&
    !numeral.digits.includes('.')
  );
}

/** Adds old shillings and pence to the pounds before them, where they are a decimal: three pence are 0.0125 pounds. */
export function addOldShillings(text: string, lexicon: Lexicon, mention: Mention): void {
  if (mention.end !== mention.numeralEnd || !isWholePounds(mention)) return;
  const old = readOldPence(text, mention.end);
  if (!old || old.pence % 3 !== 0) return;
  const decimals = String((old.pence * 125) / 3)
    .padStart(4, '0')
    .replace(/0+$/, '');
  mention.compoundDigits = decimals === '' ? mention.numeral.digits : `${mention.numeral.digits}.${decimals}`;
  mention.end = old.end;
  mention.qualifier = findQualifier(text, lexicon, mention);
}

/** Has the amount old pence behind it that no decimal gives: then it is not read in part. */
export function hasUnreadPence(text: string, mention: Mention, end: number): boolean {
  const old = isWholePounds(mention) ? readOldPence(text, end) : undefined;
  return old !== undefined && old.pence % 3 !== 0;
}
