import { amountsOf } from '../../conversion/convert-figure.js';
import { roundRatio, type Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import { getMinorUnitDigits } from '../../money/currencies.js';
import { Decimal, formatDecimal, parseDecimal, type DecimalString } from '../../money/decimal.js';
import { applyRewritings, rewriteAmount, type Rewriting } from '../rewriting/rewrite.js';
import { isRatioLess, type RateBand } from '../reference/rate-band.js';
import type { ReferenceRate } from '../reference/reference-rates.js';
import { toMarketName } from '../../rate-table/market.js';
import type { Script } from '../../figures/figure.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import { toQuotedText, formatRatio, groupThousands } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { computeExpectedAmounts } from './amount-pairs.js';
import { elementAt } from '../../../support/get-or-throw.js';

const HUNDRED = new Decimal('100');
/** Digits of a rate in `data`, and of one in a sentence. */
const DATA_RATE_DIGITS = 6;
const MESSAGE_RATE_DIGITS = 5;

/** The words for the rate that a conversion was compared with. */
export const RATE_MESSAGES = defineMessages({
  en: { rate: 'at the rate of {day} ({source}), 1 {unit} = {rate} {counted}' },
  zh: { rate: '按{day}汇率（{source}）1 {unit} = {rate} {counted}' },
});

/** The facts that findings on stated conversions have in common. */
export const CONVERSION_DATA = {
  stated: { type: 'string', description: 'The equivalent as stated; the ends of a range are joined with "-".' },
  expected: { type: 'string', description: 'What the original comes to at the reference rate.' },
  currency: { type: 'string', description: 'Of the equivalent.' },
  original: { type: 'string', description: 'The amount that was converted.' },
  originalCurrency: { type: 'string', description: 'Of the original.' },
  deviationPercent: { type: 'string', description: 'How far `stated` is from `expected`, in percent of the latter.' },
  ratePair: { type: 'string', description: 'The direction of the two rates: 1 of the first in the second.' },
  impliedRate: { type: 'string', description: 'The rate that the two amounts imply.' },
  referenceRate: { type: 'string', description: "The rate of the story's date." },
  rateDate: { type: 'string', description: 'The day of the reference rate.' },
  source: { type: 'string', description: 'Who published the reference rate.' },
} as const satisfies DataSchema;

/** What a finding says of a stated conversion. */
export interface ConversionEvidence {
  /** Both amounts as the text has them. */
  readonly stated: string;
  readonly original: string;
  /** What it should be, in the form of `stated` where that can be written. */
  readonly expected: string;
  /** The changes that make the stated figure say it, offsets in its text; none where it cannot be written. */
  readonly rewritings: readonly Rewriting[];
  /** stated / expected - 1; of a range for the end that is further off. */
  readonly deviation: Ratio;
  /** The deviation in percent, without a sign: "3.2". */
  readonly percent: string;
  /** 1 unit of this … */
  readonly unit: string;
  /** … in this, so that the rate is 1 or more. */
  readonly counted: string;
  /** How many times the one amount is the other, where that is three and more: "14". */
  readonly times: string | undefined;
  /** The rate that the two numbers imply, to the digits of the writer's number: "6.97". */
  readonly implied: string;
  /** The same from the lowest to the highest rate that rounding allows: "6.96" to "6.99". */
  readonly impliedRange: { readonly low: string; readonly high: string };
  /** "7.1970" */
  readonly rate: string;
  readonly data: DataOf<typeof CONVERSION_DATA>;
}

/** Computes what a finding says of a conversion. */
export function computeEvidence(
  original: Figure,
  stated: Figure,
  { rate, ratio }: ReferenceRate,
  band?: RateBand,
): ConversionEvidence {
  const expected = computeExpectedAmounts(original, ratio);
  const amounts = amountsOf(stated).map((amount) => parseDecimal(amount).abs());
  const origins = amountsOf(original).map((amount) => parseDecimal(amount).abs());
  const worst = findWorstIndex(amounts, expected);
  const amount = elementAt(amounts, worst);
  const deviation = deviationOf(amount, elementAt(expected, worst));
  const implied = orientRate({ dividend: amount, divisor: elementAt(origins, worst) }, ratio);
  const reference = orientRate(ratio, ratio);
  const pair = [rate.base, rate.quote].map((code) => toMarketName(code, rate.market));
  const [unit = '', counted = ''] = implied.isInverted ? pair.toReversed() : pair;
  const rewritings = rewriteAmount(stated, expected) ?? [];
  const digits = Math.min(Math.max(stated.significantDigits, 3), MESSAGE_RATE_DIGITS);
  return {
    stated: toQuotedText(stated.text),
    original: toQuotedText(original.text),
    expected:
      rewritings.length > 0
        ? toQuotedText(applyRewritings(stated.text, rewritings))
        : formatPlainAmounts(expected, rate.quote),
    rewritings,
    deviation,
    percent: formatPercent(deviation),
    times: formatTimes({
      dividend: amount.times(elementAt(expected, worst).divisor),
      divisor: elementAt(expected, worst).dividend,
    }),
    unit,
    counted,
    implied: formatRatio(implied.ratio, digits),
    impliedRange: formatImpliedRange(band, implied.ratio, ratio, digits),
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

/** "at the rate of Friday 23 February 2024 (European Central Bank), 1 USD = 7.1970 CNY". */
export function describeRate(
  { unit, counted, rate }: ConversionEvidence,
  { rate: { source, date } }: ReferenceRate,
  script: Script,
): string {
  const t = new Translator(RATE_MESSAGES, script);
  return t.say('rate', { source: t.source(source), day: t.day(date), unit, rate, counted });
}

function findWorstIndex(amounts: readonly Decimal[], expected: readonly Ratio[]): number {
  const [first, second] = amounts.map((amount, i) => deviationOf(amount, elementAt(expected, i)));
  return first && second && isRatioLess(absoluteRatio(first), absoluteRatio(second)) ? 1 : 0;
}

function deviationOf(amount: Decimal, { dividend, divisor }: Ratio): Ratio {
  return { dividend: amount.times(divisor).minus(dividend), divisor: dividend };
}

function absoluteRatio({ dividend, divisor }: Ratio): Ratio {
  return { dividend: dividend.abs(), divisor };
}

/** Turns a rate so that the reference is 1 or more. */
function orientRate(rate: Ratio, reference: Ratio): { readonly ratio: Ratio; readonly isInverted: boolean } {
  const isInverted = reference.dividend.lt(reference.divisor);
  return { ratio: isInverted ? { dividend: rate.divisor, divisor: rate.dividend } : rate, isInverted };
}

function formatImpliedRange(
  band: RateBand | undefined,
  implied: Ratio,
  reference: Ratio,
  digits: number,
): ConversionEvidence['impliedRange'] {
  const both = formatRatio(implied, digits);
  // Without a lowest rate above zero there is no highest one the other way round.
  if (!band?.low.dividend.gt('0')) return { low: both, high: both };
  const [a, b] = [orientRate(band.low, reference), orientRate(band.high, reference)];
  const [low, high] = a.isInverted ? [b, a] : [a, b];
  return { low: formatRatio(low.ratio, digits), high: formatRatio(high.ratio, digits) };
}

/** From so many times on, a percentage says little. */
const LEAST_TIMES = new Decimal('3');

function formatTimes({ dividend, divisor }: Ratio): string | undefined {
  const [more, less] = dividend.lt(divisor) ? [divisor, dividend] : [dividend, divisor];
  if (more.lt(less.times(LEAST_TIMES))) return undefined;
  return groupThousands(formatRatio({ dividend: more, divisor: less }, 2));
}

function toPercent({ dividend, divisor }: Ratio, decimals: number): DecimalString {
  return formatDecimal(roundRatio({ dividend: dividend.times(HUNDRED), divisor }, decimals, 'half-up'), decimals);
}

function formatPercent(deviation: Ratio): string {
  return groupThousands(toPercent(absoluteRatio(deviation), 1)).replace(/\.0$/, '');
}

function formatExactAmount(amount: Ratio, currency: string): DecimalString {
  const digits = getMinorUnitDigits(currency);
  return formatDecimal(roundRatio(amount, digits, 'half-even'), digits);
}

function formatPlainAmounts(amounts: readonly Ratio[], currency: string): string {
  return `${currency} ${amounts.map((amount) => groupThousands(formatRatio(amount, 3))).join('–')}`;
}
