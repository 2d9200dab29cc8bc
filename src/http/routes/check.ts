import type { CheckResult } from '../../checks/check.js';
import { MEDIA_TYPES } from '../../text/markup/media-type.js';
import type { OffsetUnit } from '../../text/offsets.js';
import { checkOf } from '../answers/check.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Contract, type Endpoint } from '../endpoint.js';
import { readJson } from '../input/body-json.js';
import { bodyType } from '../input/media-type.js';
import { noQueryBesideJson, readText } from '../input/plain-text.js';
import { readBody } from '../middleware/body.js';
import { inOffsetUnit } from '../offset-unit.js';
import { sendAnswer } from '../send-answer.js';
import { CHECK_EXAMPLES, CHECK_TEXT_EXAMPLES } from '../openapi/check-examples.js';
import { checkAnswer, checkQuery, checkRequest } from '../schemas/check.js';
import { text } from '../schemas/text.js';

const CONTRACT: Contract<never, typeof checkQuery> = {
  id: 'check',
  tag: 'Text',
  summary: "Check the writer's own arithmetic",
  description:
    'Stated conversions and rate notes against the rates of the days before the story; changes, multiples, sums and shares against the amounts beside them; the headline against the body. Says where they do not hold, by how much and why, with the change of the text that would put it right; with `include=ok` also where they do. The body is that of `POST /v1/annotate`, or the text itself with the options as query parameters.',
  query: checkQuery,
  body: {
    'application/json': { schema: checkRequest, examples: CHECK_EXAMPLES },
    ...Object.fromEntries(MEDIA_TYPES.map((type) => [type, { schema: text, examples: CHECK_TEXT_EXAMPLES }])),
  },
  answers: { 200: { description: 'The findings.', content: { 'application/json': { schema: checkAnswer } } } },
  problems: ['unknown-currency', 'unknown-source', 'unknown-style'],
};

/** The figures of a text, and what of the arithmetic over them does not hold. */
export function checkEndpoint(dependencies: HttpDependencies): Endpoint {
  const { maxText, metrics } = dependencies;
  const counted = (result: CheckResult): CheckResult => {
    metrics.figures(result.figures);
    return result;
  };
  return endpoint(
    'post',
    '/v1/check',
    CONTRACT,
    ({ query, request, response }) => {
      const type = bodyType(request, ['application/json', ...MEDIA_TYPES]);
      if (type === 'application/json') {
        noQueryBesideJson(request, ['include']);
        const { text: sent, offsets, ...body } = readJson(request, checkRequest, maxText);
        const options = { ...body, include: [...(body.include ?? []), ...(query.include ?? [])] };
        sendAnswer(response, inUnit(counted(checkOf(sent, options, dependencies)), sent, offsets));
        return;
      }
      const { offsets, off, ...options } = query;
      const sent = readText(request, maxText);
      const rules = { off: off ?? [] };
      sendAnswer(
        response,
        inUnit(counted(checkOf(sent, { ...options, mediaType: type, rules }, dependencies)), sent, offsets),
      );
    },
    [readBody(maxText)],
  );
}

function inUnit(answer: CheckResult, sent: string, unit: OffsetUnit): CheckResult {
  const { declarations: _none, ...moved } = inOffsetUnit({ ...answer, declarations: [] }, sent, unit);
  return moved;
}
