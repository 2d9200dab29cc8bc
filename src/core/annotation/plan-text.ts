import type { Declaration, Figure } from '../figures/figure.js';
import { resolveStyleForScript, type StyleRegistry } from '../styles/registry.js';
import type { HouseStyle } from '../styles/style.js';
import type { Prose } from '../document/markup/prose.js';
import type { AnnotationOptions } from './annotation.js';
import { createStyleDisambiguator, detectOtherDollars } from './disambiguate-style.js';
import type { FigureConversions, Converter } from './converter.js';
import { isConvertible, type Occurrence } from './occurrence.js';
import { planEdits, type PlannedEdit } from './plan-edits.js';
import { findRateNoteLines } from './closing-rate-note.js';
import { readFigures } from './read-figures.js';
import { createDocumentContext, type DocumentContext } from './document-context.js';
import { findEnclosures } from './enclosures.js';

/** A text with its figures read, converted, and a place planned for each conversion that is to be written. */
export interface PlannedText {
  readonly figures: readonly Figure[];
  readonly declarations: readonly Declaration[];
  /** One a figure, in the same order. */
  readonly occurrences: readonly Occurrence[];
  /** Whose words stand beside the figures, before they are fitted to the text. */
  readonly styles: ReadonlySet<HouseStyle>;
  readonly setting: DocumentContext;
  readonly edits: readonly PlannedEdit[];
  /** The text has a rate note: the closing one of the style, or any other. */
  readonly hasNote: boolean;
}

/** Reads the figures of a prose and plans its edits. */
export function planText(
  input: string,
  prose: Prose,
  options: AnnotationOptions,
  convert: Converter,
  styles?: StyleRegistry,
): PlannedText {
  const { style, region } = options;
  const { figures, declarations, spans, declarationSpans: declared } = readFigures(input, prose, options);
  const surroundings = findEnclosures(prose.text, spans);
  const clarify = createStyleDisambiguator(options, detectOtherDollars(figures, options));
  const used = new Set([style]);
  const occurrences = figures.map((figure, index): Occurrence => {
    const { start, end } = spans[index]!;
    const beside = resolveStyleForScript(style, figure.script, region, styles);
    used.add(beside);
    const clear = clarify(beside);
    const converted = isConvertible(figure) ? convert(figure, clear) : NO_CONVERSIONS;
    return { figure, start, end, enclosure: surroundings[index]!, style: clear, ...converted };
  });
  const note = findRateNoteLines(prose.text, style);
  const setting = createDocumentContext(input, prose, declared, note, options);
  return {
    figures,
    declarations,
    occurrences,
    styles: used,
    setting,
    edits: planEdits(occurrences, options.convert, setting),
    hasNote: note.length > 0 || figures.some(({ rateNote }) => rateNote),
  };
}

/** The conversions of a percentage. */
const NO_CONVERSIONS: FigureConversions = { conversions: [], failures: [], instead: [] };
