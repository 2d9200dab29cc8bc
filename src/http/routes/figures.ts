import { findRequestFigures } from '../../api/operations/figures.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { readJsonBody, readBody } from '../input/body.js';
import { requireContentType } from '../input/content-type.js';
import { convertOffsets } from '../../api/operations/offset-units.js';
import { sendJson } from '../send-json.js';
import { figuresAnswer, figuresRequest } from '../../api/schemas/figure.js';
import { FIGURES_EXAMPLES } from '../openapi/examples/annotate.js';

/** The figures of a text, without conversions. */
export function figuresEndpoint({ maxText, metrics }: HttpDependencies): Endpoint {
  return defineEndpoint(
    'post',
    '/v1/figures',
    {
      id: 'findFigures',
      tag: 'Text',
      summary: 'Find the figures of a text',
      description:
        'Money, percentages and multiples, each with its span, exact value, currency and the certainty of it. `text` of a figure is the input from `start` to `end`, always.',
      body: { 'application/json': { schema: figuresRequest, examples: FIGURES_EXAMPLES } },
      answers: { 200: { description: 'The figures.', content: { 'application/json': { schema: figuresAnswer } } } },
      problems: ['unknown-currency'],
    },
    ({ request, response }) => {
      requireContentType(request, ['application/json']);
      const { text, offsets, ...options } = readJsonBody(request, figuresRequest, maxText);
      const { figures, declarations, tables } = findRequestFigures(text, options);
      metrics.countFigures(figures);
      sendJson(response, convertOffsets({ figures, declarations, tables }, text, offsets));
    },
    [readBody(maxText)],
  );
}
