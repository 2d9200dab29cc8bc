/**
 * Feeds the service false publications of the kinds that publishers have made, on the days of a real history, and counts
 * what is served of them. They are published as the ECB, beside no, one or two other sources. With --replay it plays the
 * history itself instead, day by day, and prints every true quote that was marked as suspect.
 *
 *   npm run build && node bench/lies.mjs eurofxref-hist.csv [--lies 300] [--seed 1] [--verbose]
 *   npm run build && node bench/lies.mjs eurofxref-hist.csv --replay [--sources 1] [--from 2007-01-01] [--to 2011-12-31]
 */
import { parseArgs } from 'node:util';
import { addDays, getWeekday } from '../dist/core/rate-table/day.js';
import { createSources } from '../dist/rates/sources/registry.js';
import { createRandom, ecbQuotes, OTHER_KEYS, otherQuotes, readHistory } from './lies/history.mjs';
import { LIES } from './lies/kinds.mjs';
import { createIntake } from './lies/store.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lies: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    sources: { type: 'string', default: '1' },
    replay: { type: 'boolean', default: false },
    from: { type: 'string', default: '0000-01-01' },
    to: { type: 'string', default: '9999-12-31' },
    verbose: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined) {
  console.error('name the file of a history: eurofxref-hist.csv of the ECB');
  process.exit(2);
}
const history = readHistory(file);
const sources = createSources();
const percent = (share) => `${(share * 100).toFixed(2)} %`;
const sourceOf = (key) => sources.find((source) => source.key === key);

/**
 * From how far off no rate may be served unmarked: with one source; with several, of the renminbi and the currencies of
 * its pairs; and of any other currency, of which true sources differ by up to this on a day of news.
 */
const ALONE_BAR = 0.1;
const MAIN_BAR = 0.01;
const FLOATING_BAR = 0.05;
const MAIN_CODES = new Set(['CNY', 'HKD', 'USD']);

/** Days of history that the service knows before it is lied to. */
const KNOWN_DAYS = 260;

if (options.replay) await replay(Number(options.sources));
else await tellLies();

/** Every kind of lie in turn, each on a day of its own, with one, two and three sources. */
async function tellLies() {
  const random = createRandom(Number(options.seed));
  const first = history.findIndex(({ rates }) => rates.CNY !== undefined) + KNOWN_DAYS;
  const rows = new Map();
  let failures = 0;
  for (let i = 0; i < Number(options.lies); i++) {
    const kind = LIES[i % LIES.length];
    const at = first + Math.floor(random() * (history.length - first - 8));
    const seed = Math.floor(random() * 2 ** 32);
    for (const count of [1, 2, 3]) {
      const results = await tell(kind, at, count, createRandom(seed));
      for (const result of results) {
        const row = getRow(rows, kind.name, count);
        row[result.verdict]++;
        if (result.verdict !== 'unmarked') continue;
        row.worst = Math.max(row.worst, result.deviation);
        const bar = count === 1 ? ALONE_BAR : MAIN_CODES.has(result.code) ? MAIN_BAR : FLOATING_BAR;
        if (result.deviation >= bar) failures++;
        if (options.verbose || result.deviation >= bar)
          console.log(
            `${kind.name}, ${count} sources, ${history[at].date}: ${result.code} off by ${percent(result.deviation)}`,
          );
      }
    }
  }
  console.table(
    Object.fromEntries(
      [...rows].map(([key, { worst, ...counts }]) => [key, { ...counts, 'worst unmarked': percent(worst) }]),
    ),
  );
  console.log(
    `${failures} rates served unmarked: off by 10 % or more with one source; with several by 1 % or more, floating currencies by 5 %`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
}

function getRow(rows, kind, count) {
  const key = `${kind} (${count})`;
  if (!rows.has(key)) rows.set(key, { 'another source': 0, 'the day before': 0, marked: 0, unmarked: 0, worst: 0 });
  return rows.get(key);
}

/** Publishes one lie, and asks for the rates that it is about. */
async function tell(kind, at, count, random) {
  const others = OTHER_KEYS.slice(0, count - 1);
  const known = [];
  for (let i = at - KNOWN_DAYS; i < at; i++) {
    known.push(...ecbQuotes(history[i]));
    for (const key of others) known.push(...otherQuotes(key, history, i));
  }
  const { holder, ingester } = createIntake(sources, known);
  const sunday = (date) => addDays(date, -getWeekday(date) || -7);
  const lie = kind.make(history.slice(at), { random, before: history[at - 1], addDays, sunday });
  const results = [];
  for (const [i, table] of lie.tables.entries()) {
    const day = history[at + i];
    const time = { at: `${day.date}T20:00:00.000Z`, today: day.date };
    for (const key of others) await ingester.ingest(sourceOf(key), otherQuotes(key, history, at + i), time);
    let isRefused = false;
    try {
      await ingester.ingest(sourceOf('ecb'), ecbQuotes(table), time);
    } catch (error) {
      if (error.name !== 'InvalidPayloadError') throw error;
      isRefused = true;
    }
    for (const code of lie.codes)
      for (const base of ['EUR', 'USD'])
        if (base !== code) results.push(judge(holder.current, { base, code, day, table, lie, isRefused }));
  }
  return results;
}

/** What is served for one currency, and how far it is from the truth. */
function judge(table, { base, code, day, table: published, lie, isRefused }) {
  const answer = table.rate({ base, quote: code, date: day.date });
  if (!answer.available) return { verdict: 'the day before', code };
  const { rate, multiplier, divisor } = answer;
  if (rate.source !== 'ecb') return { verdict: 'another source', code };
  const truth = Number(day.rates[code]) / (base === 'EUR' ? 1 : Number(day.rates[base]));
  const deviation = Math.abs(Number(multiplier) / Number(divisor) / truth - 1);
  if (lie.isMisdated ? rate.date !== published.date : rate.date < published.date) {
    // An older rate must say why it is no newer one; a refused publication is missing, which /v1/sources says.
    const isReported = isRefused || rate.passedOver !== undefined || lie.isMisdated;
    return { verdict: isReported ? 'the day before' : 'unmarked', code, deviation };
  }
  if (rate.suspect !== undefined) return { verdict: 'marked', code };
  const isFalse = lie.isUnchanged || lie.isMisdated || lie.isMissing || deviation > 1e-6;
  return { verdict: isFalse ? 'unmarked' : 'another source', code, deviation };
}

/** What is thought of a quote once every source has published: a second one may have cleared it since. */
function readState(table, { source, base, quote, date }) {
  for (const each of table.quotes({ source, from: date, to: date }))
    if (each.base === base && each.quote === quote && each.suspect !== undefined)
      return each.provisional ? 'used' : 'withheld';
  return 'cleared';
}

/** The history as it was published, day by day; prints what was suspect on its first day. */
async function replay(count) {
  const others = OTHER_KEYS.slice(0, count - 1);
  // A piece of the history begins with what the service would know by then.
  const start = Math.max(
    0,
    history.findIndex(({ date }) => date >= options.from),
  );
  const known = [];
  for (let i = Math.max(0, start - KNOWN_DAYS); i < start; i++) {
    known.push(...ecbQuotes(history[i]));
    for (const key of others) known.push(...otherQuotes(key, history, i));
  }
  const { holder, ingester } = createIntake(sources, known);
  const seen = { withheld: 0, used: 0, cleared: 0, quotes: 0 };
  for (let i = start; i < history.length && history[i].date <= options.to; i++) {
    const { date } = history[i];
    const time = { at: `${date}T20:00:00.000Z`, today: date };
    const found = [];
    // The currency-api is out before the fixing of the ECB, the Bank of Canada after it.
    for (const key of [...others.filter((each) => each !== 'boc'), 'ecb', ...others.filter((each) => each === 'boc')]) {
      const quotes = key === 'ecb' ? ecbQuotes(history[i]) : otherQuotes(key, history, i);
      if (quotes.length === 0) continue;
      found.push(...(await ingester.ingest(sourceOf(key), quotes, time)).newSuspects);
      seen.quotes += quotes.length;
    }
    for (const suspect of found) {
      if (suspect.date < options.from) continue;
      const state = readState(holder.current, suspect);
      seen[state]++;
      console.log(
        `${suspect.date === date ? 'at once' : 'later'} ${state} ${suspect.source} ${suspect.base}/${suspect.quote} of ${suspect.date}: ${suspect.suspect}`,
      );
    }
  }
  const left = sources.flatMap(({ key }) => [...holder.current.quotes({ source: key, suspects: true })]);
  for (const quote of left.filter(({ date }) => date >= options.from))
    console.log(
      `left ${quote.provisional ? 'used' : 'withheld'} ${quote.source} ${quote.base}/${quote.quote} of ${quote.date}: ${quote.suspect}`,
    );
  console.log({ ...seen, left: left.length, sources: count });
}
