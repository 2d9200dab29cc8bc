import { compilePatterns, findClaims } from './claim-pattern.js';
import type { MaskedSentence } from '../masked-sentence.js';
import type { LocatedSingle } from '../single-figure.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

/** Amounts that a sentence says make up another. */
export interface TotalClaim {
  readonly total: LocatedSingle;
  readonly parts: readonly LocatedSingle[];
  /** Which parts are taken from it: a deficit in a surplus. Default none. */
  readonly isLess?: readonly boolean[];
}

/** Two amounts and what they come to together. Roles: A and B the parts, D the total. */
const ADDITION_PATTERNS = [
  ...compilePatterns(
    [
      // A on top of B, its total could reach D
      '{A}{g45}\\bon top of\\b{q}(?:earlier |previous )?{B}{g60}\\b(?:total|overall|combined|altogether|in all)\\b{g40}{D}',
      // added to B, A brings the total to D
      '\\b(?:added to|together with|along with)\\b{q}{A}{g45},{g25}{B}{g25}\\b(?:brings?|brought|takes?|took|makes?|made)\\b{g20}\\b(?:total|sum|bill|tally)\\b{g20}{D}',
      // A plus B makes D
      '{A}{g25}\\bplus\\b{q}{B}{g40}\\b(?:makes?|made|comes? to|came to|totals?|equals?|for a total of)\\b{q}{D}',
    ],
    EN_WORDS,
  ),
  ...compilePatterns(
    [
      // A，加上B，合共D
      '{A}{g12}(?:连同|連同|加上|另加|再加|外加){g15}{B}{g12}(?:合共|合计|合計|总共|總共|共计|共計|总计|總計|累计|累計){q}{D}',
    ],
    ZH_WORDS,
  ),
];

/** The additions that a sentence spells out. */
export function findAdditions(sentence: MaskedSentence): readonly TotalClaim[] {
  return findClaims(sentence, ADDITION_PATTERNS).flatMap(({ figures: { A, B, D } }) =>
    A && B && D ? [{ total: D, parts: [A, B] }] : [],
  );
}
