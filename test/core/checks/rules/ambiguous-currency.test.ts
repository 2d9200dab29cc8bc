import { ambiguousCurrency } from '../../../../src/core/checks/rules/ambiguous-currency.js';
import type { Figure } from '../../../../src/core/figures/figure.js';
import { money } from '../../annotation/support/figure.js';
import { ruleContext } from '../support/rule-context.js';
import { testRule } from '../support/test-rule.js';

testRule('ambiguous-currency', {
  valid: [
    'It paid US$5 million.',
    { name: 'a mark that the region settles', text: 'It paid $5 million.', options: { region: 'US' } },
    { name: 'a mark that the request assumes', text: 'It paid $5 million.', options: { assume: { $: 'HKD' } } },
    {
      name: 'of a worldwide agency, in the region of its usual currency',
      text: 'LONDON (Reuters) - It paid $5 million.',
      options: { region: 'US' },
    },
    ...[
      'The U.S. retailer paid $5 million.',
      'WASHINGTON: The retailer paid $5 million.',
      'The retailer paid $5 million, of which US$2 million were taxes.',
      'Mexico sent $5 million home.',
    ].map((text) => ({ name: `no other dollar is mentioned: ${text}`, text, options: { region: 'GB' } })),
    'The retailer in the United States paid $5 million.',
    '北京的公司付了500万元。',
    '公司以人民币5亿元买下，另付500万元税款。',
    {
      name: 'an amount in another dollar that only says again what a bare one says',
      text: 'The U.S. retailer paid $5 million (HK$39 million).',
    },
    {
      name: 'a currency that a conversion bears out',
      text: 'It paid $5 million, and 380 billion yuan ($52.8 billion).',
    },
  ],
  invalid: [
    {
      text: 'It paid $5 million, and 380 billion yuan ($88.8 billion).',
      finding: { severity: 'info', figures: ['f1', 'f3'], data: { currency: 'USD' } },
    },
    {
      name: 'nothing says of which country the text is',
      text: 'The retailer paid $5 million.',
      finding: { data: { currency: 'USD' } },
    },
    {
      name: 'another country with a dollar is mentioned',
      text: 'The retailer from Brisbane paid $5 million to the U.S. company.',
      options: { region: 'GB' },
      finding: { data: { currency: 'USD' } },
    },
    {
      name: 'another dollar is mentioned',
      text: 'The U.S. retailer paid $5 million, and Canadian dollars 3 million in taxes.',
      options: { region: 'GB' },
      finding: { figures: ['f1'], data: { currency: 'USD' } },
    },
    {
      name: 'a text that counts in US dollars and mentions no place in China',
      text: '他缴了1万美元，对手只缴75元。',
      finding: { figures: ['f2'], data: { currency: 'CNY' } },
    },
    {
      name: 'Taiwan is mentioned beside China',
      text: '公司付了500万元。它在北京和台湾都有工厂。',
      finding: { data: { currency: 'CNY' } },
    },
  ],
});

const dollars = (id: string, fields: Partial<Figure> = {}): Figure =>
  money('5', 'USD', {
    id,
    text: '$5',
    certainty: 'assumed',
    candidates: ['HKD', 'AUD'],
    reason: 'the default for "$".',
    ...fields,
  });

test('one finding for each mark that was assumed, at its first figure', () => {
  const figures = [
    money('1', 'CNY'),
    dollars('f2', { start: 4, end: 6 }),
    dollars('f3'),
    dollars('f4', { currency: 'HKD', candidates: ['USD', 'AUD'] }),
    dollars('f5', { certainty: 'inherited' }),
    dollars('f6', { text: '5元', currency: 'CNY', candidates: ['HKD', 'TWD'] }),
  ];
  expect(ambiguousCurrency.check(ruleContext(figures))).toMatchObject([
    {
      severity: 'info',
      start: 4,
      end: 6,
      figures: ['f2', 'f3', 'f4'],
      data: { currency: 'USD', candidates: ['HKD', 'AUD'] },
    },
    { figures: ['f6'], data: { currency: 'CNY' } },
  ]);
});

test.each([
  [dollars('f1'), '"$5" is read as USD (the default for "$"); it could be HKD or AUD.'],
  [
    dollars('f1', { script: 'hans', text: '5元', currency: 'CNY', candidates: ['HKD', 'TWD'] }),
    '「5元」按 CNY 理解（也可能是 HKD、TWD）。',
  ],
  [dollars('f1', { candidates: [] }), '"$5" is read as USD (the default for "$").'],
])('%#: says what else the mark could mean', (figure, message) => {
  expect(ambiguousCurrency.check(ruleContext([figure]))).toMatchObject([{ message }]);
});
