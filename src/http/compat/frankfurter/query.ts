import type { Request } from 'express';
import { isIsoDate, type IsoDate } from '../../../core/rate-table/day.js';
import type { CurrencyName } from '../../../api/validation/market.js';
import { createFrankfurterError } from './errors.js';
import { readCurrencies } from '../parameters.js';

/** The base of a request, EUR unless it names another. @throws CompatError 422 when there is no such currency */
export function readBase(sent: string | undefined): CurrencyName {
  const { known, unknown } = readCurrencies(sent) ?? { known: [], unknown: [] };
  const [base = 'EUR', ...others] = known;
  if (unknown.length > 0 || others.length > 0) throw createFrankfurterError(422, `invalid currency: ${sent ?? ''}`);
  return base;
}

/** A day. @throws CompatError 422 */
export function readDay(sent: string): IsoDate {
  if (isIsoDate(sent)) return sent;
  throw createFrankfurterError(422, 'invalid date');
}

/** @throws CompatError 422 for a parameter that the protocol does not have */
export function checkParameters(request: Request, known: readonly string[]): void {
  const unknown = Object.keys(request.query).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw createFrankfurterError(422, `unknown parameter: ${unknown.join(', ')}`);
}
