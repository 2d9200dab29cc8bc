import { EN_WORDS } from './en-words.js';
import { compilePatterns } from './claim-pattern.js';
import { ZH_WORDS } from './zh-words.js';

/** A part and its whole, with the share between them. Roles: B the part, A the whole, P the share. */
export const SHARE_PATTERNS = [
  ...compilePatterns(
    [
      // B, or P of A
      '{B}{g35}(?:{break}|\\b)\\s?(?:or|accounting for|which accounts? for|accounts? for|accounted for|equal to|equals|equalled|equivalent to|represents?|representing|represented|making up|makes up|made up|amounting to|constituting|comprising)\\b{q}{P}\\s(?:of|out of){lead}\\s?{A}',
      // P of A, or B
      '{P}\\sof{lead}\\s?{A}{g12},?\\s(?:or|which is|equal to|equivalent to|that is)\\b{q}{B}',
    ],
    EN_WORDS,
  ),
  ...compilePatterns(
    [
      // B，占A的P
      '{B}{g12}(?:占|佔){g15}{A}{g6}(?:的|之){q}{P}',
      '{B}{g12}(?:相当于|相當於|等于|等於|为|為|是){g15}{A}{g4}(?:的|之){q}{P}',
      // A的P，即B
      '{A}(?:的|之){q}{P}{g4},?(?:即|也就是|合){g4}{B}',
    ],
    ZH_WORDS,
  ),
];
