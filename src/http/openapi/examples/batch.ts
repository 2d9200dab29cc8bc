import type { BodyContent } from '../../endpoint.js';

/** Lines of a batch. */
export const BATCH_EXAMPLES: NonNullable<BodyContent['examples']> = {
  lines: {
    summary: 'Two lines',
    value:
      '{"id":"a","text":"It will invest more than 380 billion yuan.","to":["USD"],"date":"2025-02-24"}\n' +
      '{"id":"b","text":"未来三年将投入超过3800亿元人民币。","to":["USD"],"date":"2025-02-24"}\n',
  },
};
