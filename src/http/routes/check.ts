import { MEDIA_TYPES } from '../../core/document/markup/media-type.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type EndpointContract, type Endpoint } from '../endpoint.js';
import { bytesOf, rejectQueryBesideJson, readBody } from '../input/body.js';
import { requireContentType } from '../input/content-type.js';
import { TEXT_PROBLEMS, type SendTextAnswer } from '../text-answers.js';
import { CHECK_EXAMPLES, CHECK_TEXT_EXAMPLES } from '../openapi/examples/check.js';
import { checkAnswer, checkBody, checkQuery } from '../../api/schemas/check.js';
import { textSchema } from '../../api/schemas/text.js';

const CONTRACT: EndpointContract<never, typeof checkQuery> = {
  id: 'check',
  tag: 'Text',
  summary: "Check the writer's own arithmetic",
  description:
    'Stated conversions and rate notes against the rates of the days before the story; changes, multiples, sums and shares against the amounts beside them; the headline against the body. Says where they are wrong, by how much and why, and suggests the correction; with `include=ok` also where they are right. The body is that of `POST /v1/annotate`, or the text itself with the options as query parameters.',
  query: checkQuery,
  body: {
    'application/json': { schema: checkBody, examples: CHECK_EXAMPLES },
    ...Object.fromEntries(MEDIA_TYPES.map((type) => [type, { schema: textSchema, examples: CHECK_TEXT_EXAMPLES }])),
  },
  answers: { 200: { description: 'The findings.', content: { 'application/json': { schema: checkAnswer } } } },
  problems: [...TEXT_PROBLEMS, 'unknown-currency', 'unknown-source', 'unknown-style'],
};

/** The figures of a text, and what of the arithmetic over them does not hold. */
export function checkEndpoint({ maxText }: HttpDependencies, sendAnswer: SendTextAnswer): Endpoint {
  return defineEndpoint(
    'post',
    '/v1/check',
    CONTRACT,
    ({ query, request, response }) => {
      const mediaType = requireContentType(request, ['application/json', ...MEDIA_TYPES]);
      if (mediaType === 'application/json') rejectQueryBesideJson(request, ['include', 'minSeverity', 'fields']);
      return sendAnswer(response, { operation: 'check', mediaType, bytes: bytesOf(request), query });
    },
    [readBody(maxText)],
  );
}
