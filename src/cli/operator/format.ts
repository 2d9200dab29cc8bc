import type { RefreshOutcomeBody, SourceStatusBody } from '../../api/schemas/source.js';
import type { Quote } from '../../core/rate-table/quote.js';

/** The result of checking every stored quote against the validation rules and the quality checks. */
export interface VerificationReport {
  /** Quotes in force, by source. */
  readonly quotes: Readonly<Record<string, number>>;
  /** Violations of the validation rules by quotes in force: there should be none. */
  readonly faults: readonly string[];
  /** Quotes that are marked as suspect. */
  readonly suspects: readonly Quote[];
  /** Quotes that should be marked and are not, with the reason. */
  readonly missingMarks: readonly Quote[];
  /** Quotes that are marked without a reason. */
  readonly wronglyMarked: readonly Quote[];
}

/** One line for one run of a source. */
export function formatOutcome(outcome: RefreshOutcomeBody): string {
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

/** One block of lines for one source. */
export function formatStatus(status: SourceStatusBody): string {
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
  const shown = lines.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value}`]));
  return [`${status.key}: ${status.name}`, ...shown].join('\n');
}

/** One line for each problem, a summary last. */
export function formatVerification(report: VerificationReport): string {
  const { quotes, faults, suspects, missingMarks, wronglyMarked } = report;
  return [
    `quotes in force: ${Object.entries(quotes)
      .map(([source, count]) => `${source} ${count}`)
      .join(', ')}`,
    ...faults.map((fault) => `FAULT ${fault}`),
    ...missingMarks.map((quote) => `NOT MARKED ${formatSuspect(quote)}`),
    ...wronglyMarked.map((quote) => `MARKED FOR NO REASON ${formatSuspect(quote)}`),
    ...suspects.map((quote) => `suspect ${formatSuspect(quote)}`),
    [
      formatCount(faults.length, 'fault'),
      `${formatCount(missingMarks.length + wronglyMarked.length, 'mark')} to be put right`,
      formatCount(suspects.length, 'suspect quote'),
    ].join(', '),
  ].join('\n');
}

function formatSuspect({ source, base, quote, value, date, suspect = '' }: Quote): string {
  return `${source} 1 ${base} = ${value} ${quote} on ${date}: ${suspect}`;
}

function formatCount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
