import { annotateText } from '../../../src/core/operations/annotate-text.js';
import type { StoredQuote } from '../../../src/core/rate-table/quote.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { optionsOf, type Asked } from './support/annotated.js';
import { ECB, QUOTES } from './support/rates.js';
import { CHINESE, ENGLISH } from './support/sentences.js';
import { decimal, isoDate } from '../../support/brands.js';

const BEFORE = createRateTable([ECB], QUOTES);
const REVISION = BEFORE.revision;

/** A correction of every quote, a later day, a day before, and a currency that was not known. */
const LATER: readonly StoredQuote[] = [
  ...QUOTES.map((quote) => ({ ...quote, value: decimal(`${quote.value}1`), revision: REVISION + 1 })),
  ...QUOTES.map((quote) => ({ ...quote, date: isoDate('2024-02-24'), value: decimal('3.1'), revision: REVISION + 2 })),
  ...QUOTES.map((quote) => ({ ...quote, date: isoDate('2024-02-22'), value: decimal('2.9'), revision: REVISION + 3 })),
  { ...QUOTES[0]!, quote: 'SGD', value: decimal('1.4550'), revision: REVISION + 4 },
];
const AFTER = BEFORE.with(LATER);

const TEXT = [...ENGLISH, ...CHINESE].join('\n\n');

function answer(table: typeof BEFORE, asked: Asked): string {
  return JSON.stringify(annotateText(TEXT, optionsOf(asked), { table, isStale: () => false }));
}

test.each(['plain', 'reuters', 'xinhua-zh', 'taiwan-press'])(
  '%s: the revision named gives the same bytes after newer ones',
  (style) => {
    const asked: Asked = { style, to: ['USD', 'HKD', 'SGD'] };
    const then = answer(BEFORE, asked);
    expect((JSON.parse(then) as { rates: { revision: number } }).rates.revision).toBe(REVISION);
    expect(answer(AFTER, { ...asked, revision: REVISION })).toBe(then);
    expect(answer(AFTER, { ...asked, revision: REVISION })).toBe(then);
    expect(answer(AFTER, asked)).not.toBe(then);
  },
);
