import type { IsoDate } from './day.js';
import type { TableSource } from './rate-table.js';
import type { RateQuery } from './rate.js';
import { MAX_CARRY_FORWARD_DAYS } from './as-of.js';
import type { QuoteIndex } from './quote-index.js';

/** What the reader needs to know beside the query: the index, the sources that were asked, the living currencies. */
interface FailedLookup {
  readonly index: QuoteIndex;
  readonly query: RateQuery;
  readonly sources: readonly TableSource[];
  readonly base: string;
  readonly quote: string;
  readonly revision: number;
  /** The observation that `maxAgeDays` excluded. */
  readonly excluded?: {
    readonly source: string;
    readonly date: IsoDate;
    readonly ageDays: number;
    readonly maxAgeDays: number;
  };
}

/** Why nothing was found, and what there is instead. */
export function explainUnavailable(unanswered: FailedLookup): string {
  const { index, query, sources, base, quote, revision, excluded: tooOld } = unanswered;
  const pair = `${query.base} to ${query.quote}`;
  if (tooOld) {
    const when = tooOld.ageDays < 0 ? `${-tooOld.ageDays} days after` : `${tooOld.ageDays} days before`;
    return `no rate from ${pair} within ${tooOld.maxAgeDays} days of ${query.date} (maxAgeDays): the nearest is of ${tooOld.date}, ${when}, from ${tooOld.source}`;
  }
  const published = sources.filter(({ key }) => index.lastDay(key, revision) !== undefined);
  if (published.length === 0) {
    const at = query.revision === undefined ? '' : ` at revision ${query.revision}`;
    return `no rates are known${at} from ${sources.map(({ key }) => key).join(', ') || 'any source'}`;
  }
  const holdings = published.map(({ key }) => {
    const holdingOf = (currency: string): string => describeHolding(index, key, currency, revision);
    return `${key} has ${holdingOf(base)} and ${holdingOf(quote)}`;
  });
  return `no rate from ${pair} within ${MAX_CARRY_FORWARD_DAYS} days of ${query.date}: ${holdings.join('; ')}`;
}

function describeHolding(index: QuoteIndex, source: string, currency: string, revision: number): string {
  const extent = index.extent(source, currency, revision);
  return extent ? `${currency} from ${extent.from} to ${extent.to}` : `no ${currency}`;
}
