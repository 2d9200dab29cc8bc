import type { BodyContent } from '../../endpoint.js';

type Examples = NonNullable<BodyContent['examples']>;

/** Sentences from the public record, as requests. */
export const FIGURES_EXAMPLES: Examples = {
  chinese: {
    summary: 'A Chinese sentence',
    value: { text: '阿里巴巴表示，未来三年将投入超过3800亿元人民币。' },
  },
  english: {
    summary: 'A bare dollar sign, read for a newsroom in Hong Kong',
    value: { text: 'The developer sold the site for $4.2 billion.', region: 'HK' },
  },
};

export const ANNOTATE_EXAMPLES: Examples = {
  chinese: {
    summary: 'A Chinese sentence',
    value: { text: '阿里巴巴表示，未来三年将投入超过3800亿元人民币。', to: ['USD'], date: '2025-02-24' },
  },
  english: {
    summary: 'An English sentence in the style of a newsroom',
    value: {
      text: 'Alibaba will invest more than 380 billion yuan over the next three years.',
      to: ['USD'],
      date: '2025-02-24',
      style: 'scmp',
    },
  },
};

export const ANNOTATE_TEXT_EXAMPLES: Examples = {
  sentence: {
    summary: 'A sentence',
    value: 'Alibaba will invest more than 380 billion yuan over the next three years.',
  },
};

export const ANNOTATE_HTML_EXAMPLES: Examples = {
  paragraph: { summary: 'A paragraph', value: '<p>Alibaba will invest more than <b>380 billion yuan</b>.</p>' },
};

export const ANNOTATE_MARKDOWN_EXAMPLES: Examples = {
  paragraph: { summary: 'A paragraph', value: 'Alibaba will invest more than **380 billion yuan**.' },
};

export const ANNOTATE_CSV_EXAMPLES: Examples = {
  table: {
    summary: 'A table whose heading has the unit',
    value: 'HK$ million,2024,2023\nRevenue,"1,204","1,110"\nProfit,310,(25)\n',
  },
};

export const ANNOTATE_TSV_EXAMPLES: Examples = {
  table: {
    summary: 'A table as a spreadsheet copies it',
    value: 'RMB million\t2024\t2023\nRevenue\t1,204\t1,110\nProfit\t310\t(25)\n',
  },
};
