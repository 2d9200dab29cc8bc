import { dayNumber, isoDate } from './day.js';
import type { IsoDate } from './quote.js';
import type { TableSource } from './rate-table.js';
import type { RateAnswer, RateQuery } from './rate.js';
import { found, IDENTITY, unavailable } from './build-answer.js';
import { candidateAt, chooseCandidate, type Candidate, type Limits } from './as-of.js';
import { explain } from './unavailable-reason.js';
import { backToRetired, LAW, livingCurrency } from './fixed-rates.js';
import type { QuoteIndex } from './quote-index.js';
import type { Step } from './route.js';
import { EVERY_REVISION } from './quote-series.js';

/** The rate as of a day (design §4.5). */
export function findRate(index: QuoteIndex, sources: readonly TableSource[], query: RateQuery): RateAnswer {
  if (query.base === query.quote) return found(query, { date: query.date, source: IDENTITY, steps: [] });
  const pair = livingPair(query.base, query.quote, query.date);
  if (pair.from === pair.to) return found(query, { date: query.date, source: LAW, steps: pair.around([]) });
  const { maxAgeDays = Infinity, revision = EVERY_REVISION } = query;
  const day = dayNumber(query.date);
  const choose = (limits: Limits): Candidate | undefined =>
    chooseCandidate(
      sources
        .map((source) => candidateAt(index, source, pair.from, pair.to, day, limits))
        .filter((candidate) => candidate !== undefined),
    );
  const chosen = trustedFirst((suspects) => choose({ maxAgeDays, revision, suspects }));
  if (chosen) {
    const { source, ageDays } = chosen;
    return found(query, { date: isoDate(chosen.day), source, steps: pair.around(chosen.steps), ageDays });
  }
  const older = query.maxAgeDays === undefined ? undefined : choose({ maxAgeDays: Infinity, revision, suspects: true });
  const tooOld = older && { source: older.source.key, date: isoDate(older.day), ageDays: older.ageDays };
  const unanswered = { index, query, sources, base: pair.from, quote: pair.to, revision };
  return unavailable(query, explain(tooOld ? { ...unanswered, tooOld } : unanswered));
}

/**
 * What is not doubted, before what is: a doubted quote answers only where nothing else is known on or before the day.
 */
function trustedFirst(choose: (suspects: boolean) => Candidate | undefined): Candidate | undefined {
  const trusted = choose(false);
  if (trusted && trusted.ageDays >= 0) return trusted;
  const doubted = choose(true);
  return doubted && doubted.ageDays >= 0 ? doubted : (trusted ?? doubted);
}

/** A pair in the currencies that are quoted on a day. */
export interface LivingPair {
  readonly from: string;
  readonly to: string;
  /** The steps between the two, with the legal steps from and to retired currencies on either side. */
  readonly around: (steps: readonly Step[]) => readonly Step[];
}

export function livingPair(base: string, quote: string, date: IsoDate): LivingPair {
  const from = livingCurrency(base, date);
  const to = livingCurrency(quote, date);
  return {
    from: from.code,
    to: to.code,
    around: (steps) => [...from.steps, ...steps, ...backToRetired(to.steps)],
  };
}
