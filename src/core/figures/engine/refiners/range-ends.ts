import type { Mention } from '../mention.js';

/** Style guides spell out numbers below ten: "five to 15 cents", but no mark or scale stands between. */
export function areWrittenAlike({ numeral, mark, scaled }: Mention, high: Mention): boolean {
  if (numeral.writing !== 'words' || high.numeral.writing === 'words') return true;
  return (
    !mark &&
    !scaled &&
    !high.scaled &&
    numeral.digits.length === 1 &&
    !high.numeral.digits.includes('.') &&
    !high.markBefore
  );
}

/** "Five hundred to six hundred thousand": both ends are hundreds of what only the second names. */
export function isInHundreds({ numeral: { section, writing }, power }: Mention, mantissa: string): boolean {
  return writing === 'words' && section?.power === 2 && power === 0 && mantissa.length > 2;
}
