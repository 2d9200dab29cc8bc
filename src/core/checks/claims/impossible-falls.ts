import { parseDecimal } from '../../money/decimal.js';
import type { MaskedSentence } from '../masked-sentence.js';
import type { LocatedSingle } from '../single-figure.js';
import { groupByFirstLetter } from './alternatives.js';
import { compilePatterns, findClaims } from './claim-pattern.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

/** A fall of more than 100%. */
export interface ImpossibleFall {
  readonly located: LocatedSingle;
}

const EN_FALLS =
  'fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|shr(?:ank|ink|inks|unk|inking)|cut(?:s|ting)?|reduc(?:es?|ed|ing)|slash(?:es|ed|ing)?';

/** Falls, each with its percentage or its multiple. */
const FALL_PATTERNS = [
  ...compilePatterns(
    [`\\b(?:${groupByFirstLetter(EN_FALLS)})(?:\\s(?:by|of))?{q}{P}(?!\\s?(?:of|to|more|faster)\\b)`],
    EN_WORDS,
  ),
  ...compilePatterns(
    [
      '(?:减少|減少|下降|降低|下跌|下滑|缩小|縮小|缩减|縮減|降幅|跌幅)(?:了|达|達|近|约|約|逾|超过|超過)?\\s?{P}',
      '(?:减少|減少|下降|降低|下跌|下滑|缩小|縮小|缩减|縮減|减|減|降|跌)(?:了|达|達|近|约|約|逾|超过|超過)?\\s?{X}(?!于|於|的|以上的)',
    ],
    ZH_WORDS,
  ),
];

/** What can fall below zero. */
const CAN_BE_NEGATIVE =
  /profit|income|earn|loss|cash|ebit|surplus|deficit|balance|equity|flow|margin|growth|result|return|contribution|spread|gap|crude|wti|futures|price of power|electricity|net |利润|利潤|盈利|溢利|净利|淨利|纯利|純利|现金|現金|盈余|盈餘|顺差|順差|逆差|净|淨|亏|虧|增速|增长率|增長率|收益|回报|回報|差额|差額|缺口|原油|期货|期貨|电价|電價/;

/** The falls of more than 100% in a sentence. */
export function findImpossibleFalls(masked: MaskedSentence): readonly ImpossibleFall[] {
  if (!masked.figures.some(({ figure }) => figure.kind !== 'money')) return [];
  return findClaims(masked, FALL_PATTERNS).flatMap(({ figures: { P, X }, before, matched, following }) => {
    const located = P ?? X;
    if (!located || CAN_BE_NEGATIVE.test(before.slice(-MAX_SUBJECT_LENGTH) + matched + following)) return [];
    const value = parseDecimal(located.figure.value).abs();
    const isImpossible = P ? value.gt('100') : value.gt('1') && /[倍]/.test(located.figure.text);
    return isImpossible ? [{ located }] : [];
  });
}

const MAX_SUBJECT_LENGTH = 90;
