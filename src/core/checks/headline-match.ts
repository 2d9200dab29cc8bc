import type { Ratio } from '../money/ratio.js';
import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import { areWithinFactor, Decimal, parseDecimal } from '../money/decimal.js';
import { computeExpectedAmounts } from './stated-conversion/amount-pairs.js';
import { memoizePerObject } from '../../support/bounded-cache.js';
import { intervalsOverlap, powerOfTen, scaleInterval } from './arithmetic/interval.js';
import { cutOffInterval, roundedInterval } from './arithmetic/rounding-interval.js';
import type { CheckContext } from './check-context.js';
import { isConsistent, widenBand } from './reference/rate-band.js';
import type { LocatedAmount, SingleAmount } from './single-figure.js';

/** Headlines round as they like: a conversion in one agrees when it is so near. */
const HEADLINE_TOLERANCE = new Decimal('0.05');
/** Amounts that differ by more, as a factor, are of different things. */
const MAX_LIKE_FACTOR = new Decimal('3');
const ONE = new Decimal('1');
/** Amounts with the same digits that are further apart have nothing to do with each other. */
const MAX_SCALE_DISTANCE = 3;
const SCALE_SLIP_POWERS = [1, -1, 2, -2, 3, -3];

/** In what way a figure of the body is the headline's in another form. */
type HeadlineSlip = 'scale' | 'currency' | 'digits' | 'conversion';

/** An amount of the headline that no amount of the body is, but that one is in another form. */
export interface HeadlineMatch {
  readonly body: LocatedAmount;
  readonly slip: HeadlineSlip;
}

/** The value of a figure, and what it may have been rounded or cut off from; each amount is compared with many. */
const magnitudeOf = memoizePerObject((figure: SingleAmount) => {
  const rounded = roundedInterval(figure, figure.value);
  const cutOff = cutOffInterval(figure, figure.value);
  return {
    value: parseDecimal(figure.value),
    rounded,
    cutOff: { low: rounded.low, high: cutOff?.high.gt(rounded.high) ? cutOff.high : rounded.high },
  };
});

/** Is the headline's amount the body's? Either may be the one that is rounded, and a bare mark may be read otherwise. */
export function statesSameAmount(headline: SingleAmount, body: SingleAmount): boolean {
  const currencies = [headline.currency, ...(headline.candidates ?? [])];
  return (
    currencies.includes(body.currency) && intervalsOverlap(magnitudeOf(headline).cutOff, magnitudeOf(body).rounded)
  );
}

/** Is the headline's amount the body's in another currency? */
export function convertsTo(headline: SingleAmount, body: SingleAmount, { rates }: CheckContext): boolean {
  if (headline.currency === body.currency) return false;
  const reference = rates.reference(body.currency, headline.currency);
  if (!reference.available) return false;
  return isConsistent(
    magnitudeOf(body).rounded,
    widenBand(reference.band, HEADLINE_TOLERANCE),
    magnitudeOf(headline).rounded,
  );
}

/** The amount of the body that the headline's seems to be in another form. */
export function findSlippedAmount(
  headline: LocatedAmount,
  body: readonly LocatedAmount[],
  inHeadline: number,
  context: CheckContext,
): HeadlineMatch | undefined {
  for (const other of body) {
    const slip = classifySlip(headline.figure, other.figure);
    if (slip && areOfOneThing(headline, other, context)) return { body: other, slip };
  }
  // With nothing else to be meant, the one amount of the body is what the headline means.
  const originals = body.filter(({ figure }) => figure.restates === undefined);
  const [only, ...others] = originals;
  if (!only || others.length > 0 || inHeadline > 1 || only.figure.currency === headline.figure.currency)
    return undefined;
  if (listOtherReadings(headline.figure).some((reading) => convertsTo(reading, only.figure, context))) return undefined;
  const expected = computeAmountIn(only.figure, headline.figure.currency, context);
  return expected && isPlausibleMatch(headline.figure, expected) ? { body: only, slip: 'conversion' } : undefined;
}

function classifySlip(headline: SingleAmount, body: SingleAmount): HeadlineSlip | undefined {
  const [a, b] = [magnitudeOf(headline).value, magnitudeOf(body).value];
  // One digit is too little to know an amount by.
  if (a.c.length < 2 || b.c.length < 2) return undefined;
  if (a.c.join('') === b.c.join('')) {
    if (a.e === b.e) return 'currency';
    return Math.abs(a.e - b.e) <= MAX_SCALE_DISTANCE ? 'scale' : undefined;
  }
  if (headline.currency !== body.currency) return undefined;
  if (a.e === b.e) return isTransposed(a, b) ? 'digits' : undefined;
  return isScaleSlip(headline, body) ? 'scale' : undefined;
}

/** The same amount in the other currencies of its mark, none of which may be what the body has. */
function listOtherReadings(figure: SingleAmount): readonly SingleAmount[] {
  return (figure.candidates ?? []).map((currency) => ({ ...figure, currency }));
}

/** A headline is of the first paragraphs; an amount further down is its own only where the words say so. */
const LEAD_PARAGRAPHS = 2;

/** Is an amount of the body of what the headline's is of: in the first paragraphs, or in a sentence with a word of it? */
function areOfOneThing(headline: LocatedAmount, body: LocatedAmount, context: CheckContext): boolean {
  const [title, sentence] = [context.sentenceOf(headline), context.sentenceOf(body)];
  if (sentence.paragraph - title.paragraph <= LEAD_PARAGRAPHS) return true;
  const words = collectWords(context.text.slice(title.start, title.end));
  return collectWords(context.text.slice(sentence.start, sentence.end)).some((word) => words.includes(word));
}

/** Words by their first letters, as forms differ at the end; of Chinese text each two characters. */
function collectWords(text: string): readonly string[] {
  const latin = text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const han = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  return [
    ...latin.filter((word) => !COMMON_WORDS.has(word)).map((word) => word.slice(0, 5)),
    ...han.flatMap((run) => [...run].slice(1).map((second, i) => (run[i] ?? '') + second)),
  ].filter((word) => !COMMON_CHARACTERS.test(word));
}

const COMMON_WORDS = new Set(
  'about after before which their there would could million billion trillion dollar dollars pounds euros percent while over under more'.split(
    ' ',
  ),
);
const COMMON_CHARACTERS = /[万萬亿億元美港币幣的了在是为為及和与與年月日约約逾]/;

/** Rounded from the body's but for a power of ten. */
function isScaleSlip(headline: SingleAmount, body: SingleAmount): boolean {
  const [stated, meant] = [magnitudeOf(headline).rounded, magnitudeOf(body).rounded];
  return SCALE_SLIP_POWERS.some((power) => intervalsOverlap(scaleInterval(stated, powerOfTen(power)), meant));
}

/** Two neighbouring digits have changed places: 27.1 for 21.7. */
function isTransposed({ c: a }: Decimal, { c: b }: Decimal): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const at = a.findIndex((digit, i) => digit !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2).join('') === b.slice(at + 2).join('');
}

/** Are the two near enough to be of one thing? */
function isPlausibleMatch({ value }: SingleAmount, { dividend, divisor }: Ratio): boolean {
  const stated = parseDecimal(value).times(divisor);
  return areWithinFactor(stated, dividend, MAX_LIKE_FACTOR);
}

/**
 * What an amount is in a currency; undefined without a rate.
 * @param figure what is compared with it, if the rate is reported as used
 */
export function computeAmountIn(
  body: SingleAmount,
  currency: CurrencyCode,
  { rates }: CheckContext,
  figure?: Figure,
): Ratio | undefined {
  if (body.currency === currency) return computeExpectedAmounts(body, { dividend: ONE, divisor: ONE })[0];
  const reference = rates.reference(body.currency, currency, figure);
  return reference.available ? computeExpectedAmounts(body, reference.ratio)[0] : undefined;
}
