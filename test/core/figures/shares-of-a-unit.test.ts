import { findFigures } from '../../../src/core/figures/find-figures.js';

/** What looks like a sum of money and is a share of a unit, the level of a rate, or a run of days. */

const read = (text: string) =>
  findFigures(text, { region: 'US' }).figures.map(({ text: words, currency, per, rateNote }) => ({
    words,
    currency,
    per,
    isRate: rateNote === true,
  }));

test.each([
  ['worth 33 cents in the dollar', '33 cents', 'USD', 'dollar'],
  ['recovering 10 cents of every dollar', '10 cents', 'USD', 'dollar'],
  ['Bondholders will get 33 to 40 cents on the dollar.', '33 to 40 cents', 'USD', 'dollar'],
  ['Creditors may get 30 pence in the pound.', '30 pence', 'GBP', 'pound sterling'],
  ['They may get 20p in the pound.', '20p', 'GBP', 'pound sterling'],
])('%s: a share of the unit', (text, words, currency, per) => {
  expect(read(text)).toEqual([{ words, currency, per, isRate: true }]);
});

test.each([
  ['It cost 30 pence in the pound shop.', 'GBP'],
  ['It rose 5 cents in the dollar market.', 'USD'],
])('%s: a sum', (text, currency) => {
  expect(read(text)).toMatchObject([{ currency, isRate: false }]);
});

test.each([
  'The euro surged 2.05 percent at $1.2722 against the dollar.',
  'The firm said so. EURO BRIEFLY POPS ABOVE $1.31 The euro climbed to a 12-week high.',
])('%s: the level of a rate', (text) => {
  expect(read(text).at(-1)).toMatchObject({ currency: 'USD', per: undefined, isRate: true });
});

test.each(['日元四连涨，', '人民币三连升。', '美元五連跌，', '歐元兩連陽，', '該股三連板。'])(
  '%s: days in a row',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
