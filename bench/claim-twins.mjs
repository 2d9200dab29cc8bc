/**
 * Checks pairs of claims, one true and one false: the false twin has one number changed beyond rounding. A true claim that
 * an error or a warning is reported of, and a false one of which none is, is misjudged.
 *
 *   node bench/claim-twins.mjs [FILE.jsonl]... [options]
 *
 * The claims are made from the sentences of `bench/claims` with numbers of a seed, and taken from the texts of the files,
 * lines of `{ "text", "id"?, "date"?, "region"? }`: each claim that the checks agree with is a true one.
 *
 *   --examples N   of each form, as many misjudged claims (0)
 *   --sets N       sets of numbers for each sentence (3)
 *   --seed N       (20)
 *   --form NAME    this form alone
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../dist/index.js';
import { shippedRates } from '../dist/snapshot.js';
import { EN_CLAIMS } from './claims/en.mjs';
import { RELATIONS, seededRandom } from './claims/numbers.mjs';
import { ZH_CLAIMS } from './claims/zh.mjs';
import { printTable } from './support/print.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    examples: { type: 'string', default: '0' },
    sets: { type: 'string', default: '3' },
    seed: { type: 'string', default: '20' },
    form: { type: 'string' },
  },
});
/** Rules about rates and marks: what they report has nothing to do with a claim. */
const OTHER_RULES = new Set([
  'ambiguous-currency',
  'stale-rate',
  'no-rate',
  'stated-conversion',
  'scale-slip',
  'swapped-currency',
]);
/** The rules that read a claim from a sentence. */
const CLAIM_RULES = new Set([
  'percent-change',
  'difference',
  'multiple-claim',
  'share',
  'sum',
  'per-unit',
  'growth-words',
  'said-twice',
]);
/** Quantities too: claims are made about people and units as about money. */
const KINDS = ['money', 'percent', 'percentage_points', 'basis_points', 'multiple', 'quantity'];
const rates = await shippedRates();
const random = seededRandom(Number(values.seed));
const counts = new Map();
const misjudged = new Map();

for (const [language, claims] of [
  ['en', EN_CLAIMS],
  ['zh', ZH_CLAIMS],
])
  for (const { form, relation, wrong = [], sentences } of claims)
    if (values.form === undefined || form === values.form)
      for (const sentence of sentences)
        for (const [right, ...twins] of writeTwins(relation, wrong, sentence))
          judgePair(`${language} ${form}`, right, twins, {});
for (const file of positionals)
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((each) => each !== ''))
    seedText(JSON.parse(line));

const total = [...counts.values()].reduce(
  (sum, each) => ({
    right: sum.right + each.right,
    alarms: sum.alarms + each.alarms,
    wrong: sum.wrong + each.wrong,
    silent: sum.silent + each.silent,
  }),
  { right: 0, alarms: 0, wrong: 0, silent: 0 },
);
printTable(
  'claims',
  ['form', 'true', 'reported', 'false', 'not reported'],
  [...counts].map(([form, each]) => [form, each.right, each.alarms, each.wrong, each.silent]),
);
const [bad, all] = [total.alarms + total.silent, total.right + total.wrong];
console.log(
  `${bad} of ${all} claims misjudged, ${((bad / all) * 100).toFixed(1)} %: ${total.alarms} true ones reported, ${total.silent} false ones not`,
);
for (const [form, list] of misjudged) {
  if (Number(values.examples) > 0) console.log(`\nmisjudged, ${form}:`);
  for (const line of list.slice(0, Number(values.examples))) console.log(`- ${line}`);
}

function isLoud({ severity, rule }) {
  return (severity === 'error' || severity === 'warning') && !OTHER_RULES.has(rule);
}

function findingsOf(text, { region, date = '2026-07-01' }) {
  return check(text, {
    rates,
    date: date.slice(0, 10),
    wantsOk: true,
    kinds: KINDS,
    ...(region === undefined ? {} : { region }),
  }).findings;
}

/** The true sentence, then the false ones. */
function writeTwins(relation, wrong, sentence) {
  if (Array.isArray(sentence)) return [sentence];
  return Array.from({ length: Number(values.sets) }, () => {
    const claim = RELATIONS[relation](random);
    const names = wrong.filter((name) => sentence.includes(`{${name}}`));
    return [claim.slots, ...names.map((name) => ({ ...claim.slots, [name]: claim.wrong[name] }))].map((slots) =>
      sentence
        .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, rise, fall) => (claim.isFall ? fall : rise))
        .replace(/\{([A-Z])\}/g, (_, name) => slots[name]),
    );
  });
}

function judgePair(form, right, twins, options) {
  const count = counts.get(form) ?? { right: 0, alarms: 0, wrong: 0, silent: 0 };
  counts.set(form, count);
  const loud = findingsOf(right, options).filter(isLoud);
  count.right++;
  if (loud.length > 0) {
    count.alarms++;
    note(
      form,
      `true: ${right} → ${loud.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`).join(' | ')}`,
    );
  }
  for (const twin of twins) {
    const findings = findingsOf(twin, options);
    count.wrong++;
    if (findings.some(isLoud)) continue;
    count.silent++;
    const said =
      findings
        .filter(({ rule }) => !OTHER_RULES.has(rule))
        .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)
        .join(' | ') || 'nothing';
    note(form, `false: ${twin} → ${said}`);
  }
}

/** Changes the number of each claim of a text that agrees by more than half. */
function seedText(item) {
  for (const { start, end, rule, severity } of findingsOf(item.text, item)) {
    if (severity !== 'ok' || !CLAIM_RULES.has(rule)) continue;
    const form = `news ${rule}`;
    const number = /\d[\d,]*(?:\.\d+)?/.exec(item.text.slice(start, end));
    if (!number) continue;
    const [digits] = number;
    const decimals = digits.split('.')[1]?.length ?? 0;
    const before = Number(digits.replaceAll(',', ''));
    const after = Math.max(before * 1.6, before + 4 / 10 ** decimals);
    const at = start + number.index;
    const changed = after.toLocaleString('en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: digits.includes(','),
    });
    const twin = item.text.slice(0, at) + changed + item.text.slice(at + digits.length);
    const count = counts.get(form) ?? { right: 0, alarms: 0, wrong: 0, silent: 0 };
    counts.set(form, count);
    count.right++;
    count.wrong++;
    const found = findingsOf(twin, item).filter((each) => each.start <= at + changed.length && each.end >= at);
    if (found.some(isLoud)) continue;
    count.silent++;
    const said = found.map((each) => `${each.severity} ${each.rule}: ${each.message}`).join(' | ') || 'nothing';
    note(
      form,
      `${item.id ?? ''} …${twin.slice(Math.max(0, at - 100), at + changed.length + 60).replaceAll('\n', ' ')}…: ${said}`,
    );
  }
}

function note(form, line) {
  misjudged.set(form, [...(misjudged.get(form) ?? []), line]);
}
