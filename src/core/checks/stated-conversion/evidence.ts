import { amountsOf } from '../../conversion/convert-figure.js';
import { roundRatio, type Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import { getMinorUnitDigits } from '../../money/currencies.js';
import { Decimal, parseDecimal, type DecimalString } from '../../money/decimal.js';
import { applyRewritings, rewriteAmount, type Rewriting } from '../rewriting/rewrite.js';
import { chinese } from '../messages/chinese.js';
import { isRatioLess } from '../reference/rate-band.js';
import type { ReferenceRate } from '../reference/reference-rates.js';
import { collapseWhitespace, formatDay, formatRatio, groupThousands, type LocalizedText } from '../messages/format.js';
import { computeExpectedAmounts } from './amount-pairs.js';

const HUNDRED = new Decimal('100');
/** Digits of a rate in `data`, and of one in a sentence. */
const DATA_RATE_DIGITS = 6;
const MESSAGE_RATE_DIGITS = 5;

/** What a sentence about a stated conversion is made of. */
export interface ConversionEvidence {
  /** As the writer has them. */
  readonly stated: string;
  readonly original: string;
  /** What it should be, in the form of `stated` where that can be written. */
  readonly expected: string;
  /** The changes that make the stated figure say it, offsets in its text; none where it cannot be written. */
  readonly rewritings: readonly Rewriting[];
  /** stated / expected - 1; of a range for the end that is further off. */
  readonly deviation: Ratio;
  /** The same in percent, without a sign: "3.2". */
  readonly percent: string;
  /** 1 unit of this … */
  readonly unit: string;
  /** … in this, so that the rate is 1 or more. */
  readonly counted: string;
  /** The rate that the writer implies, as many digits as the writer's own number tells: "6.97". */
  readonly implied: string;
  /** "7.1970" */
  readonly rate: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Works out what is told about a conversion. */
export function computeEvidence(original: Figure, stated: Figure, { rate, ratio }: ReferenceRate): ConversionEvidence {
  const expected = computeExpectedAmounts(original, ratio);
  const amounts = amountsOf(stated).map((amount) => parseDecimal(amount).abs());
  const origins = amountsOf(original).map((amount) => parseDecimal(amount).abs());
  const worst = findWorstIndex(amounts, expected);
  const deviation = deviationOf(amounts[worst]!, expected[worst]!);
  const implied = orientRate({ dividend: amounts[worst]!, divisor: origins[worst]! }, ratio);
  const reference = orientRate(ratio, ratio);
  const [unit, counted] = implied.turned ? [rate.quote, rate.base] : [rate.base, rate.quote];
  const rewritings = rewriteAmount(stated, expected) ?? [];
  const digits = Math.min(Math.max(stated.significantDigits, 3), MESSAGE_RATE_DIGITS);
  return {
    stated: collapseWhitespace(stated.text),
    original: collapseWhitespace(original.text),
    expected:
      rewritings.length > 0
        ? collapseWhitespace(applyRewritings(stated.text, rewritings))
        : formatPlainAmounts(expected, rate.quote),
    rewritings,
    deviation,
    percent: formatPercent(deviation),
    unit,
    counted,
    implied: formatRatio(implied.ratio, digits),
    rate: formatRatio(reference.ratio, MESSAGE_RATE_DIGITS),
    data: {
      stated: amountsOf(stated).join('-'),
      expected: expected.map((each) => formatExactAmount(each, rate.quote)).join('-'),
      currency: rate.quote,
      original: amountsOf(original).join('-'),
      originalCurrency: rate.base,
      deviationPercent: toPercent(deviation, 2),
      ratePair: `${unit}/${counted}`,
      impliedRate: formatRatio(implied.ratio, DATA_RATE_DIGITS),
      referenceRate: formatRatio(reference.ratio, DATA_RATE_DIGITS),
      rateDate: rate.date,
      source: rate.source,
    },
  };
}

/** "at the ecb rate of Friday 23 February 2024, 1 USD = 7.1970 CNY"; 「按 ecb 2024年2月23日（星期五）汇率 1 USD = 7.1970 CNY」. */
export function describeRate(
  { unit, counted, rate }: ConversionEvidence,
  { rate: { source, date } }: ReferenceRate,
): LocalizedText {
  const told = `1 ${unit} = ${rate} ${counted}`;
  return {
    latin: `at the ${source} rate of ${formatDay(date, 'latin')}, ${told}`,
    ...chinese`按 ${source} ${formatDay(date, 'hans')}汇率 ${told}`,
  };
}

function findWorstIndex(amounts: readonly Decimal[], expected: readonly Ratio[]): number {
  const [first, second] = amounts.map((amount, i) => deviationOf(amount, expected[i]!));
  return second && isRatioLess(absoluteRatio(first!), absoluteRatio(second)) ? 1 : 0;
}

function deviationOf(amount: Decimal, { dividend, divisor }: Ratio): Ratio {
  return { dividend: amount.times(divisor).minus(dividend), divisor: dividend };
}

function absoluteRatio({ dividend, divisor }: Ratio): Ratio {
  return { dividend: dividend.abs(), divisor };
}

/** A rate and its inverse are told the way round in which the reference is 1 or more. */
function orientRate(rate: Ratio, reference: Ratio): { readonly ratio: Ratio; readonly turned: boolean } {
  const turned = reference.dividend.lt(reference.divisor);
  return { ratio: turned ? { dividend: rate.divisor, divisor: rate.dividend } : rate, turned };
}

function toPercent({ dividend, divisor }: Ratio, decimals: number): DecimalString {
  return roundRatio({ dividend: dividend.times(HUNDRED), divisor }, decimals, 'half-up').toFixed(decimals);
}

function formatPercent(deviation: Ratio): string {
  return groupThousands(toPercent(absoluteRatio(deviation), 1)).replace(/\.0$/, '');
}

function formatExactAmount(amount: Ratio, currency: string): DecimalString {
  const digits = getMinorUnitDigits(currency);
  return roundRatio(amount, digits, 'half-even').toFixed(digits);
}

function formatPlainAmounts(amounts: readonly Ratio[], currency: string): string {
  return `${currency} ${amounts.map((amount) => groupThousands(formatRatio(amount, 3))).join('–')}`;
}
