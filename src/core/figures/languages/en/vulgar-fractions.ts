import { isDigit, isLatin } from '../../../document/chars.js';
import type { NumberParser } from '../../engine/lexicon.js';
import { completeNumeral } from '../../engine/parsers/complete-numeral.js';
import { readFractionAt } from '../../engine/parsers/fraction.js';

/** "¼ cent", "½ million dollars": a fraction in one character, and no digit before it. It counts where a unit or mark says what. */
export const EN_VULGAR_FRACTION_PARSER: NumberParser = {
  heads: '¼½¾⅛⅜⅝⅞',
  parse: (text, at, lexicon, floor) => {
    const next = at + 1;
    const fraction = readFractionAt(text, at);
    const before = text.charCodeAt(at - 1);
    if (!fraction || isDigit(before) || isLatin(before) || isDigit(text.charCodeAt(next))) return { next };
    const numeral = { start: at, end: next, digits: `0.${fraction.digits}`, power: 0, writing: 'digits' } as const;
    const mention = completeNumeral(text, lexicon, numeral, floor, false);
    return (mention?.mark ?? mention?.ratio) ? { mention, next: mention.end } : { next };
  },
};
