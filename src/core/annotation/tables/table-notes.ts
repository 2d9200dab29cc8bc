import type { CurrencyCode } from '../../money/currencies.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { ratioExponent, roundRatio } from '../../money/ratio.js';
import type { IsoDate } from '../../rate-table/day.js';
import type { HouseStyle } from '../../styles/style.js';
import { writeAmount } from '../../styles/write-amount.js';
import { writeDay } from '../../styles/write-day.js';
import type { AnnotationContext } from '../context.js';
import type { Occurrence } from '../occurrence.js';

/** Significant digits of a rate in a note. */
const RATE_DIGITS = 4;

interface NotedRate {
  readonly words: string;
  readonly date: IsoDate;
}

/**
 * The line that gives the rates to convert the amounts of a table by, and their day: "(US$1 = HK$7.823, 24 February 2025)".
 * @param targets what it converts to; undefined where there is nothing to convert, or no rate
 */
export function formatTableNote(
  amounts: readonly Occurrence[],
  targets: readonly CurrencyCode[],
  context: AnnotationContext,
): string | undefined {
  const seen = new Set<string>();
  const rates: NotedRate[] = [];
  for (const { figure, conversions, style } of amounts) {
    const { currency: from, market } = figure;
    if (from === undefined) continue;
    for (const { currency } of conversions) {
      const key = [from, currency].sort().join();
      if (seen.has(key) || !targets.includes(currency)) continue;
      seen.add(key);
      const rate = formatRate(from, currency, style, context, market);
      if (rate) rates.push(rate);
    }
  }
  const [first] = rates;
  if (!first) return undefined;
  const isLatin = amounts[0]?.figure.script === 'latin';
  const isOneDay = rates.every(({ date }) => date === first.date);
  const day = (date: IsoDate): string => (isLatin ? `, ${writeDay(date, 'en')}` : `，${writeDay(date, 'zh')}`);
  const listed = rates.map(({ words, date }) => (isOneDay ? words : words + day(date)));
  const closing = isOneDay ? day(first.date) : '';
  return isLatin ? `(${listed.join('; ')}${closing})` : `（${listed.join('；')}${closing}）`;
}

/** One unit of the dearer currency in the other one. */
function formatRate(
  from: CurrencyCode,
  to: CurrencyCode,
  style: HouseStyle,
  { rates }: AnnotationContext,
  market: Occurrence['figure']['market'],
): NotedRate | undefined {
  for (const [base, quote] of [
    [from, to],
    [to, from],
  ] as const) {
    const { answer } = base === from ? rates.marketRate(base, market, quote) : { answer: rates.rate(base, quote) };
    if (!answer.available) return undefined;
    const ratio = { dividend: parseDecimal(answer.multiplier), divisor: parseDecimal(answer.divisor) };
    const exponent = ratioExponent(ratio);
    if (exponent < 0 && base === from) continue;
    const decimals = Math.max(RATE_DIGITS - 1 - exponent, 0);
    const one = writeAmount([{ value: new Decimal('1'), decimals: 0 }], base, style);
    const other = writeAmount([{ value: roundRatio(ratio, decimals, 'half-up'), decimals }], quote, style);
    return { words: `${one} = ${other}`, date: answer.rate.date };
  }
  return undefined;
}
