import type { CheckResult } from '../../core/operations/check-text.js';
import { MEDIA_TYPES } from '../../core/document/markup/media-type.js';
import type { OffsetUnit } from '../../core/document/offsets.js';
import { checkRequestText } from '../../api/operations/check.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type EndpointContract, type Endpoint } from '../endpoint.js';
import { readJsonBody, rejectQueryBesideJson, readTextBody, readBody } from '../input/body.js';
import { requireContentType } from '../input/content-type.js';
import { convertOffsets } from '../../api/operations/offset-units.js';
import { sendJson } from '../send-json.js';
import { CHECK_EXAMPLES, CHECK_TEXT_EXAMPLES } from '../openapi/examples/check.js';
import { checkAnswer, checkQuery, checkRequest } from '../../api/schemas/check.js';
import { textSchema } from '../../api/schemas/text.js';

const CONTRACT: EndpointContract<never, typeof checkQuery> = {
  id: 'check',
  tag: 'Text',
  summary: "Check the writer's own arithmetic",
  description:
    'Stated conversions and rate notes against the rates of the days before the story; changes, multiples, sums and shares against the amounts beside them; the headline against the body. Says where they are wrong, by how much and why, and suggests the correction; with `include=ok` also where they are right. The body is that of `POST /v1/annotate`, or the text itself with the options as query parameters.',
  query: checkQuery,
  body: {
    'application/json': { schema: checkRequest, examples: CHECK_EXAMPLES },
    ...Object.fromEntries(MEDIA_TYPES.map((type) => [type, { schema: textSchema, examples: CHECK_TEXT_EXAMPLES }])),
  },
  answers: { 200: { description: 'The findings.', content: { 'application/json': { schema: checkAnswer } } } },
  problems: ['unknown-currency', 'unknown-source', 'unknown-style'],
};

/** The figures of a text, and what of the arithmetic over them does not hold. */
export function checkEndpoint(dependencies: HttpDependencies): Endpoint {
  const { maxText, metrics } = dependencies;
  const counted = (result: CheckResult): CheckResult => {
    metrics.countFigures(result.figures);
    return result;
  };
  return defineEndpoint(
    'post',
    '/v1/check',
    CONTRACT,
    ({ query, request, response }) => {
      const type = requireContentType(request, ['application/json', ...MEDIA_TYPES]);
      if (type === 'application/json') {
        rejectQueryBesideJson(request, ['include', 'minSeverity']);
        const { text: sent, offsets, ...body } = readJsonBody(request, checkRequest, maxText);
        const options = {
          ...body,
          include: [...(body.include ?? []), ...(query.include ?? [])],
          minSeverity: body.minSeverity ?? query.minSeverity,
        };
        sendJson(response, convertCheckOffsets(counted(checkRequestText(sent, options, dependencies)), sent, offsets));
        return;
      }
      const { offsets, off, ...options } = query;
      const sent = readTextBody(request, maxText);
      const rules = { off: off ?? [] };
      sendJson(
        response,
        convertCheckOffsets(
          counted(checkRequestText(sent, { ...options, mediaType: type, rules }, dependencies)),
          sent,
          offsets,
        ),
      );
    },
    [readBody(maxText)],
  );
}

function convertCheckOffsets(answer: CheckResult, sent: string, unit: OffsetUnit): CheckResult {
  const { declarations: _none, ...moved } = convertOffsets({ ...answer, declarations: [] }, sent, unit);
  return moved;
}
