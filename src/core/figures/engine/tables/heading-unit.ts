import { skipSpaces, skipSpacesBack } from '../../../document/chars.js';
import type { Span } from '../../../document/span.js';
import type { Lexicon } from '../lexicon.js';
import { testWords } from '../rule-set.js';
import type { TablePattern } from '../vocabulary.js';
import { findMoneyUnit, readMarkAt, type CountedKind, type TableUnit } from './unit-text.js';

/** What a heading or a label says of the numbers it heads; undefined where it names no unit. */
export function readUnitText(text: string, span: Span, lexicon: Lexicon): TableUnit | undefined {
  const { start, end } = span;
  if (end <= start) return undefined;
  const { tables } = lexicon;
  const words = text.slice(start, end);
  const ruled = cutExceptions(words, span, lexicon);
  const cut = text.slice(ruled.start, ruled.end);
  const money = findMoneyUnit(text, ruled, lexicon);
  const whole = (kind: CountedKind): TableUnit => ({ start, end, kind, isWhole: true });
  if (money?.mark && isPair(text, span, lexicon)) return whole('quantity');
  const has = (kind: TablePattern): boolean => testWords(tables, kind, cut);
  if (has('percentagePoints')) return whole('percentage_points');
  if (has('basisPoints')) return whole('basis_points');
  if (has('percent') && !(money?.mark && money.power !== undefined)) return whole('percent');
  if (has('multiple') && !money?.mark) return whole('multiple');
  if (!money?.mark && has('quantity') && !has('perShare')) return whole('quantity');
  return money;
}

/** "Onshore USD/CNY": numbers of a pair at the end of the words are rates, not amounts. */
function isPair(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  const joiners = lexicon.tables.map(({ pairJoiners = '' }) => pairJoiners).join('');
  for (let joiner = end - 1; joiner > start && end - joiner <= MAX_NAME; joiner--) {
    if (!joiners.includes(text.charAt(joiner))) continue;
    const quote = readMarkAt(text, skipSpaces(text, joiner + 1), end, lexicon);
    return quote?.end === end && quote.mark.currency !== undefined && namesCurrency(text, start, joiner, lexicon);
  }
  return false;
}

/** Does a currency end before `end`, a blank between at most? */
function namesCurrency(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const stop = skipSpacesBack(text, end);
  for (let at = Math.max(start, stop - MAX_NAME); at < stop; at++) {
    const base = readMarkAt(text, at, stop, lexicon);
    if (base?.end === stop && base.mark.currency !== undefined) return true;
  }
  return false;
}

/** The name of a currency is no longer. */
const MAX_NAME = 24;

/** Without "except per share data" and what follows it within its bracket; what precedes nothing is passed over. */
function cutExceptions(words: string, { start, end }: Span, lexicon: Lexicon): Span {
  for (const { except } of lexicon.tables) {
    const found = except?.exec(words);
    if (!found) continue;
    const { index, 0: exception } = found;
    if (/\p{L}/u.test(words.slice(0, index))) return { start, end: start + index };
    const behind = index + exception.length;
    const comma = words.slice(behind).search(/[,;]/);
    return { start: start + behind + (comma < 0 ? 0 : comma + 1), end };
  }
  return { start, end };
}
