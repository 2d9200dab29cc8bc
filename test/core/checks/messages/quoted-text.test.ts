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

test('no message of a check quotes a tag or a reference', () => {
  const rates = createRates([{ date: '2025-02-24', base: 'USD', quote: 'CNY', value: '7.25' }]);
  const text =
    '<p>It paid 380&nbsp;billion yuan (<i>$57.6</i> billion).</p><p>Revenue rose 8% to US$<b>16.93</b> billion from US$15.01&nbsp;billion.</p>';
  const { findings } = check(text, { rates, date: '2025-02-24', mediaType: 'text/html' });
  expect(findings.length).toBeGreaterThan(1);
  for (const { message } of findings) expect(message).not.toMatch(/[<>&]/);
});
