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
