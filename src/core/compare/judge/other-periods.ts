import type { Item } from '../item.js';
import type { ItemPair, Pairing } from '../pairs.js';
import type { ComparedText } from '../read-text.js';
import { differing } from '../verdicts.js';
import { Years } from './periods.js';

/** Sentences that far apart may mention one thing in two years. */
const NEAR = 1;

/**
 * Finds the right values of another year: the target says of 2024 what the source says of 2023, and the source has another
 * number for 2024 beside it.
 * @param present the year in which the texts are written
 */
export function findOtherPeriods(
  pairing: Pairing,
  sources: readonly ComparedText[],
  target: ComparedText,
  present: number,
): Pairing {
  const years = new Years(present);
  const neighbours = [...sources, target].map(({ items }) => items.filter(({ isBare }) => !isBare));
  const yearIn = (text: ComparedText, figures: readonly Item[], item: Item): number | undefined => {
    const at = figures.indexOf(item);
    return at < 0 ? undefined : years.of(text.text, item, figures[at - 1], figures[at + 1]);
  };
  const isOfAnotherYear = (pair: ItemPair): boolean => {
    const [source, ...others] = pair.sources;
    if (!source || others.length > 0 || (pair.verdict !== 'same' && pair.verdict !== 'rounded')) return false;
    const text = sources[source.text];
    const figures = neighbours[source.text] ?? [];
    const rivals = figures.filter((each) => areRivals(source, each));
    if (!text || rivals.length === 0) return false;
    const said = yearIn(target, neighbours.at(-1) ?? [], pair.target);
    const own = yearIn(text, figures, source);
    if (said === undefined || own === undefined || said === own) return false;
    return rivals.some((each) => yearIn(text, figures, each) === said);
  };
  return {
    ...pairing,
    pairs: pairing.pairs.map((pair) => (isOfAnotherYear(pair) ? { ...pair, ...differing('year') } : pair)),
  };
}

/** Two numbers of one kind near each other, which may be of two years. */
function areRivals(a: Item, b: Item): boolean {
  return (
    a !== b &&
    a.family === b.family &&
    a.figure.currency === b.figure.currency &&
    a.figure.unit === b.figure.unit &&
    Math.abs(a.sentence - b.sentence) <= NEAR &&
    !a.low.eq(b.low)
  );
}
