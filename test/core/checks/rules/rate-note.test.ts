import { alarmsOf, findingOf, findingsOf, mended } from '../support/checked.js';

const RULE = 'rate-note';

test('a note with the rate of another year', () => {
  const text = 'It raised 10 billion yuan. ($1 = 6.3412 Chinese yuan)';
  const finding = findingOf(RULE, text);
  expect(finding).toMatchObject({
    severity: 'warning',
    figures: ['f3', 'f2'],
    message:
      "The note's rate of 6.3412 Chinese yuan for $1 is 11.9% off 1 USD = 7.1970 CNY (ecb, Friday 23 February 2024); it was last so in February 2022.",
    data: { stated: '6.3412', expected: '7.19697', lastTrue: '2022-02-28' },
  });
  expect(mended(text, [finding])).toContain('($1 = 7.1970 Chinese yuan)');
});

test('a point in the wrong place is an error', () => {
  expect(findingOf(RULE, '($1 = 71.970 yuan)')).toMatchObject({ severity: 'error', data: { lastTrue: null } });
});

test('agrees, in either script', () => {
  expect(findingOf(RULE, '（1美元约合7.2元人民币）')).toMatchObject({
    severity: 'ok',
    message: '所注汇率 1 USD = 7.20 CNY 与 1 USD = 7.1970 CNY（ecb，2024年2月23日（星期五）） 相符。',
  });
  expect(findingOf(RULE, '集資10億美元（1美元約合6.3元人民幣）。').message).toContain('上次出現於');
});

test('in running text a rate may be that of any day', () => {
  expect(findingsOf(RULE, '去年1美元兑6.3元人民币。')).toEqual([]);
  expect(alarmsOf('The dollar bought 6.3 yuan then.')).toEqual([]);
});
