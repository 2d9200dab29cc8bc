/**
 * Writes slips into the conversions of correct texts, one at a time, and counts which the checks of a service report as an
 * error or a warning at the amount that was changed.
 *
 *   node bench/seed-slips.mjs URL FILE.jsonl... [options]
 *
 * A line is `{ "text", "id"?, "date"?, "region"? }`. A conversion counts where the service finds that it agrees.
 *
 *   --examples N   of each kind of slip, as many that were not reported (0)
 *   --max N        texts (all)
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printTable } from './support/print.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { examples: { type: 'string', default: '0' }, max: { type: 'string', default: 'Infinity' } },
});
const [url, ...files] = positionals;
if (url === undefined || files.length === 0) throw new Error('usage: node bench/seed-slips.mjs URL FILE.jsonl...');

/** Rates of so many percent more or less: what the rate of another month or year makes of an amount. */
const OLD_RATES = [-0.4, -0.25, -0.15, -0.1, -0.07, 0.07, 0.1, 0.15, 0.25, 0.4];
/** A slip that rounding brings nearer than this is none that anybody could find. */
const LEAST_DEVIATION = 0.07;

const SLIPS = [
  ...OLD_RATES.map((change) => ({ kind: 'old rate', factor: 1 + change })),
  ...[10, 0.1, 100, 0.01, 1000, 0.001].map((factor) => ({ kind: `times ${factor}`, factor })),
];

const counts = new Map();
const missed = new Map();
let falseErrors = 0;
let conversions = 0;
const texts = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line)),
);
for (const item of texts.slice(0, Number(values.max))) {
  if (item.date === undefined) continue;
  const clean = await check(item, item.text);
  const agreeing = clean.findings.filter(({ rule, severity }) => rule === 'stated-conversion' && severity === 'ok');
  const loud = clean.findings
    .filter(isLoud)
    .filter(({ figures }) => agreeing.some((each) => each.figures[0] === figures[0]));
  falseErrors += loud.filter(({ severity }) => severity === 'error').length;
  for (const { start, end, data } of agreeing) {
    conversions++;
    const written = readNumber(item.text, start, end);
    // What the text has may be rounded: a slip is measured from what the amount comes to.
    const share = Number(data.stated) / Number(data.expected);
    if (!written || Number.isNaN(share)) continue;
    for (const { kind, factor } of SLIPS) await seed(item, written, share, kind, factor);
    await seedTransposition(item, written, share);
  }
}
const sum = (key) => [...counts.values()].reduce((total, each) => total + each[key], 0);
printTable(
  `${conversions} conversions`,
  ['slip', 'seeded', 'reported', '%'],
  [...counts].map(([kind, { seeded, caught }]) => [kind, seeded, caught, percent(caught, seeded)]),
);
console.log(`${sum('caught')} of ${sum('seeded')} slips reported, ${percent(sum('caught'), sum('seeded'))} %`);
console.log(`${falseErrors} errors at conversions that agree`);
for (const [kind, list] of missed) {
  if (Number(values.examples) > 0) console.log(`\nnot reported, ${kind}:`);
  for (const line of list.slice(0, Number(values.examples))) console.log(`- ${line}`);
}

function isLoud({ severity }) {
  return severity === 'error' || severity === 'warning';
}

function percent(part, whole) {
  return whole === 0 ? '-' : ((part / whole) * 100).toFixed(1);
}

async function check({ region, date }, text) {
  const answer = await fetch(`${url}/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, date, include: 'ok', ...(region === undefined ? {} : { region }) }),
  });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** The one number of a stated amount. */
function readNumber(text, start, end) {
  const amount = text.slice(start, end);
  const number = /\d[\d,]*(?:\.\d+)?/.exec(amount);
  const isOnly = number && !/\d/.test(amount.slice(number.index + number[0].length));
  return isOnly ? { at: start + number.index, digits: number[0] } : undefined;
}

/** The stated number times a factor, in as many digits as it was written with. */
async function seed(item, { at, digits }, share, kind, factor) {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const before = Number(digits.replaceAll(',', ''));
  const extra = factor < 1 ? Math.max(0, Math.ceil(-Math.log10(factor) - 1e-9)) : 0;
  const places = kind === 'old rate' ? decimals : decimals + extra;
  const after = Number((before * factor).toFixed(places));
  if (after === 0 || Math.abs((after / before) * share - 1) < LEAST_DEVIATION) return;
  const written = after.toLocaleString('en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: digits.includes(',') || after >= 10_000,
  });
  await judge(item, at, digits.length, written, kind);
}

/** The first two digits changed about: 52.4 for 25.4. */
async function seedTransposition(item, { at, digits }, share) {
  const [first, second] = digits;
  if (!/[1-9]/.test(second ?? '') || first === second) return;
  const written = second + first + digits.slice(2);
  const change = Number(written.replaceAll(',', '')) / Number(digits.replaceAll(',', ''));
  if (Math.abs(change * share - 1) >= LEAST_DEVIATION)
    await judge(item, at, digits.length, written, 'digits changed about');
}

async function judge(item, at, length, written, kind) {
  const text = item.text.slice(0, at) + written + item.text.slice(at + length);
  const { findings } = await check(item, text);
  const isCaught = findings.some((each) => isLoud(each) && each.start <= at + written.length && each.end >= at);
  const count = counts.get(kind) ?? { seeded: 0, caught: 0 };
  counts.set(kind, { seeded: count.seeded + 1, caught: count.caught + (isCaught ? 1 : 0) });
  if (isCaught) return;
  const quiet = findings.filter((each) => each.start <= at + written.length && each.end >= at);
  const said = quiet.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`).join(' | ') || 'nothing';
  const context = text.slice(Math.max(0, at - 60), at + written.length + 20).replaceAll('\n', ' ');
  missed.set(kind, [...(missed.get(kind) ?? []), `${item.id ?? ''} …${context}… (${item.date}): ${said}`]);
}
