import { CONTENDERS } from '../support/contenders.mjs';
import { grow } from '../support/grow.mjs';
import { measure, timeOf } from '../support/measure.mjs';
import { printTable, short, size } from '../support/print.mjs';
import { CHINESE } from '../texts/chinese.mjs';
import { ENGLISH } from '../texts/english.mjs';
import { TABLES } from '../texts/tables.mjs';

const TEXTS = { 'English article': ENGLISH, 'Chinese article': CHINESE, tables: TABLES };
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

const [ours, ...others] = CONTENDERS;
const rows = [];
for (const [name, text] of Object.entries(TEXTS)) {
  let before;
  for (const length of SIZES) {
    const grown = grow(text, length);
    const [time, ...theirs] = CONTENDERS.map(({ most, once, count }) =>
      length > most ? Infinity : (once ? timeOf : measure)(() => count(grown)),
    );
    rows.push([
      name,
      size(length),
      ours.count(grown),
      speed(length, time),
      before === undefined ? '' : `×${short(perDoubling(before, { length, time }))}`,
      ...theirs.flatMap((their) => [speed(length, their), short(time / their)]),
    ]);
    before = { length, time };
  }
}
printTable(
  'Recogniser: million characters a second; growth is of the time when the text doubles, from the size above',
  ['text', 'chars', 'figures', ours.name, 'growth', ...others.flatMap(({ name }) => [name, 'time ratio'])],
  rows,
);

function speed(length, milliseconds) {
  return milliseconds === Infinity ? '' : short(length / milliseconds / 1e3);
}

/** The factor of the time for one doubling of the text, evenly spread over the step from one size to the next. */
function perDoubling(from, to) {
  return (to.time / from.time) ** (1 / Math.log2(to.length / from.length));
}
