import { parseEcbCsv } from '../../../../src/rates/sources/ecb/parse-history-csv.js';
import { parseEcbXml } from '../../../../src/rates/sources/ecb/parse-daily-xml.js';
import { ECB_RATES, ecbCsv, ecbXml } from '../support/payloads.js';

const DAY = '2024-03-06';

describe('the daily XML', () => {
  test('is read with the digits as printed', () => {
    const quotes = parseEcbXml(ecbXml(DAY));
    expect(quotes).toHaveLength(Object.keys(ECB_RATES).length);
    expect(quotes[4]).toEqual({ date: DAY, base: 'EUR', quote: 'GBP', value: '0.85520' });
  });

  test('may use double quotes and stand on one line', () => {
    const compact = ecbXml(DAY).replaceAll("'", '"').replaceAll(/\n\t*/g, '');
    expect(parseEcbXml(compact)).toEqual(parseEcbXml(ecbXml(DAY)));
  });

  const whole = ecbXml(DAY);
  const few = Object.fromEntries(Object.entries(ECB_RATES).slice(0, 9));
  test.each([
    ['cut off', whole.slice(0, Math.floor(whole.length * 0.8)), 'breaks off before its end'],
    ['empty', '', 'breaks off'],
    ['a page', '<!doctype html><html><body>Maintenance</body></html>', 'breaks off'],
    ['with too few rates', ecbXml(DAY, few), 'not as expected'],
    ['without rates', ecbXml(DAY, {}), 'not as expected'],
    ['without a date', whole.replace(` time='${DAY}'`, ''), 'not as expected'],
    ['of another sender', whole.replace('European Central Bank', 'Somebody'), 'European Central Bank'],
    ['with a rate too many attributes', whole.replace("rate='1.0874'", "rate='1.0874' unit='100'"), 'unit'],
    [
      'with two days',
      whole.replace('\t</Cube>\n</gesmes', "\t<Cube time='2024-03-05'></Cube></Cube>\n</gesmes"),
      'not as expected',
    ],
    ['with a currency twice', whole.replace("'JPY'", "'USD'"), 'has USD twice'],
  ])('%s is refused', (_case, text, fault) => {
    expect(() => parseEcbXml(text)).toThrow(fault);
  });
});

describe('the history', () => {
  test('is read oldest first; N/A is no rate', () => {
    const csv = ecbCsv([
      [DAY, ECB_RATES],
      ['2005-03-31', { USD: '1.2964', JPY: '138.44' }],
    ]);
    const quotes = parseEcbCsv(csv);
    expect(quotes.slice(0, 3).map(({ date, quote, value }) => [date, quote, value])).toEqual([
      ['2005-03-31', 'USD', '1.2964'],
      ['2005-03-31', 'JPY', '138.44'],
      [DAY, 'USD', '1.0874'],
    ]);
    expect(parseEcbCsv(csv.replaceAll('\n', '\r\n').replaceAll(',\r', '\r'))).toEqual(quotes);
  });

  const csv = ecbCsv([
    ['2024-03-06', ECB_RATES],
    ['2024-03-05', ECB_RATES],
  ]);
  test.each([
    ['with another header', csv.replace('Date', 'Day'), 'the header'],
    ['with a currency twice in the header', csv.replace('JPY', 'USD'), 'a currency twice'],
    ['cut off within a line', csv.slice(0, -30), 'line 3 of the ECB'],
    ['with a cell too many', csv.replace('1448.26,', '1448.26,1,'), 'line 2 of the ECB'],
    ['with a blank for a rate', csv.replace('162.91', ''), '"" is no rate for JPY'],
    ['with a word for a rate', csv.replace('162.91', '162,91'.replace(',', "'")), 'is no rate for JPY'],
    ['with an impossible day', csv.replace('2024-03-05', '2024-02-30'), 'line 3 of the ECB'],
    ['with a day twice', csv.replace('2024-03-05', '2024-03-06'), '2024-03-06 is there twice'],
    ['without days', csv.split('\n')[0]!, 'has no days'],
    ['a page', '<html></html>', 'the header'],
  ])('%s is refused', (_case, text, fault) => {
    expect(() => parseEcbCsv(text)).toThrow(fault);
  });
});
