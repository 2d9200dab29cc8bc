/**
 * Counts what one annotate request and one refresh of a source pass through: our files, their named functions, and the
 * calls of them (V8's precise coverage of the build in `dist`). A measure for readers, not of speed.
 *
 *   npm run build && node bench/trace.mjs             totals, and files by layer
 *   npm run build && node bench/trace.mjs --files     every file with its functions and their calls
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { composeService } from '../dist/app/compose/service.js';
import { readSettings } from '../dist/app/config/settings.js';
import { createLogger } from '../dist/support/logger.js';

const DIST = new URL('../dist/', import.meta.url).href;
const CURRENCIES =
  'USD JPY CZK DKK GBP HUF PLN RON SEK CHF ISK NOK TRY AUD BRL CAD CNY HKD IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR';
/** Near the last rates that ship, of which a publication is no continuation otherwise. */
const SHIPPED = { USD: 1.17, JPY: 187, GBP: 0.87, CNY: 8.07, HKD: 9.15 };
const rateOf = (code, i) => SHIPPED[code] ?? 1 + i / 4;
const OPERATOR_KEY = 'a-key-for-one-run-of-the-trace';

/** Stands for the ECB: the daily file, and a history of one day for the first refresh. */
const [newest, before, first] = lastWeekdays();
let published = dailyFile(before, 0);
const publisher = createServer((request, response) => {
  if (request.url.endsWith('eurofxref-daily.xml')) response.setHeader('content-type', 'text/xml').end(published);
  else if (request.url.endsWith('eurofxref-hist.zip')) response.end(historyFile(first));
  else response.writeHead(404).end();
});
publisher.listen(0, '127.0.0.1');
await once(publisher, 'listening');
const publisherUrl = `http://127.0.0.1:${publisher.address().port}`;

const folder = mkdtempSync(join(tmpdir(), 'crossrate-trace-'));
const settings = readSettings({
  PORT: '0',
  DATA_DIR: folder,
  SOURCES: 'ecb',
  REFRESH: 'on',
  OPERATOR_KEY,
  ECB_BASE_URL: publisherUrl,
  ECB_DATA_URL: publisherUrl,
  BATCH_THREADS: '0',
  JOB_WORKERS: 'off',
});
const service = composeService(settings, { clock: () => new Date(), logger: createLogger('fatal') });
const serviceUrl = await service.start();
const session = new Session();
session.connect();
await session.post('Profiler.enable');

await refresh();
// Warm: what is made once a process is not part of a request.
for (let i = 0; i < 3; i++) await annotate();
await trace('annotate', annotate);
published = dailyFile(newest, 1);
await trace('refresh', refresh);

session.disconnect();
await service.stop();
publisher.close();
rmSync(folder, { recursive: true });

/** Runs `action` and prints what it passed through. */
async function trace(name, action) {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const answer = await action();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  const files = result.filter(({ url }) => url.startsWith(DIST)).flatMap((script) => readCalls(script) ?? []);
  const functions = files.flatMap(({ calls }) => calls);
  const total = functions.reduce((sum, { count }) => sum + count, 0);
  console.log(`${name}: ${files.length} files, ${functions.length} named functions, ${total} calls`);
  console.log(`  ${countByLayer(files)}`);
  if (process.argv.includes('--files'))
    for (const { file, calls } of files)
      console.log(`  ${file}: ${calls.map(({ name, count }) => `${name}×${count}`).join(' ')}`);
  console.log(`  ${JSON.stringify(answer)}`);
}

/** The named functions of a file that were called; undefined for a file of which nothing ran. */
function readCalls({ url, functions }) {
  // The module itself is a function without a name that starts at 0: it runs at import.
  const ran = functions.filter(
    ({ functionName, ranges: [whole] }) => whole.count > 0 && (functionName !== '' || whole.startOffset > 0),
  );
  if (ran.length === 0) return undefined;
  const calls = ran
    .filter(({ functionName }) => functionName !== '')
    .map(({ functionName, ranges: [whole] }) => ({ name: functionName, count: whole.count }));
  return { file: url.slice(DIST.length), calls };
}

function countByLayer(files) {
  const counts = new Map();
  for (const { file } of files) {
    const layer = file
      .split('/')
      .slice(0, file.startsWith('core/') ? 2 : 1)
      .join('/');
    counts.set(layer, (counts.get(layer) ?? 0) + 1);
  }
  return [...counts].map(([layer, count]) => `${layer} ${count}`).join(' · ');
}

async function annotate() {
  const answer = await fetch(`${serviceUrl}/v1/annotate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      text: 'The cloud plan will cost 380 billion yuan over three years.',
      to: ['USD'],
      style: 'scmp',
    }),
  });
  return (await answer.json()).annotated;
}

async function refresh() {
  const headers = { authorization: `Bearer ${OPERATOR_KEY}` };
  const answer = await fetch(`${serviceUrl}/v1/sources/ecb/refresh`, { method: 'POST', headers });
  return answer.json();
}

/** The three weekdays before today, newest first. */
function lastWeekdays() {
  const days = [1, 2, 3, 4, 5].map((ago) => new Date(Date.now() - ago * 86_400_000));
  return days.filter((day) => day.getUTCDay() % 6 !== 0).map((day) => day.toISOString().slice(0, 10));
}

function dailyFile(day, step) {
  const rates = CURRENCIES.split(' ').map(
    (code, i) => `<Cube currency="${code}" rate="${(rateOf(code, i) + step / 1000).toFixed(4)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><gesmes:subject>Reference rates</gesmes:subject><gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender><Cube><Cube time="${day}">${rates.join('')}</Cube></Cube></gesmes:Envelope>`;
}

function historyFile(day) {
  const codes = CURRENCIES.split(' ');
  const csv = `Date,${codes.join(',')},\n${day},${codes.map(rateOf).join(',')},\n`;
  return Buffer.from(zipSync({ 'eurofxref-hist.csv': strToU8(csv) }));
}
