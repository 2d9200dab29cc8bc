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
