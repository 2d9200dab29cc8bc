import type { SentenceSpan } from '../document/sentences.js';
import type { FigureDocument, LocatedFigure } from '../figures/figure-document.js';
import { findBareNumbers } from './bare-numbers.js';
import { Item } from './item.js';

/** A text of a comparison: its figures and bare numbers, and the sentences that they stand in. */
export interface ComparedText {
  readonly document: FigureDocument;
  /** The prose, folded; spans are of it. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly sentences: readonly SentenceSpan[];
}

/** @param index of the text among those of its side */
export function toComparedText(document: FigureDocument, index: number): ComparedText {
  const { folded, sentences, prose } = document;
  const located = document.located.filter(({ start }) => !isTailOfNumber(prose.text, start));
  const bare = findBareNumbers(document, located);
  const all = [
    ...located.map((each) => ({ ...each, isBare: isPartOfName(folded, each) })),
    ...bare.map((each) => ({ ...each, isBare: true })),
  ].sort((a, b) => a.start - b.start);
  let sentence = 0;
  const items = all.map(({ figure, start, end, isBare }, place) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    return new Item(figure, { start, end, isBare, index: place, text: index, sentence });
  });
  return { document, text: folded, items, sentences };
}

/** 1,0000 美元 with one digit too many: the figure is the tail of a number that is no number. A full-width comma parts two. */
function isTailOfNumber(text: string, start: number): boolean {
  return text.charAt(start - 1) === ',' && /\d/.test(text.charAt(start - 2)) && /\d/.test(text.charAt(start));
}

/** 卡-52M名, "Ka-52M helicopters": what a hyphen ties to a word is a name. */
function isPartOfName(text: string, { figure, start }: LocatedFigure): boolean {
  if (figure.kind !== 'quantity') return false;
  const at = /^[-–]/.test(figure.text) ? start : start - 1;
  return /[-–]/.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(at - 1));
}
