import { parseIsoDate, type IsoDate } from './day.js';
import { findCurrency } from '../money/currencies.js';
import type { RouteStep } from './route.js';

/** The `source` of a step with a ratio that is fixed by law. */
export const FIXED_RATE_SOURCE = 'law';

/** A currency as it is quoted on a day, and the fixed ratios that lead there from the one asked for. */
interface ResolvedCurrency {
  readonly code: string;
  /** From the retired currency to its successor, in that order; each is inverted on the way back. */
  readonly steps: readonly RouteStep[];
}

/**
 * Follows irrevocably fixed ratios from a retired currency to its successor, as of `date`. From the day on which a law
 * fixed the ratio it replaces the market rate (e.g. 7.53450 HRK = 1 EUR, Council Regulation (EU) 2022/1208): a mark is a
 * fixed part of a euro from 1999 on, though its cash was in use for three more years.
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
function invertSteps(steps: readonly RouteStep[]): readonly RouteStep[] {
  return steps.toReversed().map(({ published, inverse }) => ({ published, inverse: !inverse }));
}

/** A pair in the currencies that are quoted on a day. */
interface ResolvedPair {
  readonly from: string;
  readonly to: string;
  /** The steps between the two, with the fixed ratios of retired currencies on either side. */
  readonly addFixedSteps: (steps: readonly RouteStep[]) => readonly RouteStep[];
}

export function resolveRetiredPair(base: string, quote: string, date: IsoDate): ResolvedPair {
  const from = resolveRetiredCurrency(base, date);
  const to = resolveRetiredCurrency(quote, date);
  return {
    from: from.code,
    to: to.code,
    addFixedSteps: (steps) => [...from.steps, ...steps, ...invertSteps(to.steps)],
  };
}
