import { compilePatterns } from './claim-pattern.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

/** From one amount to another, and a percentage beside it. Roles: A before, B after, P the change. */
export const FROM_TO_PATTERNS = [
  ...compilePatterns(
    [
      // from A to B, a decline of P · from A to B (down P)
      '\\bfrom{q}{A}{g45}\\bto\\b{q}{B}{per}{g25}{break}\\s?{namely}{art}{adj}{move}(?:\\sof|\\sby)?{q}{P}',
      // from A to B, a P decline
      '\\bfrom{q}{A}{g45}\\bto\\b{q}{B}{per}{g25}{break}\\s?{namely}{q}{P}\\s?{adj}{move}',
      // rose P from A to B
      '{move}(?:\\sby)?{q}{P}[,\\s]{g20}\\bfrom{lead}\\s?{A}{g45}\\bto\\b{q}{B}',
    ],
    EN_WORDS,
  ),
  ...compilePatterns(
    [
      // 由A升至B，升幅P
      '{from}{g25}{A}{g12}{moved}{g3}{to}{g6}{B}{c10}{comma}{c6}{move}{q}{P}',
      // 由A增长P至B
      '{from}{g15}{A}{c10}{move}{q}{P}{g3}{to}{g4}{B}',
      // 增长P，由A增至B
      '{move}{q}{P}[,(]\\s?{from}{g15}{A}{c12}{moved}{g3}{to}{g4}{B}',
    ],
    ZH_WORDS,
  ),
];

/** One amount compared with another by a percentage. Roles: A what it is compared with, B the amount, P the difference. */
export const COMPARISON_PATTERNS = [
  ...compilePatterns(
    [
      // rose P to B from A
      '{move}(?:\\sby)?{q}{P}{g25}\\bto\\b{q}{B}{per}{mid}{than}{base}{A}',
      '{move}(?:\\sby)?{q}{P}{g25}\\bto\\b{q}{B}{per}{mid}{than}{lead}{A}{yearago}',
      // B, up P from A
      '{B}{per}{g25}{break}\\s?(?:which (?:is|was)\\s)?{move}(?:\\sby)?{q}{P}{mid}{than}{base}{A}',
      '{B}{per}{g25}{break}\\s?(?:which (?:is|was)\\s)?{move}(?:\\sby)?{q}{P}{mid}{than}{lead}{A}{yearago}',
      // B, P less than A
      '{B}{per}{g40}{break}\\s?(?:or\\s)?{q}{P}\\s(?<move>less|lower|more|higher|cheaper|dearer|above|below|over|under|up|down)\\b(?:\\s(?:than|from|on))?{lead}{A}',
      // P higher at B (A a year before)
      '{P}\\s(?<move>higher|lower|up|down)\\s(?:at|to)\\s{B}\\s?\\(\\s?{A}',
      // fell to B from A, a drop of P · a P drop
      '{moved}{c12}\\bto\\b{q}{B}{per}{mid}\\bfrom\\b{base}{A}{g45}{break}\\s?{namely}{art}{adj}{move}(?:\\sof|\\sby)?{q}{P}',
      '{moved}{c12}\\bto\\b{q}{B}{per}{mid}\\bfrom\\b{base}{A}{g45}{break}\\s?{namely}{art}{q}{P}\\s?{adj}{move}',
    ],
    EN_WORDS,
  ),
  ...compilePatterns(
    [
      // B，比A低P
      '{B}{g12}{than}{g25}{A}{c8}{move}{q}{P}',
      // B，比A减少D，减幅P · 减少D或P
      '{B}{g12}{than}{g25}{A}{c6}{moved}{q}{D}{g4}{move}{q}{P}',
      '{B}{g12}{than}{g25}{A}{c6}{move}{q}{D}{g2}(?:或|即|、|,){g3}{q}{P}',
      // B，低于A约P
      '{B}{g12}(?<move>低于|低於|低过|低過|高于|高於|高过|高過){g20}{A}{c4}{q}{P}',
      // B，同比增长P，上年同期为A
      '{B}{g4}{comma}{year}{move}{q}{P}{g3}[,(;]?\\s?{before}{g6}{A}',
      // 增长P至B，上年同期为A
      '{move}{q}{P}{g3}{to}{g4}{B}{g4}[,(;]\\s?{before}{g6}{A}',
      // B，上年同期为A，增长P
      '{B}{g4}[,(]\\s?{before}{g6}{A}[,)]{c8}{move}{q}{P}',
    ],
    ZH_WORDS,
  ),
];

/** A movement by an amount and a percentage to a level: roles D the amount, P the percentage, B the level. */
export const MOVE_PATTERNS = [
  ...compilePatterns(
    [
      // fell D, or P, to B
      '{move}(?:\\sby)?{q}{D}{per}\\s?[,(]?\\s?(?:or\\s|\\()?{q}{P}\\)?,?\\s?{level}{q}{B}',
      // fell P, or D, to B
      '{move}(?:\\sby)?{q}{P}\\s?[,(]?\\s?(?:or\\s|\\()?{q}{D}{per}\\)?,?\\s?{level}{q}{B}',
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
      // 收B，跌D或P
      '{quoted}{c3}{B}{c6},\\s?{move}{q}{D}{c3}(?:或|,|、){c3}(?:{moved})?{q}{P}',
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
