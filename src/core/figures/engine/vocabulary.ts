import type { CurrencyCode } from '../../money/currencies.js';
import type { Mark } from './mark.js';
import type { FigureKind, Qualifier } from '../figure.js';

/** The kinds of figures without a dimension. */
type RatioKind = Exclude<FigureKind, 'money' | 'quantity'>;

/** What a number counts when it is no money: percent, basis points, a multiple. */
export interface RatioUnit {
  readonly type: 'ratio';
  readonly kind: RatioKind;
  /** Power of ten from the unit to the kind's own unit: 1 for tenths as percent. */
  readonly power: number;
  /** Only directly after the number: "12x", "5pc". */
  readonly glued: boolean;
}

export type Unit = Mark | RatioUnit;

/** A row of a ratio-unit table. */
export interface RatioRow {
  readonly kind: RatioKind;
  readonly after: string;
  readonly power?: number;
  readonly glued?: boolean;
  readonly caseSensitive?: boolean;
}

/** What a number counts that is neither money nor a ratio: people, tonnes, days. */
export interface QuantityUnit {
  /**
   * Standard name in the singular: "person", "tonne". Undefined for what is only distinguished from money and never answered: a
   * length of time, points of an index.
   */
  readonly unit: string | undefined;
  /** The form is another word that only begins like a unit. */
  readonly isOtherWord: boolean;
}

/** A row of a table of units of quantities; forms separated by "|". */
export interface QuantityRow {
  readonly unit?: string;
  readonly forms: string;
  readonly caseSensitive?: boolean;
}

/** Words that say what a number counts; forms separated by "|". */
export interface QuantityWords {
  /** Right behind a number. */
  readonly rows: readonly QuantityRow[];
  /** Words that begin like a unit in `rows` and are none. */
  readonly otherWords: string;
}

/** A scale word: power of ten; short forms (m, bn) may need to touch the number. */
export interface ScaleRow {
  readonly power: number;
  readonly forms: string;
  readonly glued?: boolean;
  readonly caseSensitive?: boolean;
  /** Only where a mark stands before the number: "£50 grand". */
  readonly behindMark?: boolean;
  /** Only where the mark before the number may mean this currency: "Rs 5 L". */
  readonly currency?: CurrencyCode;
}

/** Words that qualify a number, before or after it. */
export interface QualifierRow {
  readonly qualifier: Qualifier;
  readonly before?: string;
  readonly after?: string;
}

/** "per share": forms separated by "|" and the standard name. */
export interface PerRow {
  readonly per: string;
  /** Nouns that follow "per", "a", "an", "each" or "/", or what a language has in their place. */
  readonly nouns?: string;
  /** Whole phrases before the amount. */
  readonly before?: string;
  /** Whole phrases after the amount. */
  readonly after?: string;
}

/** The standard names in a {@link PerRow} that mean something to the engine; it only hands on the others. */
export type StandardPer = 'share' | 'piece' | 'dollar' | 'euro' | 'pound sterling';

/** Words round the two ends of a range; forms separated by "|". Dashes and tildes join in every language. */
export interface RangeWords {
  readonly connectors: string;
  /** Connectors that join only after `before` (and before `after`): "between X and Y". */
  readonly paired: readonly { readonly before: string; readonly connector: string; readonly after?: string }[];
  /** Join one digit and the next to a guess, "6 or 7 billion"; other numbers they list. */
  readonly alternatives: string;
  /** May stand behind the second end, as words for "between" do in Chinese. */
  readonly closers: string;
  /** Before the first end: "from X to Y" states a movement … */
  readonly movedFrom: string;
  /** … but not after these: "ranging from X to Y". */
  readonly rangedFrom: string;
  /** Verbs right before the first end: "fell $2 million to $5 million". */
  readonly movedBy: string;
}

/** Words between an amount and its restatement; forms separated by "|". */
export interface RestatementWords {
  /** They alone say that what follows is the last amount of the sentence: "equivalent to". */
  readonly strong: string;
  /** The same, right behind the amount: "22bn francs, that is $25bn". */
  readonly direct: string;
  /** Between two restatements, or after a comma: "or". */
  readonly alternatives: string;
  /** Between the sides of an exchange rate: "$1 = 7.24 yuan". */
  readonly rate: string;
  /** The same with the counted side last: "7.25 yuan per US$1". */
  readonly reversedRate: string;
  /** The same, but a movement behind a word like "from": "at RMB7.2993 to US$1.00". */
  readonly reversedRateUnlessMoved: string;
  /** Words of `rate` behind a number without a mark that do not make it the level of a rate. */
  readonly noRateLevel: string;
  /** Within a qualifier before an amount they make it lead to a restatement as `direct` and `strong` do. */
  readonly directInQualifier: string;
  readonly strongInQualifier: string;
}

/** Words of declarations: "RMB in millions", "(RMB, the same below)"; forms separated by "|". */
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
  /** May stand between the parts of a unit, blank and all: "in |of ". */
  readonly prepositions: string;
}

/** What stands between the items of a list whose last one carries the unit; forms separated by "|". */
export interface ListWords {
  /** Without the blanks round them. No word that says the same again: ", or". */
  readonly separators: string;
  /** With the blanks round them; between amounts whose last one says what all are per. */
  readonly perUnitSeparators: string;
  /** Between the two ends of a movement whose second one carries the unit: "to". */
  readonly movedTo: string;
}

/** Single characters with a meaning beside a number. */
export interface CharacterWords {
  /** Numbers that are written in one character. */
  readonly numbers: string;
  /** Units and scales behind which a dash joins the two ends of a range, and is no minus. */
  readonly unitsBeforeDash: string;
  /** Units and scales that, right behind digits, settle that blanks group these: "20 000" and a unit. */
  readonly unitsBehindGroups: string;
}

/** Patterns of the headings and labels of tables. */
export interface TableWords {
  /** "except per share data": what follows is no part of the unit. */
  readonly except?: RegExp;
  /** The start of the words behind a declared scale outside brackets: "of dollars", "except". */
  readonly behindScale?: RegExp;
  /** The whole of a cell that says that there is no number: "n/a", "nil". */
  readonly nothing?: RegExp;
  /** The whole of a mark that is recognised as one beside other words of a heading, though in small letters: "Rs". */
  readonly markToken?: RegExp;
  /** Behind a declared scale: numbers of shares are printed in full. */
  readonly exceptShares?: RegExp;
  readonly percent?: RegExp;
  readonly percentagePoints?: RegExp;
  readonly basisPoints?: RegExp;
  readonly multiple?: RegExp;
  /** A label of ratios and rates that need not be percentages. */
  readonly rates?: RegExp;
  /** Over the names of currencies: what follows are exchange rates. */
  readonly rateBoard?: RegExp;
  /** The end of the words before a unit of some rows apart: "except earnings per share in cents". */
  readonly unitLead?: RegExp;
  /** Points that may be those of an index: "Change (pts)". */
  readonly barePoints?: RegExp;
  /** The start of a heading whose numbers have a size in money, so that "(m)" behind it is millions. */
  readonly sized?: RegExp;
  /** Things, people, land: no money whatever the rest of the table counts. */
  readonly quantity?: RegExp;
  /** The whole label of a row of whole numbers, which count what it names: "Stores". Money may have the same label. */
  readonly countLabel?: RegExp;
  /** The same of things that a balance sheet counts in money: "Vessels". Whole numbers among amounts with fractions count them. */
  readonly assetLabel?: RegExp;
  /** The start of the words behind a scale: "thousands of shares". */
  readonly countedNoun?: RegExp;
  /** An amount of one share or one thing, printed in full in a table of thousands. */
  readonly perShare?: RegExp;
  /** A label that names a price without saying of what: a kind of contract or of sale too, whose amounts are grouped. */
  readonly barePrice?: RegExp;
  /** The same, of a share. */
  readonly share?: RegExp;
  /** The whole heading of a column of numbers that count nothing. */
  readonly notes?: RegExp;
  /** The whole heading of a column of years. */
  readonly years?: RegExp;
  /** The whole heading of a column that says the unit of each row. */
  readonly unitColumn?: RegExp;
  /** A declaration with these words holds for every table of the document. */
  readonly general?: RegExp;
  /** A label or a title that mentions money. */
  readonly money?: RegExp;
  /** A unit of thousands whose scale word is one of millions elsewhere: "R$ mil". */
  readonly thousands?: RegExp;
  /** The whole label of a row that adds up those above it, and says no more. */
  readonly total?: RegExp;
  /** The heading of a column of differences. */
  readonly change?: RegExp;
  /** Words of a table that show that its black triangles are minus signs, as in accounts of Japan. */
  readonly blackTriangles?: RegExp;
  /** A part of a label that says what one share or thing is worth in law: its amounts are whole all the same. */
  readonly parValue?: RegExp;
  /** Characters between the two currencies of a rate: the slash of "USD/CNY". */
  readonly pairJoiners?: string;
  /** Units in a language that writes a decimal comma: "TEUR", "Mio. EUR". */
  readonly commaUnits?: RegExp;
  /** Short forms of quantities that stand in headings only, with their power of ten: "kt" is 1,000 tonnes. */
  readonly shortUnits?: readonly ShortUnitRow[];
  /** The mark of amounts whose currency nobody states, in tables of this language. */
  readonly defaultMark?: string;
}

/** The patterns of a language's words of tables. */
export type TablePattern = {
  [Key in keyof TableWords]-?: Required<TableWords>[Key] extends RegExp ? Key : never;
}[keyof TableWords];

/** A short form of a quantity; forms separated by "|", letters as written. */
export interface ShortUnitRow {
  readonly unit: string;
  readonly power: number;
  readonly forms: string;
}

/** A country by its names and those of its people and its cities, separated by "|". */
export interface PlaceRow {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly names: string;
}

/** What words say of the time of an amount, for amounts of years ago. */
export interface TimeWords {
  /**
   * Sources of patterns of a year that is named as one, each with the group `year` and perhaps `month`. A year has
   * four digits and begins with 19 or 20. Of all languages they are one pattern, of which the first alternative that matches counts; capitals and small letters are the same.
   */
  readonly years: readonly string[];
  /** 1 to 12 for what the group `month` has matched. */
  readonly monthOf: (name: string) => number;
  /** The rate of that day is meant, whichever day it was: "at the time". */
  readonly atTheTime: RegExp;
  /** What returns a sentence that began with a year to the present: "this year". */
  readonly present: RegExp;
  /** The end of words before a year that belongs to another amount: "sold for 2,300 yuan" in 1958. */
  readonly otherAmount: RegExp;
  /** All that stands in a sentence before the year that it begins with: "In". */
  readonly adverbial: RegExp;
}

/** What names an analyst's target for a share. */
export interface PriceTargetWords {
  /** Its names, with the `g` flag. */
  readonly names: RegExp;
  /** Words that end the phrase which names it: "shares rose". A stop ends it in every language. */
  readonly phraseEnd?: RegExp;
  /** The start of the words right behind the amount that name it, one of `names` among them. */
  readonly behind: RegExp;
}
