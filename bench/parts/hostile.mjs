/**
 * Inputs for which a careless reader takes quadratic time, each at doubling sizes. `exponent` is the slope of the time
 * over the size, both as logarithms: 1 is linear, 2 quadratic. Ends with 1 when one is greater than MAX_EXPONENT.
 */
import { measureLongestString } from '../../dist/api/validation/longest-string.js';
import { annotate, check, createRates, findFigures } from '../../dist/index.js';
import { grow } from '../support/grow.mjs';
import { history, isoDay, LAST_DAY } from '../support/history.mjs';
import { measure } from '../support/measure.mjs';
import { printTable, short, size } from '../support/print.mjs';
import { startService } from '../support/servers.mjs';
import { ENGLISH } from '../texts/english.mjs';
import { HOSTILE } from '../texts/hostile.mjs';

/** An input that takes longer than `PATIENCE_MS` is not doubled any more: quadratic time shows long before a million. */
const SIZES = [125_000, 250_000, 500_000, 1_000_000];
const PATIENCE_MS = 5_000;
/** Garbage collection on a busy machine has made linear work measure 1.4, so one above 1.5 is measured again. */
const MAX_EXPONENT = 1.5;
/** A sentence with all that the annotator and the rules look at, so that every one of them meets every other. */
const DENSE =
  'It paid 380 billion yuan (about $52 billion), “or HK$413 billion”, in 2019 for 5 yuan a share, up 10% from 350 billion yuan. ';

const options = { rates: createRates(history()), date: isoDay(LAST_DAY) };
const article = grow(ENGLISH, 1_000_000);
const baseline = measure(() => findFigures(article)) / article.length;
const nonLinear = [];

printTable(
  `Find figures in hostile texts, against an English article of 1M characters (${short(baseline * 1e6)} ns a character)`,
  ['text', 'type', 'chars', 'ns a character', 'times the article', 'exponent'],
  HOSTILE.map(({ name, piece, mediaType }) => {
    const { length, milliseconds, exponent } = growthOf(name, SIZES, (length) => {
      const text = grow(piece, length);
      return () => findFigures(text, { mediaType });
    });
    const perCharacter = milliseconds / length;
    const costs = [short(perCharacter * 1e6), short(perCharacter / baseline)];
    return [name, mediaType.slice('text/'.length), size(length), ...costs, exponent.toFixed(2)];
  }),
);

/** Restatements and rate notes of one pair by the thousand, in one sentence and without a full stop. */
const RESTATED = 'HK$1 (US$2; 3 yuan; €4) ';
const NOTED = '$1=7.2元 ';

/** Tables as wide as none that people read, in which every column may be the change between two others, or every row a total. */
const CHANGES = wideTable(
  100,
  40,
  (row) => `Item ${row}`,
  (column) => (column % 2 ? 'Change %' : `${2000 + column} $m`),
);
const TOTALS = wideTable(
  20,
  200,
  (row) => `Total ${row}`,
  (column) => `${2000 + column} $m`,
);

/** Each number of the prose is a digit away from many numbers of rows that its sentence names. */
const MISSTATED = `${'Net sales were $145.2 million, and net sales were $146.2 million. '.repeat(20)}\n\n${wideTable(
  10,
  40,
  (row) => `Net sales ${row}`,
  (column) => `${2000 + column} $m`,
)}`;

const repeated = (piece, work) => (length) => {
  const text = grow(piece, length);
  return () => work(text);
};
const dense = (work) => repeated(DENSE, work);
const OTHERS = [
  [
    'annotate every mention, as HTML',
    dense((text) => annotate(text, { ...options, format: 'html', convert: 'every' })),
  ],
  ['annotate the first mentions', dense((text) => annotate(text, options))],
  ['check', dense((text) => check(text, options))],
  ['check restatements', repeated(RESTATED, (text) => check(text, options))],
  ['check tables of changes', repeated(CHANGES, (text) => check(text, { ...options, mediaType: 'text/markdown' }))],
  ['check tables of totals', repeated(TOTALS, (text) => check(text, { ...options, mediaType: 'text/markdown' }))],
  ['check prose beside tables', repeated(MISSTATED, (text) => check(text, { ...options, mediaType: 'text/markdown' }))],
  ['check rate notes', repeated(NOTED, (text) => check(text, options))],
  ['longest string of a body, \\" only', escapes('\\"')],
  ['longest string of a body, \\\\ only', escapes('\\\\')],
];
const rows = OTHERS.map(([name, prepare]) =>
  rowOf(
    name,
    growthOf(
      name,
      SIZES.map((length) => length / 5),
      prepare,
    ),
  ),
);
rows.push(...(await wrongValues()));
printTable('Other work on hostile inputs', ['work', 'size', 'ms', 'exponent'], rows);

if (nonLinear.length > 0) {
  console.error(`\nmore than linear: ${nonLinear.join('; ')}`);
  process.exitCode = 1;
}

/** A Markdown table whose numbers agree in nothing. */
function wideTable(columns, rows, labelOf, headingOf) {
  const row = (first, cellOf) =>
    `| ${first} |${Array.from({ length: columns }, (_, c) => ` ${cellOf(c)} |`).join('')}\n`;
  const body = Array.from({ length: rows }, (_, r) => row(labelOf(r), (c) => 100 + ((r * 31 + c * 17) % 899)));
  return `${row('', headingOf)}${row('---', () => '---')}${body.join('')}\n`;
}

/** A body with thousands of wrong values, each of which has a message and a suggestion, over HTTP. */
async function wrongValues() {
  const service = await startService();
  const bodies = {
    'wrong currencies in `assume`': (count) => ({
      text: 'a',
      assume: Object.fromEntries(Array.from({ length: count }, (_, i) => [`$${i}`, 'QQ'])),
    }),
    'wrong currencies in `to`': (count) => ({ text: 'a', to: Array(count).fill('QQ') }),
  };
  try {
    const rows = [];
    for (const [name, bodyOf] of Object.entries(bodies)) {
      const times = [];
      const counts = [500, 1_000, 2_000, 4_000];
      for (const count of counts) times.push(await timeOfRequests(service.url, JSON.stringify(bodyOf(count))));
      rows.push(rowOf(name, judge(name, counts, times)));
    }
    return rows;
  } finally {
    await service.stop();
  }
}

async function timeOfRequests(url, body) {
  let least = Infinity;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/v1/annotate`, { method: 'POST', headers, body });
    await response.text();
    if (response.status !== 422) throw new Error(`answered with ${response.status}, not 422`);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function escapes(piece) {
  return (length) => {
    const body = `"${grow(piece, length)}"`;
    return () => measureLongestString(body);
  };
}

/** Times the work that `prepare` makes for each size; a second time when the first does not look linear. */
function growthOf(name, sizes, prepare) {
  const first = timesOf(sizes, prepare);
  const times = exponentOf(sizes, first) > MAX_EXPONENT ? timesOf(sizes, prepare) : first;
  return judge(name, sizes, times);
}

/** The least time of some runs at each size, after a warm-up at the smallest. */
function timesOf(sizes, prepare) {
  const times = [];
  for (const length of sizes) {
    const work = prepare(length);
    if (times.length === 0) leastCpuTime(work, 100);
    times.push(leastCpuTime(work, 100));
    if (times.at(-1) > PATIENCE_MS) break;
  }
  return times;
}

/**
 * The least CPU milliseconds of a run, of at least three: other processes on the machine do not count, and garbage that
 * an earlier run left is not in every one.
 */
function leastCpuTime(work, ms) {
  const end = performance.now() + ms;
  let least = Infinity;
  for (let run = 0; run < 3 || performance.now() < end; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least > PATIENCE_MS) break;
  }
  return least;
}

function judge(name, sizes, times) {
  const exponent = exponentOf(sizes, times);
  if (!(exponent <= MAX_EXPONENT)) nonLinear.push(`${name} (${exponent.toFixed(2)})`);
  return { length: sizes[times.length - 1], milliseconds: times.at(-1), exponent };
}

/** NaN when not even the second size was reached: that is no linear time either. */
function exponentOf(sizes, times) {
  return slope(times.map((time, i) => [Math.log(sizes[i]), Math.log(time)]));
}

/** The slope of the line through the points that is nearest to them, by least squares. */
function slope(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const covariance = mean(points.map(([x, y]) => (x - meanX) * (y - meanY)));
  return covariance / mean(points.map(([x]) => (x - meanX) ** 2));
}

function rowOf(name, { length, milliseconds, exponent }) {
  return [name, size(length), short(milliseconds), exponent.toFixed(2)];
}
