import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { bytesOf, readBody } from '../input/body.js';
import { requireContentType } from '../input/content-type.js';
import { TEXT_PROBLEMS, type SendTextAnswer } from '../text-answers.js';
import { figuresAnswer, figuresBody, figuresQuery } from '../../api/schemas/figure.js';
import { FIGURES_EXAMPLES } from '../openapi/examples/annotate.js';

/** The figures of a text, without conversions. */
export function figuresEndpoint({ maxText }: HttpDependencies, sendAnswer: SendTextAnswer): Endpoint {
  return defineEndpoint(
    'post',
    '/v1/figures',
    {
      id: 'findFigures',
      tag: 'Text',
      summary: 'Find the figures of a text',
      description:
        'Money, percentages and multiples, each with its span, exact value, currency and the certainty of it. `text` of a figure is the input from `start` to `end`, always.',
      query: figuresQuery,
      body: { 'application/json': { schema: figuresBody, examples: FIGURES_EXAMPLES } },
      answers: { 200: { description: 'The figures.', content: { 'application/json': { schema: figuresAnswer } } } },
      problems: [...TEXT_PROBLEMS, 'unknown-currency'],
    },
    ({ query, request, response }) => {
      const mediaType = requireContentType(request, ['application/json']);
      return sendAnswer(response, { operation: 'figures', mediaType, bytes: bytesOf(request), form: query });
    },
    [readBody(maxText)],
  );
}
