/** What a language says by regular expressions, where its words stand in too many combinations for a table. */
export interface LanguagePatterns {
  /** A scale outside brackets, "in millions"; group 1 is the scale. With the `g` flag. */
  readonly scalePhrase?: RegExp;
  /** Between such a scale and the unit that it counts: " of ". */
  readonly scaleOf?: string;
  /** Before or in a cell of a table: what it counts is per share. */
  readonly shareLabel?: RegExp;
  /** The end of the words before a unit in brackets that heads a column of prices: "price". */
  readonly priceLabel?: RegExp;
  /** The end of letters to which a multiple is attached: "PE" of "PE12X". */
  readonly multipleLabel?: RegExp;
  /** From the start of a label to the end of a remark that excepts what is counted per share: "(except per share data)". */
  readonly exceptRemark?: RegExp;
  /** At the end of a unit of prices per share: "/share". */
  readonly perShareEnd?: RegExp;
  /** The whole text between two amounts that are compared, the second counted per the same unit as the first. */
  readonly comparisons?: readonly RegExp[];
  /** The start of a bracket with the amount of another period. */
  readonly periodRemark?: RegExp;
  /** A remark in brackets about another amount: another time, another part. */
  readonly otherAmount?: RegExp;
  /** The whole text of a noun between an amount and the bracket that restates it. */
  readonly nounBeforeBracket?: RegExp;
  /** The same in a language that sets no blanks, where the rate of the two amounts has to be one that there has been. */
  readonly unspacedNoun?: RegExp;
  /** The whole text between an unmarked amount and the restatement in the bracket behind it. */
  readonly bracketLead?: RegExp;
  /** The end of text that asks for an amount to follow: then brackets round it are a minus. */
  readonly amountLead?: RegExp;
  /** "In dollar terms": two counts of one thing, each in its currency. */
  readonly countingCurrency?: RegExp;
  /** The end of text before the level of an exchange rate: "the dollar fell to ". */
  readonly rateLead?: RegExp;
  /** The end of text before a level, of whatever it is one: "as low as ". */
  readonly levelLead?: RegExp;
  /** Words behind a currency's name that make it no currency which rises or falls: "euro zone". */
  readonly noRateActor?: RegExp;
  /** Words between a currency and a level that are about something else: shares, oil, a price. */
  readonly noLevelSubject?: RegExp;
  /** The whole text between the two ends of a movement, with its verb. */
  readonly movement?: RegExp;
  /** The end of text before the first end of a movement, with a word in between: "from 2019's ". */
  readonly movedFrom?: RegExp;
}

/** The patterns of all languages of a recogniser, by kind. */
export type PatternSet = Readonly<Record<Exclude<keyof LanguagePatterns, 'scaleOf'>, readonly RegExp[]>> & {
  readonly scaleOf: readonly string[];
};
