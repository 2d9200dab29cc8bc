import type { LocatedFigure } from '../located-figure.js';
import type { CheckContext, FigureSentence } from '../check-context.js';
import { areComparable } from './comparable.js';
import type { Claim } from './claim-pattern.js';

/** Words that name nothing in particular. */
const GENERIC_WORDS = new Set(
  'amount amounts figure figures number numbers level sum total value size year years month quarter quarterly annual yearly company group with from that this than over have been were reflecting'.split(
    ' ',
  ),
);

/**
 * What "that quarterly cloud revenue" may be: the amounts of the sentence before in the paragraph, and those before the
 * claim in its own, where one of the words that name it stands there too.
 */
export function findAntecedents(
  { figures: { B }, words }: Claim,
  sentence: FigureSentence,
  reading: CheckContext,
): readonly LocatedFigure[] {
  if (!B) return [];
  const previous = reading.sentences[sentence.index - 1];
  const near = previous?.paragraph === sentence.paragraph ? [previous] : [];
  const named = (words.named ?? '').split(/[^a-z]+/).filter((word) => word.length > 3 && !GENERIC_WORDS.has(word));
  return [...near, sentence]
    .filter(({ start, end }) => {
      const text = reading.text.slice(start, Math.min(end, B.start)).toLowerCase();
      return named.some((word) => text.includes(word));
    })
    .flatMap(({ masked: template }) => template.figures)
    .filter((each) => each.start < B.start && each.figure.kind === 'money' && areComparable(each.figure, B.figure));
}
