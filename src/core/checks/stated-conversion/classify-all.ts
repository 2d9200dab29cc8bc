import type { Figure } from '../../figures/figure.js';
import type { Unchecked } from '../rules/no-rate.js';
import type { Placed } from '../located-figure.js';
import type { Reading } from '../check-context.js';
import { pairingsOf, type Pairing } from './amount-pairs.js';
import { judge, type JudgeContext } from './classify.js';
import { namedYears } from './named-years.js';
import { notedBands, rateNotesOf } from './rate-notes.js';
import type { Verdict } from './outcome.js';

/** What was found out about the stated conversions of a text. */
export interface Verdicts {
  readonly verdicts: readonly Verdict[];
  readonly unchecked: readonly Unchecked[];
}

/** Most notes of one pair that a conversion is compared with: a column of rates is no note on the story. */
const MOST_NOTES = 4;

/**
 * Compares every restatement with what it restates. Left alone: a rate, two amounts of one currency, ranges beside single
 * amounts, and amounts that are counted per different units.
 */
export function judgeConversions(reading: Reading): Verdicts {
  const { figures, byId, rates, text } = reading;
  const noted = notedBands(rateNotesOf(reading));
  const currencies = new Set(figures.flatMap(({ figure: { currency } }) => currency ?? []));
  const verdicts: Verdict[] = [];
  const unchecked: Unchecked[] = [];
  for (const stated of figures) {
    const original = originalOf(stated.figure, byId);
    const pairings = original && comparable(original, stated.figure);
    if (!original || !pairings) continue;
    const [base, quote] = [original.currency!, stated.figure.currency!];
    const reference = rates.reference(base, quote, original);
    if (!reference.available) {
      unchecked.push({ original, answer: reference });
      continue;
    }
    const sentence = reading.sentenceOf(stated);
    const context: JudgeContext = {
      rates,
      currencies,
      noted: (noted.get(`${base}/${quote}`) ?? []).slice(0, MOST_NOTES),
      years: () => namedYears(text.slice(sentence.start, sentence.end), rates.date),
    };
    const outcome = judge(original, stated.figure, pairings, reference, context);
    if (outcome) verdicts.push({ stated, original, reference, outcome });
  }
  return { verdicts, unchecked };
}

function originalOf(stated: Figure, byId: ReadonlyMap<string, Placed>): Figure | undefined {
  if (stated.restates === undefined || stated.rateNote) return undefined;
  return byId.get(stated.restates)?.figure;
}

function comparable(original: Figure, stated: Figure): readonly Pairing[] | undefined {
  if (original.currency === undefined || stated.currency === undefined) return undefined;
  if (original.currency === stated.currency || original.rateNote) return undefined;
  if (original.per !== undefined && stated.per !== undefined && original.per !== stated.per) return undefined;
  return pairingsOf(original, stated);
}
