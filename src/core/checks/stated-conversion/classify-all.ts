import type { Span } from '../../document/span.js';
import { addDays, parseIsoDate, type IsoDate } from '../../rate-table/day.js';
import type { ReferenceRate, ReferenceRates } from '../reference/reference-rates.js';
import type { Figure } from '../../figures/figure.js';
import type { LocatedFigure } from '../../figures/figure-document.js';
import type { CheckContext } from '../check-context.js';
import { impliedBand, pairAmounts, type AmountPair } from './amount-pairs.js';
import { classifyConversion, type ClassificationContext } from './classify.js';
import { findNamedPeriods, namesAccountingPeriod, namesAnnualSum } from './named-periods.js';
import { findTimelineDay } from './named-times.js';
import { measureDistance } from '../reference/severity.js';
import { findOriginals } from './find-originals.js';
import { areTwoAmounts } from './other-amounts.js';
import type { ClassifiedConversions, StatedConversion, UncheckedConversion } from './conversion.js';
import { currencyReadingKey, isSupportedReading, settleByMajority } from './supported-reading.js';
import { findSlipWithoutRate } from './slip-without-rate.js';
import { isConsistent } from '../reference/rate-band.js';
import { buildRateNoteBands, findRateNotes } from './rate-notes.js';

/** So much of a sentence on either side of a conversion is searched for what says of which time it is. */
const SENTENCE_REACH = 400;

/**
 * Compares every restatement with what it restates. Not compared: a rate, two amounts of one currency, ranges beside single
 * amounts, and amounts that are counted per different units.
 */
export function classifyStatedConversions(context: CheckContext): ClassifiedConversions {
  const { figures, rates } = context;
  const noted = buildRateNoteBands(findRateNotes(context));
  const currencies = new Set(figures.flatMap(({ figure: { currency } }) => currency ?? []));
  const conversions: StatedConversion[] = [];
  let known: ReadonlySet<string> | undefined;
  const agreeing = (): ReadonlySet<string> => (known ??= findAgreeingReadings(context));
  const unchecked: UncheckedConversion[] = [];
  const classify = (
    stated: LocatedFigure,
    located: LocatedFigure,
  ): StatedConversion | UncheckedConversion | undefined => {
    const original = located.figure;
    const pairs = pairComparableAmounts(original, stated.figure);
    const [base, quote] = [original.currency, stated.figure.currency];
    if (!pairs || base === undefined || quote === undefined) return undefined;
    const reference = rates.reference(base, quote, original, original.market ?? stated.figure.market);
    const sentence = limitReach(context.sentenceOf(stated), stated);
    if (!reference.available) {
      const slip = findSlipWithoutRate(stated, original, pairs, { base, quote }, rates);
      if (slip && !areTwoAmounts(located, stated, context.text, sentence)) return slip;
      return { figure: original, answer: reference };
    }
    const comparison: ClassificationContext = {
      rates,
      currencies,
      noted: noted.get(`${base}/${quote}`) ?? [],
      periods: () =>
        findNamedPeriods(
          context.text.slice(sentence.start, Math.max(sentence.start, located.start)),
          context.text.slice(stated.end, sentence.end),
          rates.date,
          findTimelineDay(context.text, sentence.start, rates.date),
        ),
      isAnnualSum: () => namesAnnualSum(context.text.slice(sentence.start, sentence.end)),
      isSupported: (reading) => isSupportedReading(reading, original, stated.figure, figures, agreeing()),
    };
    const classified = classifyConversion(original, stated.figure, pairs, reference, comparison);
    if (!classified) return undefined;
    if (classified.outcome.kind !== 'agrees' && areTwoAmounts(located, stated, context.text, sentence))
      return undefined;
    return {
      stated,
      original,
      reference,
      ...classified,
      implied: impliedBand(pairs),
      distance: measureDistance(pairs, reference.band),
      isOfPeriod:
        namesAccountingPeriod(context.text.slice(sentence.start, sentence.end)) &&
        agreesAtQuarterEnd(pairs, reference, rates),
    };
  };
  for (const stated of figures) {
    const [first, ...others] = findOriginals(stated, context).map((original) => classify(stated, original));
    const agreeing = others.find((each) => each && 'outcome' in each && each.outcome.kind === 'agrees');
    const found = first && 'outcome' in first && first.outcome.kind !== 'agrees' ? (agreeing ?? first) : first;
    if (!found) continue;
    if ('outcome' in found) conversions.push(found);
    else unchecked.push(found);
  }
  return { conversions: settleByMajority(conversions), unchecked };
}

/** Does a rate of the last days of a quarter that has ended lately fit, as companies convert their accounts? */
function agreesAtQuarterEnd(pairs: readonly AmountPair[], reference: ReferenceRate, rates: ReferenceRates): boolean {
  return listQuarterEnds(rates.date).some((end) => {
    const band = rates.period(reference, { from: addDays(end, -QUARTER_END_DAYS), to: addDays(end, QUARTER_END_DAYS) });
    return band !== undefined && pairs.every((each) => isConsistent(each.original, band, each.stated));
  });
}

/** Holidays round the end of a quarter. */
const QUARTER_END_DAYS = 5;

/** The last days of the two quarters before a day. */
function listQuarterEnds(date: string): readonly IsoDate[] {
  const [year, month] = date.split('-').map(Number) as [number, number];
  const quarter = Math.floor((month - 1) / 3);
  return [0, 1].map((back) => {
    const first = quarter - back;
    const monthOfQuarter = ((((first % 4) + 4) % 4) * 3 + 1).toString().padStart(2, '0');
    return addDays(parseIsoDate(`${first < 0 ? year - 1 : year}-${monthOfQuarter}-01`), -1);
  });
}

/** The part of a sentence near a figure: of a sentence with a thousand conversions each would else be searched whole. */
function limitReach(sentence: Span, { start, end }: Span): Span {
  return {
    start: Math.max(sentence.start, start - SENTENCE_REACH),
    end: Math.min(sentence.end, end + SENTENCE_REACH),
  };
}

/** The readings of marks in which a conversion of the text agrees with the rates of the day. */
function findAgreeingReadings({ figures, byId, rates }: CheckContext): ReadonlySet<string> {
  return new Set(
    figures.flatMap(({ figure: stated }) => {
      const original = stated.restates === undefined ? undefined : byId.get(stated.restates)?.figure;
      const pairs = original && pairComparableAmounts(original, stated);
      if (!pairs || original.currency === undefined || stated.currency === undefined) return [];
      const market = original.market ?? stated.market;
      const reference = rates.reference(original.currency, stated.currency, undefined, market);
      if (!reference.available) return [];
      const agrees = pairs.every((each) => isConsistent(each.original, reference.band, each.stated));
      return agrees ? [currencyReadingKey(original), currencyReadingKey(stated)] : [];
    }),
  );
}

function pairComparableAmounts(original: Figure, stated: Figure): readonly AmountPair[] | undefined {
  if (original.currency === undefined || stated.currency === undefined) return undefined;
  if (original.currency === stated.currency || original.rateNote) return undefined;
  if (original.per !== undefined && stated.per !== undefined && original.per !== stated.per) return undefined;
  return pairAmounts(original, stated);
}
