import { memoizePerObject } from '../../../support/bounded-cache.js';
import type { Span } from '../../document/span.js';
import type { Figure } from '../../figures/figure.js';
import type { RateUnavailable } from '../../rate-table/rate.js';
import type { LocatedFigure } from '../../figures/figure-document.js';
import type { CheckContext } from '../check-context.js';
import { pairAmounts, type AmountPair } from './amount-pairs.js';
import { classifyConversion, type ClassificationContext, type StatedConversionOutcome } from './classify.js';
import { findNamedYears } from './named-years.js';
import { buildRateNoteBands, findRateNotes } from './rate-notes.js';
import type { ReferenceRate } from '../reference/reference-rates.js';

/** A stated conversion, what it was compared with, and the outcome. */
export interface StatedConversion {
  readonly stated: LocatedFigure;
  readonly original: Figure;
  readonly reference: ReferenceRate;
  readonly outcome: StatedConversionOutcome;
}

/** A conversion that the writer states and that there is no rate to check by. */
interface UncheckedConversion {
  /** The original amount. */
  readonly figure: Figure;
  readonly answer: RateUnavailable;
}

/** The stated conversions of a text, compared with the rates. */
export interface ClassifiedConversions {
  readonly conversions: readonly StatedConversion[];
  readonly unchecked: readonly UncheckedConversion[];
}

/**
 * Compares every restatement with what it restates. Not compared: a rate, two amounts of one currency, ranges beside single
 * amounts, and amounts that are counted per different units.
 */
export function classifyStatedConversions(context: CheckContext): ClassifiedConversions {
  const { figures, byId, rates, text } = context;
  const noted = buildRateNoteBands(findRateNotes(context));
  const currencies = new Set(figures.flatMap(({ figure: { currency } }) => currency ?? []));
  // Once a sentence: one of a thousand conversions would else be searched a thousand times.
  const yearsNamedIn = memoizePerObject(({ start, end }: Span) => findNamedYears(text.slice(start, end), rates.date));
  const conversions: StatedConversion[] = [];
  const unchecked: UncheckedConversion[] = [];
  for (const stated of figures) {
    const original = originalOf(stated.figure, byId);
    const pairs = original && pairComparableAmounts(original, stated.figure);
    const [base, quote] = [original?.currency, stated.figure.currency];
    if (!original || !pairs || base === undefined || quote === undefined) continue;
    const reference = rates.reference(base, quote, original);
    if (!reference.available) {
      unchecked.push({ figure: original, answer: reference });
      continue;
    }
    const sentence = context.sentenceOf(stated);
    const comparison: ClassificationContext = {
      rates,
      currencies,
      noted: noted.get(`${base}/${quote}`) ?? [],
      years: () => yearsNamedIn(sentence),
    };
    const outcome = classifyConversion(original, stated.figure, pairs, reference, comparison);
    if (outcome) conversions.push({ stated, original, reference, outcome });
  }
  return { conversions, unchecked };
}

function originalOf(stated: Figure, byId: ReadonlyMap<string, LocatedFigure>): Figure | undefined {
  if (stated.restates === undefined || stated.rateNote) return undefined;
  return byId.get(stated.restates)?.figure;
}

function pairComparableAmounts(original: Figure, stated: Figure): readonly AmountPair[] | undefined {
  if (original.currency === undefined || stated.currency === undefined) return undefined;
  if (original.currency === stated.currency || original.rateNote) return undefined;
  if (original.per !== undefined && stated.per !== undefined && original.per !== stated.per) return undefined;
  return pairAmounts(original, stated);
}
