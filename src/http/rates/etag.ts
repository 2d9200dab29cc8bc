import { createHash } from 'node:crypto';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { QuoteSeries } from '../../core/rate-table/quote-series.js';
import { memoizePerObject } from '../../support/bounded-cache.js';

/**
 * Names everything that a table holds: the same for every process that has read the same quotes, another one for a
 * database that has come to the same revision with other quotes.
 */
export const hashRateTable: (table: RateTable) => string = memoizePerObject((table) => {
  const { revision, series } = table.parts();
  const digests = series.map((each) => `${each.source} ${each.base} ${each.quote} ${hashSeries(each)}`).sort();
  return createHash('sha256')
    .update(`${revision}\n${digests.join('\n')}`)
    .digest('base64url')
    .slice(0, 22);
});

/** Series that a new revision has not touched are shared by the tables: only what is new is read again. */
const hashSeries: (series: QuoteSeries) => string = memoizePerObject(({ days, revisions, values, notes }) => {
  const hash = createHash('sha256').update(days).update(revisions).update(values.join());
  for (const [at, { unit, suspect, provisional }] of [...notes].sort(([a], [b]) => a - b))
    hash.update(JSON.stringify([at, unit, suspect, provisional]));
  return hash.digest('base64url');
});
