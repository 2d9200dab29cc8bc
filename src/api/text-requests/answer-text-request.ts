import type { AnnotationFormat } from '../../core/annotation/annotation.js';
import type { MediaType } from '../../core/document/markup/media-type.js';
import type { OffsetUnit } from '../../core/document/offsets.js';
import type { CheckResult } from '../../core/operations/check-text.js';
import { answerLanguageToolForm } from '../language-tool/answer-form.js';
import { annotateRequestText } from '../operations/annotate.js';
import { checkRequestText } from '../operations/check.js';
import { checkComparedLengths, compareRequestTexts } from '../operations/compare.js';
import { findRequestFigures } from '../operations/figures.js';
import { convertOffsets } from '../operations/offset-units.js';
import { annotateRequest } from '../schemas/annotation.js';
import { checkRequest } from '../schemas/check.js';
import { compareRequest } from '../schemas/compare.js';
import { figuresRequest } from '../schemas/figure.js';
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

function answerFigures({ bytes }: TextRequestOf<'figures'>, context: TextContext): TextAnswer {
  const { text, offsets, ...options } = readSentJson(bytes, figuresRequest, context.maxText);
  const { figures, declarations, tables } = findRequestFigures(text, options, context);
  return toJsonAnswer(convertOffsets({ figures, declarations, tables }, text, offsets), figures, context);
}

function answerAnnotate({ mediaType, bytes, query }: TextRequestOf<'annotate'>, context: TextContext): TextAnswer {
  if (mediaType === 'application/json') {
    const { text, offsets, ...options } = readSentJson(bytes, annotateRequest, context.maxText);
    const annotation = annotateRequestText(text, options, context);
    return toJsonAnswer(convertOffsets(annotation, text, offsets), annotation.figures, context);
  }
  const { off, ...asked } = query;
  const options = { ...asked, rules: { off: off ?? [] }, mediaType, format: FORMAT_BY_MEDIA_TYPE[mediaType] };
  const { figures, annotated } = annotateRequestText(readSentText(bytes, context.maxText), options, context);
  const { content } = annotated;
  const { maxBytes = Infinity } = context.answerLimits ?? {};
  if (content.length * 3 > maxBytes && Buffer.byteLength(content) > maxBytes) throw createAnswerTooLargeError(maxBytes);
  return { content, tally: tallyFigures(figures) };
}

function answerCheck({ mediaType, bytes, query }: TextRequestOf<'check'>, context: TextContext): TextAnswer {
  if (mediaType === 'application/json') {
    const { text, offsets, ...body } = readSentJson(bytes, checkRequest, context.maxText);
    const include = [...(body.include ?? []), ...(query.include ?? [])];
    const options = { ...body, include, minSeverity: body.minSeverity ?? query.minSeverity };
    return toCheckAnswer(checkRequestText(text, options, context), text, offsets, context);
  }
  const { offsets, off, ...options } = query;
  const text = readSentText(bytes, context.maxText);
  const result = checkRequestText(text, { ...options, mediaType, rules: { off: off ?? [] } }, context);
  return toCheckAnswer(result, text, offsets, context);
}

function toCheckAnswer(result: CheckResult, text: string, unit: OffsetUnit, context: TextContext): TextAnswer {
  const { declarations: _none, ...moved } = convertOffsets({ ...result, declarations: [] }, text, unit);
  return toJsonAnswer(moved, result.figures, context);
}

function answerCompare({ bytes }: TextRequestOf<'compare'>, context: TextContext): TextAnswer {
  const body = parseJsonObject(decodeUtf8(bytes, 'body'), 'body');
  checkComparedLengths(body, context.maxText);
  const compared = compareRequestTexts(validate(compareRequest, body), context);
  return toJsonAnswer(compared, compared.target.figures, context);
}

function answerForm({ form, version }: TextRequestOf<'language-tool'>, context: TextContext): TextAnswer {
  const { answer, figures } = answerLanguageToolForm(form, version, context);
  return toJsonAnswer(answer, figures, context);
}

function toJsonAnswer(
  sent: unknown,
  figures: Parameters<typeof tallyFigures>[0],
  { answerLimits }: TextContext,
): TextAnswer {
  return { content: stringifyAnswer(sent, answerLimits?.maxBytes), tally: tallyFigures(figures) };
}
