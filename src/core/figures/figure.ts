import type { CurrencyCode } from '../money/currencies.js';
import type { DecimalString } from '../money/decimal.js';

/** What a figure counts. */
export const FIGURE_KINDS = ['money', 'percent', 'percentage_points', 'basis_points', 'multiple', 'quantity'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How far the writer stands behind the number: "about", "more than", "at least", … */
export const QUALIFIERS = ['exact', 'approx', 'more_than', 'at_least', 'less_than', 'at_most'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** How the currency is known: the mark says it, something in the text lends it, or a rule supposes it. */
export const CERTAINTIES = ['explicit', 'inherited', 'assumed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Writing system around the figure: which words an edit beside it is written in. */
export type Script = 'latin' | 'hans' | 'hant';

/** One money amount, percentage, multiple or quantity named in a text. `text === input.slice(start, end)` always. */
export interface Figure {
  /** "f1", "f2" … in text order. */
  readonly id: string;
  readonly kind: FigureKind;
  /** Half-open span in the input, in the unit of offsets that the caller asked for (UTF-16 by default). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Exact value in the major unit; absent for a range. */
  readonly value?: DecimalString;
  /** Lower and upper end of a range, `minValue <= maxValue`. */
  readonly minValue?: DecimalString;
  readonly maxValue?: DecimalString;
  /** ISO 4217, money only. */
  readonly currency?: CurrencyCode;
  /** Set when the text says offshore renminbi (CNH); `currency` is then CNY. */
  readonly market?: 'CNH';
  readonly certainty?: Certainty;
  /** One short sentence, when certainty is not explicit. */
  readonly reason?: string;
  /** Other currencies that the mark could mean, when certainty is not explicit. */
  readonly candidates?: readonly CurrencyCode[];
  /** What a quantity counts, by its standard name: "person", "tonne", "barrel"; quantities only. */
  readonly unit?: string;
  /** The same as the text has it: "people", 名. */
  readonly unitText?: string;
  readonly qualifier: Qualifier;
  /** What the amount is counted per: "share", "year", "tonne" … */
  readonly per?: string;
  /** Significant digits of the number as written (of the more precise end of a range). */
  readonly significantDigits: number;
  /** Id of the figure that this one states again in another currency. */
  readonly restates?: string;
  /** True on both sides of "($1 = 7.2412 yuan)": a rate, not an amount. */
  readonly rateNote?: true;
  /** Where it stands, when that is a table. */
  readonly cell?: FigureCell;
  /** Language of the mark and numeral, for writing an edit beside the figure in the same words. */
  readonly script: Script;
}

/** The cell of a table that a figure stands in. Rows and columns count from 0; of a spanning cell the first counts. */
export interface FigureCell {
  /** Id of the table. */
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** What names the row. */
  readonly rowLabel?: string;
  /** What heads the column, from the top down. */
  readonly columnLabels: readonly string[];
}

/** What a heading, a label or a sentence says of the numbers of a table. */
export interface FigureTableUnit {
  readonly scope: 'table' | 'column' | 'row';
  /** Column or row that it is for. */
  readonly index?: number;
  readonly text: string;
  readonly currency?: CurrencyCode;
  /** Power of ten that the numbers are multiplied by, as a plain decimal. */
  readonly scale?: DecimalString;
  /** What they count when it is no money. */
  readonly unit?: Exclude<FigureKind, 'money'> | 'quantity';
}

/** A table that figures stand in. */
export interface FigureTable {
  /** "t1", "t2" … in text order. */
  readonly id: string;
  /** Half-open span in the input. */
  readonly start: number;
  readonly end: number;
  readonly rows: number;
  readonly columns: number;
  readonly title?: string;
  readonly units: readonly FigureTableUnit[];
}

/** "RMB in millions", 「（人民幣，下同）」: sets the currency, and perhaps the scale, of what follows. */
export interface Declaration {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly currency: CurrencyCode;
  /** Power of ten that unscaled table cells are multiplied by, as a plain decimal: "1000000" for "RMB in millions". */
  readonly scale?: DecimalString;
}

/** What a caller says about the marks of a text that several currencies share. */
export interface MarkAssumptions {
  /** What an ambiguous mark means in this text: `{ "$": "HKD", "元": "HKD", "¥": "JPY" }`. */
  readonly assume?: Readonly<Record<string, CurrencyCode>>;
  /** Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not. */
  readonly region?: string;
}

/** What a text holds. */
export interface Recognition {
  readonly figures: readonly Figure[];
  readonly declarations: readonly Declaration[];
  readonly tables: readonly FigureTable[];
}
