import type { BodyContent } from '../../endpoint.js';

type Examples = NonNullable<BodyContent['examples']>;

/** Sentences with slips in them, as requests. */
export const CHECK_EXAMPLES: Examples = {
  chinese: {
    summary: '亿 taken for billion',
    value: { text: '公司拟投资43.5亿元人民币（约合60亿美元）。', date: '2025-02-24' },
  },
  english: {
    summary: 'A conversion at a rate of another year, and a multiple that holds',
    value: {
      text: 'It will invest 380 billion yuan ($54.5 billion), nearly twelve times the 31.7 billion yuan that it earned.',
      date: '2024-02-24',
      include: ['ok'],
    },
  },
};

export const CHECK_TEXT_EXAMPLES: Examples = {
  sentence: { summary: 'A sentence', value: 'Shares fell from HK$140.90 to HK$135.50, a decline of 2.17%.' },
};
