import { getLocalDate } from '../../core/rate-table/day.js';
import { createIngester, type IngesterOptions } from '../ingest/ingester.js';
import { parseRateFile } from './parse-rate-file.js';

interface ImportRatesOptions extends IngesterOptions {
  readonly clock: () => Date;
}

/** What a file has changed in the store. */
export interface ImportResult {
  readonly source: string;
  /** Quotes in the file. */
  readonly quotes: number;
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
}

/**
 * Stores the rates of a file under the rules for what is fetched: it is validated, compared with what is known, and what is
 * new or differs becomes a revision.
 * @param source key of the source of a file whose rows name none
 * @returns one result for each source of the file, as each is stored
 * @throws ParseError, InvalidPayloadError: nothing of the source in question is stored then
 */
export async function* importRates(
  bytes: Uint8Array,
  source: string | undefined,
  options: ImportRatesOptions,
): AsyncGenerator<ImportResult> {
  const now = options.clock();
  const ingester = createIngester(options);
  for (const [key, quotes] of parseRateFile(bytes, { sources: options.sources, source })) {
    const publisher = options.sources.find((each) => each.key === key);
    if (!publisher) throw new RangeError(`SOURCES does not name ${key}, of which the file has rates`);
    const today = getLocalDate(publisher.schedule.timeZone, now);
    const { added, corrected, marked } = await ingester.ingest(publisher, quotes, { at: now.toISOString(), today });
    yield { source: key, quotes: quotes.length, added, corrected, marked };
  }
}
