import { compilePatterns } from './claim-pattern.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

const WORDS = {
  ...EN_WORDS,
  /** Behind a percentage that is of the whole named before, and of nothing else. */
  alone:
    '(?!\\s?-?(?:of|more|less|fewer|higher|lower|above|below|over|under|from|up|down|a year|per|each|interest|yield|coupon|stake|discount|premium|growth|increase|rise|drop|cut|tax|rate)\\b)',
  makes:
    '(?:or|accounting for|which accounts? for|accounts? for|accounted for|equal to|equals|equalled|equivalent to|represents?|representing|represented|making up|makes up|made up|amounting to|constituting|comprising)',
};

/** A part and its whole, with the share between them. Roles: B the part, A the whole, P the share. */
export const SHARE_PATTERNS = [
  ...compilePatterns(
    [
      // B, or P of A
      '{B}{g35}(?:{break}|\\b)\\s?{makes}\\b{q}{P}\\s(?:of|out of){lead}\\s?{A}',
      // B, P of A
      '{B},\\s{q}{P}\\s(?:of|out of)\\s(?:the|its|their|a){lead}\\s?{A}',
      // B, accounting for P of the A total
      '{B}{c25},?\\s{makes}\\s{q}{P}\\sof\\s(?:the|its|their)\\s{A}',
      // P of A, or B
      '{P}\\sof{lead}\\s?{A}{g12},?\\s(?:or|which is|equal to|equivalent to|that is)\\b{q}{B}',
      // of the A, B, or P
      '\\bof\\s(?:the|its|their|a)\\s{A}[^\\uE000-\\uE002;.]{0,30}?,?\\s{q}{B}{c12}[,(]\\s?(?:or\\s)?{q}{P}{alone}',
      // B of the A, or P
      '{B}\\s(?:out )?of{lead}\\s?{A}{c25}[,(]\\s?(?:or\\s)?{q}{P}{alone}',
    ],
    WORDS,
  ),
  ...compilePatterns(
    [
      // B，占A的P
      '{B}{g12}(?:占|佔){g15}{A}{g6}(?:的|之)(?:比重|比例|比率|份额|份額)?{q}{P}',
      '{B}{g12}(?:相当于|相當於|等于|等於|为|為|是){g15}{A}{g4}(?:的|之){q}{P}',
      // A的P，即B
      '{A}{c8}(?:的|之){q}{P}{g4},?(?:即|也就是|合){g4}{B}',
      // A中，B…，占P
      '{A}[^\\uE000-\\uE002;,。]{0,10}中(?:的|,)?{c10}{B}{c12}[,(]?\\s?(?:占|佔|即|或|占比|佔比|比例为|比例為){q}{P}(?!的)',
    ],
    ZH_WORDS,
  ),
];
