import { skipSpaces } from '../../../document/chars.js';
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

/** "USD/CNY": numbers of a pair are rates, not amounts. */
function isPair(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  const base = readMarkAt(text, start, end, lexicon);
  if (!base?.mark.currency) return false;
  const joiner = skipSpaces(text, base.end);
  if (joiner >= end || !lexicon.tables.some(({ pairJoiners }) => pairJoiners?.includes(text.charAt(joiner))))
    return false;
  const quote = readMarkAt(text, skipSpaces(text, joiner + 1), end, lexicon);
  return quote?.end === end && quote.mark.currency !== undefined;
}

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
