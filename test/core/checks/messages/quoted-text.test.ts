import { toQuotedText } from '../../../../src/core/checks/messages/format.js';
import { check } from '../../../../src/library/check.js';
import { createRates } from '../../../../src/library/create-rates.js';

test.each([
  ['$54.5</i> million', '$54.5 million'],
  ['US$<b>16.93</b>\n billion', 'US$16.93 billion'],
  ['5&nbsp;billion&#160;&euro;', '5\u00a0billion\u00a0€'],
  ['$**57.6** billion', '$57.6 billion'],
  ['`$5` _billion_', '$5 billion'],
  ['5~6亿元', '5~6亿元'],
  ['<$5 million', '<$5 million'],
  ['R&D', 'R&D'],
])('a message quotes %j as %j', (text, quoted) => {
  expect(toQuotedText(text)).toBe(quoted.replaceAll('\u00a0', ' '));
});

test.each([
  ['stated-conversion', '<p>It paid 380&nbsp;billion yuan (US$<i>57.6</i> billion).</p>'],
  ['percent-change', '<p>Revenue rose 8% to US$<b>16.93</b> billion from US$15.01&nbsp;billion.</p>'],
  ['ambiguous-currency', '<p>A ferry costs $<b>5.28</b>&nbsp;million.</p>'],
  ['ambiguous-currency', '<p>一艘渡輪售<strong>528</strong>萬元。</p>'],
  ['table-unit', '<table><tr><th>US$</th><th>2024</th></tr><tr><td>Revenue</td><td><b>1,234</b>.5</td></tr></table>'],
])('a message of %s quotes no tag and no reference', (rule, text) => {
  const rates = createRates([{ date: '2025-02-24', base: 'USD', quote: 'CNY', value: '7.25' }]);
  const { findings } = check(text, { rates, date: '2025-02-24', mediaType: 'text/html' });
  const messages = findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
  expect(messages).toEqual([expect.not.stringMatching(/[<>&]/)]);
});
