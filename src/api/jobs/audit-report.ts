import { readNonBlankLines } from '../ndjson/read-lines.js';
import { AuditTally, type AuditedText } from '../audit/summary.js';

/** The answer to a line of an audit, as far as a report needs it. */
interface AnsweredLine {
  readonly id?: string | number | null;
  readonly result?: Omit<AuditedText, 'file'>;
}

/**
 * Counts the answers of a job whose lines were audited. Lines that were answered with a problem are not counted.
 * @param results pieces of whole lines, as the results of a job are read
 */
export async function tallyResults(results: AsyncIterable<Uint8Array>): Promise<AuditTally> {
  const tally = new AuditTally();
  for await (const piece of results)
    for (const { line } of readNonBlankLines(piece, 1)) {
      const { id, result } = JSON.parse(Buffer.from(line).toString('utf8')) as AnsweredLine;
      if (result) tally.add({ file: String(id ?? ''), ...result });
    }
  return tally;
}
