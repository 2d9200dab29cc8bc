import type { LocatedFigure } from '../../figures/figure-document.js';
import type { Figure } from '../../figures/figure.js';
import type { RateUnavailable } from '../../rate-table/rate.js';
import type { RateBand } from '../reference/rate-band.js';
import type { ReferenceRate } from '../reference/reference-rates.js';
import type { RateDistance } from '../reference/severity.js';
import type { CurrencyPair } from './alternative-pairs.js';
import type { StatedConversionOutcome } from './classify.js';

/** A stated conversion, what it was compared with, and the outcome. */
export interface StatedConversion {
  readonly stated: LocatedFigure;
  readonly original: Figure;
  readonly reference: ReferenceRate;
  readonly outcome: StatedConversionOutcome;
  /** A reading of its bare marks that would agree, and that nothing in the text supports. */
  readonly alternative?: CurrencyPair;
  /** Every rate that the two amounts may imply, as rounding allows. */
  readonly implied: RateBand;
  /** How far it is from the rates of the day, beyond what the writer's rounding allows. */
  readonly distance: RateDistance;
  /** The sentence is of a period that accounts are made up for. */
  readonly isOfPeriod: boolean;
}

/** A conversion that the writer states and that there is no rate to check by. */
export interface UncheckedConversion {
  /** The original amount. */
  readonly figure: Figure;
  readonly answer: RateUnavailable;
}

/** The stated conversions of a text, compared with the rates. */
export interface ClassifiedConversions {
  readonly conversions: readonly StatedConversion[];
  readonly unchecked: readonly UncheckedConversion[];
}
