import { annotate, createRates } from '../../dist/index.js';
import { TEXTS } from '../cases/library.mjs';
import { history, isoDay, LAST_DAY } from '../support/history.mjs';
import { measure } from '../support/measure.mjs';
import { printTable, short } from '../support/print.mjs';

const options = { rates: createRates(history()), date: isoDay(LAST_DAY) };
const rows = Object.entries(TEXTS).map(([name, text]) => {
  const { figures } = annotate(text, options);
  const conversions = figures.reduce((count, figure) => count + figure.conversions.length, 0);
  const milliseconds = measure(() => annotate(text, options));
  return [name, text.length, figures.length, conversions, short(1000 / milliseconds), short(milliseconds)];
});
printTable(
  'Annotate: find, convert to CNY, USD and HKD, write (style plain, no HTTP)',
  ['text', 'chars', 'figures', 'conversions', 'texts a second', 'ms a text'],
  rows,
);
