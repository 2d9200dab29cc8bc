import { compareAnswer, compareBody, compareQuery } from '../../api/schemas/compare.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint, type EndpointContract } from '../endpoint.js';
import { bytesOf, readBody } from '../input/body.js';
import { requireContentType } from '../input/content-type.js';
import { COMPARE_EXAMPLES } from '../openapi/examples/compare.js';
import { TEXT_PROBLEMS, type SendTextAnswer } from '../text-answers.js';

const CONTRACT: EndpointContract<never, typeof compareQuery> = {
  id: 'compare',
  tag: 'Text',
  summary: 'Compare the figures of a text with its source',
  description:
    'Which figures of a text the text that it is made from supports, and how: the same, rounded, converted, derived from several, or different, and in what. For a translation and its original (`translation`), a story and the release it is on (`source`, the default; also several sources), or two versions of a text (`versions`). Findings are on the target, with the figure of the source and a suggestion in the form of the target.',
  query: compareQuery,
  body: { 'application/json': { schema: compareBody, examples: COMPARE_EXAMPLES } },
  answers: {
    200: { description: 'The pairs and the findings.', content: { 'application/json': { schema: compareAnswer } } },
  },
  problems: [...TEXT_PROBLEMS, 'unknown-currency', 'unknown-style'],
};

/** The figures of a text beside those of its source. */
export function compareEndpoint({ maxText }: HttpDependencies, sendAnswer: SendTextAnswer): Endpoint {
  return defineEndpoint(
    'post',
    '/v1/compare',
    CONTRACT,
    ({ query, request, response }) => {
      const mediaType = requireContentType(request, ['application/json']);
      return sendAnswer(response, { operation: 'compare', mediaType, bytes: bytesOf(request), form: query });
    },
    [readBody(maxText)],
  );
}
