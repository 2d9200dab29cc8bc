import { ZH_TABLE_WORDS } from './tables.js';
import { hasHan } from '../../../document/chars.js';
import type { Language } from '../../language.js';
import { NO_WORDS } from '../no-words.js';
import { isHanCalendarNumber } from './calendar-numbers.js';
import { completeHanMention } from './complete-mention.js';
import { readHanSubUnitCount, readSpokenFraction } from './compound-amount.js';
import { findHanCurrencyBehind } from './currency-behind.js';
import { ZH_CURRENCY_NAMES } from './currency-names.js';
import { findHanDateline } from './dateline.js';
import { ZH_DECLARATIONS } from './declarations.js';
import { ZH_PARSERS } from './han-parser.js';
import { findIdiomEnd } from './idioms.js';
import { findHanMarket } from './market.js';
import { ZH_MARKS } from './marks.js';
import { ZH_MONEY_NOUNS } from './money-nouns.js';
import { isHanMovement } from './movements.js';
import { ZH_CHARACTERS } from './numeral-characters.js';
import { ZH_PATTERNS } from './patterns.js';
import { findHanPerUnitBefore, isHanPerUnit, readCountBehindSlash, skipPerUnitBefore } from './per-unit-rules.js';
import { ZH_PER_UNITS, ZH_PIECE_NAMES } from './per-units.js';
import {
  countsTimeOrThings,
  isHanAttribute,
  isHanDayNumber,
  isHanNegativeSign,
  isMoveInPoints,
  isPlausibleHanUnit,
  isYuanAmount,
} from './plausibility.js';
import { ZH_PRICE_TARGETS } from './price-targets.js';
import { findDistantHanQualifier, isPlausibleHanQualifier, isPlausibleHanQualifierBefore } from './qualifier-rules.js';
import { isHanAuthority, isHanTopicPlace, ZH_PLACES } from './places.js';
import { ZH_LINK_WORDS, ZH_QUALIFIERS } from './qualifiers.js';
import { ZH_QUANTITIES } from './quantities.js';
import { findHanNoun, isNoHanCount } from './quantity-rules.js';
import { ZH_LISTS, ZH_RANGES } from './ranges.js';
import { ZH_REASONS, toTraditionalReasons } from './reasons.js';
import { ZH_RESTATEMENTS } from './restatements.js';
import { ZH_RATIOS } from './ratios.js';
import { readScaledDigits } from './scaled-digits.js';
import { createHanScriptDetector } from './script.js';
import { ZH_TIMES } from './times.js';
import { ZH_UNMARKED_AMOUNTS } from './unmarked-amounts.js';

/** Simplified and traditional in the same rows: writers mix them, and a search for one form must find its twin. */
export const CHINESE: Language<'zh'> = {
  ...NO_WORDS,
  key: 'zh',
  appliesTo: (folded) => hasHan(folded, 0, folded.length),
  marks: ZH_MARKS,
  currencyNames: ZH_CURRENCY_NAMES,
  // 万, 亿 and 兆 are part of the number in Chinese: han-numeral.ts reads them. On the web "3w" is 3万.
  scales: [{ power: 4, forms: 'w|W', glued: true }],
  ratios: ZH_RATIOS,
  quantities: ZH_QUANTITIES,
  per: {
    rows: ZH_PER_UNITS,
    leadsAfter: ['/', '/ ', '每'],
    leadsBefore: ['每', '每一', '平均每', '每1', '每 '],
    pieces: ZH_PIECE_NAMES,
  },
  declarations: ZH_DECLARATIONS,
  tables: ZH_TABLE_WORDS,
  qualifiers: ZH_QUALIFIERS,
  linkWords: ZH_LINK_WORDS,
  ranges: ZH_RANGES,
  lists: ZH_LISTS,
  restatements: ZH_RESTATEMENTS,
  moneyNouns: ZH_MONEY_NOUNS,
  characters: ZH_CHARACTERS,
  places: ZH_PLACES,
  times: ZH_TIMES,
  priceTargets: ZH_PRICE_TARGETS,
  reasons: { hans: ZH_REASONS, hant: toTraditionalReasons(ZH_REASONS) },
  patterns: ZH_PATTERNS,
  rules: {
    parsers: ZH_PARSERS,
    readNumeralTail: readScaledDigits,
    findIdiomEnd,
    countsThings: countsTimeOrThings,
    findDescribedUnit: findHanNoun,
    isNoCount: isNoHanCount,
    completeMention: completeHanMention,
    readSubUnitCount: readHanSubUnitCount,
    readFractionBehindUnit: readSpokenFraction,
    findCurrencyBehind: findHanCurrencyBehind,
    isAmountLike: isYuanAmount,
    isAttributeNumber: isHanAttribute,
    isMoveInPoints,
    isPlausibleUnit: isPlausibleHanUnit,
    isPlausibleQualifier: isPlausibleHanQualifier,
    isQualifierBefore: isPlausibleHanQualifierBefore,
    findDistantQualifier: findDistantHanQualifier,
    isPlausiblePerUnit: isHanPerUnit,
    findPerUnitAfter: readCountBehindSlash,
    findPerUnitBefore: findHanPerUnitBefore,
    skipPerUnitBefore,
    isNegativeSign: isHanNegativeSign,
    isMovement: isHanMovement,
    isCalendarNumber: isHanCalendarNumber,
    isDayNumber: isHanDayNumber,
    findDateline: findHanDateline,
    isTopicPlace: isHanTopicPlace,
    isAuthority: isHanAuthority,
    findMarket: findHanMarket,
    unmarkedAmounts: ZH_UNMARKED_AMOUNTS,
    createScriptDetector: createHanScriptDetector,
  },
};
