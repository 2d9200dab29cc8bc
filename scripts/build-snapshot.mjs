/**
 * Builds the rates that Crossrate answers from before it has reached any source:
 *
 *   npm run build && node scripts/build-snapshot.mjs [--cache DIR] [--download-only]
 *   npm run build && node scripts/build-snapshot.mjs --ecb eurofxref-hist.zip
 *   npm run build && node scripts/build-snapshot.mjs --marks-only
 *
 * - data/currency-api-snapshot.json.br: the dated versions of the CC0 npm package @fawazahmed0/currency-api, fetched by
 *   the npm client. Only one file of each is kept in the cache, so a second run downloads new versions only.
 * - data/ecb-snapshot.json.br: the currencies of most stories from the ECB's history file, which --ecb names.
 *
 * A quote that the intake would mark as suspect is shipped with its mark. --marks-only renews the marks of what is
 * shipped, after the checks have changed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

const PACKAGE = '@fawazahmed0/currency-api';
const MEMBER = 'package/v1/currencies/usd.min.json';
const fileOf = (source) => new URL(`../data/${source}-snapshot.json.br`, import.meta.url);
/** What the ECB's file is cut down to: all of its currencies would take six times the room and the time to read. */
const ECB_CURRENCIES = new Set(['USD', 'CNY', 'HKD', 'GBP', 'JPY']);

const { values: options } = parseArgs({
  options: {
    cache: { type: 'string', default: join(tmpdir(), 'crossrate-snapshot') },
    'download-only': { type: 'boolean', default: false },
    ecb: { type: 'string' },
    'marks-only': { type: 'boolean', default: false },
  },
});

function npm(...args) {
  return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 24 });
}

function download(version) {
  const kept = join(options.cache, `${version}.json`);
  if (existsSync(kept)) return kept;
  const work = mkdtempSync(join(options.cache, 'pack-'));
  try {
    const archive = npm('pack', `${PACKAGE}@${version}`, '--silent', '--pack-destination', work)
      .trim()
      .split('\n')
      .at(-1);
    execFileSync('tar', ['-xzf', join(work, archive), '-C', work, MEMBER]);
    writeFileSync(kept, readFileSync(join(work, MEMBER)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return kept;
}

if (options['marks-only']) await renewMarks();
else if (options.ecb !== undefined) await buildEcb(options.ecb);
else {
  const files = downloadAll();
  if (!options['download-only']) await build(files);
}

function downloadAll() {
  mkdirSync(options.cache, { recursive: true });
  const versions = JSON.parse(npm('view', PACKAGE, 'versions', '--json')).filter((v) =>
    /^\d{4}\.\d{1,2}\.\d{1,2}$/.test(v),
  );
  const files = [];
  for (const version of versions) {
    files.push(download(version));
    console.log(`${version} (${files.length} of ${versions.length})`);
  }
  return files;
}

async function build(paths) {
  const { parseCurrencyApi } = await import('../dist/rates/sources/currency-api/parse.js');
  const { createSources } = await import('../dist/rates/sources/registry.js');
  const { validateQuotes } = await import('../dist/rates/ingest/validate-quotes.js');
  const { daysBetween } = await import('../dist/core/rate-table/day.js');
  const [{ key: source, maxComparableDays }] = createSources({ order: ['currency-api'] });
  const tables = paths.map((path) => parseCurrencyApi(readFileSync(path, 'utf8')));
  tables.sort(([a], [b]) => (a.date < b.date ? -1 : 1));
  const last = new Map();
  const kept = new Map();
  for (const quotes of tables) {
    const [{ date }] = quotes;
    try {
      // The rules of a refresh: a day that would be refused from the network is not shipped either.
      validateQuotes(quotes, {
        today: date,
        previous: (_base, code) => {
          const before = last.get(code);
          return before && daysBetween(before.date, date) <= maxComparableDays ? before : undefined;
        },
      });
    } catch (fault) {
      console.log(`${date} left out: ${fault.message}`);
      continue;
    }
    for (const quote of quotes) last.set(quote.quote, quote);
    kept.set(date, quotes);
  }
  await write([...kept.values()].flat().map((quote) => ({ source, ...quote })));
}

async function buildEcb(path) {
  const { parseEcbArchive } = await import('../dist/rates/sources/ecb/history-file.js');
  const quotes = parseEcbArchive(readFileSync(path)).filter(({ quote }) => ECB_CURRENCIES.has(quote));
  await write(quotes.map((quote) => ({ source: 'ecb', ...quote })));
}

async function renewMarks() {
  const { readSnapshot } = await import('../dist/rates/snapshot.js');
  const { groupBy } = await import('../dist/support/group-by.js');
  for (const shipped of groupBy(readSnapshot(), ({ source }) => source))
    await write(shipped.map(({ source, date, base, quote, value }) => ({ source, date, base, quote, value })));
}

async function write(quotes) {
  const { packSnapshot } = await import('../dist/rates/snapshot-format.js');
  const { assessQuality } = await import('../dist/rates/ingest/quality/assess-quality.js');
  const { createRateTable } = await import('../dist/core/rate-table/indexed-rate-table.js');
  const { createSources } = await import('../dist/rates/sources/registry.js');
  const sources = createSources();
  const assessed = (await assessQuality(quotes, createRateTable(sources, []), sources)).quotes;
  const text = JSON.stringify(packSnapshot(assessed));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const packed = brotliCompressSync(text, { params });
  writeFileSync(fileOf(quotes[0].source), packed);
  const days = new Set(quotes.map(({ date }) => date)).size;
  const suspects = assessed.filter(({ suspect }) => suspect !== undefined).length;
  console.log(`${days} days, ${suspects} suspects, ${text.length} bytes, ${packed.length} packed`);
}
