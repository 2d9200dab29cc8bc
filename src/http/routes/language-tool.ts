import type { Request } from 'express';
import { z } from 'zod';
import { checkOf } from '../../api/operations/check.js';
import { judged } from '../../api/validation/validate.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { bodyText } from '../input/body-text.js';
import { bodyType } from '../input/content-type.js';
import { checkLength } from '../../api/validation/text-length.js';
import { plainText, readAnnotated, type AnnotatedText } from '../language-tool/annotated-text.js';
import { askedLanguage, detectedLanguage, LANGUAGES } from '../language-tool/languages.js';
import { matchesOf } from '../language-tool/matches.js';
import { silenced } from '../language-tool/rules.js';
import { readBody } from '../middleware/raw-body.js';
import { LANGUAGE_TOOL_EXAMPLES } from '../openapi/examples/language-tool.js';
import { HttpProblem } from '../../api/problems/problem.js';
import { languageToolAnswer, languageToolForm, languageToolLanguages } from '../../api/schemas/language-tool.js';
import { text as textSchema } from '../../api/schemas/text.js';
import { oncePer } from '../../support/bounded-cache.js';

const FORM = 'application/x-www-form-urlencoded';
const PROSE = z.object({ text: textSchema });

/** The two resources of the LanguageTool HTTP API that editors use, answered with our findings. */
export function languageToolEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  return [checkEndpoint(dependencies), languagesEndpoint()];
}

function checkEndpoint(dependencies: HttpDependencies): Endpoint {
  const { maxText, metrics, version } = dependencies;
  return endpoint(
    'post',
    '/v2/check',
    {
      id: 'languageToolCheck',
      tag: 'Text',
      summary: 'Check a text, for editors that know LanguageTool',
      description:
        'The HTTP API of LanguageTool with the findings of `POST /v1/check`: a plug-in that can be given the address of a LanguageTool server shows them in the text. No spelling or grammar is checked.',
      keyInBody: { read: readBody(maxText), keyOf: keyInForm, place: 'in the field apiKey of the form' },
      body: { [FORM]: { schema: languageToolForm, examples: LANGUAGE_TOOL_EXAMPLES } },
      answers: {
        200: { description: 'The findings.', content: { 'application/json': { schema: languageToolAnswer } } },
      },
      problems: ['unknown-source'],
    },
    ({ request, response }) => {
      bodyType(request, [FORM]);
      const form = readForm(request);
      const text = textOfForm(form, maxText);
      const { region, ...language } = askedLanguage(form.language, text.prose);
      const matches = text.prose === '' ? [] : found(text, region);
      response.json({
        software: { name: 'Crossrate', version, buildDate: '', apiVersion: 1, premium: false, status: '' },
        warnings: { incompleteResults: false },
        language: { ...language, detectedLanguage: { ...detectedLanguage(text.prose), confidence: 1 } },
        matches,
      });

      function found(annotated: AnnotatedText, ofLanguage: string | undefined) {
        const { text: prose } = judged(PROSE, { text: annotated.prose });
        const options = { region: form.region ?? ofLanguage, date: form.date, source: form.source };
        const rules = { off: silenced(form) };
        const result = checkOf(prose, { language: 'auto', mediaType: 'text/plain', rules, ...options }, dependencies);
        metrics.figures(result.figures);
        return matchesOf(result, annotated);
      }
    },
  );
}

function languagesEndpoint(): Endpoint {
  return endpoint(
    'get',
    '/v2/languages',
    {
      id: 'languageToolLanguages',
      tag: 'Reference',
      summary: 'Languages, for editors that know LanguageTool',
      description: 'Texts may mix them; the region of a code decides $ and 元 when the text does not.',
      answers: {
        200: { description: 'The languages.', content: { 'application/json': { schema: languageToolLanguages } } },
      },
    },
    ({ response }) => {
      response.json(LANGUAGES);
    },
  );
}

/** The fields of a request: looked at for the key and for what is asked. */
const formOf = oncePer((request: Request) => new URLSearchParams(bodyText(request)));

/** Clients of LanguageTool send a key, and the name that belongs to it, as fields. */
function keyInForm(request: Request): string | undefined {
  const key = formOf(request).get('apiKey');
  return key === null || key === '' ? undefined : key;
}

/** The first of each field counts, as in LanguageTool. */
function readForm(request: Request): z.output<typeof languageToolForm> {
  const sent = formOf(request);
  return judged(languageToolForm, Object.fromEntries([...sent.keys()].map((name) => [name, sent.get(name)])));
}

function textOfForm({ text, data }: z.output<typeof languageToolForm>, maxText: number): AnnotatedText {
  if ((text === undefined) === (data === undefined))
    throw new HttpProblem('invalid-request', 'Send the text in the field "text" or, with its markup, in "data".');
  const sent = text === undefined ? readAnnotated(data!) : plainText(text);
  checkLength(sent.whole, maxText);
  return sent;
}
