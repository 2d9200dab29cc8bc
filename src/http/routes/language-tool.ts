import type { Request } from 'express';
import { z } from 'zod';
import { todayUtc } from '../../api/validation/as-of.js';
import { checkRequestText } from '../../api/operations/check.js';
import { tallyFigures } from '../../api/text-requests/figure-tally.js';
import { validate } from '../../api/validation/validate.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { decodeBody, readBody, readUnprovenBody } from '../input/body.js';
import { requireContentType } from '../input/content-type.js';
import { checkTextLength } from '../../api/validation/text-length.js';
import { fromPlainText, parseAnnotatedText, type AnnotatedText } from '../language-tool/annotated-text.js';
import { resolveLanguage, detectLanguage, LANGUAGES } from '../language-tool/languages.js';
import { toMatches } from '../language-tool/matches.js';
import { selectDisabledRules } from '../language-tool/rules.js';
import { LANGUAGE_TOOL_EXAMPLES } from '../openapi/examples/language-tool.js';
import { ProblemError } from '../../api/problems/problem.js';
import { languageToolAnswer, languageToolForm, languageToolLanguagesAnswer } from '../../api/schemas/language-tool.js';
import { textSchema } from '../../api/schemas/text.js';
import { memoizePerObject } from '../../support/bounded-cache.js';

const FORM_TYPE = 'application/x-www-form-urlencoded';
const PROSE_SCHEMA = z.object({ text: textSchema });

/** The two resources of the LanguageTool HTTP API that editors use, answered with our findings. */
export function languageToolEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  return [languageToolCheckEndpoint(dependencies), languageToolLanguagesEndpoint()];
}

function languageToolCheckEndpoint(dependencies: HttpDependencies): Endpoint {
  const { maxText, metrics, version } = dependencies;
  return defineEndpoint(
    'post',
    '/v2/check',
    {
      id: 'languageToolCheck',
      tag: 'Text',
      summary: 'Check a text, for editors that speak the LanguageTool protocol',
      description:
        'The HTTP API of LanguageTool with the findings of `POST /v1/check`: a plug-in that can be given the address of a LanguageTool server shows them in the text. No spelling or grammar is checked.',
      keyInBody: {
        read: readBody(maxText),
        readUnproven: readUnprovenBody(maxText),
        keyOf: readFormKey,
        place: 'in the field apiKey of the form',
      },
      body: { [FORM_TYPE]: { schema: languageToolForm, examples: LANGUAGE_TOOL_EXAMPLES } },
      answers: {
        200: { description: 'The findings.', content: { 'application/json': { schema: languageToolAnswer } } },
      },
      problems: ['unknown-source'],
    },
    ({ request, response }) => {
      requireContentType(request, [FORM_TYPE]);
      const form = readForm(request);
      const text = readFormText(form, maxText);
      const { region, ...language } = resolveLanguage(form.language, text.prose);
      const matches = text.prose === '' ? [] : found(text, region);
      response.json({
        software: { name: 'Crossrate', version, buildDate: '', apiVersion: 1, premium: false, status: '' },
        warnings: { incompleteResults: false },
        language: { ...language, detectedLanguage: { ...detectLanguage(text.prose), confidence: 1 } },
        matches,
      });

      function found(annotated: AnnotatedText, ofLanguage: string | undefined) {
        const { text: prose } = validate(PROSE_SCHEMA, { text: annotated.prose });
        // An editor sends what is being written: of today, unless it says otherwise.
        const date = form.date ?? todayUtc(dependencies.clock);
        const options = { region: form.region ?? ofLanguage, date, source: form.source };
        const rules = { off: selectDisabledRules(form) };
        const result = checkRequestText(
          prose,
          { language: 'auto', mediaType: 'text/plain', rules, ...options },
          dependencies,
        );
        metrics.countFigures(tallyFigures(result.figures));
        return toMatches(result, annotated);
      }
    },
  );
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
      answers: {
        200: {
          description: 'The languages.',
          content: { 'application/json': { schema: languageToolLanguagesAnswer } },
        },
      },
    },
    ({ response }) => {
      response.json(LANGUAGES);
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
function readForm(request: Request): z.output<typeof languageToolForm> {
  return validate(languageToolForm, Object.fromEntries(parseForm(request)));
}

function readFormText({ text, data }: z.output<typeof languageToolForm>, maxText: number): AnnotatedText {
  if ((text === undefined) === (data === undefined))
    throw new ProblemError('invalid-request', 'Send the text in the field "text" or, with its markup, in "data".');
  const sent = data === undefined ? fromPlainText(text ?? '') : parseAnnotatedText(data);
  checkTextLength(sent.fullText, maxText);
  return sent;
}
