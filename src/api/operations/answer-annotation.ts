import type { z } from 'zod';
import type { AnnotatedFigure } from '../../core/annotation/annotation.js';
import { readFieldSelection, selectFields, type FieldSelection } from '../answer-form/field-selection.js';
import { toLeanAnnotation } from '../answer-form/lean-annotation.js';
import type { AnswerContext } from '../context.js';
import { annotationAnswer, type annotateBody } from '../schemas/annotation.js';
import { leanAnnotationAnswer } from '../schemas/lean-annotation.js';
import { annotateRequestText, annotateRequestTextUnchecked } from './annotate.js';
import { convertOffsets } from './offset-units.js';

/** In what form an annotation is wanted; the whole of shape 1 by default. */
export interface AnswerForm {
  readonly fields?: readonly string[] | undefined;
  readonly shape?: number | undefined;
}

type AnnotationRequest = Omit<z.output<typeof annotateBody>, keyof AnswerForm> & AnswerForm;

/**
 * Annotates a text and gives the answer the form that is wanted. What is not wanted is not computed where it takes long,
 * and not part of the answer.
 * @throws ProblemError for a field that the answer does not have, and as {@link annotateRequestText}
 */
export function answerAnnotation(
  { text, offsets, fields, shape, ...options }: AnnotationRequest,
  context: AnswerContext,
): { readonly answer: unknown; readonly figures: readonly AnnotatedFigure[] } {
  const selection = readAnnotationFields({ fields, shape });
  const annotate = needsChecks(selection) ? annotateRequestText : annotateRequestTextUnchecked;
  const annotation = annotate(text, options, context);
  const moved = convertOffsets(annotation, text, offsets);
  const shaped = shape === LEAN ? toLeanAnnotation(moved) : moved;
  return { answer: selectFields(shaped, selection), figures: annotation.figures };
}

const NOTHING: FieldSelection = new Map();

function needsChecks(selection: FieldSelection | undefined): boolean {
  if (!selection || selection.has('findings')) return true;
  const rates = selection.has('rates') ? selection.get('rates') : NOTHING;
  // The conversions alone give the rates that they used; the others are of the checks too.
  return !rates || [...rates.keys()].some((name) => name !== 'used');
}

/** The shape that has each rate once. */
export const LEAN = 2;

/**
 * The fields that are wanted of an annotation; undefined for all.
 * @param pointer to their names in the request
 * @throws ProblemError 422 for a field that the answer does not have
 */
export function readAnnotationFields({ fields, shape }: AnswerForm, pointer?: string): FieldSelection | undefined {
  return readFieldSelection(fields, shape === LEAN ? leanAnnotationAnswer : annotationAnswer, pointer);
}
