import { currencyOfRegion } from '../mark.js';
import { REASONS } from '../reasons.js';
import {
  assume,
  currencyOfNewsroom,
  findRequested,
  inherit,
  type CurrencyEvidence,
  type MarkInText,
} from './currency-evidence.js';
import type { CurrencyDocument } from './currency-document.js';

/** The place that the clause is about. */
export function findSubject(
  { start, ambiguous }: MarkInText,
  document: CurrencyDocument,
): CurrencyEvidence | undefined {
  if (ambiguous.key === '$') return undefined;
  // A local unit follows only a place that a clause begins with: others are mentioned everywhere.
  const subject = ambiguous.isLocalUnit ? document.topicOf(start, ambiguous) : document.subjectOf(start, ambiguous);
  if (!subject || !ambiguous.candidates.includes(subject.currency)) return undefined;
  return inherit(subject.currency, REASONS.placeInSentence(ambiguous.key, subject.currency));
}

/** Any place of the sentence, for a mark that the region does not settle. */
export function findPlaceInSentence(mark: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  const { start, ambiguous } = mark;
  if (ambiguous.key === '$' || ambiguous.isLocalUnit || findRequested(mark, document)) return undefined;
  const place = document.findPlaceInSentence(start, ambiguous);
  return place && inherit(place.currency, REASONS.placeInSentence(ambiguous.key, place.currency));
}

export function findDateline(mark: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  const { ambiguous } = mark;
  // A paper's correspondent means the paper's own "$".
  if (ambiguous.key === '$' && findRequested(mark, document)) return undefined;
  const { dateline } = document;
  if (!dateline) return undefined;
  const isOwnUnit = ambiguous.key === '$' || ambiguous.isLocalUnit === true;
  // An agency means the same by its own unit wherever it files from.
  if (isOwnUnit && dateline.worldwide) return undefined;
  const currency =
    (isOwnUnit ? currencyOfRegion(ambiguous, dateline.home) : undefined) ??
    // What only newsrooms of that place mean is another's word where the request names another region.
    (isOwnUnit && !findRequested(mark, document) ? currencyOfNewsroom(ambiguous, dateline.home) : undefined) ??
    currencyOfRegion(ambiguous, dateline.country);
  // Who writes "HK$" as well means another dollar by "$".
  if (currency === undefined || (ambiguous.key === '$' && document.names(currency))) return undefined;
  return inherit(currency, REASONS.dateline(dateline.text, ambiguous.key, currency));
}

/** The state whose money it is: a paper abroad leaves the name of the unit out once it is plain. */
export function findState(
  { start, ambiguous, minor }: MarkInText,
  document: CurrencyDocument,
): CurrencyEvidence | undefined {
  if (!ambiguous.isLocalUnit || minor > 0) return undefined;
  const currency = document.stateUnitAt(start, ambiguous);
  if (currency === undefined || currency === 'USD' || !ambiguous.candidates.includes(currency)) return undefined;
  return assume(currency, REASONS.places(ambiguous.key, currency));
}

/** The places of the whole text. */
export function findPlaces({ ambiguous }: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  if (ambiguous.key === '$') return undefined;
  if (ambiguous.isLocalUnit) {
    const local = document.onlyPlace(ambiguous);
    return local === undefined ? undefined : assume(local, REASONS.places(ambiguous.key, local));
  }
  const currency = document.countPlaces(ambiguous);
  return currency === undefined ? undefined : inherit(currency, REASONS.places(ambiguous.key, currency));
}
