import type { Mark } from './mark.js';
import type { FigureKind, Qualifier } from '../figure.js';

/** What a number counts when it is no money: percent, basis points, a multiple. */
export interface RatioUnit {
  readonly type: 'ratio';
  readonly kind: Exclude<FigureKind, 'money'>;
  /** Power of ten from the unit to the kind's own unit: 1 for 成 (tenths) as percent. */
  readonly power: number;
  /** Only directly after the number: "12x", "5pc". */
  readonly glued: boolean;
}

export type Unit = Mark | RatioUnit;

/** A row of a ratio-unit table. */
export interface RatioRow {
  readonly kind: Exclude<FigureKind, 'money'>;
  readonly after: string;
  readonly power?: number;
  readonly glued?: boolean;
  readonly caseSensitive?: boolean;
}

/** A scale word: power of ten; short forms (m, bn) may need to touch the number. */
export interface ScaleRow {
  readonly power: number;
  readonly forms: string;
  readonly glued?: boolean;
  readonly caseSensitive?: boolean;
}

/** Words that qualify a number, before or after it. */
export interface QualifierRow {
  readonly qualifier: Qualifier;
  readonly before?: string;
  readonly after?: string;
}

/** "per share", "每股": forms parted by "|" and the standard name. */
export interface PerRow {
  readonly per: string;
  /** Nouns that follow "per", "a", "an", "each" or "/" (English), or 每 and "/" (Chinese). */
  readonly nouns?: string;
  /** Whole phrases before the amount. */
  readonly before?: string;
  /** Whole phrases after the amount. */
  readonly after?: string;
}

/** Words round the two ends of a range; forms parted by "|". Dashes and tildes join in every language. */
export interface RangeWords {
  readonly connectors: string;
  /** Connectors that join only after `before` (and before `after`): "between X and Y". */
  readonly paired: readonly { readonly before: string; readonly connector: string; readonly after?: string }[];
  /** May stand behind the second end: 之间. */
  readonly closers: string;
  /** Before the first end: "from X to Y" tells a movement … */
  readonly movedFrom: string;
  /** … but not after these: "ranging from X to Y". */
  readonly rangedFrom: string;
  /** Verbs right before the first end: "fell $2 million to $5 million". */
  readonly movedBy: string;
}

/** Words between an amount and its restatement; forms parted by "|". */
export interface RestatementWords {
  /** They alone say that what follows is the last amount of the sentence: "equivalent to", 折合. */
  readonly strong: string;
  /** The same, right behind the amount: 「22亿瑞郎，即25亿美元」. */
  readonly direct: string;
  /** Between two restatements, or after a comma: "or", 或. */
  readonly alternatives: string;
  /** Between the sides of an exchange rate: "$1 = 7.24 yuan", 1美元兑7.24元. */
  readonly rate: string;
}

/** Words of declarations: 「单位：百万元」, "RMB in millions", 「（人民幣，下同）」; forms parted by "|". */
export interface DeclarationWords {
  /** Before a unit that rules a table. */
  readonly unit: string;
  /** "The same below": the currency beside it rules the rest of the text. */
  readonly below: string;
  /** May stand before a unit within brackets. */
  readonly lead: string;
  /** May stand behind it. */
  readonly trail: string;
  readonly scales: readonly ScaleRow[];
  /** Hundredths of a currency that is named before: "RMB (cts)". */
  readonly hundredths: string;
}
