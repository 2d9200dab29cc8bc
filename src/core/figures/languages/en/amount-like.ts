import { isLatin, isNewline } from '../../../document/chars.js';
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
  // "Y2K" is a year; the article of "a pound twenty" was read for its cents.
  if (text.startsWith('Y2K', start - 1) || text.startsWith('Won ', start - 4)) return false;
  if (text.startsWith('Re', mention.start) && mention.start < start) return isOneRupee(text, mention);
  if (mention.mark?.minor === 2 && text.startsWith('cts', mention.end - 3)) return isCentsOfShare(text, mention);
  if (mention.numeral.writing === 'words' && mention.numeral.end === start + 1) return true;
  // "P5-6 billion", "R1.5-2M": the scale behind the range says it of both ends.
  if (
    text.charCodeAt(mention.numeralEnd) === 0x2d &&
    SCALED_END.test(text.slice(mention.numeralEnd, mention.numeralEnd + 20))
  )
    return true;
  if (mention.start < start ? isSpokenSum(text, mention) : isLetterSum(text, mention)) return true;
  return isAmountOfPounds(text, mention);
}

/** "Re 1", "at Re 0.85": a rupee in the singular. "Swiss Re 1.85" is an insurer. */
function isOneRupee(text: string, { start, numeral }: Mention): boolean {
  return numeral.digits === '1' || !/[A-Z][\w&.'’-]*\s$/.test(text.slice(Math.max(0, start - MAX_BEFORE), start));
}

const SHARE_BEFORE =
  /\b(?:shr|shrs|share|eps|div|divs|dividend|payout|loss|profit|net|dlrs?|versus|vs|from|or)\.? (?:of )?$/i;
const SHARE_BEHIND = /^ (?:vs|versus|a|an|per|net|each)\b/i;

/** "Shr 50 cts vs 48 cts", "15 cts a share": cents, and no carats. */
function isCentsOfShare(text: string, { start, end }: Mention): boolean {
  return (
    SHARE_BEHIND.test(text.slice(end, end + MAX_BEHIND)) ||
    SHARE_BEFORE.test(text.slice(Math.max(0, start - MAX_BEFORE), start))
  );
}

/** A name in front that is no other word: "ringgit 42", but "Euro 96", "Yuan 3". */
const CURRENCY_NOUN = /(?:^|[^A-Za-z])(?![Ee]uros?|[Yy]uan|[Rr]enminbi|[Ww]on|[Bb]irr)[A-Za-z]?[a-z]{2,}\s$/;
/** The number counts nothing that follows it. */
const COUNTS_NOTHING =
  /^(?:$|[.,;:?!)\]"”’\n](?!\d)| (?:an?|per|each|apiece|for|at|from|to|and|or|but|last|this|by|only|today|now|when|while|more|less)\b)/;
const MAX_BEHIND = 12;

/** "It costs ringgit 42", "Rupees five hundred only": courts and banks write the name first. */
function isSpokenSum(text: string, { numeral, start }: Mention): boolean {
  const { end } = numeral;
  return (
    CURRENCY_NOUN.test(text.slice(Math.max(0, start - 1), numeral.start)) &&
    COUNTS_NOTHING.test(text.slice(end, end + MAX_BEHIND))
  );
}

/** Letters that touch the number, "42RM", or that fill a line with it: "69 TL". */
function isLetterSum(text: string, { start, end, numeralEnd, mark }: Mention): boolean {
  if (!mark?.support || mark.ambiguous || numeralEnd === end) return false;
  if (isLatin(text.charCodeAt(numeralEnd))) return true;
  return isBorder(text, start - 1) && isBorder(text, end);
}

function isBorder(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isNewline(text.charCodeAt(at)) || text.charCodeAt(at) === 0x09;
}

/** Right before `at`, or one blank before it. */
function isEqualsSign(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x3d || (text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at - 2) === 0x3d);
}
