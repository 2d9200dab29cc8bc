import { annotateRequestText } from '../../api/operations/annotate.js';
import { checkTextLength } from '../../api/validation/text-length.js';
import { annotateRequest, annotationAnswer } from '../../api/schemas/annotation.js';
import { annotateQuery } from '../../api/schemas/annotate-query.js';
import { styleKeyInput } from '../../api/schemas/style.js';
import type { StyleRegistry } from '../../core/styles/registry.js';
import { defineTextTool } from './text-tool.js';
import type { McpTool } from './tool.js';

/** @param styles those that the schema lists: an assistant does not look keys up */
export const createAnnotateTextTool = (styles: StyleRegistry): McpTool =>
  defineTextTool({
    name: 'annotate_text',
    title: 'Write conversions into a text',
    description:
      'Converts the amounts of money of an English or Chinese news text and writes the conversions into it, in a house style: `annotated.content` is the text to use. Give the date of the story, otherwise the rates of today are used. Each conversion names its rate, the day of the rate and its source: cite them. Findings say what could not be converted and what is arithmetically wrong.',
    input: annotateRequest.omit({ offsets: true }).extend({ style: createStyleKeyInput(styles).prefault('plain') }),
    output: annotationAnswer,
    toRequest: (bytes) => ({
      operation: 'annotate',
      mediaType: 'application/json',
      bytes,
      query: NO_QUERY,
      form: {},
    }),
    answer: ({ text, ...options }, context) => {
      checkTextLength(text, context.maxText);
      return annotateRequestText(text, options, context) as never;
    },
  });

/** A JSON body says all in itself. */
const NO_QUERY = annotateQuery.parse({});

function createStyleKeyInput(styles: StyleRegistry) {
  const keys = styles.list().map(({ key }) => key);
  return styleKeyInput.meta({
    description: `How amounts and conversions are written. One of: ${keys.join(', ')}.`,
    example: 'scmp',
  });
}
