import type { Figure } from '../figures/figure.js';
import type { FigureOptions } from '../figures/figure-options.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { DecimalString } from '../money/decimal.js';
import type { IsoDate } from '../rate-table/day.js';
import type { Rate } from '../rate-table/rate.js';
import type { HouseStyle, SkipPlace } from '../styles/style.js';

/** Formats of the annotated content. */
export const ANNOTATION_FORMATS = ['text', 'html', 'markdown', 'web-annotation'] as const;
export type AnnotationFormat = (typeof ANNOTATION_FORMATS)[number];

/**
 * Which mentions of an amount get a conversion: the first of each, all, or the first of the key amounts: those of the
 * headline, and of each paragraph the first that is no price of a unit.
 */
export const CONVERT_MODES = ['first', 'every', 'key'] as const;
export type ConvertMode = (typeof CONVERT_MODES)[number];

/**
 * What becomes of the amounts in tables: nothing; a line below each table with the rates; a converted copy of the table
 * below it, for each target; or conversions in brackets in the cells, as in prose.
 */
export const TABLE_MODES = ['leave', 'note', 'copy', 'cells'] as const;
export type TableMode = (typeof TABLE_MODES)[number];

/** What is done with amounts of the past beside leaving them. */
export const HISTORIC_MODES = ['then'] as const;
export type HistoricMode = (typeof HISTORIC_MODES)[number];

/** What a caller may say about an annotation, beside what it says about the text. */
export interface AnnotationOptions extends FigureOptions {
  /** Default: those of CNY, USD and HKD that a figure is not in. */
  readonly to?: readonly CurrencyCode[];
  /** The story's date. */
  readonly date: IsoDate;
  readonly source?: string;
  readonly maxAgeDays?: number;
  readonly revision?: number;
  readonly style: HouseStyle;
  readonly format: AnnotationFormat;
  readonly convert: ConvertMode;
  /** Where nothing is converted; default: what somebody said, amounts of the past, price targets, and the style's places. */
  readonly skip?: readonly SkipPlace[];
  /**
   * What is done with an amount of one named past year: `then` converts it at the average rate of that year, and says so.
   * Default: it is one of the places where nothing is converted.
   */
  readonly historic?: HistoricMode;
  /** Default: copies where the syntax has tables (HTML, Markdown, separated values), else notes. */
  readonly tables?: TableMode;
}

/** A change of the text: `replacement` takes the place of what is between `start` and `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A figure in another currency, exactly and as the style shows it. Ranges have the `min` and `max` fields. */
export interface Conversion {
  readonly currency: CurrencyCode;
  /** Exact product, rounded once, half-even, to the target's minor unit. */
  readonly value?: DecimalString;
  readonly minValue?: DecimalString;
  readonly maxValue?: DecimalString;
  /** To the digits that the style shows. */
  readonly rounded?: DecimalString;
  readonly minRounded?: DecimalString;
  readonly maxRounded?: DecimalString;
  /** In the words of the style: "US$52.4 billion". */
  readonly display: string;
  readonly rate: Rate;
}

/** A figure with its conversions and, where the style writes one, the edit that puts them into the text. */
export interface AnnotatedFigure extends Figure {
  readonly conversions: readonly Conversion[];
  readonly edit?: Edit;
}
