import { findNumbersInText } from '../../checks/rewriting/number-in-text.js';
import { rewriteAmount } from '../../checks/rewriting/rewrite.js';
import type { Figure } from '../../figures/figure.js';
import { findFigures } from '../../figures/find-figures.js';
import { readMoney } from '../../figures/read-money.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { memoizePerObject } from '../../../support/bounded-cache.js';
import type { Item } from '../item.js';
import type { ComparedText } from '../read-text.js';

const ONE = new Decimal('1');

/**
 * The source's amount as the target writes it, with the mark that the target has for the source's currency elsewhere:
 * 500万元 becomes 500万港元 in a story that says 12亿港元. Undefined where the words would not be read as just that
 * amount in just that currency.
 * @param styled an amount in the currency as a style writes it, for a target that has no mark of the currency
 */
export function writeInCurrency(
  { figure: source }: Item,
  { figure: target }: Item,
  text: ComparedText,
  styled: string | undefined,
): string | undefined {
  const { value, currency } = source;
  if (value === undefined || currency === undefined || target.value === undefined) return undefined;
  const number = writeNumber(target, parseDecimal(value).abs());
  if (number === undefined) return undefined;
  const own = marksOf(text).get(keyOf(currency, target)) ?? [];
  const marks = styled === undefined ? own : [...own, ...findFigures(styled).figures.flatMap(markOf)];
  for (const { before, behind } of marks) {
    const written = before + number + behind;
    const read = readMoney(written);
    if (read?.currency === currency && parseDecimal(read.amount).eq(parseDecimal(value).abs())) return written;
  }
  return undefined;
}

/** The target's number with its scale word: as it stands where the amount is right, else of the source's amount. */
function writeNumber(target: Figure, value: Decimal): string | undefined {
  const [number, ...others] = findNumbersInText(target) ?? [];
  if (!number || others.length > 0 || target.value === undefined) return undefined;
  if (parseDecimal(target.value).abs().eq(value)) return target.text.slice(number.start, number.end);
  const digits = { ...target, significantDigits: value.c.length };
  return rewriteAmount(digits, [{ dividend: value, divisor: ONE }])?.[0]?.replacement;
}

/** What stands in front of a number and behind it. */
interface Mark {
  readonly before: string;
  readonly behind: string;
}

const keyOf = (currency: string, { script }: Figure): string => `${currency} ${script}`;

/** The marks of a text by currency and script, each once, in the order of the text. */
const marksOf = memoizePerObject(({ items }: ComparedText): ReadonlyMap<string, readonly Mark[]> => {
  const marks = new Map<string, Mark[]>();
  for (const { figure } of items) {
    const [mark] = markOf(figure);
    if (!mark || figure.currency === undefined) continue;
    const key = keyOf(figure.currency, figure);
    const known = marks.get(key) ?? [];
    if (known.length < MOST_MARKS && !known.some((each) => each.before === mark.before && each.behind === mark.behind))
      marks.set(key, [...known, mark]);
  }
  return marks;
});

/** The mark of an amount of one number in digits; none of another figure. */
function markOf(figure: Figure): readonly Mark[] {
  if (figure.kind !== 'money') return [];
  const [number, ...others] = findNumbersInText(figure) ?? [];
  if (!number || others.length > 0) return [];
  return [{ before: figure.text.slice(0, number.start), behind: figure.text.slice(number.end) }];
}

/** Marks of one currency that are tried: a text has its name, its code and its sign. */
const MOST_MARKS = 4;
