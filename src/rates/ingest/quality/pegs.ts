import { parseIsoDate, type IsoDate } from '../../../core/rate-table/day.js';
import { Decimal } from '../../../core/money/decimal.js';

/** A rate that an authority keeps within limits. */
export interface Peg {
  readonly base: string;
  readonly quote: string;
  /** 1 base is from `low` to `high` of quote. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly since: IsoDate;
  readonly until?: IsoDate;
  /** As a sentence names it. */
  readonly name: string;
  /** Does it hold for every source? A peg may not: some quote a free market beside it. */
  readonly isUniversal?: true;
}

interface PegRow {
  readonly pair: string;
  readonly rate: string;
  /** How far the market may be from the rate. */
  readonly share: string;
  readonly since: string;
  readonly until?: string;
}

/**
 * Rates that are fixed to another currency by the central bank, as it publishes them; 1.5 % either side for those that
 * have no band, because the market strays by up to 1 % (measured on the currency-api's tables of 2024 to 2026).
 */
const FIXED_TO_ANOTHER: readonly PegRow[] = [
  { pair: 'USD/AED', rate: '3.6725', share: '0.015', since: '1997-11-01' },
  { pair: 'USD/SAR', rate: '3.75', share: '0.015', since: '1986-06-01' },
  { pair: 'USD/QAR', rate: '3.64', share: '0.015', since: '2001-07-01' },
  { pair: 'USD/OMR', rate: '0.3845', share: '0.015', since: '1986-01-01' },
  { pair: 'USD/BHD', rate: '0.376', share: '0.015', since: '2001-12-01' },
  { pair: 'USD/JOD', rate: '0.709', share: '0.015', since: '1995-10-01' },
  { pair: 'HKD/MOP', rate: '1.03', share: '0.015', since: '1983-10-17' },
  // ERM II: 2.25 % either side of the central rate.
  { pair: 'EUR/DKK', rate: '7.46038', share: '0.0225', since: '1999-01-04' },
  { pair: 'EUR/BGN', rate: '1.95583', share: '0.015', since: '1999-01-04', until: '2025-12-31' },
  { pair: 'EUR/XOF', rate: '655.957', share: '0.015', since: '1999-01-04' },
  { pair: 'EUR/XAF', rate: '655.957', share: '0.015', since: '1999-01-04' },
];

const ONE = new Decimal('1');

/**
 * The convertibility undertakings of the Hong Kong Monetary Authority, two-sided since 2005-05-18. Measured: crosses of
 * the ECB leave the band by up to 0.0025 through the rounding of their legs.
 */
const HONG_KONG_DOLLAR: Peg = {
  base: 'USD',
  quote: 'HKD',
  low: new Decimal('7.7475'),
  high: new Decimal('7.8525'),
  since: parseIsoDate('2005-05-18'),
  name: 'the convertibility band of 7.75 to 7.85',
  isUniversal: true,
};

export const PEGS: readonly Peg[] = [HONG_KONG_DOLLAR, ...FIXED_TO_ANOTHER.map(toPeg)];

function toPeg({ pair, rate, share, since, until }: PegRow): Peg {
  const [base = '', quote = ''] = pair.split('/');
  const [center, around] = [new Decimal(rate), new Decimal(share)];
  return {
    base,
    quote,
    low: center.times(ONE.minus(around)),
    high: center.times(ONE.plus(around)),
    since: parseIsoDate(since),
    ...(until === undefined ? {} : { until: parseIsoDate(until) }),
    name: `what its peg of ${rate} allows`,
  };
}
