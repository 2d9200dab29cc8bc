import type { QueryRates } from '../conversion/query-rates.js';
import type { FigureDocument } from '../figures/figure-document.js';
import { readDocument } from '../figures/find-figures.js';
import type { StyleRegistry } from '../styles/registry.js';
import { merge } from '../../support/merge.js';
import type { AnnotatedFigure, AnnotationOptions } from './annotation.js';
import { formatRateNote } from './closing-rate-note.js';
import { createAnnotationContext, type AnnotationContext } from './context.js';
import { excludeAppliedEdits } from './idempotence.js';
import type { Occurrence } from './occurrence.js';
import { planAnnotation } from './plan.js';
import { renderAnnotation } from './render/index.js';
import { markdownToHtml } from './render/markdown-to-html.js';
import { planTables, type TablePlan } from './tables/table-additions.js';
import { toEdit, type Rendering } from './render/rendering.js';

const NO_TABLES: TablePlan = { additions: [], copies: new Set() };

/** What annotating a document gives. */
export interface AnnotatedDocument {
  /** The document as it is finally read: without the words of an earlier annotation, a figure may be read otherwise. */
  readonly document: FigureDocument;
  /** One a figure, in the same order. */
  readonly occurrences: readonly Occurrence[];
  readonly figures: readonly AnnotatedFigure[];
  /** In the format asked for. */
  readonly content: string;
}

/**
 * Converts the figures of a document and writes the conversions into it, in the words of a house style: convert, plan the
 * edits, leave out those that an earlier annotation made, close with the rates where the style does, render.
 */
export function annotateDocument(
  document: FigureDocument,
  options: AnnotationOptions,
  rates: QueryRates,
  styles?: StyleRegistry,
): AnnotatedDocument {
  const context = createAnnotationContext(options, rates, styles);
  const rendering = prepareRendering(document, context);
  return {
    document: rendering.document,
    occurrences: rendering.occurrences,
    figures: toAnnotatedFigures(rendering),
    content: renderContent(rendering, context),
  };
}

function prepareRendering(document: FigureDocument, context: AnnotationContext): Rendering {
  const plan = excludeAppliedEdits(planAnnotation(document, context), context);
  return merge(plan, {
    tables: plan.document.tableReadings.length === 0 ? NO_TABLES : planTables(plan.document, plan.occurrences, context),
    // A story is closed with the rates; a sentence by itself is none.
    note:
      plan.hasRateNote || plan.document.sentences.length < 2
        ? []
        : formatRateNote(plan.edits, context.options.style, context.rates),
  });
}

function toAnnotatedFigures({ document, occurrences, edits }: Rendering): readonly AnnotatedFigure[] {
  const editOf = new Map(edits.map((edit) => [edit.occurrence, toEdit(edit, document.mediaType)]));
  return occurrences.map((occurrence) => {
    const { figure, conversions } = occurrence;
    const edit = editOf.get(occurrence);
    return merge(figure, edit ? { conversions, edit } : { conversions });
  });
}

/** Markdown that is wanted as HTML is rendered first, and the HTML annotated: its elements are those of the Markdown. */
function renderContent(rendering: Rendering, context: AnnotationContext): string {
  const { options } = context;
  const { format } = options;
  const isConverted = format === 'html' && rendering.document.mediaType === 'text/markdown';
  const html = isConverted ? markdownToHtml(rendering.document) : undefined;
  if (html === undefined) return renderAnnotation(format, rendering);
  const rendered = readDocument(html, { ...options, mediaType: 'text/html' });
  return renderAnnotation(format, prepareRendering(rendered, context));
}
