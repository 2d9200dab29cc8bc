import { parseIsoDate, toDayNumber, toIsoDate } from './day.js';
import type { TableSource } from './rate-table.js';
import type { RateAnswer, RateQuery } from './rate.js';
import { createRateFound, IDENTITY_SOURCE, createRateUnavailable } from './build-answer.js';
import { findCandidate, chooseCandidate, type AsOfCandidate, type AsOfLimits } from './as-of.js';
import { explainUnavailable } from './unavailable-reason.js';
import { FIXED_RATE_SOURCE, resolveRetiredPair } from './fixed-rates.js';
import type { QuoteIndex } from './quote-index.js';
import { MAX_REVISION } from './quote-series.js';

/** The rate as of a day. */
export function findRate(index: QuoteIndex, sources: readonly TableSource[], query: RateQuery): RateAnswer {
  const asked = parseIsoDate(query.date);
  if (query.base === query.quote) return createRateFound(query, { date: asked, source: IDENTITY_SOURCE, steps: [] });
  const pair = resolveRetiredPair(query.base, query.quote, asked);
  if (pair.from === pair.to)
    return createRateFound(query, { date: asked, source: FIXED_RATE_SOURCE, steps: pair.addFixedSteps([]) });
  const { maxAgeDays = Infinity, revision = MAX_REVISION } = query;
  const day = toDayNumber(asked);
  const choose = (limits: AsOfLimits): AsOfCandidate | undefined =>
    chooseCandidate(
      sources
        .map((source) => findCandidate(index, source, pair.from, pair.to, day, limits))
        .filter((candidate) => candidate !== undefined),
    );
  const chosen = preferTrusted((suspects) => choose({ maxAgeDays, revision, suspects }));
  if (chosen) {
    const { source, ageDays } = chosen;
    return createRateFound(query, {
      date: toIsoDate(chosen.day),
      source,
      steps: pair.addFixedSteps(chosen.steps),
      ageDays,
      ...(chosen.passedOver ? { passedOver: chosen.passedOver.rates } : {}),
    });
  }
  const older = query.maxAgeDays === undefined ? undefined : choose({ maxAgeDays: Infinity, revision, suspects: true });
  const tooOld = older && { source: older.source.key, date: toIsoDate(older.day), ageDays: older.ageDays, maxAgeDays };
  const unanswered = { index, query, sources, base: pair.from, quote: pair.to, revision };
  return createRateUnavailable(query, explainUnavailable(tooOld ? { ...unanswered, excluded: tooOld } : unanswered));
}

/**
 * Prefers quotes that are not suspect: a suspect answers only when nothing else is known on or before the day.
 */
function preferTrusted(choose: (suspects: boolean) => AsOfCandidate | undefined): AsOfCandidate | undefined {
  const trusted = choose(false);
  if (trusted && trusted.ageDays >= 0) return trusted;
  const any = choose(true);
  return any && any.ageDays >= 0 ? any : (trusted ?? any);
}
