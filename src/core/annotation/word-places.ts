import { findUpperBound } from '../../support/binary-search.js';
import { forEachMatch } from '../../support/for-each-match.js';

/**
 * A function that says whether words begin near a span: at most `reach` UTF-16 units before its start or behind its end.
 * One search of a text for all its figures; what reads the words beside a figure is asked only where there are any.
 * @param pattern with the `g` flag
 */
export function createNearbyLookup(
  text: string,
  pattern: RegExp,
  reach: number,
): (start: number, end: number) => boolean {
  const places: number[] = [];
  forEachMatch(pattern, text, ({ index }) => places.push(index));
  return (start, end) => {
    const next = places[findUpperBound(places, start - reach - 1)];
    return next !== undefined && next < end + reach;
  };
}
