import type { Declaration, Figure } from '../figures/figure.js';
import { styleBeside, type StyleRegistry } from '../styles/registry.js';
import type { HouseStyle } from '../styles/style.js';
import type { Prose } from '../document/markup/prose.js';
import type { AnnotationOptions } from './annotation.js';
import { clarifyFor, otherDollars } from './disambiguate-style.js';
import type { Conversions, Converter } from './converter.js';
import { isAmount, type Occurrence } from './occurrence.js';
import { planEdits, type PlannedEdit } from './plan-edits.js';
import { findNote } from './closing-rate-note.js';
import { readFigures } from './read-figures.js';
import { settingOf, type Setting } from './document-context.js';
import { readSurroundings } from './enclosures.js';

/** A text with its figures read, converted, and a place planned for each conversion that is to be written. */
export interface PlannedText {
  readonly figures: readonly Figure[];
  readonly declarations: readonly Declaration[];
  /** One a figure, in the same order. */
  readonly occurrences: readonly Occurrence[];
  /** Whose words stand beside the figures, before they are fitted to the text. */
  readonly styles: ReadonlySet<HouseStyle>;
  readonly setting: Setting;
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
  const { figures, declarations, spans, declared } = readFigures(input, prose, options);
  const surroundings = readSurroundings(prose.text, spans);
  const clarify = clarifyFor(options, otherDollars(figures, options));
  const used = new Set([style]);
  const occurrences = figures.map((figure, index): Occurrence => {
    const { start, end } = spans[index]!;
    const beside = styleBeside(style, figure.script, region, styles);
    used.add(beside);
    const clear = clarify(beside);
    const converted = isAmount(figure) ? convert(figure, clear) : NOTHING;
    return { figure, start, end, surroundings: surroundings[index]!, style: clear, ...converted };
  });
  const note = findNote(prose.text, style);
  const setting = settingOf(input, prose, declared, note, options);
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
const NOTHING: Conversions = { conversions: [], failures: [], instead: [] };
