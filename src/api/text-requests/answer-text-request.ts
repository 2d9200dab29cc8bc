import type { AnnotationFormat } from '../../core/annotation/annotation.js';
import type { MediaType } from '../../core/document/markup/media-type.js';
import type { OffsetUnit } from '../../core/document/offsets.js';
import { answerLanguageToolForm } from '../language-tool/answer-form.js';
import { readFieldSelection, selectFields, type FieldSelection } from '../answer-form/field-selection.js';
import { annotateRequestTextUnchecked } from '../operations/annotate.js';
import { answerAnnotation, LEAN } from '../operations/answer-annotation.js';
import { checkRequestText } from '../operations/check.js';
import { checkComparedLengths, compareRequestTexts } from '../operations/compare.js';
import { findRequestFigures } from '../operations/figures.js';
import { convertOffsets } from '../operations/offset-units.js';
import { annotateBody } from '../schemas/annotation.js';
import { checkAnswer, checkBody } from '../schemas/check.js';
import { compareAnswer, compareBody } from '../schemas/compare.js';
import { figuresAnswer, figuresBody } from '../schemas/figure.js';
import { parseJsonObject } from '../validation/json-object.js';
import { decodeUtf8 } from '../validation/utf8.js';
import { validate } from '../validation/validate.js';
import { tallyFigures } from './figure-tally.js';
import { readSentJson, readSentText } from './read-sent-text.js';
import { createAnswerTooLargeError, stringifyAnswer } from './stringify-answer.js';
import type { TextAnswer, TextContext, TextRequest, TextRequestOf } from './text-request.js';

/** Bodies that are the text itself, and the format of the answer to each. */
export const FORMAT_BY_MEDIA_TYPE = {
  'text/plain': 'text',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/csv': 'text',
  'text/tab-separated-values': 'text',
} as const satisfies Record<MediaType, AnnotationFormat>;

/**
 * Answers a request that carries a text, from its bytes to the bytes of the answer: all of the work that grows with the
 * text, in one function that any thread can run.
 * @throws DomainError for what the sender can mend
 */
export function answerTextRequest(request: TextRequest, context: TextContext): TextAnswer {
  try {
    return answer(request, context);
  } catch (error) {
    // V8 makes no string longer than half a gigabyte.
    if (error instanceof RangeError && error.message === 'Invalid string length')
      throw createAnswerTooLargeError(context.answerLimits?.maxBytes ?? V8_STRING_LIMIT);
    throw error;
  }
}

const V8_STRING_LIMIT = 2 ** 29 - 24;

function answer(request: TextRequest, context: TextContext): TextAnswer {
  switch (request.operation) {
    case 'figures':
      return answerFigures(request, context);
    case 'annotate':
      return answerAnnotate(request, context);
    case 'check':
      return answerCheck(request, context);
    case 'compare':
      return answerCompare(request, context);
    case 'language-tool':
      return answerForm(request, context);
  }
}

function answerFigures({ bytes, form }: TextRequestOf<'figures'>, context: TextContext): TextAnswer {
  const { text, offsets, fields = form.fields, ...options } = readSentJson(bytes, figuresBody, context.maxText);
  const selection = readFieldSelection(fields, figuresAnswer);
  const { figures, declarations, tables } = findRequestFigures(text, options, context);
  const moved = convertOffsets({ figures, declarations, tables }, text, offsets);
  return toJsonAnswer(moved, figures, context, selection);
}

function answerAnnotate(request: TextRequestOf<'annotate'>, context: TextContext): TextAnswer {
  const { mediaType, bytes, query, form } = request;
  if (mediaType === 'application/json') {
    const { fields = form.fields, shape = form.shape, ...body } = readSentJson(bytes, annotateBody, context.maxText);
    const { answer: annotation, figures } = answerAnnotation({ ...body, fields, shape }, context);
    const answered = toJsonAnswer(annotation, figures, context);
    return shape === LEAN ? { ...answered, contentType: LEAN_TYPE } : answered;
  }
  const { off, ...asked } = query;
  const options = { ...asked, rules: { off: off ?? [] }, mediaType, format: FORMAT_BY_MEDIA_TYPE[mediaType] };
  // The answer is the text alone: nobody would read what the checks say.
  const { figures, annotated } = annotateRequestTextUnchecked(readSentText(bytes, context.maxText), options, context);
  const { content } = annotated;
  const { maxBytes = Infinity } = context.answerLimits ?? {};
  if (content.length * 3 > maxBytes && Buffer.byteLength(content) > maxBytes) throw createAnswerTooLargeError(maxBytes);
  return { content, tally: tallyFigures(figures) };
}

/** The shape is a parameter of the type, so that an answer says which schema it has. */
const LEAN_TYPE = `application/json; charset=utf-8; shape=${LEAN}`;

function answerCheck({ mediaType, bytes, query }: TextRequestOf<'check'>, context: TextContext): TextAnswer {
  if (mediaType === 'application/json') {
    const { text, offsets, fields = query.fields, ...body } = readSentJson(bytes, checkBody, context.maxText);
    const include = [...(body.include ?? []), ...(query.include ?? [])];
    const options = { ...body, include, minSeverity: body.minSeverity ?? query.minSeverity };
    return answerCheckedText({ text, offsets, fields, options }, context);
  }
  const { offsets, off, fields, ...asked } = query;
  const text = readSentText(bytes, context.maxText);
  const options = { ...asked, mediaType, rules: { off: off ?? [] } };
  return answerCheckedText({ text, offsets, fields, options }, context);
}

/** What is checked, and in what form it is answered. */
interface CheckedText {
  readonly text: string;
  readonly offsets: OffsetUnit;
  readonly fields: readonly string[] | undefined;
  readonly options: Parameters<typeof checkRequestText>[1];
}

function answerCheckedText({ text, offsets, fields, options }: CheckedText, context: TextContext): TextAnswer {
  const selection = readFieldSelection(fields, checkAnswer);
  const result = checkRequestText(text, options, context);
  const { declarations: _none, ...moved } = convertOffsets({ ...result, declarations: [] }, text, offsets);
  return toJsonAnswer(moved, result.figures, context, selection);
}

function answerCompare({ bytes, form }: TextRequestOf<'compare'>, context: TextContext): TextAnswer {
  const body = parseJsonObject(decodeUtf8(bytes, 'body'), 'body');
  checkComparedLengths(body, context.maxText);
  const { fields = form.fields, ...request } = validate(compareBody, body);
  const selection = readFieldSelection(fields, compareAnswer);
  const compared = compareRequestTexts(request, context);
  return toJsonAnswer(compared, compared.target.figures, context, selection);
}

function answerForm({ form, version }: TextRequestOf<'language-tool'>, context: TextContext): TextAnswer {
  const { answer, figures } = answerLanguageToolForm(form, version, context);
  return toJsonAnswer(answer, figures, context);
}

function toJsonAnswer(
  answered: unknown,
  figures: Parameters<typeof tallyFigures>[0],
  { answerLimits }: TextContext,
  selection?: FieldSelection,
): TextAnswer {
  const sent = selectFields(answered, selection);
  return { content: stringifyAnswer(sent, answerLimits?.maxBytes), tally: tallyFigures(figures) };
}
