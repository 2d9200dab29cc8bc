import { runRules } from '../checks/run-rules.js';
import { summarizeRatesUsed } from '../checks/rates-used.js';
import type { UsedRate } from '../checks/requested-conversions.js';
import { merge } from '../../support/merge.js';
import type { Annotation, AnnotationOptions } from './annotation.js';
import { toConversionQuery } from './converter.js';
import { prepareAnnotation, type AnnotationDependencies } from './pipeline.js';
import { renderAnnotation } from './render/index.js';
import { markdownToHtml } from './render/markdown-to-html.js';
import { toEdit, type Rendering } from './render/rendering.js';

/**
 * Finds the figures of a text, converts its amounts of money and puts the conversions into it, in the words of a house
 * style. Offsets are of the text as sent. Annotating an annotated text with the same options changes nothing. A missing
 * rate fails nothing: a `no-rate` finding says why a conversion is not there. The answer rests on nothing but the
 * arguments.
 */
export function annotateText(text: string, options: AnnotationOptions, context: AnnotationDependencies): Annotation {
  const { table, isStale } = context;
  const { planned, rendering } = prepareAnnotation(text, options, context);
  const { figures, declarations, occurrences, edits } = planned;
  const { prose, mediaType } = rendering;
  const usedRates = occurrences.flatMap(({ figure, conversions }) =>
    conversions.map(({ rate }): UsedRate => ({ figure, rate, stale: isStale(rate.source) })),
  );
  const failedConversions = occurrences.flatMap(({ figure, failures }) =>
    failures.map((failure) => ({ figure, failure })),
  );
  const onshoreConversions = occurrences.flatMap(({ figure, instead }) =>
    instead.map((fallback) => ({ figure, fallback })),
  );
  const query = toConversionQuery(options);
  const faults = runRules(
    { text, prose, mediaType, figures, query, table, isStale, usedRates, failedConversions, onshoreConversions },
    options,
  );
  const editOf = new Map(edits.map((edit) => [edit.occurrence, toEdit(edit, mediaType)]));
  return {
    figures: occurrences.map((occurrence) => {
      const { figure, conversions } = occurrence;
      const edit = editOf.get(occurrence);
      return merge(figure, edit ? { conversions, edit } : { conversions });
    }),
    declarations,
    findings: faults.findings,
    annotated: {
      format: options.format,
      style: options.style.key,
      content: renderContent(rendering, options, context),
    },
    rates: summarizeRatesUsed(faults.usedRates, options, table),
  };
}

/** Markdown becomes HTML first, and that is annotated: its elements are those of the Markdown. */
function renderContent(rendering: Rendering, options: AnnotationOptions, context: AnnotationDependencies): string {
  const { format } = options;
  const isRendered = format === 'html' && rendering.mediaType === 'text/markdown';
  const html = isRendered ? markdownToHtml(rendering) : undefined;
  if (html === undefined) return renderAnnotation(format, rendering);
  return renderAnnotation('html', prepareAnnotation(html, { ...options, mediaType: 'text/html' }, context).rendering);
}
