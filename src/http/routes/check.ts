import type { z } from 'zod';
import { check, type CheckResult } from '../../checks/check.js';
import { defined } from '../../support/defined.js';
import { MEDIA_TYPES } from '../../text/markup/media-type.js';
import type { OffsetUnit } from '../../text/offsets.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Contract, type Endpoint } from '../endpoint.js';
import { asOf } from '../input/as-of.js';
import { readJson } from '../input/body-json.js';
import { bodyType } from '../input/media-type.js';
import { noQueryBesideJson, readText } from '../input/plain-text.js';
import { readBody } from '../middleware/body.js';
import { inOffsetUnit } from '../offset-unit.js';
import { CHECK_EXAMPLES, CHECK_TEXT_EXAMPLES } from '../openapi/check-examples.js';
import { checkAnswer, checkQuery, checkRequest } from '../schemas/check.js';
import { text } from '../schemas/text.js';
import { stalenessAt } from '../staleness.js';

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

type RequestOptions = Omit<z.output<typeof checkRequest>, 'text' | 'offsets' | 'style' | 'format' | 'convert'>;

/** The figures of a text, and what of the arithmetic over them does not hold. */
export function checkEndpoint(dependencies: HttpDependencies): Endpoint {
  const { maxText } = dependencies;
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
        response.json(inUnit(checked(sent, options, dependencies), sent, offsets));
        return;
      }
      const { offsets, off, ...options } = query;
      const sent = readText(request, maxText);
      const rules = { off: off ?? [] };
      response.json(inUnit(checked(sent, { ...options, mediaType: type, rules }, dependencies), sent, offsets));
    },
    [readBody(maxText)],
  );
}

function checked(sent: string, options: RequestOptions, dependencies: HttpDependencies): CheckResult {
  const table = dependencies.rates.current;
  const { language, assume, region, kinds, mediaType, to, date, source, maxAgeDays, revision } = options;
  const when = asOf({ date, source, maxAgeDays, revision }, table, dependencies);
  return check(
    sent,
    {
      ...defined({ language, assume, region, kinds, mediaType, to, dismiss: options.dismiss, off: options.rules?.off }),
      ...when,
      wantsOk: options.include?.includes('ok') ?? false,
    },
    { table, isStale: stalenessAt(when, table, dependencies) },
  );
}

function inUnit(answer: CheckResult, sent: string, unit: OffsetUnit): CheckResult {
  const { declarations: _none, ...moved } = inOffsetUnit({ ...answer, declarations: [] }, sent, unit);
  return moved;
}
