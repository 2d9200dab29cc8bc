import type { AnnotationFormat } from '../../core/annotation/annotation.js';
import type { MediaType } from '../../core/document/markup/media-type.js';
import { annotateRequestText } from '../../api/operations/annotate.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type BodyContent, type EndpointContract, type Endpoint } from '../endpoint.js';
import { readJsonBody, rejectQueryBesideJson, readTextBody, readBody } from '../input/body.js';
import { requireContentType } from '../input/content-type.js';
import { convertOffsets } from '../../api/operations/offset-units.js';
import { sendJson } from '../send-json.js';
import {
  ANNOTATE_CSV_EXAMPLES,
  ANNOTATE_EXAMPLES,
  ANNOTATE_HTML_EXAMPLES,
  ANNOTATE_MARKDOWN_EXAMPLES,
  ANNOTATE_TEXT_EXAMPLES,
  ANNOTATE_TSV_EXAMPLES,
} from '../openapi/examples/annotate.js';
import { annotateQuery } from '../../api/schemas/annotate-query.js';
import { annotateRequest, annotationAnswer } from '../../api/schemas/annotation.js';
import { annotatedTextSchema, textSchema } from '../../api/schemas/text.js';

/** Bodies that are the text itself, and the format of the answer to each. */
const FORMAT_BY_MEDIA_TYPE = {
  'text/plain': 'text',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/csv': 'text',
  'text/tab-separated-values': 'text',
} as const satisfies Record<MediaType, AnnotationFormat>;
const BODY_TYPES = ['application/json', ...(Object.keys(FORMAT_BY_MEDIA_TYPE) as MediaType[])] as const;

const CONTRACT: EndpointContract<never, typeof annotateQuery> = {
  id: 'annotate',
  tag: 'Text',
  summary: 'Convert the amounts of a text, in a house style',
  description:
    'With a JSON body every option is a field of it. With a body of text/plain, text/html, text/markdown, text/csv or text/tab-separated-values the options are query parameters, and the answer is the annotated content in the same type. A missing rate does not fail the request: the figure has no conversion, and a `no-rate` finding says why.',
  query: annotateQuery,
  body: {
    'application/json': { schema: annotateRequest, examples: ANNOTATE_EXAMPLES },
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
        ...Object.fromEntries(
          Object.keys(FORMAT_BY_MEDIA_TYPE).map((type): [string, BodyContent] => [
            type,
            { schema: annotatedTextSchema },
          ]),
        ),
      },
    },
  },
  problems: ['unknown-currency', 'unknown-source', 'unknown-style'],
};

/** Figures, conversions and remarks of a text, and the text with the conversions in it. */
export function annotateEndpoint(dependencies: HttpDependencies): Endpoint {
  const { maxText, metrics } = dependencies;
  return defineEndpoint(
    'post',
    '/v1/annotate',
    CONTRACT,
    ({ query, request, response }) => {
      const type = requireContentType(request, BODY_TYPES);
      if (type === 'application/json') {
        rejectQueryBesideJson(request);
        const { text: sent, offsets, ...options } = readJsonBody(request, annotateRequest, maxText);
        const annotation = annotateRequestText(sent, options, dependencies);
        metrics.countFigures(annotation.figures);
        sendJson(response, convertOffsets(annotation, sent, offsets));
        return;
      }
      const { off, ...asked } = query;
      const options = { ...asked, rules: { off: off ?? [] }, mediaType: type, format: FORMAT_BY_MEDIA_TYPE[type] };
      const { figures, annotated } = annotateRequestText(readTextBody(request, maxText), options, dependencies);
      metrics.countFigures(figures);
      // The caller's own markup, given back from our address: nothing in it may run here.
      response.set('Content-Security-Policy', "sandbox; default-src 'none'").type(type).send(annotated.content);
    },
    [readBody(maxText)],
  );
}
