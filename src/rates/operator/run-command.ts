import type { RateTableHolder } from '../ingest/rate-table-holder.js';
import type { Refresher } from '../ingest/refresher.js';
import { createSourceStatusReader } from '../source-status.js';
import type { HttpClient } from '../sources/http-client.js';
import type { RateSource } from '../sources/source.js';
import type { QuoteStore } from '../store/quote-store.js';
import type { OperatorArguments } from './arguments.js';
import { exportQuotes } from './export-quotes.js';
import { formatOutcome, formatStatus, formatVerification } from './format.js';
import { refetchHistory } from './refetch-history.js';
import { verifyRates } from './verify-rates.js';

/** What the operator's command works on. */
export interface OperatorContext {
  readonly store: QuoteStore;
  readonly sources: readonly RateSource[];
  readonly holder: RateTableHolder;
  readonly refresher: Refresher;
  readonly http: HttpClient;
  readonly clock: () => Date;
  /** Takes text as fast as it can be written. */
  readonly write: (text: string) => Promise<void>;
}

/**
 * Carries out one command.
 * @returns the exit code: 0, or 1 when something is missing or wrong
 */
export async function runOperatorCommand(asked: OperatorArguments, context: OperatorContext): Promise<0 | 1> {
  switch (asked.command) {
    case 'backfill':
      return backfill(asked, context);
    case 'status':
      return showStatus(context);
    case 'export':
      for await (const lines of exportQuotes(context.store, asked)) await context.write(lines);
      return 0;
    case 'verify':
      return verify(context);
  }
}

async function backfill({ sources: keys, from, to }: OperatorArguments, context: OperatorContext): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  for (const source of context.sources) {
    if (keys && !keys.includes(source.key)) continue;
    if (from !== undefined && to !== undefined) {
      if (!source.listHistoryFetchers) {
        await context.write(`${source.key}: it has no history that can be asked for\n`);
        continue;
      }
      const { gap, ...counts } = await refetchHistory(source, { from, to }, context);
      const what = `${counts.added} added, ${counts.corrected} corrected, ${counts.marked} marked`;
      await context.write(`${source.key}: ${from} to ${to}: ${what}${gap === undefined ? '' : `; ${gap}`}\n`);
      if (gap !== undefined) code = 1;
      continue;
    }
    const outcome = await context.refresher.refresh(source.key, 'operator');
    await context.write(`${formatOutcome(outcome)}\n`);
    if (outcome.outcome === 'failed' || outcome.gap !== undefined) code = 1;
  }
  return code;
}

async function showStatus({ write, ...options }: OperatorContext): Promise<0> {
  for (const each of await createSourceStatusReader(options)()) await write(`${formatStatus(each)}\n`);
  return 0;
}

async function verify({ holder, sources, clock, write }: OperatorContext): Promise<0 | 1> {
  const found = await verifyRates(holder.current, sources, clock());
  await write(`${formatVerification(found)}\n`);
  return found.faults.length + found.missingMarks.length + found.wronglyMarked.length > 0 ? 1 : 0;
}
