import { findingsOf } from '../support/checked.js';
import { testRule } from '../support/test-rule.js';

const BODY = 'The group will invest more than 380 billion RMB (approximately $52.8 billion) over three years.';
const HTML = `<p>By Ann</p><h1>$38 billion for the cloud</h1><p>${BODY}</p>`;

testRule('headline-mismatch', {
  valid: [
    { name: 'rounded', text: `$53 billion for the cloud\n${BODY}`, agrees: {} },
    { name: 'converted', text: `HK$410 billion for the cloud\n${BODY}`, agrees: {} },
    {
      name: 'another amount of the body comes near at the rate of the day',
      text: `$38.9 Billion for the Cloud\n${BODY} Its revenue was 280.15 billion RMB.`,
      agrees: {},
    },
    {
      name: 'a heading in Markdown',
      text: `# Group to spend 380 billion yuan\n\n${BODY}\n`,
      options: { mediaType: 'text/markdown' },
      agrees: {},
    },
    // Of another amount, or no headline.
    'Fund of $5 billion buys shares\nIt bought shares for 380 million yuan, it said.',
    'Group to raise $25 million\nIt will sell shares for 3 billion yuan and bonds for $5 billion.',
    'It paid $38 billion.\nIt also paid 380 billion yuan, it said.',
    'Shares jump to HK$140.90 per share\nThey had cost HK$14.09 per share before.',
  ],
  invalid: [
    {
      name: 'the digits of the body at another scale and in another currency',
      text: `$38 Billion for the Cloud\nAdvertisement\n${BODY}`,
      finding: {
        severity: 'error',
        start: 0,
        end: 11,
        figures: ['f1', 'f2', 'f3'],
        message: 'The headline says $38 Billion, the text 380 billion RMB ($52.8 billion), which comes to $53 Billion.',
        data: { slip: 'scale', powerOfTen: 1, body: '380000000000', bodyCurrency: 'CNY', currency: 'USD' },
      },
      output: `$53 Billion for the Cloud\nAdvertisement\n${BODY}`,
    },
    {
      name: 'an amount with the digits of the headline outranks one that comes near',
      text: `$38 Billion for the Cloud\n${BODY} Its revenue was 280.15 billion RMB.`,
      finding: { severity: 'error' },
    },
    {
      name: 'a heading in HTML',
      text: HTML,
      options: { mediaType: 'text/html' },
      finding: { severity: 'error', start: 17 },
    },
    {
      name: 'another currency',
      text: '$380 billion for the cloud\nThe group will invest 380 billion yuan.',
      finding: { data: { slip: 'currency' } },
    },
    {
      name: 'another scale than the restatement',
      text: '$5.3 billion for the cloud\nThe group will invest 380 billion yuan ($52.8 billion).',
      finding: { data: { slip: 'scale' } },
    },
    {
      name: 'two digits changed round',
      text: 'Port sold for £4.73 billion\nThe port was sold for £4.37 billion, he said.',
      finding: { data: { slip: 'digits' } },
    },
    {
      name: 'a wrong conversion of the only amount',
      text: '$95 billion for the cloud\nThe group will invest 380 billion yuan, it said.',
      finding: { data: { slip: 'conversion' } },
    },
    {
      text: '集团拟投380亿元\n集团表示，未来三年将投入3800亿元人民币。',
      finding: { message: '标题为380亿元，正文为3800亿元人民币。' },
    },
    {
      text: '集團擬投380億美元\n集團表示，未來三年將投入3800億元人民幣。',
      finding: { message: '標題為380億美元，正文為3800億元人民幣，折合528億美元。' },
    },
  ],
});

test('of a table that the markup calls a heading only the first amounts are compared, so that the work stays linear', () => {
  const amounts = Array.from({ length: 100 }, (_, i) => `${i + 10}.5 million yuan`).join(', ');
  const findings = findingsOf('headline-mismatch', `<h1>${amounts}</h1><p>${amounts}.</p>`, { mediaType: 'text/html' });
  expect(findings).toHaveLength(24);
});
