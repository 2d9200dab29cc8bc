import type { BodyContent } from '../../endpoint.js';

/** A translation with a slip, and a story with the release that it is made from, as requests. */
export const COMPARE_EXAMPLES: NonNullable<BodyContent['examples']> = {
  translation: {
    summary: '万 taken for ten thousand too many',
    value: {
      mode: 'translation',
      source: { text: '项目总投资2030万元，同比增长5%。' },
      target: { text: 'Total investment in the project was 203 million yuan, up 5% on the year.' },
    },
  },
  story: {
    summary: 'A story that rounds, derives and adds',
    value: {
      mode: 'source',
      source: { text: 'Revenue was 3,804.2 million yuan, against 3,170.2 million yuan a year earlier.' },
      target: { text: 'Revenue rose 20% to about 3.8 billion yuan. Some 1,200 people work there.' },
    },
  },
};
