import type { NotConverted } from '../conversion/convert-figure.js';
import type { OnshoreFallback } from '../conversion/query-rates.js';
import type { Figure } from '../figures/figure.js';
import type { Rate } from '../rate-table/rate.js';

/** A rate in use, and whether its source is behind its own schedule. */
export interface UsedRate {
  readonly figure: Figure;
  readonly rate: Rate;
  readonly stale: boolean;
}

/** A figure that could not be converted to one currency. */
interface FailedConversion {
  readonly figure: Figure;
  readonly failure: NotConverted;
}

/** An amount of one market that was converted at the rate of another. */
interface OnshoreConversion {
  readonly figure: Figure;
  readonly fallback: OnshoreFallback;
}

/** What came of the conversions that a caller asked for. */
export interface RequestedConversions {
  readonly usedRates: readonly UsedRate[];
  readonly failedConversions: readonly FailedConversion[];
  readonly onshoreConversions: readonly OnshoreConversion[];
}
