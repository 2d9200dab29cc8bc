import { createNearbyLookup } from './word-places.js';

/** So far before a target the words for it may stand, in UTF-16 units. */
const MAX_DISTANCE = 120;

/** An analyst's figure for a share, and nobody's money. */
const TARGET =
  /\b(?:price (?:target|objective|forecast)|target(?:ed)? price|fair[- ]value estimate|(?:12|twelve)-month target)s?\b|目[标標][股]?[价價]|合理[股]?[价價]|估值目[标標]/gi;
/** What ends the phrase that names a target; figures with their commas and points do not. */
const PHRASE_END =
  /[;:!?。；！？：\n]|[,，、](?!\d)|\.(?!\d)|\b(?:shares?|stock) (?:rose|fell|closed|traded|were|was|is|are)\b/;

/** A function that says whether {@link isPriceTarget} may hold at a span of a text; few texts have a target. */
export function createTargetLookup(text: string): (start: number, end: number) => boolean {
  return createNearbyLookup(text, TARGET, MAX_DISTANCE);
}

/**
 * Is an amount an analyst's target for a share: "raised its price target to $95 from $88", 「目標價由80元升至95元」, "a $95
 * price target"?
 */
export function isPriceTarget(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_DISTANCE), start);
  const last = [...before.matchAll(TARGET)].at(-1);
  if (last && !PHRASE_END.test(before.slice(last.index + last[0].length))) return true;
  const behind = text.slice(end, end + MAX_BEHIND);
  return /^(?: (?:a|per) share)?[ -](?:12-month )?(?:price target|target price|price objective)\b|^的?目[标標][股]?[价價]/i.test(
    behind,
  );
}

const MAX_BEHIND = 32;
