import { Decimal } from '../../money/decimal.js';
import { isWithheld } from '../../rate-table/quote-series.js';
import type { Rate } from '../../rate-table/rate.js';

/**
 * Two rates of one day differ by the hour and by who publishes them; between the ECB's at 14:15 in Frankfurt, the Federal
 * Reserve's at noon in New York and a bank's own, one per cent is not unusual.
 */
const USUAL_TOLERANCE = new Decimal('0.01');

/**
 * The renminbi may trade two per cent either side of the morning's parity (People's Bank of China, announcement No. 5 of
 * 2014, from 17 March 2014), and newsrooms convert with the one as well as with the other.
 */
const RENMINBI_TOLERANCE = new Decimal('0.02');

/**
 * Of a rate that is not of the days before the story, or is suspect and all that is known: it says little of what the
 * writer saw.
 */
const DISTANT_TOLERANCE = new Decimal('0.1');

/** Days between the story and its rate from which the rate says little of the story's days. */
export const DISTANT_DAYS = 14;

/** How far from the observed rates a rate may lie that a writer has converted with, as a share of it. */
export function marketTolerance({ base, quote, ageDays, path }: Rate): Decimal {
  if (Math.abs(ageDays) > DISTANT_DAYS || path.some(isWithheld)) return DISTANT_TOLERANCE;
  return isRenminbi(base) || isRenminbi(quote) ? RENMINBI_TOLERANCE : USUAL_TOLERANCE;
}

function isRenminbi(currency: string): boolean {
  return currency === 'CNY';
}
