import { skipSpacesBack } from '../../../document/chars.js';
import { buildMention } from '../build-mention.js';
import type { Lexicon } from '../lexicon.js';
import { Mention } from '../mention.js';
import type { Numeral } from '../numeral.js';
import { countsThings } from '../plausibility.js';
import type { RatioUnit } from '../vocabulary.js';

const MULTIPLE: RatioUnit = { type: 'ratio', kind: 'multiple', power: 0, glued: false };

/** Completes a numeral with all that stands round it, and with what each language adds to that. */
export function completeNumeral(
  text: string,
  lexicon: Lexicon,
  numeral: Numeral,
  floor: number,
  grouped: boolean,
): Mention | undefined {
  const isAside = countsThings(text, lexicon, numeral);
  if (isAside && !lexicon.keepsQuantities) return undefined;
  const mention = buildMention(text, lexicon, numeral, floor, grouped);
  if (!mention) return undefined;
  if (isAside) {
    mention.isAside = true;
    return mention;
  }
  for (const complete of lexicon.rules.completeMention) complete(text, lexicon, mention);
  return mention;
}

/** A multiple in one word: "twice". */
export function createWordMultiple(text: string, lexicon: Lexicon, start: number, end: number, value: string): Mention {
  const mention = new Mention({ start, end, digits: value, power: 0, writing: 'words' });
  mention.ratio = MULTIPLE;
  mention.qualifier = lexicon.qualifiersBefore.match(text, skipSpacesBack(text, start))?.value ?? 'exact';
  return mention;
}
