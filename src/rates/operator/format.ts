import type { RefreshOutcome } from '../ingest/refresher.js';
import type { SourceStatus } from '../source-status.js';
import type { Quote } from '../../core/rate-table/quote.js';
import type { RatesVerification } from './verify-rates.js';

/** One line a run. */
export function formatOutcome(outcome: RefreshOutcome): string {
  const { source, lastObservation, error, reason, gap } = outcome;
  const counts = [
    `${outcome.added} added`,
    `${outcome.corrected} corrected`,
    ...(outcome.marked > 0 ? [`${outcome.marked} marked`] : []),
  ].join(', ');
  const why = error ?? reason ?? (gap === undefined ? undefined : `older days are missing: ${gap}`);
  return [`${source}: ${outcome.outcome}`, counts, `newest ${lastObservation ?? 'none'}`, why]
    .filter(Boolean)
    .join('; ');
}

/** A block a source. */
export function formatStatus(status: SourceStatus): string {
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['kind', status.kind],
    ['newest day', status.lastObservation ?? 'none'],
    ['publications missed', status.publishesMissed],
    ['last success', status.lastSuccess ?? 'never'],
    ['last attempt', status.lastAttempt ?? 'never'],
    ['last error', status.lastError],
    ['failed runs', status.failedRuns],
    ['circuit', status.circuit],
    ['terms', status.terms.text],
  ];
  const shown = lines.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name}: ${value!}`);
  return [`${status.key}: ${status.name}`, ...shown].join('\n');
}

/** What a verification found, the doubted quotes last. */
export function formatVerification({
  quotes,
  faults,
  suspects,
  missingMarks: unmarked,
  wronglyMarked: cleared,
}: RatesVerification): string {
  return [
    `quotes in force: ${Object.entries(quotes)
      .map(([source, count]) => `${source} ${count}`)
      .join(', ')}`,
    ...faults.map((fault) => `FAULT ${fault}`),
    ...unmarked.map((quote) => `NOT MARKED ${formatSuspect(quote)}`),
    ...cleared.map((quote) => `MARKED FOR NO REASON ${formatSuspect(quote)}`),
    ...suspects.map((quote) => `doubted ${formatSuspect(quote)}`),
    [
      formatCount(faults.length, 'fault'),
      `${formatCount(unmarked.length + cleared.length, 'mark')} to be put right`,
      `${formatCount(suspects.length, 'quote')} doubted`,
    ].join(', '),
  ].join('\n');
}

function formatSuspect({ source, base, quote, value, date, suspect = '' }: Quote): string {
  return `${source} 1 ${base} = ${value} ${quote} on ${date}: ${suspect}`;
}

function formatCount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
