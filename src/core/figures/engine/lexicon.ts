import type { Qualifier, Script } from '../figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import type { PatternSet } from './language-patterns.js';
import type { Mark } from './mark.js';
import type { Mention } from './mention.js';
import type { Numeral } from './numeral.js';
import type {
  CharacterLexicon,
  DeclarationLexicon,
  ListLexicon,
  RangeLexicon,
  RestatementLexicon,
} from './phrase-lexicons.js';
import type { ReasonTemplates } from './reasons.js';
import type { ParseResult } from './parsers/parse-result.js';
import type { FormMatch, Trie } from './trie.js';
import type { QuantityUnit, ScaleRow, ShortUnitRow, TableWords, Unit } from './vocabulary.js';

/**
 * What a recogniser knows: the tables of its languages, compiled into tries that all of them share (mixed text is normal),
 * and their rules.
 */
export interface Lexicon {
  /** Which characters start a number, and who reads it. */
  readonly starts: StartTable;
  readonly rules: RuleSet;
  readonly patterns: PatternSet;
  readonly characters: CharacterLexicon;
  readonly lists: ListLexicon;
  /** Marks that end where the number starts. */
  readonly marksBefore: Trie<Mark>;
  /** Marks and ratio units that start where the number ends. */
  readonly unitsAfter: Trie<Unit>;
  /** What else a number counts, right behind it. */
  readonly quantityUnits: Trie<QuantityUnit>;
  /** Quantities are asked for: then a number that plainly counts things is kept. */
  readonly keepsQuantities: boolean;
  readonly scales: Trie<ScaleRow>;
  /** Scale words of languages that are not read: a number before one is refused. */
  readonly unreadScales: Trie<true>;
  readonly qualifiersBefore: Trie<Qualifier>;
  readonly qualifiersAfter: Trie<Qualifier>;
  readonly perBefore: Trie<string>;
  readonly perAfter: Trie<string>;
  /** Words that may part a currency name from its number: "RMB is about 48bn" in Chinese. */
  readonly linksBefore: Trie<true>;
  readonly ranges: RangeLexicon;
  readonly restatements: RestatementLexicon;
  readonly declarations: DeclarationLexicon;
  /** Patterns of tables, of every language that is read. */
  readonly tables: TableWords[];
  /** Short forms of quantities in headings of tables. */
  readonly tableUnits: Trie<Omit<ShortUnitRow, 'forms'>>;
  /** Names of places, with the country of each. */
  readonly places: Trie<string>;
  /** How reasons are worded, by the script round the figure; the first script for those of no language. */
  readonly reasons: Map<Script, ReasonTemplates>;
  /** Words that make an unmarked number money: English words, Chinese characters, and what may follow an amount. */
  readonly moneyWords: Set<string>;
  readonly moneyNouns: Trie<true>;
  readonly afterAmount: Set<string>;
}

/** Reads numbers that are not written in Western digits. */
export interface NumberParser {
  /**
   * First characters of such numbers; a Latin letter only where it begins a word. Of two languages that claim a character,
   * the first one reads it.
   */
  readonly heads: Iterable<string>;
  /** A second look at a head before `parse`, for heads that are common letters. */
  readonly mayStart?: (text: string, at: number) => boolean;
  /** @param floor where the last figure ended: nothing before it belongs to this number */
  readonly parse: (text: string, at: number, lexicon: Lexicon, floor: number) => ParseResult;
}

/** Who reads what: for each code unit its kind, and by kind the parser that claims it (`start-table.ts`). */
export interface StartTable {
  /** What starts no number, the first letters of words, Western digits, other first characters of numbers: in this order. */
  readonly kinds: Int8Array;
  readonly parsers: readonly (NumberParser['parse'] | undefined)[];
  readonly filters: readonly NumberParser['mayStart'][];
}

/** How a language takes a number without a mark for an amount of money. */
/** What stands before a number without a mark, and whether the text names amounts at all. */
export interface AmountsBeside {
  /** The last amount with a mark, when it is near enough to give its currency. */
  readonly near: Mention | undefined;
  /** The amount before the last one. */
  readonly older: Mention | undefined;
  /** The last number of any kind. */
  readonly previous: Mention | undefined;
  readonly hasMoney: boolean;
  /** The amount before the number, near by, had no mark either. */
  readonly continuesList: boolean;
  /** The first amount with a mark behind the number, when it is near enough to give its currency. */
  readonly findAhead: () => Mention | undefined;
}

export interface UnmarkedAmountRules {
  /** Is the number in text of this language? The first language that says so decides. */
  readonly owns: (text: string, mention: Mention) => boolean;
  /** Do the words round the number say that it is money? */
  readonly isAmount: (text: string, lexicon: Lexicon, mention: Mention, beside: AmountsBeside) => boolean;
  /** The mark that it is given. Called when `isAmount` holds; `next` is the number behind it. */
  readonly chooseMark: (
    text: string,
    lexicon: Lexicon,
    beside: AmountsBeside,
    mention: Mention,
    next: Mention | undefined,
  ) => Mark;
  /** "26bn euros ($34bn), from 25bn": an unmarked amount continues in the currency before the bracket, not in that of it. */
  readonly looksOutsideBrackets?: boolean;
  /** A form of text in which a bare number always counts the local unit, {@link localMark}. */
  readonly isLocalAmount?: (text: string, mention: Mention) => boolean;
  readonly localMark?: Mark;
}

/**
 * What a language decides by code rather than by a table. All are optional; the engine asks every language in the order
 * in which the recogniser was given them. Offsets are of the folded text.
 */
export interface LanguageRules {
  readonly parsers?: readonly NumberParser[];
  /** Continues a number of Western digits from `start` to `end`: scale characters, "point eight". */
  readonly readNumeralTail?: (text: string, start: number, digits: string, end: number) => Numeral | undefined;
  /** Where a word ends that starts at `at` and only looks like an amount; 0 when none does. */
  readonly findIdiomEnd?: (text: string, at: number) => number;
  /** Does the number plainly count time or things? It is then not looked at again. */
  readonly countsThings?: (text: string, lexicon: Lexicon, numeral: Numeral) => boolean;
  /** A unit behind words that describe it, "electric vehicles", for a number that counts no money and ends at `end`. */
  readonly findDescribedUnit?: (text: string, lexicon: Lexicon, end: number) => FormMatch<QuantityUnit> | undefined;
  /** Is the number none of things, although a unit stands behind it: an ordinal, an article? */
  readonly isNoCount?: (text: string, mention: Mention) => boolean;
  /** Changes a mention that is complete but for what this language adds behind or before it. */
  readonly completeMention?: (text: string, lexicon: Lexicon, mention: Mention) => void;
  /** The number of a smaller unit behind an amount, "3 dollars and 50" before "cents", with the word that joins the two. */
  readonly readSubUnitCount?: (text: string, mention: Mention) => SubUnitCount | undefined;
  /** Adds a fraction without a unit of its own behind the unit of an amount. */
  readonly readFractionBehindUnit?: (text: string, mention: Mention) => void;
  /** The dollar whose country's letters end at `at`, right before a number of cents. */
  readonly findCentsCountry?: (text: string, at: number) => CentsCountry | undefined;
  /** May the letter of a scale from `at` to `end` stand apart from the marked number before it? */
  readonly isSeparateScale?: (text: string, at: number, end: number) => boolean;
  /** The currency that a word right behind an amount with an open mark names, and where the word ends. */
  readonly findCurrencyBehind?: (text: string, end: number, mark: Mark) => CurrencyBehind | undefined;
  /** The same of a word right before such an amount, and where the word starts. */
  readonly findCurrencyBefore?: (text: string, start: number, mark: Mark) => CentsCountry | undefined;
  /** Does the number look like an amount, beside a mark that is also a common word? Undefined leaves it to others. */
  readonly isAmountLike?: (text: string, mention: Mention) => boolean | undefined;
  /** Is the number behind a mark one of years or things, and no amount? `end` is where number and scale end. */
  readonly isAttributeNumber?: (text: string, mention: Mention, end: number, lexicon: Lexicon) => boolean;
  /** Are a letter and the number behind it a name, of a road, a model or a grade, and no amount? */
  readonly isNameWithNumber?: (text: string, mention: Mention) => boolean;
  /** Do the words behind a letter and one digit say that they are a price? */
  readonly isSmallPrice?: (text: string, mention: Mention) => boolean;
  /** Is a percentage a move that is counted in percentage points? */
  readonly isMoveInPoints?: (text: string, mention: Mention, form: string) => boolean;
  /** False where the form behind a number is a unit in the table, but not here. */
  readonly isPlausibleUnit?: (text: string, numeral: Numeral, unit: FormMatch<Unit>, numeralEnd: number) => boolean;
  /** False where the words before a number are a qualifier in the table, but not here. */
  readonly isQualifierBefore?: (text: string, qualifier: FormMatch<Qualifier>) => boolean;
  /** False where the words behind a number are a qualifier in the table, but not here. */
  readonly isPlausibleQualifier?: (text: string, qualifier: FormMatch<Qualifier>) => boolean;
  /** A qualifier that words of the same clause part from the number, which they end at `edge`: "at least will have to pay". */
  readonly findDistantQualifier?: (text: string, edge: number) => Qualifier | undefined;
  /** False where words are a per-unit in the table that ends at `end`, but not here. It stands behind its amount, or before that at `amount`. */
  readonly isPlausiblePerUnit?: (text: string, end: number, amount?: number) => boolean;
  /** A per-unit that no table holds, at `at`; `end` is where the amount ends. */
  readonly findPerUnitAfter?: (text: string, at: number, end: number, lexicon: Lexicon) => string | undefined;
  /** The same in front of an amount that starts at `start`, not before `from`. */
  readonly findPerUnitBefore?: (text: string, lexicon: Lexicon, from: number, start: number) => string | undefined;
  /** Where a per-unit starts that ends where the amount starts; `start` when there is none. */
  readonly skipPerUnitBefore?: (text: string, lexicon: Lexicon, start: number) => number;
  /** Is the character a minus that stands before the mark or the number? */
  readonly isNegativeSign?: (text: string, at: number) => boolean;
  /** Does a word for "minus" end at `at`? */
  readonly hasNegativeWord?: (text: string, at: number) => boolean;
  /** May a number in words that ends at `end` be the first end of a range? */
  readonly opensRange?: (text: string, end: number) => boolean;
  /** Does "X to Y" say by how much something moved and where it led, and no range? Asked where no word settles it. */
  readonly isMovement?: (text: string, lexicon: Lexicon, ends: RangeEnds) => boolean;
  /**
   * Is a plain number of one to four digits a year or a day by its place, although a unit of money stands behind it?
   * `unitStart` and `unitEnd` are where that unit starts and ends; the same where none does.
   */
  readonly isCalendarNumber?: (text: string, mention: Mention, unitStart: number, unitEnd: number) => boolean;
  /** Does the name of what is sold end before `at`, and not that of a month, a table or a section, which has a number? */
  readonly isProductNameBefore?: (text: string, at: number) => boolean;
  /** Is the number a day of the week or the like? */
  readonly isDayNumber?: (text: string, mention: Mention) => boolean;
  readonly unmarkedAmounts?: UnmarkedAmountRules;
  /** The line that says where a story was filed, and by whom. */
  readonly findDateline?: (text: string, lexicon: Lexicon) => Dateline | undefined;
  /** Is a place that a clause begins with what the clause is about, and not the beginning of a name? */
  readonly isTopicPlace?: (text: string, start: number, end: number) => boolean;
  /** Does a place that ends at `end` stand there as a state: its government, its budget? */
  readonly isAuthority?: (text: string, end: number) => boolean;
  /** What the clause of an amount says of the market that it is a price on. */
  readonly findMarket?: (text: string, start: number) => PriceMarket | undefined;
  /** Is it a price of goods that are quoted in American dollars wherever it is printed? */
  readonly isWorldPrice?: (text: string, mention: Mention) => boolean;
  /** Finds the writing system round a span of a text; undefined where it is none of this language. */
  readonly createScriptDetector?: (text: string) => ScriptDetector;
}

/** The writing system round a span of one text; undefined where it is none of the detector's language. */
export type ScriptDetector = (start: number, end: number) => Script | undefined;

/** Two numbers with a word between that may make them the ends of a range. */
export interface RangeEnds {
  readonly low: Mention;
  readonly high: Mention;
  /** The connector, in small letters. */
  readonly word: string;
  /** Where the words before the first number end. */
  readonly before: number;
  /** Each of the two has a unit of its own. */
  readonly haveOwnUnits: boolean;
  /** Is the second at least so many times the first? */
  readonly isGrowth: (factor: string) => boolean;
}

/** Whole digits that count a smaller unit, and where they end. */
export interface SubUnitCount {
  readonly digits: string;
  readonly end: number;
}

/** "MANILA (Reuters) -": where a story was filed, and by whom. */
export interface Dateline {
  readonly text: string;
  /** The country that it was filed from. */
  readonly country?: string;
  /** The country whose unit the agency means by its open marks, wherever it files from. */
  readonly home?: string;
  /** The agency writes for the world, and means no local unit by its open marks. */
  readonly worldwide?: boolean;
}

/** The market of a price: its country where the clause names it; without one, that of the reader. */
export interface PriceMarket {
  readonly country?: string;
  /** The clause gives the rate of a pair of currencies. */
  readonly pair?: { readonly start: number; readonly end: number };
}

/** The currency of an amount that a word behind it names, and where that word ends. */
export interface CurrencyBehind {
  readonly currency: CurrencyCode;
  readonly end: number;
}

/** Letters of a country before an amount in cents or dollars, and where they start. */
export interface CentsCountry {
  readonly currency: CurrencyCode;
  readonly start: number;
}

/** The rules of all languages of a recogniser, by kind; collected once, so that no figure costs a closure. */
export type RuleSet = {
  readonly [Rule in Exclude<keyof LanguageRules, 'parsers'>]-?: readonly NonNullable<LanguageRules[Rule]>[];
};
