import type { Mention } from '../../engine/mention.js';
import { isAmountOfPounds } from './pounds.js';

/** "($1=.6071 Pound)", "1 euro = 1,110 Won": what stands behind an equals sign and another amount is one. */
const EQUATION_BEFORE = /\d(?: ?[A-Za-z]{2,10})? ?= ?$/;
const MAX_BEFORE = 16;
const SCALED_END = /^-\d{1,3}(?:\.\d+)?(?:m|M|[ -]?(?:mil|million|bn|billion|tn|trn|trillion|lakh|crore))(?![A-Za-z])/;

/** Does a number look like an amount beside a mark that is also a common word? */
export function isEnglishAmountLike(text: string, mention: Mention): boolean | undefined {
  const { start } = mention.numeral;
  if (isEqualsSign(text, start) && EQUATION_BEFORE.test(text.slice(Math.max(0, start - MAX_BEFORE), start)))
    return true;
  // "P5-6 billion", "R1.5-2M": the scale behind the range says it of both ends.
  if (
    text.charCodeAt(mention.numeralEnd) === 0x2d &&
    SCALED_END.test(text.slice(mention.numeralEnd, mention.numeralEnd + 20))
  )
    return true;
  return isAmountOfPounds(text, mention);
}

/** Right before `at`, or one blank before it. */
function isEqualsSign(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x3d || (text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at - 2) === 0x3d);
}
