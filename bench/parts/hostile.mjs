import { findFigures } from '../../dist/core/figures/find-figures.js';
import { grow } from '../support/grow.mjs';
import { measure, timeOf } from '../support/measure.mjs';
import { printTable, short, size } from '../support/print.mjs';
import { ENGLISH } from '../texts/english.mjs';
import { HOSTILE } from '../texts/hostile.mjs';

/** A text that takes longer than `PATIENCE_MS` is not doubled any more: quadratic time shows long before a million. */
const SIZES = [125_000, 250_000, 500_000, 1_000_000];
const PATIENCE_MS = 5_000;

const article = grow(ENGLISH, 1_000_000);
const baseline = measure(() => findFigures(article)) / article.length;
const rows = Object.entries(HOSTILE).map(([name, { piece, mediaType }]) => {
  const options = mediaType ? { mediaType } : {};
  const times = [];
  let figures = 0;
  for (const length of SIZES) {
    const text = grow(piece, length);
    times.push(best(3, () => (figures = findFigures(text, options).figures.length)));
    if (times.at(-1) > PATIENCE_MS) break;
  }
  const length = SIZES[times.length - 1];
  const perCharacter = times.at(-1) / length;
  return [
    name,
    mediaType?.slice('text/'.length) ?? 'plain',
    size(length),
    figures,
    short(perCharacter * 1e6),
    short(perCharacter / baseline),
    times.length > 1 ? `×${short(times.at(-1) / times.at(-2))}` : '',
  ];
});
printTable(
  `Hostile texts, against an English article of 1M characters (${short(baseline * 1e6)} ns a character)`,
  ['text', 'type', 'chars', 'figures', 'ns a character', 'times the article', 'growth'],
  rows,
);

function best(runs, work) {
  let least = Infinity;
  for (let run = 0; run < runs && (run === 0 || least < PATIENCE_MS); run++) least = Math.min(least, timeOf(work));
  return least;
}
