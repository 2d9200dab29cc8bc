import type { LanguagePatterns, PatternSet } from './language-patterns.js';
import type { LanguageRules, RuleSet } from './lexicon.js';
import type { TablePattern, TableWords } from './vocabulary.js';

/** Collects the rules of several languages, each kind in their order. */
export function collectRules(sets: readonly LanguageRules[]): RuleSet {
  const all = <T>(pick: (rules: LanguageRules) => T | undefined): T[] =>
    sets.flatMap((rules) => {
      const rule = pick(rules);
      return rule === undefined ? [] : [rule];
    });
  return {
    readNumeralTail: all((rules) => rules.readNumeralTail),
    findIdiomEnd: all((rules) => rules.findIdiomEnd),
    countsThings: all((rules) => rules.countsThings),
    findDescribedUnit: all((rules) => rules.findDescribedUnit),
    isNoCount: all((rules) => rules.isNoCount),
    completeMention: all((rules) => rules.completeMention),
    readSubUnitCount: all((rules) => rules.readSubUnitCount),
    readFractionBehindUnit: all((rules) => rules.readFractionBehindUnit),
    findCentsCountry: all((rules) => rules.findCentsCountry),
    isSeparateScale: all((rules) => rules.isSeparateScale),
    findCurrencyBehind: all((rules) => rules.findCurrencyBehind),
    findCurrencyBefore: all((rules) => rules.findCurrencyBefore),
    isAmountLike: all((rules) => rules.isAmountLike),
    isAttributeNumber: all((rules) => rules.isAttributeNumber),
    isNameWithNumber: all((rules) => rules.isNameWithNumber),
    isSmallPrice: all((rules) => rules.isSmallPrice),
    isMoveInPoints: all((rules) => rules.isMoveInPoints),
    isPlausibleUnit: all((rules) => rules.isPlausibleUnit),
    isQualifierBefore: all((rules) => rules.isQualifierBefore),
    isPlausibleQualifier: all((rules) => rules.isPlausibleQualifier),
    findDistantQualifier: all((rules) => rules.findDistantQualifier),
    isPlausiblePerUnit: all((rules) => rules.isPlausiblePerUnit),
    findPerUnitAfter: all((rules) => rules.findPerUnitAfter),
    findPerUnitBefore: all((rules) => rules.findPerUnitBefore),
    skipPerUnitBefore: all((rules) => rules.skipPerUnitBefore),
    isNegativeSign: all((rules) => rules.isNegativeSign),
    hasNegativeWord: all((rules) => rules.hasNegativeWord),
    opensRange: all((rules) => rules.opensRange),
    isMovement: all((rules) => rules.isMovement),
    isCalendarNumber: all((rules) => rules.isCalendarNumber),
    isProductNameBefore: all((rules) => rules.isProductNameBefore),
    isDayNumber: all((rules) => rules.isDayNumber),
    unmarkedAmounts: all((rules) => rules.unmarkedAmounts),
    findDateline: all((rules) => rules.findDateline),
    isTopicPlace: all((rules) => rules.isTopicPlace),
    isAuthority: all((rules) => rules.isAuthority),
    findMarket: all((rules) => rules.findMarket),
    isWorldPrice: all((rules) => rules.isWorldPrice),
    createScriptDetector: all((rules) => rules.createScriptDetector),
  };
}

/** Collects the patterns of several languages, each kind in their order. */
export function collectPatterns(sets: readonly LanguagePatterns[]): PatternSet {
  const all = <T>(pick: (patterns: LanguagePatterns) => T | readonly T[] | undefined): T[] =>
    sets.flatMap((patterns) => pick(patterns) ?? []);
  return {
    scalePhrase: all((patterns) => patterns.scalePhrase),
    scaleOf: all((patterns) => patterns.scaleOf),
    shareLabel: all((patterns) => patterns.shareLabel),
    priceLabel: all((patterns) => patterns.priceLabel),
    multipleLabel: all((patterns) => patterns.multipleLabel),
    exceptRemark: all((patterns) => patterns.exceptRemark),
    perShareEnd: all((patterns) => patterns.perShareEnd),
    comparisons: all((patterns) => patterns.comparisons),
    periodRemark: all((patterns) => patterns.periodRemark),
    otherAmount: all((patterns) => patterns.otherAmount),
    nounBeforeBracket: all((patterns) => patterns.nounBeforeBracket),
    unspacedNoun: all((patterns) => patterns.unspacedNoun),
    bracketLead: all((patterns) => patterns.bracketLead),
    amountLead: all((patterns) => patterns.amountLead),
    countingCurrency: all((patterns) => patterns.countingCurrency),
    rateLead: all((patterns) => patterns.rateLead),
    levelLead: all((patterns) => patterns.levelLead),
    noRateActor: all((patterns) => patterns.noRateActor),
    noLevelSubject: all((patterns) => patterns.noLevelSubject),
    movement: all((patterns) => patterns.movement),
    movedFrom: all((patterns) => patterns.movedFrom),
  };
}

/** Does one of several patterns match? They are few: no closure is made to ask. */
export function testAny(patterns: readonly RegExp[], text: string): boolean {
  for (const pattern of patterns) if (pattern.test(text)) return true;
  return false;
}

/** Does the pattern of a kind match in one of the languages? */
export function testWords(languages: readonly TableWords[], kind: TablePattern, words: string): boolean {
  for (const language of languages) if (language[kind]?.test(words)) return true;
  return false;
}
