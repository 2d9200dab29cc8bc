import { isHan, isLatin, skipSpaces } from '../../../document/chars.js';
import type { Span } from '../../../document/span.js';
import type { Lexicon } from '../lexicon.js';
import { FormMatch } from '../trie.js';
import type { QuantityUnit } from '../vocabulary.js';

/** What the numbers of a table count that is neither money nor a ratio. */
interface CountedUnit {
  readonly quantity: FormMatch<QuantityUnit>;
  /** Power of ten that the words state: 3 for "'000 shares" and '000 tonnes; undefined where they state none. */
  readonly power: number | undefined;
}

/** Longer words are no label. */
const MAX_LABEL_LENGTH = 160;

/**
 * The unit that a heading or a label gives to its numbers: "Number of employees", "Volume (kt)". What stands in
 * brackets names it better than the rest, and the last words better than the first. Undefined for a unit without a name.
 */
export function findCountedUnit(text: string, { start, end }: Span, lexicon: Lexicon): CountedUnit | undefined {
  const limit = Math.min(end, start + MAX_LABEL_LENGTH);
  let best: CountedUnit | undefined;
  let isBestBracketed = false;
  let power: number | undefined;
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (startsWord(text, at, start)) {
      const read = readUnit(text, at, limit, lexicon);
      if (!read) continue;
      // "g/t": so much of one thing for each of another counts neither.
      if (read.quantity && text.charAt(at - 1) === '/' && at > start + 1) return undefined;
      if (read.quantity && !(isBestBracketed && depth <= 0)) {
        best = { quantity: read.quantity, power: read.power };
        isBestBracketed = depth > 0;
      } else if (read.power !== undefined) power = read.power;
      at = read.end - 1;
    }
  }
  return best && { quantity: best.quantity, power: best.power ?? power };
}

function startsWord(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (at === start || isHan(code) || !isLatin(text.charCodeAt(at - 1))) return code > 0x20;
  return false;
}

interface ReadUnit {
  readonly quantity: FormMatch<QuantityUnit> | undefined;
  readonly power: number | undefined;
  readonly end: number;
}

/** A unit, a scale, or both: "million tonnes", "koz". */
function readUnit(text: string, at: number, limit: number, lexicon: Lexicon): ReadUnit | undefined {
  const own = matchUnit(text, at, limit, lexicon);
  if (own) return { quantity: own, power: undefined, end: own.end };
  const prefixed = lexicon.tableUnits.match(text, at);
  if (prefixed && prefixed.end <= limit) {
    const { unit, power } = prefixed.value;
    const quantity = new FormMatch({ unit, isOtherWord: false }, prefixed.form, prefixed.start, prefixed.end);
    return { quantity, power: power === 0 ? undefined : power, end: prefixed.end };
  }
  const scale = lexicon.declarations.scales.match(text, at);
  if (!scale || scale.end > limit) return undefined;
  const of = /^\s?(?:of\s)?/.exec(text.slice(scale.end, scale.end + 5))?.[0].length ?? 0;
  const unit = matchUnit(text, skipSpaces(text, scale.end + of), limit, lexicon);
  return { quantity: unit, power: scale.value, end: unit?.end ?? scale.end };
}

function matchUnit(text: string, at: number, limit: number, lexicon: Lexicon): FormMatch<QuantityUnit> | undefined {
  const found = lexicon.quantityUnits.match(text, at);
  if (!found || found.end > limit || found.value.isOtherWord || found.value.unit === undefined) return undefined;
  return found;
}
