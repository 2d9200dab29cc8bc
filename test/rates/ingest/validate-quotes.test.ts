import type { Quote } from '../../../src/core/rate-table/quote.js';
import { validateQuotes } from '../../../src/rates/ingest/validate-quotes.js';
import { decimal, isoDate } from '../../support/brands.js';

const TODAY = '2024-03-07';

function quote(pair: string, value: string, date = '2024-03-06'): Quote {
  const [base, other] = pair.split('/') as [string, string];
  return { source: 'ecb', date: isoDate(date), base, quote: other, value: decimal(value) };
}

function judge(quotes: readonly Quote[], before?: string): void {
  validateQuotes(quotes, {
    today: isoDate(TODAY),
    previous: () => (before === undefined ? undefined : { date: isoDate('2024-03-05'), value: decimal(before) }),
  });
}

test.each([
  [quote('EUR/USD', '-1.08'), '"-1.08" for EUR/USD on 2024-03-06 is not a plain decimal above zero'],
  [quote('EUR/USD', '0.000'), 'above zero'],
  [quote('EUR/USD', '1e-7'), 'not a plain decimal'],
  [quote('EUR/USD', 'N/A'), 'not a plain decimal'],
  [quote('EUR/USD', '1.08', '2024-02-30'), '"2024-02-30" is not a calendar day'],
  [quote('EUR/USD', '1.08', '2024-03-08'), '1 EUR = 1.08 USD on 2024-03-08 is in the future: today is 2024-03-07'],
  [quote('EUR/XYZ', '1.08'), 'XYZ is not an ISO 4217 currency'],
  [quote('EUR/EUR', '1'), 'both sides are EUR'],
])('%j is refused', (bad, fault) => {
  expect(() => {
    judge([quote('EUR/CNY', '7.8'), bad]);
  }).toThrow(fault);
});

test('the day that it is at the source and a currency that is known are believed; its end makes a quote suspect, not invalid', () => {
  expect(() => {
    judge([quote('EUR/USD', '1.08', '2024-03-07'), quote('EUR/HRK', '7.5365', '2022-12-30'), quote('EUR/HRK', '7.53')]);
  }).not.toThrow();
});

test('a rate of 100,000 digits is refused', () => {
  expect(() => {
    judge([quote('EUR/USD', `1.${'0'.repeat(100_000)}1`)]);
  }).toThrow('the value for EUR/USD on 2024-03-06 has 100003 characters: 1.0000');
});

test('an empty payload is refused', () => {
  expect(() => {
    judge([]);
  }).toThrow('the payload has no quotes');
});

test('one pair and day with two values is refused, with one value in two prints it is not', () => {
  expect(() => {
    judge([quote('EUR/USD', '1.1750'), quote('EUR/USD', '1.175')]);
  }).not.toThrow();
  expect(() => {
    judge([quote('EUR/USD', '1.0874'), quote('EUR/CNY', '7.8'), quote('EUR/USD', '1.0875')]);
  }).toThrow('1 EUR = 1.0875 USD on 2024-03-06, but the same payload also has 1.0874');
});

test.each([
  ['7.8281', '0.12774', 'base and quote look swapped'],
  ['0.12774', '7.8281', 'base and quote look swapped'],
  ['0.9', '1.1', 'base and quote look swapped'],
  ['163.01', '1.6299', 'the unit changed by a factor of 100'],
  ['1.6299', '163.01', 'the unit changed by a factor of 100'],
  ['3594.75408968', '0.69372624', 'no rate moves by a factor of over 50'],
])('%s and then %s is refused', (before, now, fault) => {
  expect(() => {
    judge([quote('EUR/CNY', now)], before);
  }).toThrow(`1 EUR = ${now} CNY on 2024-03-06, but 1 EUR = ${before} CNY on 2024-03-05: ${fault}`);
});

test.each([
  ['0.98', '1.01'],
  ['1.2010', '1.0280'],
  ['42081.99', '999434.11'],
  ['7.8281', '7.8281'],
])('%s and then %s is believed: markets did that', (before, now) => {
  expect(() => {
    judge([quote('EUR/CNY', now)], before);
  }).not.toThrow();
});

test('a history is compared with itself, in order of date', () => {
  const history = [quote('EUR/CNY', '0.1281', '2024-03-05'), quote('EUR/CNY', '7.8090', '2024-03-04')];
  expect(() => {
    judge(history);
  }).toThrow('1 EUR = 0.1281 CNY on 2024-03-05, but 1 EUR = 7.8090 CNY on 2024-03-04');
});
