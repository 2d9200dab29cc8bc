import { alarmsOf } from '../support/checked.js';
import { testRule } from '../support/test-rule.js';
import { isoDate } from '../../../support/brands.js';

const LATE = { date: isoDate('2025-04-30') };

const agrees = (name: string, text: string) => ({ name: `agrees within ${name}`, text, agrees: {} });

testRule('stated-conversion', {
  valid: [
    agrees('the digits of the stated amount', '380 billion yuan ($53 billion)'),
    agrees('a whole number that is rounded further', '200 billion yuan ($30 billion)'),
    agrees('an approximate amount that is cut off', '380 billion yuan (about $52.7 billion)'),
    agrees('more than', '380 billion yuan (more than $52 billion)'),
    agrees('the band of the renminbi', '380 billion yuan ($53.6 billion)'),
    agrees('a range, end by end', '3.0 billion to 3.8 billion yuan ($417 million to $528 million)'),
    agrees('a loss', 'a result of -380 billion yuan (-$52.8 billion)'),
    agrees('cents', 'HK$1.00 (13 US cents)'),
    {
      name: 'the rate that the text notes',
      text: 'It made 380 billion yuan ($58.1 billion). ($1 = 6.5412 Chinese yuan)',
      agrees: { message: '$58.1 billion agrees with 380 billion yuan at the rate that the text notes.' },
    },
    {
      name: 'a rate of the year that the sentence names',
      text: 'In 2014 it made 10.0 billion yuan ($1.62 billion).',
      agrees: { data: { agreesBy: 'named-period' } },
    },
    {
      name: 'the average rate of the year in which a sum came together',
      text: 'In 2022 sales came to €10.00 billion ($10.30 billion).',
      options: { date: isoDate('2023-05-16') },
      agrees: { data: { agreesBy: 'named-period' } },
    },
    {
      name: 'the rate of a day of the year in which a thing was bought',
      text: 'In 2022 it bought the rival for €10.00 billion ($11.20 billion).',
      options: { date: isoDate('2023-05-16') },
      agrees: { data: { agreesBy: 'named-period' } },
    },
    {
      name: 'the rates round the end of a year that is named so',
      text: 'It owed €10.00 billion ($10.70 billion) at the end of 2022.',
      options: { date: isoDate('2023-05-16') },
      agrees: { data: { agreesBy: 'named-period' } },
    },
    agrees('a whole number of cents, of which there are no parts', 'shares at 0.16 yuan (2 cents)'),
    {
      name: 'the day of the entry of a chronology',
      text: 'It began badly.\nNovember 3 - The bank buys its rival. The rival had been worth €10.00 billion ($9.90 billion).',
      options: { date: isoDate('2023-02-16') },
      agrees: { data: { agreesBy: 'named-period' } },
    },
    { name: 'there is no rate', text: '11.2億美元（約新台幣356億元）' },
  ],
  invalid: [
    {
      name: 'a rate of another day: by how much, what it implies and when that was last so',
      text: 'It will invest more than 380 billion RMB (approximately $54.5 billion) over three years.',
      finding: {
        severity: 'warning',
        start: 56,
        end: 69,
        figures: ['f2', 'f1'],
        message:
          '$54.5 billion is 3.2% more than 380 billion RMB comes to, $52.8 billion at the rate of Friday 23 February 2024 (European Central Bank), 1 USD = 7.1970 CNY; it implies 6.95 to 6.99 CNY to the USD, last seen in May 2023.',
        data: {
          stated: '54500000000',
          expected: '52799979479.81',
          currency: 'USD',
          original: '380000000000',
          originalCurrency: 'CNY',
          deviationPercent: '3.22',
          ratePair: 'USD/CNY',
          impliedRate: '6.97248',
          referenceRate: '7.19697',
          rateDate: '2024-02-23',
          source: 'ecb',
          lastTrue: '2023-05-16',
        },
      },
      output: 'It will invest more than 380 billion RMB (approximately $52.8 billion) over three years.',
    },
    {
      text: '将投资3800亿元人民币（约合545亿美元）。',
      finding: {
        severity: 'warning',
        message:
          '545亿美元比3800亿元人民币折算所得多 3.2%：按2024年2月23日（星期五）汇率（欧洲央行）1 USD = 7.1970 CNY，应为528亿美元；隐含汇率 1 USD = 6.96 至 6.99 CNY，上次出现于2023年5月。',
      },
    },
    {
      text: '將投資3800億元人民幣（約545億美元）。',
      finding: {
        severity: 'warning',
        message:
          '545億美元比3800億元人民幣折算所得多 3.2%：按2024年2月23日（星期五）匯率（歐洲央行）1 USD = 7.1970 CNY，應為528億美元；隱含匯率 1 USD = 6.96 至 6.99 CNY，上次出現於2023年5月。',
      },
    },
    {
      name: 'a rate that never was is an error',
      text: 'It made 305.55 billion yuan ($88.4 billion).',
      options: { date: isoDate('2014-05-06') },
      finding: {
        severity: 'error',
        message: expect.stringMatching(
          /it implies 3\.45 to 3\.46 CNY to the USD, which it has not been since records begin/,
        ) as unknown,
        data: { lastTrue: null, observedSince: '2005-04-01' },
      },
    },
    {
      // Converted at the rate of 31 March 2022, 1.1101, and published in July, when it was 1.0059.
      name: 'the rate of the last day of a quarter is an information',
      text: 'Sales in the first quarter were €10.00 billion ($11.10 billion).',
      options: { date: isoDate('2022-07-15') },
      finding: { severity: 'info', data: { lastTrue: '2022-03-31' } },
    },
    {
      name: 'the same where no period is mentioned is a fault',
      text: 'It sold the house for €10.00 billion ($11.10 billion).',
      options: { date: isoDate('2022-07-15') },
      finding: { severity: 'warning', data: { lastTrue: '2022-03-31' } },
    },
    {
      // 1.1156 on 31 January 2022; the average of the year was about 1.05.
      name: 'the rate of one day is none for the sales of a year',
      text: 'In 2022 sales came to €10.00 billion ($11.20 billion).',
      options: { date: isoDate('2023-05-16') },
      finding: { severity: 'warning' },
    },
    {
      name: 'a rate of some weeks ago is a fault although the sentence mentions a quarter, when it is none of the end of one',
      text: 'Sales in the quarter were €10.00 billion ($10.90 billion).',
      options: { date: isoDate('2022-07-15') },
      finding: { severity: 'warning' },
    },
    {
      // 1.1140 on 5 May 2022 at the least; 1.0059 on 15 July.
      name: "last month's rate is a fault, too, where it takes the amount seven per cent off",
      text: 'It sold the house for €10.00 billion ($10.81 billion).',
      options: { date: isoDate('2022-07-15') },
      finding: { severity: 'warning' },
    },
    ...[
      [
        'a time that it is compared with',
        'Sales rose 8 percent from a year earlier to €10.00 billion ($11.20 billion).',
      ],
      [
        'a time that another amount is of',
        'Profit was €10.00 billion ($11.20 billion), compared with €9 billion in 2022.',
      ],
      ['a year since which it has been so', 'Since 2022 it has lent €10.00 billion ($11.20 billion).'],
      [
        'a time, where it says that the rate is of today',
        'In 2022 it sold goods, now worth €10.00 billion ($11.20 billion).',
      ],
      ['a month that is to come', 'By July it will have to pay €10.00 billion ($10.10 billion).'],
      ['a time that it is compared with, in Chinese', '销售额较2022年增长8%，达到100.0亿欧元（112.0亿美元）。'],
    ].map(([name, text = '']) => ({
      name: `an amount is not of ${name}`,
      text,
      options: { date: isoDate('2023-05-16') },
      finding: { severity: 'warning' as const },
    })),
    {
      name: 'an amount that the words say is an equivalent is no price of a second market',
      text: '售价1349美元（约合人民币8499元）。',
      finding: { severity: 'error' },
    },
    {
      name: 'an amount in millions is no price of a sho, whatever its last digit is',
      text: 'It was fined 380 billion yuan ($59 billion).',
      finding: { severity: 'warning' },
    },
    {
      name: 'a number of people is no year',
      text: '到2050年将有1900万人，支出380亿元（约59亿美元）。',
      finding: { severity: 'warning' },
    },
    {
      name: 'one digit excuses a sixteenth, and no tenth',
      text: 'It paid 8.0 billion yuan ($1 billion).',
      finding: { severity: 'warning', message: expect.stringContaining('rounding to one digit') as unknown },
    },
    {
      name: 'an amount that is no exact number may have been converted before it was rounded',
      text: 'more than 2 trillion yuan ($288 billion)',
      finding: { severity: 'info' },
    },
    {
      name: 'but not by a fifth',
      text: 'more than 2 trillion yuan ($340 billion)',
      finding: { severity: 'warning' },
    },
    {
      name: 'a number that was cut off, not rounded',
      text: 'It made 26.9 billion yuan ($3.6 billion).',
      finding: { severity: 'info', message: expect.stringContaining('its last digit is cut off') as unknown },
    },
    {
      name: 'one digit does not excuse a fifth',
      text: 'It paid 1.2 billion yuan ($200 million).',
      finding: { severity: 'warning', message: expect.stringContaining('rounding to one digit') as unknown },
    },
    {
      name: 'many times too much is reported as a multiple, not as a percentage',
      text: 'It paid 5.0 billion yuan ($3.5 billion).',
      finding: { severity: 'error', message: expect.stringContaining('$3.5 billion is 5.0 times what') as unknown },
    },
    { name: 'an exact one may not', text: '2 trillion yuan ($340 billion)', finding: { severity: 'error' } },
    {
      name: 'a bare mark that would agree in a currency that the text names is an information',
      text: 'It earned 3 billion Hong Kong dollars. It paid 5 billion yuan ($5.44 billion).',
      finding: { severity: 'info', data: { readAs: { original: 'CNY', stated: 'HKD' } }, suggestions: [] },
    },
    {
      name: 'without anything that supports it the other currency is only offered',
      text: 'It paid 500 million pounds ($966 million).',
      finding: {
        severity: 'warning',
        message: expect.stringContaining('(read as GBP and AUD it would agree)') as unknown,
        data: { readAs: { original: 'GBP', stated: 'AUD' } },
      },
    },
    {
      name: 'without a date a rate of another day is an information',
      text: 'It paid 380 billion yuan ($60.1 billion).',
      options: { isDateGiven: false },
      finding: { severity: 'info', message: expect.stringMatching(/; no date was given for the story\.$/) as unknown },
    },
    {
      name: 'without a date all conversions at rates of another day are one finding',
      text: 'It paid 380 billion yuan ($60.1 billion), then 1 billion yuan ($158 million) and 2 billion yuan ($316 million).',
      options: { isDateGiven: false },
      finding: {
        severity: 'info',
        figures: ['f2', 'f1', 'f4', 'f3', 'f6', 'f5'],
        message: expect.stringMatching(
          /; no date was given for the story\. The same goes for 2 more of its conversions\.$/,
        ) as unknown,
        suggestions: [{ replacement: expect.any(String) as unknown }],
      },
    },
    {
      name: 'with rates that are far from the story a large deviation is reported',
      text: '380 billion yuan ($65.0 billion)',
      options: LATE,
      finding: { severity: expect.stringMatching(/^(?:error|warning)$/) as unknown },
    },
  ],
});

test.each([
  ['a year before the rates', 'In 2003 it made 10 billion yuan ($1.2 billion).'],
  ['different units', 'HK$5 a share ($800 a month)'],
  ['what may say a part again', 'Its exposure was 3.5 percent of its 110 billion yuan, or about $325 million.'],
  ['what may say half again', 'It sold half of the 60 billion yuan, or $4.1 billion.'],
  ['what says a share again', '贷款占其1100亿元资产的3.5%，约合3.3亿美元。'],
  ['a range beside an amount', '3 billion to 4 billion yuan ($800 million)'],
  ['prices of two markets', 'It will cost 249.99 euros, or 199.99 pounds in Britain.'],
  ['prices of two markets in brackets', 'The phone is $99 (£69 in the UK).'],
  ['prices in Chinese', '售价499美元（国内起售价3999元）。'],
  ['the two sides of a swap line', '两国央行签署货币互换协议，规模为4000亿元人民币/70万亿韩元。'],
  ['what another gives', 'It gives 180 yuan ($25) each, while Japan will pay the equivalent of $109.'],
  ['a price a share beside a total', 'It will pay about €31 a share, or 900 billion yen, for a fifth of it.'],
])('raises no alarm over %s', (_name, text) => {
  expect(alarmsOf(text)).toEqual([]);
});

test('with rates that are far from the story a small deviation raises no alarm', () => {
  expect(alarmsOf('380 billion yuan ($55.0 billion)', LATE).map(({ rule }) => rule)).not.toContain('stated-conversion');
});
