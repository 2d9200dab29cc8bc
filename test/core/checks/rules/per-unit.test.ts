import { agreeing, testRule } from '../support/test-rule.js';

testRule('per-unit', {
  valid: [
    ...agreeing(
      'Grants of $146 each to 3,490 farmers will cost $509,540.',
      '采购1,200台平板，单价38元，总价45,600元。',
      '1,200戶家庭合共獲發45,600元，即每戶38元。',
      '向1,200名學生每人發放38元，共45,600元。',
      'The company paid $860,880 to 4,220 workers, or $204 each.',
      'It sold 12 million shares for $420 million, or $35 per share.',
      'The 4,220 tenants will receive a total of HK$860,880, an average of HK$204 each.',
      'The fund bought 3,170 shares at $371 each for a total of $1,176,070.',
      'The bank paid $2.3 billion in bonuses to 4,500 bankers, an average of $511,000 each.',
      '公司向1,200名员工发放奖金45,600元，人均38元。',
      '公司斥資4.2億港元回購1,200萬股，每股作價35港元。',
      '基金以每股38元买入1,200股，共计45,600元。',
    ),
    // The total or the count is of something else.
    'Net income was $2.3 billion, or $4.10 a share, as 500 million shareholders were told.',
    'It earned $2.3 billion in 12 countries, or $4.10 a share.',
    'It raised $120 million from 40 investors who paid $12 a share.',
    'The 300 stores sold goods for $4 million, at $12 a kilo.',
    '公司净利润45.6亿元，派息予1,200名股东，每股0.38元。',
  ],
  invalid: [
    {
      text: 'Grants of $196 each to 3,490 farmers will cost $509,540.',
      finding: { message: '3,490 farmers at $196 each come to $684,040, not $509,540.' },
    },
    {
      text: '采购1,200台平板，单价58元，总价45,600元。',
      finding: { message: '1,200台乘以58元，合计 69,600元，而非45,600元。' },
    },
    {
      text: 'The company paid $860,880 to 4,220 workers, or $267 each.',
      finding: {
        severity: 'error',
        figures: ['f2', 'f1'],
        message: '$860,880 for 4,220 workers is $204 each, not $267.',
        data: {
          stated: '267',
          expected: '204',
          meaning: 'each',
          total: '860880',
          each: '267',
          count: '4220',
          currency: 'USD',
        },
      },
      output: 'The company paid $860,880 to 4,220 workers, or $204 each.',
    },
    {
      text: 'The fund bought 3,170 shares at $371 each for a total of $824,200.',
      finding: { message: '3,170 shares at $371 each come to $1,176,070, not $824,200.', data: { meaning: 'total' } },
    },
    {
      name: 'a price a share that other claims leave out',
      text: 'It sold 12 million shares for $420 million, or $45 per share.',
      finding: { message: '$420 million for 12 million shares is $35 each, not $45.' },
    },
    {
      text: '公司以每股10.5元發行2億股，集資31億元。',
      finding: { message: '2億股乘以10.5元，合計 21億元，而非31億元。' },
    },
  ],
});
