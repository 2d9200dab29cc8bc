import { isDigit, isSpace, skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import type { DigitRun } from '../digit-run.js';
import type { Lexicon } from '../lexicon.js';

/** Currencies of places that write a comma for the point and a point between thousands. */
const DECIMAL_COMMA_CURRENCIES: ReadonlySet<string> = new Set(
  'EUR SEK NOK DKK ISK CZK PLN HUF RON BGN RSD TRY RUB UAH BRL ARS CLP COP IDR VND'.split(' '),
);

const MAX_LENGTH = 24;

/**
 * Reads "9,99", "1.234,56" and "1 234,56" beside the mark of a currency whose country writes so. Two digits behind the comma are
 * asked for: "1,234 euros" is a thousand and more in English copy.
 */
export function readDecimalCommaRun(text: string, at: number, lexicon: Lexicon): DigitRun | undefined {
  if (!mayHaveDecimalComma(text, at)) return undefined;
  const match = /^(\d{1,3}(?:[.\u0020\u00a0\u202f\u2009]\d{3})+|\d+),(\d{2})(?!\d|,)/.exec(
    text.slice(at, at + MAX_LENGTH),
  );
  if (!match) return undefined;
  const end = at + match[0].length;
  const before = lexicon.marksBefore.match(text, skipSpacesBack(text, at))?.value;
  const after = lexicon.unitsAfter.match(text, skipSpaces(text, end))?.value;
  const currencies = [before?.currency, after?.type === 'mark' ? after.currency : undefined];
  if (!currencies.some((currency) => currency !== undefined && DECIMAL_COMMA_CURRENCIES.has(currency)))
    return undefined;
  const whole = match[1]!.replaceAll(/\D/g, '');
  return { end, digits: `${whole}.${match[2]!}`, grouped: whole !== match[1], broken: false };
}

/** Do a comma and two digits end the number? Hardly any does: this look spares cutting it out. */
function mayHaveDecimalComma(text: string, at: number): boolean {
  let end = at;
  for (let code = text.charCodeAt(end); isDigit(code) || code === 0x2e || isSpace(code);) {
    if (++end > at + MAX_LENGTH) return false;
    code = text.charCodeAt(end);
  }
  return text.charCodeAt(end) === 0x2c && isDigit(text.charCodeAt(end + 2)) && !isDigit(text.charCodeAt(end + 3));
}
