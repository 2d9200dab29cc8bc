import type { Script } from '../../figures/figure.js';
import { createOffsetMapper } from '../../document/offsets.js';
import { isConvertible, type Occurrence } from '../occurrence.js';
import { toEdit, type Renderer } from './rendering.js';

/** Characters of the prose before and behind a quote that distinguish one mention from another. */
const QUOTE_CONTEXT_LENGTH = 32;

/** What the annotations are of: the text as it was sent, which has no address of its own. */
const TARGET_SOURCE = 'urn:crossrate:input';

const LANGUAGES: Readonly<Record<Script, string>> = { latin: 'en', hans: 'zh-Hans', hant: 'zh-Hant' };

/**
 * The figures that have a conversion as annotations of the W3C model, one page of them in JSON-LD. Positions count the
 * code points of the text as sent, as the model wants it; quotes are of its prose, without tags.
 */
export const renderWebAnnotation: Renderer = (rendering) => {
  const { document, occurrences, edits } = rendering;
  const { input, mediaType, prose } = document;
  const toCodePoints = createOffsetMapper(input, 'codepoint');
  const editOf = new Map(edits.map((edit) => [edit.occurrence, edit]));
  const annotated = occurrences.filter((each) => isConvertible(each) && each.conversions.length > 0);
  const items = annotated.map((occurrence) => {
    const { figure, conversions, style } = occurrence;
    const edit = editOf.get(occurrence);
    const language = LANGUAGES[style.script];
    const body = (purpose: string, value: string): object => ({
      type: 'TextualBody',
      purpose,
      value,
      format: 'text/plain',
      language,
    });
    return {
      id: `#${figure.id}`,
      type: 'Annotation',
      motivation: edit ? 'editing' : 'describing',
      body: [
        body('describing', conversions.map(({ display }) => display).join(style.conversion.separator)),
        ...(edit ? [{ ...body('editing', toEdit(edit, mediaType).replacement), format: mediaType }] : []),
      ],
      target: {
        source: TARGET_SOURCE,
        selector: [
          { type: 'TextPositionSelector', start: toCodePoints(figure.start), end: toCodePoints(figure.end) },
          quoteSelector(occurrence, prose.text),
        ],
      },
    };
  });
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
  return `${JSON.stringify(page, undefined, 2)}\n`;
};

function quoteSelector({ start, end }: Occurrence, text: string): object {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: trimHalfSurrogates(text.slice(Math.max(0, start - QUOTE_CONTEXT_LENGTH), start)),
    suffix: trimHalfSurrogates(text.slice(end, end + QUOTE_CONTEXT_LENGTH)),
  };
}

/** Without half of a surrogate pair at either end. */
function trimHalfSurrogates(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
