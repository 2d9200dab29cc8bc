import { alarmsOf } from '../support/checked.js';
import { testRule } from '../support/test-rule.js';

testRule('rate-note', {
  valid: [
    {
      text: '（1美元约合7.2元人民币）',
      agrees: {
        message: '所注汇率 1 USD = 7.20 CNY 与2024年2月23日（星期五）欧洲央行的 1 USD = 7.1970 CNY 相符。',
      },
    },
    { name: 'in running text a rate may be that of any day', text: '去年1美元兑6.3元人民币。' },
  ],
  invalid: [
    {
      name: 'a note with the rate of another year',
      text: 'It raised 10 billion yuan. ($1 = 6.3412 Chinese yuan)',
      finding: {
        severity: 'error',
        figures: ['f3', 'f2'],
        message:
          "The note's rate of 6.3412 Chinese yuan for $1 is 11.9% off 1 USD = 7.1970 CNY (European Central Bank, Friday 23 February 2024); it was last so in February 2022.",
        data: { stated: '6.3412', expected: '7.19697', lastTrue: '2022-02-28' },
      },
      output: 'It raised 10 billion yuan. ($1 = 7.1970 Chinese yuan)',
    },
    {
      name: 'a point in the wrong place',
      text: '($1 = 71.970 yuan)',
      finding: { severity: 'error', data: { lastTrue: null } },
    },
    {
      name: 'a note that is upside down',
      text: '(£1 = $0.7888)',
      finding: {
        severity: 'error',
        message: expect.stringMatching(/^The note's rate of \$0\.7888 for £1 is upside down: 1 GBP = /) as unknown,
      },
    },
    {
      name: 'in traditional Chinese',
      text: '集資10億美元（1美元約合6.3元人民幣）。',
      finding: { message: expect.stringContaining('上次出現於') as unknown },
    },
  ],
});

test('a rate in running text raises no alarm of any rule', () => {
  expect(alarmsOf('The dollar bought 6.3 yuan then.')).toEqual([]);
});
