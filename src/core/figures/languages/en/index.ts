import { EN_TABLE_WORDS } from './tables.js';
import type { Language } from '../../language.js';
import { NO_WORDS } from '../no-words.js';
import { completeEnglishMention } from './article-amounts.js';
import { isEnglishAmountLike } from './amount-like.js';
import { isEnglishCalendarNumber, isEnglishDay, isProductNameBefore } from './calendar-numbers.js';
import { EN_CURRENCY_NAMES } from './currency-names.js';
import { findEnglishDateline } from './dateline.js';
import { EN_DECLARATIONS } from './declarations.js';
import { findDollarBefore, findDollarBehind } from './dollar-adjectives.js';
import { EN_MARKS } from './marks.js';
import { EN_AFTER_AMOUNT, EN_MONEY_NOUNS } from './money-nouns.js';
import { EN_PER_UNITS } from './per-units.js';
import { EN_PLACES } from './places.js';
import { EN_PRICE_TARGETS } from './price-targets.js';
import { isQualifierBefore } from './prepositions.js';
import { EN_QUANTITIES, findDescribedNoun, isNoEnglishCount } from './quantities.js';
import { EN_QUALIFIERS } from './qualifiers.js';
import { findCentsCountry } from './cents-country.js';
import { isSeparateScale } from './separated-letters.js';
import { EN_PATTERNS } from './patterns.js';
import { findEnglishPerUnit, isWholePerUnit } from './per-unit-rules.js';
import { isEnglishMovement } from './movements.js';
import {
  hasNegativeWord,
  isNameWithNumber,
  isPlausibleEnglishUnit,
  isSmallPrice,
  isTerm,
  opensRange,
} from './plausibility.js';
import { EN_LISTS, EN_RANGES } from './ranges.js';
import { EN_REASONS } from './reasons.js';
import { EN_RESTATEMENTS } from './restatements.js';
import { EN_SCALES } from './scales.js';
import { EN_RATIOS } from './ratios.js';
import { readSpokenCents } from './spoken-fraction.js';
import { readEnglishSubUnitCount } from './sub-units.js';
import { EN_TIMES } from './times.js';
import { EN_UNMARKED_AMOUNTS } from './unmarked-amounts.js';
import { EN_VULGAR_FRACTION_PARSER } from './vulgar-fractions.js';
import { readWordTailOfDigits } from './word-numeral.js';
import { isWorldPrice } from './world-prices.js';
import { EN_WORD_PARSER } from './word-parser.js';

export const ENGLISH: Language<'en'> = {
  ...NO_WORDS,
  key: 'en',
  appliesToAllLanguages: true,
  marks: EN_MARKS,
  currencyNames: EN_CURRENCY_NAMES,
  scales: EN_SCALES,
  ratios: EN_RATIOS,
  quantities: EN_QUANTITIES,
  per: {
    rows: EN_PER_UNITS,
    leadsAfter: [
      'per ',
      'a ',
      'an ',
      'for each ',
      'for every ',
      'to each ',
      'to every ',
      'on each ',
      'on every ',
      'every ',
      'each ',
      '/',
      '/ ',
      '-per-',
      '-a-',
      '-an-',
      '- per - ',
      '- a - ',
    ],
    leadsBefore: ['per '],
    pieces: {},
  },
  declarations: EN_DECLARATIONS,
  tables: EN_TABLE_WORDS,
  qualifiers: EN_QUALIFIERS,
  ranges: EN_RANGES,
  lists: EN_LISTS,
  restatements: EN_RESTATEMENTS,
  moneyNouns: EN_MONEY_NOUNS,
  afterAmount: EN_AFTER_AMOUNT,
  places: EN_PLACES,
  times: EN_TIMES,
  priceTargets: EN_PRICE_TARGETS,
  reasons: { latin: EN_REASONS },
  patterns: EN_PATTERNS,
  rules: {
    parsers: [EN_WORD_PARSER, EN_VULGAR_FRACTION_PARSER],
    readNumeralTail: readWordTailOfDigits,
    readSubUnitCount: readEnglishSubUnitCount,
    completeMention: completeEnglishMention,
    readFractionBehindUnit: readSpokenCents,
    findDescribedUnit: findDescribedNoun,
    isNoCount: isNoEnglishCount,
    findCentsCountry,
    findDateline: findEnglishDateline,
    isSeparateScale,
    findCurrencyBehind: findDollarBehind,
    findCurrencyBefore: findDollarBefore,
    isAmountLike: isEnglishAmountLike,
    isAttributeNumber: isTerm,
    isNameWithNumber,
    isSmallPrice,
    isPlausibleUnit: isPlausibleEnglishUnit,
    isQualifierBefore,
    isPlausiblePerUnit: isWholePerUnit,
    findPerUnitAfter: findEnglishPerUnit,
    hasNegativeWord,
    opensRange,
    isMovement: isEnglishMovement,
    isCalendarNumber: isEnglishCalendarNumber,
    isDayNumber: isEnglishDay,
    isWorldPrice,
    isProductNameBefore,
    unmarkedAmounts: EN_UNMARKED_AMOUNTS,
  },
};
