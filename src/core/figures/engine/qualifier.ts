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
  const before = readQualifierBefore(text, lexicon, start);
  const strong = (value: Qualifier | undefined): value is Qualifier =>
    value !== undefined && value !== 'approx' && value !== 'exact';
  if (strong(before)) return before;
  if (strong(inner)) return inner;
  if (plus) return 'at_least';
  const after = findQualifierAfter(text, lexicon, end) ?? findQualifierBehindPerUnit(text, lexicon, end);
  if (strong(after) && before === undefined) return after;
  if (numeral.approximator === 'more_than') return 'more_than';
  return before ?? inner ?? after ?? numeral.approximator ?? 'exact';
}

/** The qualifier that ends at `edge`, if it is one there. */
export function findQualifierBefore(text: string, lexicon: Lexicon, edge: number): FormMatch<Qualifier> | undefined {
  const found = lexicon.qualifiersBefore.match(text, edge);
  if (found) for (const isPlausible of lexicon.rules.isQualifierBefore) if (!isPlausible(text, found)) return undefined;
  return found;
}

/** Of two qualifiers, "up to about", the one that sets a bound. */
function chooseBound(text: string, lexicon: Lexicon, { value, start }: FormMatch<Qualifier>): Qualifier {
  if (value !== 'approx') return value;
  const outer = findQualifierBefore(text, lexicon, skipSpacesBack(text, start))?.value;
  return outer === undefined || outer === 'exact' ? value : outer;
}

/** The words right before a number, before what it is per ("above, per share, HK$50"), or further off in its clause. */
function readQualifierBefore(text: string, lexicon: Lexicon, start: number): Qualifier | undefined {
  const edge = skipSpacesBack(text, start);
  const found = findQualifierBefore(text, lexicon, edge);
  if (found) return chooseBound(text, lexicon, found);
  for (const skip of lexicon.rules.skipPerUnitBefore) {
    const from = skip(text, lexicon, start);
    if (from < start) return findQualifierBefore(text, lexicon, from)?.value;
  }
  for (const find of lexicon.rules.findDistantQualifier) {
    const qualifier = find(text, edge);
    if (qualifier !== undefined) return qualifier;
  }
  return undefined;
}

/** Qualifier word right after `end`: "or more". */
export function findQualifierAfter(text: string, lexicon: Lexicon, end: number): Qualifier | undefined {
  return matchQualifierAfter(text, lexicon, end)?.value;
}

/** The same behind what the amount is counted per: "$5 a share or more". */
function findQualifierBehindPerUnit(text: string, lexicon: Lexicon, end: number): Qualifier | undefined {
  const perEnd = endOfPerUnit(text, lexicon, end);
  return perEnd > end ? findQualifierAfter(text, lexicon, perEnd) : undefined;
}

/** Behind the qualifier right after `end`, "or more"; `end` where none stands. */
export function endOfQualifier(text: string, lexicon: Lexicon, end: number): number {
  return matchQualifierAfter(text, lexicon, end)?.end ?? end;
}

function matchQualifierAfter(text: string, lexicon: Lexicon, end: number): FormMatch<Qualifier> | undefined {
  const from = isSpace(text.charCodeAt(end)) && isHan(text.charCodeAt(end + 1)) ? end + 1 : skipSpaces(text, end);
  const found = lexicon.qualifiersAfter.match(text, from);
  if (!found) return undefined;
  const { form } = found;
  // "41 cents + 16 cents" is a sum.
  if (form === '+' && /^\+\s?[\d$€£¥A-Z]/.test(text.slice(from, from + 3))) return undefined;
  for (const isPlausible of lexicon.rules.isPlausibleQualifier) if (!isPlausible(text, found)) return undefined;
  return found;
}
