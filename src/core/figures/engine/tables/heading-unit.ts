import type { Span } from '../../../document/span.js';
import type { Lexicon } from '../lexicon.js';
import { testAny } from '../rule-set.js';
import { findMoneyUnit, type TableUnit } from './unit-text.js';

/** What a heading or a label says of the numbers it heads; undefined where it names no unit. */
export function readUnitText(text: string, span: Span, lexicon: Lexicon): TableUnit | undefined {
  const { start, end } = span;
  if (end <= start) return undefined;
  const { tables } = lexicon;
  const words = text.slice(start, end);
  const cut = cutExceptions(words, lexicon);
  const ruled = cut.length < words.length ? { start, end: start + cut.length } : span;
  const money = findMoneyUnit(text, ruled, lexicon);
  const whole = { start, end, isWhole: true };
  const has = (pick: (words: (typeof tables)[number]) => RegExp | undefined): boolean =>
    testAny(
      tables.flatMap((each) => pick(each) ?? []),
      cut,
    );
  if (has(({ percentagePoints }) => percentagePoints)) return { ...whole, kind: 'percentage_points' };
  if (has(({ basisPoints }) => basisPoints)) return { ...whole, kind: 'basis_points' };
  if (has(({ percent }) => percent) && !(money?.mark && money.power !== undefined))
    return { ...whole, kind: 'percent' };
  if (has(({ multiple }) => multiple) && !money?.mark) return { ...whole, kind: 'multiple' };
  if (!money?.mark && has(({ quantity }) => quantity) && !has(({ perShare }) => perShare))
    return { ...whole, kind: 'quantity' };
  return money;
}

/** Without "except per share data" and what follows it within its bracket. */
function cutExceptions(words: string, lexicon: Lexicon): string {
  for (const { except } of lexicon.tables) {
    const at = except ? words.search(except) : -1;
    if (at >= 0) return words.slice(0, at);
  }
  return words;
}
