import { readFile } from 'node:fs/promises';
import type { RefreshOutcomeBody, SourceStatusBody } from '../../api/schemas/source.js';
import type { IsoDate } from '../../core/rate-table/day.js';
import type { OperatorArguments } from './arguments.js';
import { formatOutcome, formatStatus, formatVerification, type VerificationReport } from './format.js';

/** What fetching a range of days again has changed in the store. */
interface RefetchReport {
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
  /** Why days are missing; undefined when none is. */
  readonly gap: string | undefined;
}

/** What a file of rates has changed in the store, for one source. */
interface ImportReport {
  readonly source: string;
  /** Quotes in the file. */
  readonly quotes: number;
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
}

/** The work behind the operator's commands. */
interface OperatorTools {
  /** Keys of the configured sources, in order. */
  readonly sourceKeys: readonly string[];
  /** Runs a source once. */
  refresh(key: string): Promise<RefreshOutcomeBody>;
  /** Fetches a range of days again; undefined when the source has no history to fetch. */
  refetch(key: string, days: { readonly from: IsoDate; readonly to: IsoDate }): Promise<RefetchReport | undefined>;
  getStatus(): Promise<readonly SourceStatusBody[]>;
  /** Every quote in every revision, as lines of text. */
  exportQuotes(options: Pick<OperatorArguments, 'format' | 'sources' | 'from' | 'to'>): AsyncIterable<string>;
  /** Stores the rates of a file; one report for each of its sources. */
  importRates(bytes: Uint8Array, source: string | undefined): AsyncIterable<ImportReport>;
  /** Checks everything that is stored. */
  verify(): Promise<VerificationReport>;
}

/** Writes text; resolves when more can be written. */
export type WriteText = (text: string) => Promise<void>;

/**
 * Runs one operator command.
 * @returns the exit code: 0, or 1 when something is missing or wrong
 */
export async function runOperatorCommand(
  args: OperatorArguments,
  tools: OperatorTools,
  write: WriteText,
): Promise<0 | 1> {
  switch (args.command) {
    case 'backfill':
      return backfill(args, tools, write);
    case 'status':
      for (const status of await tools.getStatus()) await write(`${formatStatus(status)}\n`);
      return 0;
    case 'import':
      await importFile(args, tools, write);
      return 0;
    case 'export':
      for await (const lines of tools.exportQuotes(args)) await write(lines);
      return 0;
    case 'verify':
      return verify(tools, write);
  }
}

async function backfill(args: OperatorArguments, tools: OperatorTools, write: WriteText): Promise<0 | 1> {
  const { from, to } = args;
  let code: 0 | 1 = 0;
  for (const key of tools.sourceKeys) {
    if (args.sources && !args.sources.includes(key)) continue;
    if (from !== undefined && to !== undefined) {
      const report = await tools.refetch(key, { from, to });
      await write(`${key}: ${report ? formatRefetch(from, to, report) : 'it has no history that can be asked for'}\n`);
      if (report?.gap !== undefined) code = 1;
    } else {
      const outcome = await tools.refresh(key);
      await write(`${formatOutcome(outcome)}\n`);
      if (outcome.outcome === 'failed' || outcome.gap !== undefined) code = 1;
    }
  }
  return code;
}

function formatRefetch(from: IsoDate, to: IsoDate, { added, corrected, marked, gap }: RefetchReport): string {
  const counts = `${added} added, ${corrected} corrected, ${marked} marked`;
  return `${from} to ${to}: ${counts}${gap === undefined ? '' : `; ${gap}`}`;
}

async function importFile(
  { file = '', sources }: OperatorArguments,
  tools: OperatorTools,
  write: WriteText,
): Promise<void> {
  for await (const report of tools.importRates(await readFile(file), sources?.[0])) {
    const { source, quotes, added, corrected, marked } = report;
    const known = quotes - added - corrected;
    await write(`${source}: ${added} added, ${corrected} corrected, ${known} known before, ${marked} marked\n`);
  }
}

async function verify(tools: OperatorTools, write: WriteText): Promise<0 | 1> {
  const report = await tools.verify();
  await write(`${formatVerification(report)}\n`);
  return report.faults.length + report.missingMarks.length + report.wronglyMarked.length > 0 ? 1 : 0;
}
