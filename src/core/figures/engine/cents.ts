import { skipSpaces } from '../../document/chars.js';
import type { CentsCountry, Lexicon } from './lexicon.js';

/** The dollar whose country's letters end at `at`: "US50¢", "HK8.5 cents". */
export function findCentsCountry(text: string, lexicon: Lexicon, at: number): CentsCountry | undefined {
  for (const find of lexicon.rules.findCentsCountry) {
    const country = find(text, at);
    if (country) return country;
  }
  return undefined;
}

/** Does a unit below the major one of a currency, such as cents, follow `end`? */
export function isMinorUnitAt(text: string, lexicon: Lexicon, end: number): boolean {
  const unit = lexicon.unitsAfter.match(text, skipSpaces(text, end))?.value;
  return unit?.type === 'mark' && unit.minor > 0;
}
