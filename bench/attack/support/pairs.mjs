import { annotate, check, compare, createRates, findFigures } from '../../../dist/index.js';
import { history, isoDay, LAST_DAY } from '../../support/history.mjs';
import { KNOWN_PIECES, makePiece } from './pieces.mjs';

/** The operations on a text whose growth is measured, by name. */
export function createOperations() {
  const rates = createRates(history());
  const short = createRates([...history()].filter(({ quote }) => quote === 'USD' || quote === 'CNY'));
  const date = isoDay(LAST_DAY);
  return {
    figures: (text, mediaType) => findFigures(text, { mediaType }),
    quantities: (text, mediaType) => findFigures(text, { mediaType, kinds: ['money', 'quantity', 'percent'] }),
    annotate: (text, mediaType) => annotate(text, { rates, date, mediaType, to: ['USD'], convert: 'every' }),
    check: (text, mediaType) => check(text, { rates, date, mediaType, wantsOk: true }),
    'check, few rates': (text, mediaType) => check(text, { rates: short, date, mediaType }),
    compare: (text, mediaType) => compare({ text, mediaType }, { text, mediaType }, { rates, date }),
  };
}

const MEDIA_TYPES = ['text/plain', 'text/plain', 'text/html', 'text/markdown', 'text/csv'];

/**
 * Pieces of text, each with an operation and a media type: the known ones with every operation, then as many made ones
 * as are asked for.
 */
export function drawPairs({ pairs, random, names, isKnownLeftOut = false }) {
  const pick = (list) => list[random() % list.length];
  const known = KNOWN_PIECES.flatMap(({ piece, mediaType = 'text/plain' }) =>
    names.map((operation) => ({ piece, mediaType, operation })),
  );
  const made = Array.from({ length: pairs }, (_, i) => ({
    piece: makePiece(random),
    mediaType: pick(MEDIA_TYPES),
    operation: names[i % names.length],
  }));
  return [...(isKnownLeftOut ? [] : known), ...made];
}
