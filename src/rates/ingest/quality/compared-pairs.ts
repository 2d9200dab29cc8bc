import { Decimal } from '../../../core/money/decimal.js';

/** A pair on which sources are compared, as crossed within each of them. */
export interface ComparedPair {
  readonly base: string;
  readonly quote: string;
  /** How far apart the sources may be, beyond what the market moved around the day. */
  readonly tolerance: Decimal;
  /** Agreement within this confirms a quote; undefined where it may be chance. */
  readonly confirms?: Decimal;
}

/**
 * For managed currencies. Measured on the ECB's USD/CNY against the H.10 from 2005 to 2023 (4,489 days): the largest
 * excursion that was a market's is 0.69 % (2022-11-04), the smallest error 0.78 % (2009-03-30).
 */
const MANAGED_TOLERANCE = new Decimal('0.0075');
/** For floating ones, which move by more than the hours between two fixings. */
const FLOATING_TOLERANCE = new Decimal('0.03');
/** With an official fixing on one side: it is policy, and was up to 1.4 % from the market in 2024. */
export const FIXING_TOLERANCE = new Decimal('0.025');
/** Two fixings of a managed currency are 0.02 % apart, in the median; those of a floating one only by chance. */
export const CONFIRMING_TOLERANCE = new Decimal('0.001');

/** The three currencies of this service against each other, and what else several sources have. */
export const COMPARED_PAIRS: readonly ComparedPair[] = [
  { base: 'USD', quote: 'CNY', tolerance: MANAGED_TOLERANCE, confirms: CONFIRMING_TOLERANCE },
  { base: 'USD', quote: 'HKD', tolerance: MANAGED_TOLERANCE, confirms: CONFIRMING_TOLERANCE },
  ...('EUR GBP AUD NZD JPY CAD CHF SEK NOK DKK SGD KRW INR MYR THB MXN ZAR BRL'.split(' ').map((quote) => ({
    base: 'USD',
    quote,
    tolerance: FLOATING_TOLERANCE,
  })) satisfies readonly ComparedPair[]),
];
