import type { FigureDocument } from '../figures/figure-document.js';
import { isConvertible, type Occurrence } from './occurrence.js';

/**
 * The amounts that `convert: "key"` converts: of each paragraph the first one that is no price of a unit, and every amount
 * that the headline names. A story full of prices keeps one conversion a paragraph.
 */
export function findKeyAmounts(
  document: FigureDocument,
  occurrences: readonly Occurrence[],
): (occurrence: Occurrence) => boolean {
  const headline = new Set(
    occurrences
      .filter((each) => isConvertible(each) && document.isInHeadline(each.start))
      .map(({ amountKey }) => amountKey),
  );
  const first = new Map<number, Occurrence>();
  for (const [occurrence, paragraph] of withParagraphs(document, occurrences)) {
    if (!isConvertible(occurrence) || occurrence.figure.restates !== undefined) continue;
    const known = first.get(paragraph);
    if (!known || (known.figure.per !== undefined && occurrence.figure.per === undefined))
      first.set(paragraph, occurrence);
  }
  const chosen = new Set(first.values());
  return (occurrence) => chosen.has(occurrence) || headline.has(occurrence.amountKey);
}

/** Occurrences and sentences are both in text order. */
function* withParagraphs(
  { sentences }: FigureDocument,
  occurrences: readonly Occurrence[],
): Generator<readonly [Occurrence, number]> {
  let at = 0;
  for (const occurrence of occurrences) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= occurrence.start) at++;
    yield [occurrence, sentences[at]?.paragraph ?? 0];
  }
}
