import { findingOf, findingsOf, mended } from '../support/checked.js';

const RULE = 'headline-mismatch';
const BODY = 'The group will invest more than 380 billion RMB (approximately $52.8 billion) over three years.';

test('the digits of the body at another scale and in another currency', () => {
  const text = `$38 Billion for the Cloud\nAdvertisement\n${BODY}`;
  const finding = findingOf(RULE, text);
  expect(finding).toMatchObject({
    severity: 'error',
    start: 0,
    end: 11,
    figures: ['f1', 'f2', 'f3'],
    message: 'The headline says $38 Billion, the text 380 billion RMB ($52.8 billion), which comes to $53 Billion.',
    data: { slip: 'scale', powerOfTen: 1, body: '380000000000', bodyCurrency: 'CNY', currency: 'USD' },
  });
  expect(mended(text, [finding]).split('\n')[0]).toBe('$53 Billion for the Cloud');
});

test('another amount of the body that would come near does not count before it', () => {
  const body = `${BODY} Its revenue was 280.15 billion RMB.`;
  expect(findingOf(RULE, `$38 Billion for the Cloud\n${body}`)).toMatchObject({ severity: 'error' });
  expect(findingOf(RULE, `$38.9 Billion for the Cloud\n${body}`)).toMatchObject({ severity: 'ok' });
});

test.each([
  ['rounded', `$53 billion for the cloud\n${BODY}`],
  ['converted', `HK$410 billion for the cloud\n${BODY}`],
])('agrees when %s', (_name, text) => {
  expect(findingsOf(RULE, text)).toMatchObject([{ severity: 'ok' }]);
});

test('a heading of the markup', () => {
  const html = `<p>By Ann</p><h1>$38 billion for the cloud</h1><p>${BODY}</p>`;
  expect(findingOf(RULE, html, { mediaType: 'text/html' })).toMatchObject({ severity: 'error', start: 17 });
  const markdown = `# Group to spend 380 billion yuan\n\n${BODY}\n`;
  expect(findingOf(RULE, markdown, { mediaType: 'text/markdown' })).toMatchObject({ severity: 'ok' });
});

test.each([
  ['currency', '$380 billion for the cloud\nThe group will invest 380 billion yuan.'],
  ['scale', '$5.3 billion for the cloud\nThe group will invest 380 billion yuan ($52.8 billion).'],
  ['digits', 'Port sold for £4.73 billion\nThe port was sold for £4.37 billion, he said.'],
  ['conversion', '$70 billion for the cloud\nThe group will invest 380 billion yuan, it said.'],
])('%s', (slip, text) => {
  expect(findingOf(RULE, text).data).toMatchObject({ slip });
});

test.each([
  'Fund of $5 billion buys shares\nIt bought shares for 380 million yuan, it said.',
  'Group to raise $25 million\nIt will sell shares for 3 billion yuan and bonds for $5 billion.',
  'It paid $38 billion.\nIt also paid 380 billion yuan, it said.',
  'Shares jump to HK$140.90 per share\nThey had cost HK$14.09 per share before.',
])('of another amount, or no headline: %s', (text) => {
  expect(findingsOf(RULE, text)).toEqual([]);
});

test('in Chinese', () => {
  expect(findingOf(RULE, '集团拟投380亿元\n集团表示，未来三年将投入3800亿元人民币。').message).toBe(
    '标题为380亿元，正文为3800亿元人民币。',
  );
  expect(findingOf(RULE, '集團擬投380億美元\n集團表示，未來三年將投入3800億元人民幣。').message).toBe(
    '標題為380億美元，正文為3800億元人民幣，折合528億美元。',
  );
});

test('of a table that the markup calls a heading only the first amounts are compared: the work stays linear', () => {
  const amounts = Array.from({ length: 100 }, (_, i) => `${i + 10}.5 million yuan`).join(', ');
  const findings = findingsOf(RULE, `<h1>${amounts}</h1><p>${amounts}.</p>`, { mediaType: 'text/html' });
  expect(findings).toHaveLength(24);
});
