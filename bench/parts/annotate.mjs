import { annotateText } from '../../dist/core/annotation/annotateText.js';
import { createRateTable } from '../../dist/core/rate-table/indexed-rate-table.js';
import { findStyle } from '../../dist/library/styles.js';
import { grow } from '../support/grow.mjs';
import { history, isoDay, LAST_DAY, SOURCE } from '../support/history.mjs';
import { measure } from '../support/measure.mjs';
import { printTable, short } from '../support/print.mjs';
import { CHINESE } from '../texts/chinese.mjs';
import { ENGLISH } from '../texts/english.mjs';

const SENTENCE = 'Lanting Robotics said on Monday it would spend at least 96 billion yuan on new factories.';
const TEXTS = {
  'one sentence': SENTENCE,
  'English article': ENGLISH,
  'Chinese article': CHINESE,
  'English, 100 kB': grow(ENGLISH, 100_000),
  'Chinese, 100 kB': grow(CHINESE, 100_000),
};

const context = { table: createRateTable([SOURCE], history()), isStale: () => false };
const options = { date: isoDay(LAST_DAY), style: findStyle('plain'), format: 'text', convert: 'first' };
const rows = Object.entries(TEXTS).map(([name, text]) => {
  const { figures } = annotateText(text, options, context);
  const conversions = figures.reduce((count, figure) => count + figure.conversions.length, 0);
  const milliseconds = measure(() => annotateText(text, options, context));
  return [name, text.length, figures.length, conversions, short(1000 / milliseconds), short(milliseconds)];
});
printTable(
  'Annotate: find, convert to CNY, USD and HKD, write (style plain, no HTTP)',
  ['text', 'chars', 'figures', 'conversions', 'texts a second', 'ms a text'],
  rows,
);
