import type { IsoDate, StoredQuote } from './quote.js';
import { dayNumber, isIsoDate, isoDate } from './day.js';
import type { RateTable, SeriesQuery, TableSource } from './rate-table-types.js';
import type { RateAnswer, RateFound, RateQuery, RateUnavailable } from './rate.js';
import { candidateAt, chooseCandidate, type Candidate, type Limits } from './rate-table/as-of.js';
import { explain, unknownSource } from './rate-table/explain.js';
import { factorOf, shownRate } from './rate-table/factor.js';
import { backToRetired, LAW, livingCurrency } from './rate-table/law.js';
import { observedDays } from './rate-table/observed-days.js';
import { QuoteIndex } from './rate-table/quote-index.js';
import type { Step } from './rate-table/route.js';
import { EVERY_REVISION } from './rate-table/series.js';

/** The `source` of a rate between a currency and itself. */
export const IDENTITY = 'identity';

/**
 * Indexes quotes for as-of lookups (design §4.5).
 * @param sources in configured order: the first that has a current observation answers when none is named
 * @param quotes in any order; several of one pair and date are corrections, the highest revision wins
 */
export function createRateTable(sources: readonly TableSource[], quotes: Iterable<StoredQuote> = []): RateTable {
  return new IndexedRateTable(sources, QuoteIndex.empty.with(quotes));
}

class IndexedRateTable implements RateTable {
  constructor(
    private readonly sources: readonly TableSource[],
    private readonly index: QuoteIndex,
  ) {}

  get revision(): number {
    return this.index.revision;
  }

  with(quotes: Iterable<StoredQuote>): RateTable {
    return new IndexedRateTable(this.sources, this.index.with(quotes));
  }

  lastObservation(source: string, revision?: number): IsoDate | undefined {
    return this.index.lastObservation(source, revision);
  }

  currencies(): readonly string[] {
    return this.index.currencies();
  }

  rate(query: RateQuery): RateAnswer {
    if (!isIsoDate(query.date))
      return unavailable(query, `${JSON.stringify(query.date)} is not a calendar day (YYYY-MM-DD)`);
    if (query.base === query.quote) return found(query, query.date, IDENTITY, []);
    const sources = this.asked(query.source);
    if (sources.length === 0) return unavailable(query, unknownSource(query.source ?? '', this.sources));
    const from = livingCurrency(query.base, query.date);
    const to = livingCurrency(query.quote, query.date);
    const around = (steps: readonly Step[]): readonly Step[] => [...from.steps, ...steps, ...backToRetired(to.steps)];
    if (from.code === to.code) return found(query, query.date, LAW, around([]));
    const limits = { maxAgeDays: query.maxAgeDays ?? Infinity, revision: query.revision ?? EVERY_REVISION };
    const choose = (within: Limits): Candidate | undefined => {
      const day = dayNumber(query.date);
      const candidates = sources.map((source) => candidateAt(this.index, source, from.code, to.code, day, within));
      return chooseCandidate(candidates.filter((candidate) => candidate !== undefined));
    };
    const chosen = choose(limits);
    if (chosen) return found(query, isoDate(chosen.day), chosen.source, around(chosen.steps), chosen.ageDays);
    const older = query.maxAgeDays === undefined ? undefined : choose({ ...limits, maxAgeDays: Infinity });
    const tooOld = older && { source: older.source.key, date: isoDate(older.day), ageDays: older.ageDays };
    const unanswered = {
      index: this.index,
      query,
      sources,
      base: from.code,
      quote: to.code,
      revision: limits.revision,
    };
    return unavailable(query, explain(tooOld ? { ...unanswered, tooOld } : unanswered));
  }

  *series(query: SeriesQuery): Iterable<RateFound> {
    if (!isIsoDate(query.from) || !isIsoDate(query.to)) return;
    const { base, quote, revision = EVERY_REVISION } = query;
    const range = { from: dayNumber(query.from), to: dayNumber(query.to), revision };
    for (const source of this.asked(query.source)) {
      let observed = false;
      for (const day of observedDays(this.index, source, query, range)) {
        const answer = this.rate({ base, quote, date: isoDate(day), source: source.key, maxAgeDays: 0, revision });
        observed = true;
        if (answer.available) yield answer;
      }
      // One source answers the whole range: a series that changes its source half-way shows a jump that never was.
      if (observed) return;
    }
  }

  private asked(source: string | undefined): readonly TableSource[] {
    return source === undefined ? this.sources : this.sources.filter(({ key }) => key === source);
  }
}

/** What answers without a publisher: the identity and the ratios fixed by law. */
const FIXED = { kind: 'reference' } as const;

function found(
  query: RateQuery,
  date: IsoDate,
  source: TableSource | typeof IDENTITY | typeof LAW,
  steps: readonly Step[],
  ageDays = 0,
): RateFound {
  const factor = factorOf(steps);
  const { key, kind } = typeof source === 'string' ? { key: source, ...FIXED } : source;
  return {
    available: true,
    ...factor,
    rate: {
      base: query.base,
      quote: query.quote,
      value: source === IDENTITY ? '1' : shownRate(factor),
      date,
      requestedDate: query.date,
      ageDays,
      source: key,
      kind,
      path: steps.map(({ published }) => published),
    },
  };
}

function unavailable(query: RateQuery, reason: string): RateUnavailable {
  return { available: false, base: query.base, quote: query.quote, requestedDate: query.date, reason };
}
