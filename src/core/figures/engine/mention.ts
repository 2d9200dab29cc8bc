import type { CurrencyCode } from '../../money/currencies.js';
import type { Span } from '../../document/span.js';
import type { Certainty, Qualifier } from '../figure.js';
import type { Mark, NamedMark } from './mark.js';
import type { Numeral } from './numeral.js';
import type { Reason } from './reasons.js';
import type { FormMatch } from './trie.js';
import type { QuantityUnit, RatioUnit } from './vocabulary.js';

/** A cell of a table, by its place in the grid, and what heads it, by their places in the prose. */
export interface CellReference {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly label: Span | undefined;
  /** From the top down. */
  readonly headings: readonly Span[];
}

/**
 * A number in the text with what stands around it: the recogniser's working form of a figure. Parsers make it, refiners
 * complete it. A class, so that all have one shape: a text of figures alone makes half a million.
 */
export class Mention {
  /** Span of the figure so far: number, scale, mark, sign. */
  start: number;
  end: number;
  numeral: Numeral;
  /** Where the scale of the number ends. */
  numeralEnd: number;
  /** Power of ten of scale words, of either language. */
  power: number;
  /** A scale word was written for this very number. */
  scaled = false;
  /** Digits had thousands marks. */
  grouped = false;
  /** Scale was one letter (5k, 30m): the number counts money only if a neighbour lends it a mark. */
  shortScale = false;
  ratio: RatioUnit | undefined = undefined;
  /** The unit behind a number that is neither money nor a ratio. */
  quantity: FormMatch<QuantityUnit> | undefined = undefined;
  /** What it counts stands in a heading or a label, not beside it. */
  countedByHeading = false;
  /** Kept for its quantity only: nothing else in the text is read by it. */
  isAside = false;
  mark: Mark | undefined = undefined;
  /** The mark stands before the number. */
  markBefore = false;
  /** A declaration, a heading or a neighbour lends the unit: the mark was not written. */
  inheritsMark = false;
  /** The mark is mostly something else, and what shows that it is one has not been found yet. */
  needsSupport = false;
  negative = false;
  qualifier: Qualifier = 'exact';
  per: string | undefined = undefined;
  /** Whole and part in two units, "2 ringgit 36 sen": the value in the major unit. */
  compoundDigits: string | undefined = undefined;
  /** The other end, when this mention has become a range with another. */
  upper: Mention | undefined = undefined;
  /** Resolved currency and why. */
  currency: CurrencyCode | undefined = undefined;
  certainty: Certainty | undefined = undefined;
  reason: Reason | undefined = undefined;
  /** The figure that this one states again, tentative until both currencies are known. */
  restates: Mention | undefined = undefined;
  rateNote = false;
  /** The cell of a table that it stands in. */
  cell: CellReference | undefined = undefined;
  /** Why a number of a table has its unit, and how far that is known. */
  cellReason: Reason | undefined = undefined;
  cellCertainty: Certainty | undefined = undefined;
  /** Its place among the figures of the answer, from 1; 0 for what is none of them. */
  ordinal = 0;

  constructor(numeral: Numeral) {
    this.start = numeral.start;
    this.end = numeral.end;
    this.numeral = numeral;
    this.numeralEnd = numeral.end;
    this.power = numeral.power;
  }

  /** The same with other values in some fields. */
  with(changes: Partial<Mention>): Mention {
    return Object.assign(new Mention(this.numeral), this, changes);
  }
}

/** A mention with a mark. */
export type MarkedMention = Mention & { readonly mark: Mark };

/** A mention with a mark that names its currency. */
export type NamedMention = Mention & { readonly mark: NamedMark };

/** Has the mention a mark, its own or an inherited one? */
export function hasMark(mention: Mention): mention is MarkedMention {
  return mention.mark !== undefined;
}

/** Does the mention's mark name the currency? */
export function hasNamedMark(mention: Mention): mention is NamedMention {
  return mention.mark?.currency !== undefined;
}

/** Has the mention a currency mark, its own or an inherited one? */
export function isMoney(mention: Mention): boolean {
  return mention.mark !== undefined || mention.currency !== undefined;
}

/** Are two amounts surely in one currency, so that neither says the other again? One open mark twice is one currency. */
export function haveSameMark(a: Mention, b: Mention): boolean {
  const [first, second] = [a.mark, b.mark];
  // One letter in one text, of which the currency of the first is settled already: "P380, worth P62 billion".
  if (first?.support && first.support === second?.support) return true;
  if (first?.currency ?? second?.currency) return first?.currency === second?.currency;
  return first?.ambiguous?.key === second?.ambiguous?.key;
}
