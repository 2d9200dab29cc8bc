import type { LanguagePatterns } from './engine/language-patterns.js';
import type { LanguageRules } from './engine/lexicon.js';
import type { MarkRow } from './engine/mark.js';
import type { ReasonTemplates } from './engine/reasons.js';
import type { Script } from './figure.js';
import type {
  CharacterWords,
  DeclarationWords,
  ListWords,
  PerRow,
  PlaceRow,
  PriceTargetWords,
  QualifierRow,
  QuantityWords,
  RangeWords,
  RatioRow,
  RestatementWords,
  ScaleRow,
  TableWords,
  TimeWords,
} from './engine/vocabulary.js';

export { completeNumeral } from './engine/parsers/complete-numeral.js';
export type { LanguagePatterns } from './engine/language-patterns.js';
export type { LanguageRules, NumberParser, UnmarkedAmountRules } from './engine/lexicon.js';
export type { Numeral } from './engine/numeral.js';

/**
 * Everything the recogniser knows of a language: tables of words, patterns, and rules where code has to decide. The
 * engine itself knows no word of any language. Forms within a cell are separated by "|".
 */
export interface Language<Key extends string = string> {
  /** What a request calls the language: ISO 639-1. */
  readonly key: Key;
  /**
   * May the rules say anything of a text, full-width characters as ASCII? A language in a writing of its own has nothing to
   * say where the text holds none of it. By default they may. Tables and patterns hold in every text.
   */
  readonly appliesTo?: (folded: string) => boolean;
  /** Marks, scale words and units are read in texts of every language: HK$, RM and bn stand in Chinese text too. */
  readonly appliesToAllLanguages: boolean;
  readonly marks: readonly MarkRow[];
  /** Full names of currencies, from a table that is made by a script; where a form is in both, `marks` decides. */
  readonly currencyNames?: readonly MarkRow[];
  readonly scales: readonly ScaleRow[];
  readonly ratios: readonly RatioRow[];
  /** What a number counts that is neither money nor a ratio. */
  readonly quantities?: QuantityWords;
  readonly per: {
    readonly rows: readonly PerRow[];
    /** Before a noun, the two together behind an amount: "per ", "/". */
    readonly leadsAfter: readonly string[];
    /** The same in front of an amount. */
    readonly leadsBefore: readonly string[];
    /** Standard names of nouns in the row `piece`; the noun itself when it has none. */
    readonly pieces: Readonly<Record<string, string>>;
  };
  readonly declarations: DeclarationWords;
  readonly tables?: TableWords;
  readonly qualifiers: readonly QualifierRow[];
  /** May part a mark in front from its number: 人民币约为480.74亿元. */
  readonly linkWords: string;
  readonly ranges: RangeWords;
  readonly lists: ListWords;
  readonly restatements: RestatementWords;
  /** Near a number without a mark they say that it counts money; words where the writing has blanks. */
  readonly moneyNouns: string;
  /** Words that may follow an amount without naming what else was counted. */
  readonly afterAmount: string;
  readonly characters: CharacterWords;
  /** Places, whose currency an open mark may have. */
  readonly places?: readonly PlaceRow[];
  /** For amounts of years ago, which a newsroom does not convert at the rates of today. */
  readonly times?: TimeWords;
  /** For analysts' targets: forecasts, which are not converted by default. */
  readonly priceTargets?: PriceTargetWords;
  /** Why a figure has its currency, for each script that the language is written in. */
  readonly reasons?: Partial<Readonly<Record<Script, ReasonTemplates>>>;
  readonly patterns?: LanguagePatterns;
  readonly rules?: LanguageRules;
}
