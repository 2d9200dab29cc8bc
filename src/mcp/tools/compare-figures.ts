import { checkComparedLengths, compareRequestTexts } from '../../api/operations/compare.js';
import { compareAnswer, compareRequest } from '../../api/schemas/compare.js';
import { defineTextTool } from './text-tool.js';

export const compareFiguresTool = defineTextTool({
  name: 'compare_figures',
  title: 'Compare the figures of a text with its source',
  description:
    'Checks that every figure of a text (`target`) is supported by the text that it was made from (`source`, or a list of several): your own draft or summary against its source, a translation against its original (`mode: "translation"`), or two versions. Call it with your draft before you hand the draft over, and mend every finding with the severity error. Numbers may be rounded, converted, or follow from several of the source.',
  input: compareRequest.omit({ style: true }),
  output: compareAnswer,
  toRequest: (bytes) => ({ operation: 'compare', mediaType: 'application/json', bytes, form: {} }),
  answer: (sent, context) => {
    checkComparedLengths(sent, context.maxText);
    return compareRequestTexts(sent, context) as never;
  },
});
