import type { Span } from '../../../document/span.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import type { Lexicon } from '../lexicon.js';
import { currencyOfRegion, type AmbiguousMark } from '../mark.js';
import { findNextPlace } from '../places.js';

/** How far behind the start of a clause its topic may begin, and end: a conjunction may stand first. */
const MAX_TOPIC_LEAD = 2;
const MAX_TOPIC_LENGTH = 8;

/** A place whose unit a mark may be. */
export interface PlaceEvidence extends Span {
  readonly currency: CurrencyCode;
}

/** The first place of a stretch whose unit the mark may be. */
export function findPlace(
  text: string,
  from: number,
  to: number,
  mark: AmbiguousMark,
  lexicon: Lexicon,
): PlaceEvidence | undefined {
  for (let place = findNextPlace(text, from, to, lexicon); place;) {
    const currency = currencyOfRegion(mark, place.value);
    if (currency !== undefined) return { start: place.start, end: place.end, currency };
    place = findNextPlace(text, place.end, to, lexicon);
  }
  return undefined;
}

/** The place that a clause begins with: one that the clause is about. */
export function findTopicPlace(
  text: string,
  from: number,
  to: number,
  mark: AmbiguousMark,
  lexicon: Lexicon,
): PlaceEvidence | undefined {
  const place = findPlace(text, from, Math.min(to, from + MAX_TOPIC_LENGTH), mark, lexicon);
  if (!place || place.start - from > MAX_TOPIC_LEAD || place.currency === 'USD') return undefined;
  for (const rule of lexicon.rules.isTopicPlace) if (rule(text, place.start, place.end)) return place;
  return undefined;
}

/** The currency whose places a text names most often. */
export function findMostNamed(text: string, mark: AmbiguousMark, lexicon: Lexicon): CurrencyCode | undefined {
  const counts = new Map<CurrencyCode, number>();
  for (let place = findNextPlace(text, 0, text.length, lexicon); place;) {
    const currency = currencyOfRegion(mark, place.value);
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    place = findNextPlace(text, place.end, text.length, lexicon);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0];
}

/** The local unit of the one country that a text names places of, more than once. */
export function findOnlyNamed(text: string, mark: AmbiguousMark, lexicon: Lexicon): CurrencyCode | undefined {
  let only: string | undefined;
  let count = 0;
  for (let place = findNextPlace(text, 0, text.length, lexicon); place;) {
    if (only !== undefined && place.value !== only) return undefined;
    only = place.value;
    count++;
    place = findNextPlace(text, place.end, text.length, lexicon);
  }
  if (only === undefined || count < 2 || !mark.toldByPlaces?.includes(only)) return undefined;
  return currencyOfRegion(mark, only) ?? mark.byNewsroom?.[only];
}
