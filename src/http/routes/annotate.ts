import type { MediaType } from '../../core/document/markup/media-type.js';
import { FORMAT_BY_MEDIA_TYPE } from '../../api/text-requests/answer-text-request.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type BodyContent, type EndpointContract, type Endpoint } from '../endpoint.js';
import { bytesOf, rejectQueryBesideJson, readBody } from '../input/body.js';
import { requireContentType } from '../input/content-type.js';
import { TEXT_PROBLEMS, type SendTextAnswer } from '../text-answers.js';
import {
  ANNOTATE_CSV_EXAMPLES,
  ANNOTATE_EXAMPLES,
  ANNOTATE_HTML_EXAMPLES,
  ANNOTATE_MARKDOWN_EXAMPLES,
  ANNOTATE_TEXT_EXAMPLES,
  ANNOTATE_TSV_EXAMPLES,
} from '../openapi/examples/annotate.js';
import { annotateParameters } from '../../api/schemas/annotate-query.js';
import { annotateBody, annotationAnswer } from '../../api/schemas/annotation.js';
import { leanAnnotationAnswer } from '../../api/schemas/lean-annotation.js';
import type { AnswerForm } from '../../api/operations/answer-annotation.js';
import { createFieldProblem } from '../../api/validation/field-problem.js';
import { annotatedTextSchema, textSchema } from '../../api/schemas/text.js';

const BODY_TYPES = ['application/json', ...(Object.keys(FORMAT_BY_MEDIA_TYPE) as MediaType[])] as const;

const CONTRACT: EndpointContract<never, typeof annotateParameters> = {
  id: 'annotate',
  tag: 'Text',
  summary: 'Convert the amounts of a text, in a house style',
  description:
    'With a JSON body every option is a field of it. With a body of text/plain, text/html, text/markdown, text/csv or text/tab-separated-values the options are query parameters, and the answer is the annotated content in the same type. `fields` and `shape` choose the parts of a JSON answer and its form. A missing rate does not fail the request: the figure has no conversion, and a `no-rate` finding says why.',
  query: annotateParameters,
  body: {
    'application/json': { schema: annotateBody, examples: ANNOTATE_EXAMPLES },
    'text/plain': { schema: textSchema, examples: ANNOTATE_TEXT_EXAMPLES },
    'text/html': { schema: textSchema, examples: ANNOTATE_HTML_EXAMPLES },
    'text/markdown': { schema: textSchema, examples: ANNOTATE_MARKDOWN_EXAMPLES },
    'text/csv': { schema: textSchema, examples: ANNOTATE_CSV_EXAMPLES },
    'text/tab-separated-values': { schema: textSchema, examples: ANNOTATE_TSV_EXAMPLES },
  },
  answers: {
    200: {
      description: 'The annotation; for a plain body the annotated content.',
      content: {
        'application/json': { schema: annotationAnswer },
        'application/json; shape=2': { schema: leanAnnotationAnswer },
        ...Object.fromEntries(
          Object.keys(FORMAT_BY_MEDIA_TYPE).map((type): [string, BodyContent] => [
            type,
            { schema: annotatedTextSchema },
          ]),
        ),
      },
    },
  },
  problems: [...TEXT_PROBLEMS, 'unknown-currency', 'unknown-source', 'unknown-style'],
};

/** Figures, conversions and remarks of a text, and the text with the conversions in it. */
export function annotateEndpoint({ maxText }: HttpDependencies, sendAnswer: SendTextAnswer): Endpoint {
  return defineEndpoint(
    'post',
    '/v1/annotate',
    CONTRACT,
    ({ query: { fields, shape, ...query }, request, response }) => {
      const mediaType = requireContentType(request, BODY_TYPES);
      const form = { fields, shape };
      if (mediaType === 'application/json') rejectQueryBesideJson(request, Object.keys(form));
      else {
        rejectFormOfText(form, mediaType);
        // The caller's own markup, given back from our address: nothing in it may run here.
        response.set('Content-Security-Policy', "sandbox; default-src 'none'").type(mediaType);
      }
      return sendAnswer(response, { operation: 'annotate', mediaType, bytes: bytesOf(request), query, form });
    },
    [readBody(maxText)],
  );
}

/** @throws ProblemError 422 for a part or a shape of an answer that has neither */
function rejectFormOfText(form: AnswerForm, mediaType: string): void {
  for (const [name, value] of Object.entries(form))
    if (value !== undefined)
      throw createFieldProblem(
        'invalid-request',
        name,
        `is of an answer in JSON; a body of ${mediaType} is answered with the annotated text alone. Send the text in a JSON body.`,
      );
}
