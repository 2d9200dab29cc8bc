import { checkRequestText } from '../../api/operations/check.js';
import { checkTextLength } from '../../api/validation/text-length.js';
import { checkAnswer, checkQuery, checkRequest } from '../../api/schemas/check.js';
import { defineTextTool } from './text-tool.js';

/** A JSON body says all in itself. */
const NO_QUERY = checkQuery.parse({});

export const checkConversionsTool = defineTextTool({
  name: 'check_conversions',
  title: "Check the writer's own arithmetic",
  description:
    'Checks what a news text itself says: converted amounts against the rates of the days before the story, and changes, multiples, sums and the headline against the amounts beside them. Give the date of the story. No finding means that nothing was found wrong; send `include: ["ok"]` to see what was checked and is right.',
  input: checkRequest.omit({ offsets: true, style: true, format: true, convert: true }),
  output: checkAnswer,
  toRequest: (bytes) => ({ operation: 'check', mediaType: 'application/json', bytes, query: NO_QUERY }),
  answer: ({ text, ...options }, context) => {
    checkTextLength(text, context.maxText);
    return checkRequestText(text, options, context) as never;
  },
});
