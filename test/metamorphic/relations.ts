import type { Relation } from './relation.js';
import { CURRENCY } from './relations/currency.js';
import { LAYOUT } from './relations/layout.js';
import { LETTER_CASE } from './relations/letter-case.js';
import { MARKUP } from './relations/markup.js';
import { NEIGHBOURS } from './relations/neighbours.js';
import { NUMERAL } from './relations/numeral.js';
import { SCALE } from './relations/scale.js';
import { SCRIPT } from './relations/script.js';
import { WORDS } from './relations/words.js';

/** Every relation: what is changed in a text, whose answer must then change in the same way. */
export const RELATIONS: readonly Relation[] = [
  ...LAYOUT,
  ...SCRIPT,
  ...LETTER_CASE,
  ...MARKUP,
  ...NEIGHBOURS,
  ...CURRENCY,
  ...NUMERAL,
  ...SCALE,
  ...WORDS,
];
