import { findRequestFigures } from '../../api/operations/figures.js';
import { checkTextLength } from '../../api/validation/text-length.js';
import { figuresAnswer, figuresRequest } from '../../api/schemas/figure.js';
import { defineTextTool } from './text-tool.js';

export const findFiguresTool = defineTextTool({
  name: 'find_figures',
  title: 'Find the figures of a text',
  description:
    'Finds every amount of money, percentage and multiple in English or Chinese news text, with its exact value as a decimal string, its currency, the certainty of the currency, and its position (UTF-16 offsets). Use it instead of reading numbers yourself. No conversion: use annotate_text for that.',
  input: figuresRequest.omit({ offsets: true }),
  output: figuresAnswer,
  toRequest: (bytes) => ({ operation: 'figures', mediaType: 'application/json', bytes, form: {} }),
  answer: ({ text, ...options }, context) => {
    checkTextLength(text, context.maxText);
    const { figures, declarations, tables } = findRequestFigures(text, options, context);
    return { figures: [...figures], declarations: [...declarations], tables: [...tables] } as never;
  },
});
