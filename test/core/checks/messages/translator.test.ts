import { readFileSync } from 'node:fs';
import { defineMessages } from '../../../../src/core/checks/messages/messages.js';
import { Translator } from '../../../../src/core/checks/messages/translator.js';
import { COMPARISON_MESSAGES } from '../../../../src/core/compare/report/messages.js';
import { MESSAGES } from '../../../../src/core/checks/rules/index.js';
import type { Script } from '../../../../src/core/figures/figure.js';
import { ZH_REASONS } from '../../../../src/core/figures/languages/zh/reasons.js';
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
