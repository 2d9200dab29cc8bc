import { readFileSync } from 'node:fs';
import { defineMessages } from '../../../../src/core/checks/messages/messages.js';
import { Translator } from '../../../../src/core/checks/messages/translator.js';
import { COMPARISON_MESSAGES } from '../../../../src/core/compare/report/messages.js';
import { MESSAGES } from '../../../../src/core/checks/rules/index.js';
import type { Script } from '../../../../src/core/figures/figure.js';
import { ZH_REASONS } from '../../../../src/core/figures/languages/zh/reasons.js';
import { checkText } from '../../../../src/core/operations/check-text.js';
import { createRateTable } from '../../../../src/core/rate-table/indexed-rate-table.js';
import { parseIsoDate } from '../../../../src/core/rate-table/day.js';
import { createSources } from '../../../../src/rates/sources/registry.js';
import { GOLDEN_QUOTES } from '../../../rates/support/golden.js';
import { renderTraditional } from '../../../../scripts/build-traditional.mjs';

const messages = defineMessages({
  en: { rate: 'the rate of {day}, {rate}', none: 'no rate' },
  zh: { rate: '{day}汇率 {rate}', none: '已知的日子都没有此汇率' },
});

const say = (script: Script): string => {
  const t = new Translator(messages, script);
  return `${t.say('rate', { day: t.day('2024-02-23'), rate: '{day} $&' })}; ${t.say('none', {})}`;
};

test('fills in values as they are, in the language of the script', () => {
  expect(say('latin')).toBe('the rate of Friday 23 February 2024, {day} $&; no rate');
  expect(say('hans')).toBe('2024年2月23日（星期五）汇率 {day} $&; 已知的日子都没有此汇率');
});

test('calls a source what people call it, in the writing of the text, and by its key where it has no name', () => {
  const called = (script: Script, ...keys: readonly string[]) =>
    keys.map((key) => new Translator(messages, script).source(key));
  expect(called('latin', 'fed-h10', 'law', 'house')).toEqual(['Federal Reserve', 'fixed by law', 'house']);
  expect(called('hans', 'fed-h10', 'currency-api')).toEqual(['美联储', '市场汇率']);
  expect(called('hant', 'fed-h10', 'currency-api')).toEqual(['美國聯儲局', '市場匯率']);
});

test('no message of a finding has the key of a source in it', () => {
  const text = 'It will invest 380 billion yuan (US$54.5 billion).';
  const context = { table: createRateTable(createSources(), GOLDEN_QUOTES), isStale: () => true };
  const options = { date: parseIsoDate('2024-02-24'), wantsOk: true, to: ['USD'] } as const;
  const { findings } = checkText(text, options, context);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['stale-rate', 'stated-conversion']);
  for (const { message, data } of findings) {
    expect(data).toMatchObject({ source: 'ecb' });
    expect(message).toContain('(European Central Bank)');
    expect(message).not.toContain('ecb');
  }
});

test('writes traditional Chinese from the table, and simplified where the table has no entry', () => {
  expect(say('hant')).toBe('2024年2月23日（星期五）汇率 {day} $&; 已知的日子都沒有此匯率');
});

test('answers in English where there is no message in the language, or the language of a script is not known', () => {
  const english = new Translator(defineMessages({ en: { list: '{items}' } }), 'hans');
  expect(english.say('list', { items: english.list(['A', 'B']) })).toBe('A and B');
  expect(say('jpan' as Script)).toBe(say('latin'));
});

test('the table of traditional messages is up to date: if not, run "npm run build:traditional"', () => {
  const table = new URL('../../../../src/core/checks/messages/traditional.ts', import.meta.url);
  expect(readFileSync(table, 'utf8')).toBe(renderTraditional([...MESSAGES, COMPARISON_MESSAGES]));
  const reasons = new URL('../../../../src/core/figures/languages/zh/traditional-reasons.ts', import.meta.url);
  expect(readFileSync(reasons, 'utf8')).toBe(renderTraditional([{ en: {}, zh: { ...ZH_REASONS } }]));
});
