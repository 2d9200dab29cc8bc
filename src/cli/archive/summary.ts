import { pluralize } from '../../support/pluralize.js';
import type { ArchiveDone, ArchiveFailed, ArchiveOutcome } from './task.js';

/** Counts what a run has done. */
export class RunSummary {
  readonly failed: ArchiveFailed[] = [];
  done = 0;
  bytes = 0;
  edits = 0;
  errors = 0;
  warnings = 0;

  constructor(readonly startedAt: Date) {}

  get count(): number {
    return this.done + this.failed.length;
  }

  /** @returns those of the outcomes that are done */
  add(outcomes: readonly ArchiveOutcome[]): readonly ArchiveDone[] {
    const done = outcomes.filter((outcome): outcome is ArchiveDone => !('failed' in outcome));
    this.failed.push(...outcomes.filter((outcome): outcome is ArchiveFailed => 'failed' in outcome));
    for (const { size, edits, errors, warnings } of done) {
      this.done++;
      this.bytes += size;
      this.edits += edits;
      this.errors += errors;
      this.warnings += warnings;
    }
    return done;
  }
}

interface SummaryOptions {
  readonly skipped: number;
  /** Texts worked on at once. */
  readonly concurrency: number;
  readonly now: Date;
}

/** What a run has done and how fast: "9,000 files annotated (21,034 edits, 12 errors) in 8.1 s: 1,111 files/s". */
export function formatSummary(tally: RunSummary, { skipped, concurrency, now }: SummaryOptions): string {
  const seconds = Math.max(0.001, (now.getTime() - tally.startedAt.getTime()) / 1000);
  const counts = [
    pluralize(tally.edits, 'edit'),
    pluralize(tally.errors, 'error'),
    pluralize(tally.warnings, 'warning'),
  ];
  const rate = `${Math.round(tally.done / seconds)} files/s, ${(tally.bytes / 1e6 / seconds).toFixed(1)} MB/s`;
  if (tally.count === 0) return `nothing is left to do; ${pluralize(skipped, 'file')} done before`;
  return [
    `${pluralize(tally.done, 'file')} annotated (${counts.join(', ')}) in ${seconds.toFixed(1)} s: ${rate}, ${concurrency} at once`,
    ...(skipped > 0 ? [`${pluralize(skipped, 'file')} done before`] : []),
    ...(tally.failed.length > 0
      ? [`${pluralize(tally.failed.length, 'file')} failed; the same command tries again`]
      : []),
  ].join('; ');
}
