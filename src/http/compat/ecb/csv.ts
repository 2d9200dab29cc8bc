import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';
import { listColumns } from './columns.js';
import type { EuroPublication } from './publications.js';

/** Days that are written and packed before the event loop runs other work: a few milliseconds. */
const DAYS_AT_ONCE = 200;

const MEMBER = 'eurofxref-hist.csv';

/** eurofxref-hist.zip: one CSV with a column for each currency. Every line ends with a comma. */
export async function writeHistoryZip(publications: readonly EuroPublication[]): Promise<Buffer> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    packed.push(data);
  });
  const file = new ZipDeflate(MEMBER, { level: 6 });
  // The same archive for the same rates, whenever it is made.
  file.mtime = `${publications[0]?.date ?? '1999-01-04'}T16:00:00`;
  zip.add(file);
  const encoder = new TextEncoder();
  const columns = listColumns(publications.flatMap(({ rates }) => [...rates.keys()]));
  file.push(encoder.encode(`Date,${columns.join(',')},\n`));
  for (let at = 0; at < publications.length; at += DAYS_AT_ONCE) {
    const lines = publications.slice(at, at + DAYS_AT_ONCE).map((publication) => writeDay(publication, columns));
    file.push(encoder.encode(lines.join('')));
    await setImmediate();
  }
  file.push(new Uint8Array(), true);
  zip.end();
  return Buffer.concat(packed);
}

function writeDay({ date, rates }: EuroPublication, columns: readonly string[]): string {
  return `${date},${columns.map((code) => `${rates.get(code)?.value ?? 'N/A'},`).join('')}\n`;
}
