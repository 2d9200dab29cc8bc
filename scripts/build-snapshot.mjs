/**
 * Builds data/currency-api-snapshot.json.br, the rates that Crossrate answers from before it has reached any source.
 *
 *   npm run build && node scripts/build-snapshot.mjs [--cache DIR] [--download-only]
 *
 * The rates come from the dated versions of the CC0 npm package @fawazahmed0/currency-api, fetched by the npm client.
 * Only one file of each is kept in the cache, so a second run downloads new versions only.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

const PACKAGE = '@fawazahmed0/currency-api';
const MEMBER = 'package/v1/currencies/usd.min.json';
const TARGET = new URL('../data/currency-api-snapshot.json.br', import.meta.url);

const { values: options } = parseArgs({
  options: {
    cache: { type: 'string', default: join(tmpdir(), 'crossrate-snapshot') },
    'download-only': { type: 'boolean', default: false },
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

mkdirSync(options.cache, { recursive: true });
const versions = JSON.parse(npm('view', PACKAGE, 'versions', '--json')).filter((v) =>
  /^\d{4}\.\d{1,2}\.\d{1,2}$/.test(v),
);
const files = [];
for (const version of versions) {
  files.push(download(version));
  console.log(`${version} (${files.length} of ${versions.length})`);
}
if (!options['download-only']) await build(files);

async function build(paths) {
  const { parseCurrencyApi } = await import('../dist/rates/sources/currency-api/parse.js');
  const { createSources } = await import('../dist/rates/sources/registry.js');
  const { validateQuotes } = await import('../dist/rates/ingest/validate-quotes.js');
  const { daysBetween } = await import('../dist/core/rate-table/day.js');
  const { packSnapshot } = await import('../dist/rates/snapshot-format.js');
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
  const text = JSON.stringify(packSnapshot([...kept.values()].flat().map((quote) => ({ source, ...quote }))));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const packed = brotliCompressSync(text, { params });
  writeFileSync(TARGET, packed);
  console.log(`${kept.size} days, ${text.length} bytes, ${packed.length} packed`);
}
