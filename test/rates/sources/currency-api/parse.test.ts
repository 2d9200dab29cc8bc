import { parseCurrencyApi } from '../../../../src/rates/sources/currency-api/parse.js';
import { currencyApiJson } from '../support/payloads.js';

const DAY = '2026-09-29';

function valueOf(quote: string, text: string): string | undefined {
  return parseCurrencyApi(text).find((candidate) => candidate.quote === quote)?.value;
}

test('numbers are read as text: digits that no double holds, trailing zeros, exponents', () => {
  const text = currencyApiJson(DAY, {
    cny: '6.70778353',
    hkd: '7.8448030400',
    vnd: '26313.123456789012345678',
    kwd: '3.0725e-1',
    irr: '1.25E+6',
  });
  expect(['CNY', 'HKD', 'VND', 'KWD', 'IRR'].map((code) => valueOf(code, text))).toEqual([
    '6.70778353',
    '7.8448030400',
    '26313.123456789012345678',
    '0.30725',
    '1250000',
  ]);
});

test('only ISO currencies in use on the day are taken, all against the dollar', () => {
  const quotes = parseCurrencyApi(currencyApiJson(DAY));
  const codes = quotes.map(({ quote }) => quote);
  expect(codes).toContain('CNY');
  expect(codes.filter((code) => ['USD', '1INCH', 'BGN', 'HRK', 'DEM'].includes(code))).toEqual([]);
  expect(new Set(quotes.map(({ base, date }) => `${base} ${date}`))).toEqual(new Set([`USD ${DAY}`]));
  expect(parseCurrencyApi(currencyApiJson('2025-12-31')).map(({ quote }) => quote)).toContain('BGN');
});

const whole = currencyApiJson(DAY, { cny: '6.7' });
test.each([
  ['cut off', whole.slice(0, 2000), 'is not JSON'],
  ['a page', '<html></html>', 'is not JSON'],
  ['with a key twice', whole.replace('"cny":6.7', '"cny":6.7,"cny":6.8'), '"cny" twice'],
  ['with a key twice and one value', whole.replace('"cny":6.7', '"cny":6.7,"cny":6.7'), '"cny" twice'],
  ['with text for a rate', whole.replace('"cny":6.7', '"cny":"6.7"'), 'cny is not a number'],
  ['with null for a rate', whole.replace('"cny":6.7', '"cny":null'), 'cny is not a number'],
  ['without a date', whole.replace(`"date":"${DAY}",`, ''), 'has no date'],
  ['of an impossible day', whole.replace(DAY, '2026-02-30'), 'has no date'],
  ['of another base', whole.replace('"usd":{', '"eur":{'), 'has no "usd"'],
  ['empty', `{"date":"${DAY}","usd":{}}`, 'has only 0 currencies'],
  ['torn', `{"date":"${DAY}","usd":{"cny":6.7}}`, 'has only 1 currencies'],
  ['a list', '[]', 'has no date'],
  ['a word', '"usd"', 'is not an object'],
])('%s is refused', (_case, text, fault) => {
  expect(() => parseCurrencyApi(text)).toThrow(fault);
});
