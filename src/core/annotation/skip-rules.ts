import type { FigureDocument } from '../figures/figure-document.js';
import type { IsoDate } from '../rate-table/day.js';
import { DEFAULT_SKIP_PLACES, type HouseStyle, type SkipPlace } from '../styles/style.js';
import { createTimeLookup, isHistoricalAmount } from './historical-amounts.js';
import { memoizePerObject } from '../../support/bounded-cache.js';
import type { Occurrence } from './occurrence.js';
import { createTargetLookup, isPriceTarget } from './price-targets.js';

/** Does a newsroom leave this figure unconverted? One rule for each kind of place. */
type SkipRule = (occurrence: Occurrence, document: FigureDocument, date: IsoDate) => boolean;

const SKIP_RULES: Readonly<Record<SkipPlace, SkipRule>> = {
  /** A headline has room for one amount. */
  headline: ({ start }, document) => document.isInHeadline(start),
  /** Words that somebody said are not the newsroom's to add to. */
  quotation: ({ start, enclosure }, document) => document.isInQuotation(start) || enclosure.quoted,
  /** The rate of today says nothing about a sum of years ago. */
  historical: ({ start, end, year }, document, date) =>
    year === undefined &&
    hasTimeNear(document)(start, end) &&
    isHistoricalAmount(document.prose.text, start, end, date),
  /** An analyst's target for a share is a forecast: nobody pays it. */
  target: ({ start, end }, document) =>
    hasTargetNear(document)(start, end) && isPriceTarget(document.folded, start, end),
  /** Share prices, wages and the like, which some newsrooms leave in the currency they are paid in. */
  'per-unit': ({ figure: { per } }) => per !== undefined,
};

const hasTimeNear = memoizePerObject((document: FigureDocument) => createTimeLookup(document.prose.text));
const hasTargetNear = memoizePerObject((document: FigureDocument) => createTargetLookup(document.folded));

/** Where nothing is converted: what the request says, else the places of every style and those of the style. */
export function resolveSkipPlaces(
  style: HouseStyle,
  requested: readonly SkipPlace[] | undefined,
): readonly SkipPlace[] {
  return requested ?? [...new Set([...DEFAULT_SKIP_PLACES, ...style.conversion.skip])];
}

/**
 * Is no conversion written where an occurrence stands?
 * @param skips those of the style that was asked for, also where the words are those of its twin
 * @param date the story's
 */
export function isSkipped(
  occurrence: Occurrence,
  document: FigureDocument,
  skips: readonly SkipPlace[],
  date: IsoDate,
): boolean {
  return skips.some((skip) => SKIP_RULES[skip](occurrence, document, date));
}
