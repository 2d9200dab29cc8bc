import { COMPARISON_FORMS, FROM_TO_FORMS } from './change-forms.js';
import { compilePatterns } from './claim-pattern.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

/** From one amount to another, and a percentage beside it. Roles: A before, B after, P the change. */
export const FROM_TO_PATTERNS = [
  ...compilePatterns(FROM_TO_FORMS.en, EN_WORDS),
  ...compilePatterns(FROM_TO_FORMS.zh, ZH_WORDS),
];

/** One amount compared with another by a percentage. Roles: A what it is compared with, B the amount, P the difference. */
export const COMPARISON_PATTERNS = [
  ...compilePatterns(COMPARISON_FORMS.en, EN_WORDS),
  ...compilePatterns(COMPARISON_FORMS.zh, ZH_WORDS),
];

/** A movement by an amount and a percentage to a level: roles D the amount, P the percentage, B the level. */
export const MOVE_PATTERNS = [
  ...compilePatterns(
    [
      // fell D, or P, to B
      '{move}(?:\\sby)?{q}{D}{per}\\s?[,(]?\\s?(?:or\\s|\\()?{q}{P}\\)?,?\\s?{level}{q}{B}',
      // fell D, a decline of P, to B
      '{move}(?:\\sby)?{q}{D}{per}\\s?,\\s?an?\\s{adj}{moved}\\sof{q}{P},?\\s?{level}{q}{B}',
      // ended P higher at B, a gain of D
      '{P}\\s(?<move>higher|lower|up|down),?\\s?{level}{q}{B}{per}{c12},\\s?an?\\s{adj}{moved}\\sof{q}{D}',
      // fell P, or D, to B
      '{move}(?:\\sby)?{q}{P}\\s?[,(]?\\s?(?:or\\s|\\()?{q}{D}{per}\\)?,?\\s?{level}{q}{B}',
      // ended D higher, or P, at B
      '{D}{per}\\s(?<move>higher|lower|up|down),?\\s?[,(]?\\s?(?:or\\s)?{q}{P}\\)?,?\\s?{level}{q}{B}',
      // closed at B, down D, or P
      '{moved}{c12}\\b(?:at|to)\\s{q}{B}{per}{c45},\\s?{move}(?:\\sby)?{q}{D}{per}\\s?(?:,|\\()?\\s?(?:or\\s)?{q}{P}',
      '{moved}{c12}\\b(?:at|to)\\s{q}{B}{per}{c45},\\s?{move}(?:\\sby)?{q}{P}\\s?(?:,|\\()?\\s?(?:or\\s)?{q}{D}',
    ],
    EN_WORDS,
  ),
  ...compilePatterns(
    [
      // 跌D或P，报B
      '{move}{q}{D}{c3}(?:或|,或|,即|即|,|、){c3}(?:{moved})?{q}{P}\\s?,\\s?{quoted}{c4}{B}',
      // 跌P，即D，至B · 跌P或D，报B · 跌P，跌D，报B
      '{move}{q}{P}\\s?(?:[,(、]\\s?(?:即|或|合|{moved})?|即|或){q}{D}\\)?,?\\s?(?:至|到|{quoted}){c4}{B}',
      // 股价B，跌D，跌幅P
      '(?:股价|股價|金价|金價|油价|油價|币价|幣價|铜价|銅價){c3}{B}{c3},\\s?{move}{q}{D}{c3}(?:,?或|,|、)(?:{c2}{moved})?{q}{P}',
      // 收B，跌D或P
      '{quoted}{c3}{B}{c6},\\s?{move}{q}{D}{c3}(?:,?或|,|、)(?:{c2}{moved})?{q}{P}',
      // 跌D，收B，跌P
      '{move}{q}{D}{c5},\\s?{quoted}{c3}{B}{c6},\\s?{moved}{q}{P}',
    ],
    ZH_WORDS,
  ),
];

/** "dropping to B, a decline of P": the level before stands in a sentence before. */
export const LEVEL_PATTERNS = [
  ...compilePatterns(
    [
      '{moved}{c12}\\bto\\b{q}{B}{per}{c20}{break}\\s?{namely}{art}{adj}{move}(?:\\sof|\\sby){q}{P}',
      '{moved}{c12}\\bto\\b{q}{B}{per}{c20}{break}\\s?{namely}{q}{P}\\s?{adj}{move}',
    ],
    EN_WORDS,
  ),
  ...compilePatterns(
    ['{moved}{c3}{to}{c6}{B}{c8},\\s?{c4}(?<move>跌幅|降幅|升幅|涨幅|漲幅|增幅|减幅|減幅){q}{P}'],
    ZH_WORDS,
  ),
];
