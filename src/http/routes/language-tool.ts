import type { Request, Response } from 'express';
import { z } from 'zod';
import { validate } from '../../api/validation/validate.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { decodeBody, readBody, readUnprovenBody } from '../input/body.js';
import { requireContentType } from '../input/content-type.js';
import { LANGUAGES } from '../../api/language-tool/languages.js';
import { TEXT_PROBLEMS, type SendTextAnswer } from '../text-answers.js';
import { LANGUAGE_TOOL_EXAMPLES } from '../openapi/examples/language-tool.js';
import { ProblemError } from '../../api/problems/problem.js';
import { languageToolAnswer, languageToolForm, languageToolLanguagesAnswer } from '../../api/schemas/language-tool.js';
import { dayInput } from '../../api/schemas/common.js';
import { pick } from '../../support/pick.js';
import { memoizePerObject } from '../../support/bounded-cache.js';

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** What an address may say of a request, in place of fields that no plug-in sends. */
const addressQuery = z.object(pick(languageToolForm.shape, ['date', 'region', 'source']));
const dayParams = z.strictObject({
  date: dayInput.meta({ description: 'The day of the story.', example: '2025-02-24' }),
});

type Form = z.output<typeof languageToolForm>;

/** The two resources of the LanguageTool HTTP API that editors use, answered with our findings. */
export function languageToolEndpoints(
  { maxText, version }: HttpDependencies,
  sendAnswer: SendTextAnswer,
): readonly Endpoint[] {
  const answerForm = (form: Form, response: Response): Promise<void> => {
    response.setHeader('Content-Type', BARE_JSON_TYPE);
    return sendAnswer(response, { operation: 'language-tool', form, version });
  };
  const postContract = {
    tag: 'Text',
    keyInBody: {
      read: readBody(maxText),
      readUnproven: readUnprovenBody(maxText),
      keyOf: readFormKey,
      place: 'in the field apiKey of the form',
    },
    query: addressQuery,
    body: { [FORM_TYPE]: { schema: languageToolForm, examples: LANGUAGE_TOOL_EXAMPLES } },
    answers: CHECK_ANSWERS,
    problems: [...TEXT_PROBLEMS, 'unknown-source'],
  } as const;
  const getContract = {
    tag: 'Text',
    kind: 'text',
    query: languageToolForm,
    sample: { text: LANGUAGE_TOOL_EXAMPLES.text.value.text },
    answers: CHECK_ANSWERS,
    problems: [...TEXT_PROBLEMS, 'unknown-source'],
  } as const;
  return [
    defineEndpoint(
      'post',
      '/v2/check',
      {
        ...postContract,
        id: 'languageToolCheck',
        summary: 'Check a text, for editors that speak the LanguageTool protocol',
        description: `The HTTP API of LanguageTool with the findings of \`POST /v1/check\`: a plug-in that can be given the address of a LanguageTool server shows them in the text. No spelling or grammar is checked. ${HINTS_DESCRIPTION}`,
      },
      ({ query, request, response }) => answerForm({ ...query, ...readForm(request) }, response),
    ),
    defineEndpoint(
      'get',
      '/v2/check',
      {
        ...getContract,
        id: 'languageToolCheckByQuery',
        summary: 'The same for short texts, with the fields of the form in the query',
        description: `A key is sent in a header: addresses are logged. ${HINTS_DESCRIPTION}`,
      },
      ({ query, response }) => answerForm(query, response),
    ),
    defineEndpoint(
      'post',
      '/as-of/{date}/v2/check',
      {
        ...postContract,
        id: 'languageToolCheckAsOf',
        summary: 'The same for a story of another day',
        description:
          'For editors that can be given the address of a server, but no date: `/as-of/2025-02-24/v2` is the server of that day.',
        params: dayParams,
      },
      ({ params, query, request, response }) => answerForm({ ...params, ...query, ...readForm(request) }, response),
    ),
    defineEndpoint(
      'get',
      '/as-of/{date}/v2/check',
      {
        ...getContract,
        id: 'languageToolCheckAsOfByQuery',
        summary: 'The same with the fields of the form in the query',
        description: 'A key is sent in a header: addresses are logged.',
        params: dayParams,
      },
      ({ params, query, response }) => answerForm({ ...params, ...query }, response),
    ),
    languageToolLanguagesEndpoint(),
    defineEndpoint(
      'get',
      '/as-of/{date}/v2/languages',
      {
        id: 'languageToolLanguagesAsOf',
        tag: 'Reference',
        summary: 'Languages, for editors with the address of the server of a day',
        description: 'As `GET /v2/languages`.',
        params: dayParams,
        answers: LANGUAGES_ANSWERS,
      },
      ({ response }) => {
        sendBareJson(response, LANGUAGES);
      },
    ),
  ];
}

const HINTS_DESCRIPTION =
  'What suggests no change and is no fault, and the age of rates, come only with `level=picky` or by the name of the rule in `enabledRules`.';

const CHECK_ANSWERS = {
  200: { description: 'The findings.', content: { 'application/json': { schema: languageToolAnswer } } },
};

const LANGUAGES_ANSWERS = {
  200: { description: 'The languages.', content: { 'application/json': { schema: languageToolLanguagesAnswer } } },
};

/** Without a charset, which JSON has none of: Emacs-langtool compares the whole header. */
const BARE_JSON_TYPE = 'application/json';

function sendBareJson(response: Response, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.setHeader('Content-Type', BARE_JSON_TYPE);
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

function languageToolLanguagesEndpoint(): Endpoint {
  return defineEndpoint(
    'get',
    '/v2/languages',
    {
      id: 'languageToolLanguages',
      tag: 'Reference',
      summary: 'Languages, for editors that speak the LanguageTool protocol',
      description: 'Texts may mix them; the region of a code decides $ and 元 when the text does not.',
      answers: LANGUAGES_ANSWERS,
    },
    ({ response }) => {
      sendBareJson(response, LANGUAGES);
    },
  );
}

/** The fields of a form, the first of each name; parsed once, for the key and for the request. */
const parseForm = memoizePerObject((request: Request): ReadonlyMap<string, string> => {
  const body = decodeBody(request);
  checkFieldCount(body);
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) if (!fields.has(name)) fields.set(name, value);
  return fields;
});

/** LanguageTool has some twenty fields. */
const MAX_FIELDS = 100;

/** Counted before they are parsed. @throws ProblemError 422 */
function checkFieldCount(body: string): void {
  let count = 1;
  for (let at = body.indexOf('&'); at >= 0; at = body.indexOf('&', at + 1))
    if (++count > MAX_FIELDS)
      throw new ProblemError(
        'invalid-request',
        `The form has more than ${MAX_FIELDS} fields; encode "&" within a field as %26.`,
      );
}

/** Clients of LanguageTool send a key, and the name that belongs to it, as fields. */
function readFormKey(request: Request): string | undefined {
  const key = parseForm(request).get('apiKey');
  return key === '' ? undefined : key;
}

/** The first of each field counts, as in LanguageTool. */
function readForm(request: Request): Form {
  requireContentType(request, [FORM_TYPE]);
  return validate(languageToolForm, Object.fromEntries(parseForm(request)));
}
