import { findFigures } from '../../../../src/core/figures/find-figures.js';
import { lowerHeadlines } from '../../../../src/core/figures/engine/headline-case.js';
import { getLexicon } from '../../../../src/core/figures/lexicon-registry.js';

const lower = (text: string): string => lowerHeadlines(text, getLexicon('auto'));

test.each([
  ['ACME TO PAY ABOUT $5 MILLION', 'acme to pay about $5 million'],
  ['Acme to Pay About $5 Million', 'acme to pay about $5 million'],
  ['GRAB TO SELL STAKE FOR 5 MILLION WON', 'grab to sell stake for 5 million won'],
])('%s: the words of a headline are read in small letters', (line, expected) => {
  expect(lower(line)).toBe(expected);
});

test.each([
  ['GRAND HOTEL LETS ROOMS FOR RM500', 'RM500'],
  ['GRAND HOTEL SOLD FOR USD 5 MILLION', 'USD 5 million'],
  ['Grand Hotel Sold for Rp 5 Billion', 'Rp 5 billion'],
  ['Grand Hotel Sold for Yuan 5 Billion', 'Yuan 5 billion'],
  ['GRAND HOTEL SOLD FOR US $5 MILLION', 'US $5 million'],
  ['GRAND HOTEL SOLD FOR 5 M YEN', '5 M yen'],
])('%s: a mark keeps the letters that make it one', (line, expected) => {
  expect(lower(line)).toContain(expected);
});

test('a headline is found behind Chinese text of any length', () => {
  for (let length = 0; length < 12; length++) {
    const before = `${'收'.repeat(length)}A5億AB元ABC\n`;
    expect(lower(`${before}ACME TO PAY ABOUT $5 MILLION`)).toBe(`${before}acme to pay about $5 million`);
  }
});

test('the name of a place keeps its capital in a lowered headline', () => {
  expect(lower('TOKYO HOTEL SOLD NEAR BUENOS AIRES')).toBe('Tokyo hotel sold near Buenos Aires');
});

test.each([
  'Acme paid about $5 Million for a Stake.',
  'HK$ MILLION | REVENUE 12.5 | COSTS 11.2',
  'REVENUE 12,450 11,980',
  '(HK$ million) Total Assets 1,204.5 Net 310.2',
  'TOP 5',
  '收入5億元',
])('%s: a sentence, a row of a table and a word or two are left as they are', (line) => {
  expect(lower(line)).toBe(line);
});

test('only the line is: what stands in the next is not', () => {
  const text = 'ACME BUYS BETA\n\nAcme said Won Kim left.\nRM OR RMB';
  expect(lower(text)).toBe('acme buys beta\n\nAcme said Won Kim left.\nRM OR RMB');
});

test.each([
  ['SOFTBANK IN TOKYO LOST MORE THAN ¥5 MILLION', 'JPY', 'more_than', undefined],
  ['Steel Maker Pays 38 Billion Korean Won per Year', 'KRW', 'exact', 'year'],
  ['METS TOP ROYALS’ $700M OFFER', 'USD', 'exact', undefined],
])('%s: it is read as a sentence is', (text, currency, qualifier, per) => {
  const [figure, ...others] = findFigures(text).figures;
  expect(others).toEqual([]);
  expect([figure?.currency, figure?.qualifier, figure?.per]).toEqual([currency, qualifier, per]);
});
