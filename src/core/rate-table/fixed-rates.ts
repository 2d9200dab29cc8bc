import { parseIsoDate } from './day.js';
import { findCurrency } from '../money/currencies.js';
import type { IsoDate } from './quote.js';
import type { RouteStep } from './route.js';

/** The `source` of a step that a law fixes. */
export const FIXED_RATE_SOURCE = 'law';

/** A currency as it is quoted on a day, and the legal steps that lead there from the one that was asked for. */
export interface ResolvedCurrency {
  readonly code: string;
  /** From the retired currency to its successor, in that order; each is used the other way round to come back. */
  readonly steps: readonly RouteStep[];
}

/**
 * The currency in which a debt in `code` stands on `date`: from the day on which a law has fixed the ratio, a currency
 * is its successor at that ratio (e.g. 7.53450 HRK = 1 EUR, Council Regulation (EU) 2022/1208), not at a market rate. A
 * mark is so many cents of a euro from 1999 on, though its cash was in use for three years more.
 */
export function resolveRetiredCurrency(code: string, date: IsoDate): ResolvedCurrency {
  const steps: RouteStep[] = [];
  let currency = findCurrency(code);
  while (
    currency?.fixedFrom !== undefined &&
    currency.successor &&
    currency.perSuccessor &&
    date >= currency.fixedFrom
  ) {
    const { successor, perSuccessor, fixedFrom } = currency;
    steps.push({
      published: {
        base: successor,
        quote: currency.code,
        value: perSuccessor,
        date: parseIsoDate(fixedFrom),
        source: FIXED_RATE_SOURCE,
      },
      inverse: true,
    });
    currency = findCurrency(successor);
  }
  return { code: currency?.code ?? code, steps };
}

/** The same steps, walked from the successor to the retired currency. */
export function invertSteps(steps: readonly RouteStep[]): readonly RouteStep[] {
  return steps.toReversed().map(({ published, inverse }) => ({ published, inverse: !inverse }));
}
