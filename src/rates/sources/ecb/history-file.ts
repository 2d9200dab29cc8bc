import { unzipSync } from 'fflate';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';
import { ParseError, type HistoryFetcher, type PublishedQuote } from '../source.js';
import { parseEcbCsv } from './parse-history-csv.js';

const HISTORY_FILE = 'eurofxref-hist.csv';
/** The CSV of 27 years is 1.9 MB; an archive that claims far more is not the ECB's. */
const MAX_HISTORY_BYTES = 32 * 1024 * 1024;

/** All days since 1999 in one archive, whatever the window: old corrections are seen too. */
export function createHistoryFile(baseUrl: string): HistoryFetcher<PublishedQuote> {
  return {
    name: 'history file',
    maxWindowDays: Infinity,
    async fetch(_window, context) {
      const request = { url: `${baseUrl}/eurofxref-hist.zip`, accept: 'application/zip' };
      return parseEcbArchive(await fetchUnconditionally(request, 'the ECB', context));
    },
  };
}

/**
 * Reads eurofxref-hist.zip.
 * @throws ParseError saying what is not as expected
 */
export function parseEcbArchive(archive: Uint8Array): readonly PublishedQuote[] {
  return parseEcbCsv(decodeText(unzipHistory(archive), "the ECB's history"));
}

function unzipHistory(archive: Uint8Array): Uint8Array {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(archive, {
      filter: ({ name, originalSize }) => name === HISTORY_FILE && originalSize <= MAX_HISTORY_BYTES,
    });
  } catch (error) {
    throw new ParseError("the ECB's history is not a whole zip archive", { cause: error });
  }
  const history = files[HISTORY_FILE];
  if (!history) throw new ParseError(`the ECB's history archive has no ${HISTORY_FILE} of a believable size`);
  return history;
}
