import { content } from '../support/annotated.js';

const TABS = 'Sales (HK$ million)\t2024\t2023\nRetail\t1,204.5\t1,100.2\nOther\t45.1\t44.0';
const ASKED = { to: ['USD'], tables: 'note' } as const;

test('a table of plain text keeps its cells and gets one line with the rate and its day', () => {
  expect(content(`${TABS}\n\nIt paid HK$45 million.\n`, { to: ['USD'] })).toBe(
    `${TABS}\n(US$1 = HK$7.824, 23 February 2024)\n\nIt paid HK$45 million (US$5.8 million).\n`,
  );
});

test.each([
  ['text/plain', `${TABS}\n`, `${TABS}\n(US$1 = HK$7.824, 23 February 2024)\n`],
  [
    'text/plain',
    '单位：万元\n收入｜12.5｜11.0\n成本｜2.5｜2.0',
    '单位：万元\n收入｜12.5｜11.0\n成本｜2.5｜2.0\n（1美元 = 7.197元人民币，2024年2月23日）',
  ],
  [
    'text/markdown',
    '| | 2024 £m |\n|---|---|\n| Sales | 12.5 |\n',
    '| | 2024 £m |\n|---|---|\n| Sales | 12.5 |\n\n(£1 = US$1.267, 23 February 2024)\n',
  ],
  ['text/csv', 'Item,HK$m\nSales,12.5\n', 'Item,HK$m\nSales,12.5\n\n"(US$1 = HK$7.824, 23 February 2024)"\n'],
  [
    'text/tab-separated-values',
    'Item\tHK$m\nSales\t12.5\n',
    'Item\tHK$m\nSales\t12.5\n\n(US$1 = HK$7.824, 23 February 2024)\n',
  ],
] as const)('as %s, and a second annotation adds nothing', (mediaType, text, expected) => {
  const asked = { ...ASKED, mediaType, format: mediaType === 'text/markdown' ? 'markdown' : 'text' } as const;
  expect(content(text, asked)).toBe(expected);
  expect(content(expected, asked)).toBe(expected);
});

test('the rate note follows the table in HTML, once', () => {
  const html = '<table><tr><th>RMB’000<th>2024<tr><td>Sales<td>1,234</table><p>End.</p>';
  const asked = { ...ASKED, mediaType: 'text/html', format: 'html' } as const;
  const annotated = content(html, asked);
  expect(annotated).toContain('</table>\n<p>(US$1 = RMB7.197, 23 February 2024)</p><p>End.</p>');
  expect(content(annotated, asked)).toBe(annotated);
});

test('a table may be left as it is', () => {
  expect(content(TABS, { ...ASKED, tables: 'leave' })).toBe(TABS);
});

test('a table in the currency asked for needs no rate', () => {
  const dollars = TABS.replace('HK$', 'US$');
  expect(content(dollars, ASKED)).toBe(dollars);
});

test('cells may have conversions in brackets, as prose has, and a second annotation adds nothing', () => {
  const asked = { ...ASKED, tables: 'cells' } as const;
  const annotated = content(TABS, asked);
  expect(annotated).toBe(
    'Sales (HK$ million)\t2024\t2023\nRetail\t1,204.5 (US$154 million)\t1,100.2 (US$141 million)\nOther\t45.1 (US$5.76 million)\t44.0 (US$5.62 million)',
  );
  expect(content(annotated, asked)).toBe(annotated);
});
