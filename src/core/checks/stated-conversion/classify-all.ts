import type { Figure } from '../../figures/figure.js';
import type { UncheckedConversion } from '../rules/no-rate.js';
import type { LocatedFigure } from '../located-figure.js';
import type { CheckContext } from '../check-context.js';
import { pairAmounts, type AmountPair } from './amount-pairs.js';
import { classifyConversion, type ClassificationContext } from './classify.js';
import { findNamedYears } from './named-years.js';
import { buildRateNoteBands, findRateNotes } from './rate-notes.js';
import type { StatedConversion } from './outcome.js';

/** What was found out about the stated conversions of a text. */
export interface ClassifiedConversions {
  readonly verdicts: readonly StatedConversion[];
  readonly unchecked: readonly UncheckedConversion[];
}

/** Most notes of one pair that a conversion is compared with: a column of rates is no note on the story. */
const MAX_NOTES_PER_PAIR = 4;

/**
 * Compares every restatement with what it restates. Left alone: a rate, two amounts of one currency, ranges beside single
 * amounts, and amounts that are counted per different units.
 */
export function classifyStatedConversions(reading: CheckContext): ClassifiedConversions {
  const { figures, byId, rates, text } = reading;
  const noted = buildRateNoteBands(findRateNotes(reading));
  const currencies = new Set(figures.flatMap(({ figure: { currency } }) => currency ?? []));
  const verdicts: StatedConversion[] = [];
  const unchecked: UncheckedConversion[] = [];
  for (const stated of figures) {
    const original = originalOf(stated.figure, byId);
    const pairings = original && pairComparableAmounts(original, stated.figure);
    if (!original || !pairings) continue;
    const [base, quote] = [original.currency!, stated.figure.currency!];
    const reference = rates.reference(base, quote, original);
    if (!reference.available) {
      unchecked.push({ original, answer: reference });
      continue;
    }
    const sentence = reading.sentenceOf(stated);
    const context: ClassificationContext = {
      rates,
      currencies,
      noted: (noted.get(`${base}/${quote}`) ?? []).slice(0, MAX_NOTES_PER_PAIR),
      years: () => findNamedYears(text.slice(sentence.start, sentence.end), rates.date),
    };
    const outcome = classifyConversion(original, stated.figure, pairings, reference, context);
    if (outcome) verdicts.push({ stated, original, reference, outcome });
  }
  return { verdicts, unchecked };
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
