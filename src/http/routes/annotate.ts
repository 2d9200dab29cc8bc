import type { AnnotationFormat } from '../../core/annotation/annotation.js';
import type { MediaType } from '../../core/document/markup/media-type.js';
import { annotationOf } from '../../api/operations/annotate.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Content, type Contract, type Endpoint } from '../endpoint.js';
import { readJson } from '../input/json-body.js';
import { bodyType } from '../input/content-type.js';
import { noQueryBesideJson, readText } from '../input/text-body.js';
import { readBody } from '../middleware/raw-body.js';
import { inOffsetUnit } from '../../api/operations/offset-units.js';
import { sendAnswer } from '../send-json.js';
import {
  ANNOTATE_EXAMPLES,
  ANNOTATE_HTML_EXAMPLES,
  ANNOTATE_MARKDOWN_EXAMPLES,
  ANNOTATE_TEXT_EXAMPLES,
} from '../openapi/examples/annotate.js';
import { annotateQuery } from '../../api/schemas/annotate-query.js';
import { annotateRequest, annotationAnswer } from '../../api/schemas/annotation.js';
import { annotatedText, text } from '../../api/schemas/text.js';

/** Bodies that are the text itself, and the format of the answer to each. */
const PLAIN = { 'text/plain': 'text', 'text/html': 'html', 'text/markdown': 'markdown' } as const satisfies Record<
  MediaType,
  AnnotationFormat
>;
const BODY_TYPES = ['application/json', ...(Object.keys(PLAIN) as MediaType[])] as const;

const CONTRACT: Contract<never, typeof annotateQuery> = {
  id: 'annotate',
  tag: 'Text',
  summary: 'Convert the amounts of a text, in the words of a house style',
  description:
    'With a JSON body every option is a field of it. With a body of text/plain, text/html or text/markdown the options are query parameters, and the answer is the annotated content in the same type: an article in, an article out. A missing rate fails nothing: the figure has no conversion, and a `no-rate` finding says why.',
  query: annotateQuery,
  body: {
    'application/json': { schema: annotateRequest, examples: ANNOTATE_EXAMPLES },
    'text/plain': { schema: text, examples: ANNOTATE_TEXT_EXAMPLES },
    'text/html': { schema: text, examples: ANNOTATE_HTML_EXAMPLES },
    'text/markdown': { schema: text, examples: ANNOTATE_MARKDOWN_EXAMPLES },
  },
  answers: {
    200: {
      description: 'The annotation; for a plain body the annotated content.',
      content: {
        'application/json': { schema: annotationAnswer },
        ...Object.fromEntries(Object.keys(PLAIN).map((type): [string, Content] => [type, { schema: annotatedText }])),
      },
    },
  },
  problems: ['unknown-currency', 'unknown-source', 'unknown-style'],
};

/** Figures, conversions and remarks of a text, and the text with the conversions in it. */
export function annotateEndpoint(dependencies: HttpDependencies): Endpoint {
  const { maxText, metrics } = dependencies;
  return endpoint(
    'post',
    '/v1/annotate',
    CONTRACT,
    ({ query, request, response }) => {
      const type = bodyType(request, BODY_TYPES);
      if (type === 'application/json') {
        noQueryBesideJson(request);
        const { text: sent, offsets, ...options } = readJson(request, annotateRequest, maxText);
        const annotation = annotationOf(sent, options, dependencies);
        metrics.figures(annotation.figures);
        sendAnswer(response, inOffsetUnit(annotation, sent, offsets));
        return;
      }
      const { off, ...asked } = query;
      const options = { ...asked, rules: { off: off ?? [] }, mediaType: type, format: PLAIN[type] };
      const { figures, annotated } = annotationOf(readText(request, maxText), options, dependencies);
      metrics.figures(figures);
      // The caller's own markup, given back from our address: nothing in it may run here.
      response.set('Content-Security-Policy', "sandbox; default-src 'none'").type(type).send(annotated.content);
    },
    [readBody(maxText)],
  );
}
