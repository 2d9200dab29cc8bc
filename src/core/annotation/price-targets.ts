import type { Language } from '../figures/language.js';
import { DEFAULT_LEXICONS } from '../figures/lexicon-registry.js';
import { createNearbyLookup } from './word-places.js';

/** How far before a target its words may be, in UTF-16 units. */
const MAX_DISTANCE = 120;
const MAX_BEHIND = 32;

/** A stop ends the phrase that names a target; the commas and points of figures do not. */
const STOP = /[;:!?。；！？：\n]|[,，、](?!\d)|\.(?!\d)/;

const NAMES = new RegExp(
  DEFAULT_LEXICONS.languages.flatMap(({ priceTargets }) => priceTargets?.names.source ?? []).join('|'),
  'gi',
);

/** A function that says whether {@link isPriceTarget} may hold at a span of a text; few texts have a target. */
export function createTargetLookup(text: string): (start: number, end: number) => boolean {
  return createNearbyLookup(text, NAMES, MAX_DISTANCE);
}

/**
 * Is an amount an analyst's target for a share, which is a forecast: "raised its price target to $95 from $88",
 * 「目標價由80元升至95元」, "a $95 price target"?
 */
export function isPriceTarget(
  text: string,
  start: number,
  end: number,
  languages: readonly Language[] = DEFAULT_LEXICONS.languages,
): boolean {
  const before = text.slice(Math.max(0, start - MAX_DISTANCE), start);
  const behind = text.slice(end, end + MAX_BEHIND);
  let named = -1;
  for (const { priceTargets } of languages) {
    if (!priceTargets) continue;
    if (priceTargets.behind.test(behind)) return true;
    for (const { index, 0: name } of before.matchAll(priceTargets.names)) named = Math.max(named, index + name.length);
  }
  if (named < 0) return false;
  const phrase = before.slice(named);
  return !STOP.test(phrase) && !languages.some(({ priceTargets }) => priceTargets?.phraseEnd?.test(phrase));
}
