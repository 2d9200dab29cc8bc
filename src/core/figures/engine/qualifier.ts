import { isHan, isSpace, skipSpaces, skipSpacesBack } from '../../document/chars.js';
import type { Qualifier } from '../figure.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import { endOfPerUnit } from './per-unit.js';
import type { FormMatch } from './trie.js';

/** Reads the qualifier of a mention that got its unit from a neighbour: it was not looked for before. */
export function findQualifier(text: string, lexicon: Lexicon, mention: Mention): Qualifier {
  return chooseQualifier(text, lexicon, mention, undefined, false);
}

/** How far the writer stands behind a number: the words before it, within it (`inner`), and after it. */
export function chooseQualifier(
  text: string,
  lexicon: Lexicon,
  { start, end, numeral }: Mention,
  inner: Qualifier | undefined,
  plus: boolean,
): Qualifier {
  const edge = skipSpacesBack(text, start);
  const before = findQualifierBefore(text, lexicon, edge);
  const strong = (value: Qualifier | undefined): value is Qualifier =>
    value !== undefined && value !== 'approx' && value !== 'exact';
  if (strong(before)) return before;
  if (strong(inner)) return inner;
  if (plus) return 'at_least';
  const after =
    findQualifierAfter(text, lexicon, end) ?? findQualifierAfter(text, lexicon, endOfPerUnit(text, lexicon, end));
  if (strong(after) && before === undefined) return after;
  if (numeral.approximator === 'more_than') return 'more_than';
  return before ?? inner ?? after ?? numeral.approximator ?? 'exact';
}

/** Qualifier words right before `end`: "more than"; of two, "up to about", the one that sets a bound. */
function findQualifierBefore(text: string, lexicon: Lexicon, end: number): Qualifier | undefined {
  const found = matchQualifierBefore(text, lexicon, end);
  if (found?.value !== 'approx') return found?.value;
  const outer = matchQualifierBefore(text, lexicon, skipSpacesBack(text, found.start))?.value;
  return outer === undefined || outer === 'exact' ? found.value : outer;
}

function matchQualifierBefore(text: string, lexicon: Lexicon, end: number): FormMatch<Qualifier> | undefined {
  const found = lexicon.qualifiersBefore.match(text, end);
  if (!found) return undefined;
  for (const isQualifier of lexicon.rules.isQualifierBefore) if (!isQualifier(text, found)) return undefined;
  return found;
}

/** Qualifier word right after `end`: "or more". */
export function findQualifierAfter(text: string, lexicon: Lexicon, end: number): Qualifier | undefined {
  const from = isSpace(text.charCodeAt(end)) && isHan(text.charCodeAt(end + 1)) ? end + 1 : skipSpaces(text, end);
  const found = lexicon.qualifiersAfter.match(text, from);
  if (!found) return undefined;
  const { form } = found;
  // "41 cents + 16 cents" is a sum.
  if (form === '+' && /^\+\s?[\d$€£¥A-Z]/.test(text.slice(from, from + 3))) return undefined;
  for (const isPlausible of lexicon.rules.isPlausibleQualifier) if (!isPlausible(text, found)) return undefined;
  return found.value;
}
