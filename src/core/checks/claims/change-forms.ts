/**
 * The forms in which a change from one level to another is said, for patterns: A is the level before, B the level after, and
 * P the change, whatever it is counted in.
 */
interface ChangeForms {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** From one level to another, and the change beside it. */
export const FROM_TO_FORMS: ChangeForms = {
  en: [
    // from A to B, a decline of P · from A to B (down P)
    '\\bfrom{q}{A}{g45}\\bto\\b{q}{B}{per}{g25}{break}\\s?{namely}{art}{adj}{move}(?:\\sof|\\sby)?{q}{P}',
    // from A to B, a P decline
    '\\bfrom{q}{A}{g45}\\bto\\b{q}{B}{per}{g25}{break}\\s?{namely}{q}{P}\\s?{adj}{move}',
    // rose P from A to B · cut the rate P, from A to B
    '{move}{ofIts}(?:\\sby)?{q}{P}[,\\s]{g20}\\bfrom{lead}\\s?{A}{g45}\\bto\\b{q}{B}',
    // rose from A to B, a change of P
    '{move}{c12}\\bfrom{q}{A}{g45}\\bto\\b{q}{B}{per}{g25}{break}\\s?a (?:change|difference|move|swing) of{q}{P}',
  ],
  zh: [
    // 由A升至B，升幅P
    '{from}{g25}{A}{g12}{moved}{g3}{to}{g6}{B}{c10}{comma}{c6}{move}{q}{P}',
    // 由A升至B，相差P
    '{from}{g25}{A}{g12}{move}{g3}{to}{g6}{B}{c4}{comma}相差{q}{P}',
    // 由A增长P至B
    '{from}{g15}{A}{c10}{move}{q}{P}{g3}{to}{g4}{B}',
    // 增长P，由A增至B
    '{move}{q}{P}[,(]\\s?{from}{g15}{A}{c12}{moved}{g3}{to}{g4}{B}',
  ],
};

/** One level compared with another by the change. */
export const COMPARISON_FORMS: ChangeForms = {
  en: [
    // rose P to B from A
    '{move}(?:\\sby)?{q}{P}{g25}\\bto\\b{q}{B}{per}{mid}{than}{base}{A}',
    '{move}(?:\\sby)?{q}{P}{g25}\\bto\\b{q}{B}{per}{mid}{than}{lead}{A}{yearago}',
    // cut its price by P to B from A
    '{move}{c30}\\sby{q}{P}{g25}\\bto\\b{q}{B}{per}{mid}{than}{base}{A}',
    // B, up P from A · B was up P from A · B, an increase of P from A
    '{B}{per}{g25}{leadsTo}{move}(?:\\sby|\\sof)?{q}{P}{mid}{than}{base}{A}',
    '{B}{per}{g25}{leadsTo}{move}(?:\\sby|\\sof)?{q}{P}{mid}{than}{lead}{A}{yearago}',
    // B, against A a year before, an increase of P
    '{B}{per}{c20}[,(]\\s?{than}{lead}{A}{g30}{break}\\s?{namely}{art}{adj}{move}(?:\\sof|\\sby){q}{P}',
    // B, P less than A
    '{B}{per}{g40}(?:{break}|\\b(?:is|are|was|were)\\b)\\s?(?:or\\s)?{q}{P}\\s(?<move>less|fewer|lower|more|higher|cheaper|dearer|above|below|over|under|up|down)\\b(?:\\s(?:than|from|on))?{lead}{A}',
    // P higher at B (A a year before)
    '{P}\\s(?<move>higher|lower|up|down)\\s(?:at|to)\\s{B}\\s?\\(\\s?{A}',
    // fell to B from A, a drop of P · a P drop
    '{moved}{c12}\\bto\\b{q}{B}{per}{mid}\\bfrom\\b{base}{A}{g45}{break}\\s?{namely}{art}{adj}{move}(?:\\sof|\\sby)?{q}{P}',
    '{moved}{c12}\\bto\\b{q}{B}{per}{mid}\\bfrom\\b{base}{A}{g45}{break}\\s?{namely}{art}{q}{P}\\s?{adj}{move}',
  ],
  zh: [
    // B，比A低P
    '{B}{g12}{than}{g25}{A}{c8}{move}{q}{P}',
    // B，比A减少D，减幅P · 减少D或P
    '{B}{g12}{than}{g25}{A}{c6}{moved}{q}{D}{g4}{move}{q}{P}',
    '{B}{g12}{than}{g25}{A}{c6}{move}{q}{D}{g2}(?:或|即|、|,){g3}{q}{P}',
    // B，低于A约P
    '{B}{g12}(?<move>低于|低於|低过|低過|高于|高於|高过|高過){g20}{A}{q}{P}',
    // B，同比增长P，上年同期为A
    '{B}{g4}{comma}{year}{move}{q}{P}{g3}[,(;]?\\s?{before}{g6}{A}',
    // 增长P至B，上年同期为A
    '{move}{q}{P}{g3}{to}{g4}{B}{g4}[,(;]\\s?{before}{g6}{A}',
    // B，上年同期为A，增长P
    '{B}{g4}[,(]\\s?{before}{g6}{A}[,)]{c8}{move}{q}{P}',
  ],
};
