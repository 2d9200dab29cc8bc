import { annotateDocument, type AnnotatedDocument } from '../annotation/pipeline.js';
import type { AnnotatedFigure, AnnotationFormat, AnnotationOptions } from '../annotation/annotation.js';
import type { Finding } from '../checks/finding.js';
import { runRules, type FindingOptions } from '../checks/run-rules.js';
import { getQueryRates, toConversionQuery } from '../conversion/query-rates.js';
import type { Declaration, FigureTable } from '../figures/figure.js';
import { readDocument } from '../figures/find-figures.js';
import type { StyleRegistry } from '../styles/registry.js';
import { withOwnRates, type OwnRate } from '../rate-table/own-rate.js';
import { listOwnRates } from './declared-rates.js';
import { summarizeConversions, summarizeRatesUsed, type RateDependencies, type RatesUsed } from './rates-used.js';

/** What a caller may say about an annotation with its findings, beside what it says about the text. */
interface TextAnnotationOptions
  extends AnnotationOptions, Pick<FindingOptions, 'off' | 'isDateGiven' | 'minSeverity' | 'severity'> {
  /** The caller's own rates, before those that the text declares and the published ones. */
  readonly ownRates?: readonly OwnRate[];
}

/** What annotating takes beside the text and the options. */
interface AnnotationDependencies extends RateDependencies {
  /** Where the twins of a style are found; by default those that ship. */
  readonly styles?: StyleRegistry;
}

/** An annotation without its checks. */
export interface UncheckedAnnotation {
  readonly figures: readonly AnnotatedFigure[];
  readonly declarations: readonly Declaration[];
  readonly tables: readonly FigureTable[];
  readonly annotated: { readonly format: AnnotationFormat; readonly style: string; readonly content: string };
}

/** What annotating a text gives. */
export interface Annotation extends UncheckedAnnotation {
  readonly findings: readonly Finding[];
  readonly rates: RatesUsed;
}

/**
 * Finds the figures of a text, converts its amounts of money, puts the conversions into it in the words of a house style,
 * and checks the writer's own arithmetic. Offsets are of the text as sent. Annotating an annotated text with the same
 * options changes nothing. A missing rate fails nothing: a `no-rate` finding says why a conversion is not there. The
 * answer depends on nothing but the arguments.
 */
export function annotateText(
  text: string,
  options: TextAnnotationOptions,
  dependencies: AnnotationDependencies,
): Annotation {
  const { table, isStale } = dependencies;
  const { annotated, known, rates } = readAndAnnotate(text, options, dependencies);
  const { document, occurrences } = annotated;
  const requestedConversions = summarizeConversions(occurrences, isStale);
  const { findings, usedRates } = runRules(document, { rates, table: known, isStale, requestedConversions }, options);
  const { figures, declarations, tables, annotated: content } = toUncheckedAnnotation(annotated, options);
  return {
    figures,
    declarations,
    tables,
    findings,
    annotated: content,
    rates: summarizeRatesUsed(usedRates, options, table),
  };
}

/** The same without the checks, which are a third of the work, and without the rates, which the checks use too. */
export function annotateTextUnchecked(
  text: string,
  options: TextAnnotationOptions,
  dependencies: AnnotationDependencies,
): UncheckedAnnotation {
  return toUncheckedAnnotation(readAndAnnotate(text, options, dependencies).annotated, options);
}

function readAndAnnotate(text: string, options: TextAnnotationOptions, { table, styles }: AnnotationDependencies) {
  const read = readDocument(text, options);
  const known = withOwnRates(table, listOwnRates(read, options, table));
  const rates = getQueryRates(known, toConversionQuery(options));
  return { annotated: annotateDocument(read, options, rates, styles), known, rates };
}

function toUncheckedAnnotation(
  { document, figures, content }: AnnotatedDocument,
  { format, style }: TextAnnotationOptions,
): UncheckedAnnotation {
  return {
    figures,
    declarations: document.declarations,
    tables: document.figureTables,
    annotated: { format, style: style.key, content },
  };
}
