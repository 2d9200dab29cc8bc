import { compilePatterns } from './claim-pattern.js';
import { EN_WORDS, ZH_WORDS } from './words.js';
import { getOrThrow } from '../../../support/get-or-throw.js';

/** Words for a multiple that need no verb of growth: 翻一番, 翻倍. */
export const TURNED = /^[翻倍]/;

/** How a multiple is meant: B is N times A, or B is A and N times A more; some forms are used for both. */
export type MultipleMeaning = 'times' | 'times-more' | 'either';

/** Stems of words for a factor, each with the factor. */
const FACTOR_STEMS: ReadonlyMap<string, string> = new Map([
  ['doubl', '2'],
  ['tripl', '3'],
  ['trebl', '3'],
  ['quadrupl', '4'],
  ['quintupl', '5'],
  ['halv', '0.5'],
]);

const ANY_STEM = [...FACTOR_STEMS.keys()].join('|');
/** Every word of {factor} begins so. */
export const FACTOR_STEM = new RegExp(ANY_STEM);

/** The factor that a word of {factor} means: "doubled" 2. */
export function readFactorWord(word: string): string {
  return getOrThrow(FACTOR_STEMS, word.replace(/(?:ed|ing|es?)$/, ''));
}

/** A factor in a word. */
export const EN_FACTOR = `(?<factor>(?:${ANY_STEM})(?:ed|ing|e|es))\\b`;

const MULTIPLE_WORDS = {
  ...EN_WORDS,
  factor: EN_FACTOR,
  /** Up to what is multiplied: nothing, or the words that name it. */
  of: '(?:\\s(?:as (?:much|many|large|big|high) as|the (?:size|amount|level|value) of|that of))?(?:\\s(?:the|its|their|his|her|a|an|last|this|what|that)\\b{lead})?\\s?{q}',
  far: '(?<far>(?:more than|over|nearly|almost|about|roughly|some|well over|less than)\\s)?',
  is: '(?:\\b(?:is|was|are|were|equals?|equalled|represents?|amounts? to|comes? to|marks?|makes?|be)\\b|[,(–—])',
};

/** Multiples between two amounts that the sentence names. Roles: A what is multiplied, B what comes out, X the multiple. */
export const MULTIPLE_PATTERNS = [
  ...compilePatterns(
    [
      // B is N times A
      '{B}{g50}{is}{q}{X}{of}{A}',
      // B, N times higher than A
      '{B}{g50}{is}{q}{X}\\s?(?<either>more|higher|larger|bigger|greater|dearer) than{lead}\\s?{A}',
      // rose N-fold from A to B
      '{moved}{g15}{X}{g15}\\bfrom{lead}\\s?{A}{g40}\\bto\\b{q}{B}(?<either>)',
      // rose N-fold to B from A
      '{moved}{g15}{X}{g15}\\bto\\b{q}{B}{per},?\\s?{lead}{than}{lead}\\s?{A}(?<either>)',
      // from A to B, an N-fold increase
      '\\bfrom{q}{A}{g45}\\bto\\b{q}{B}{per}{g15}{break}\\s?(?:or\\s)?{q}{X}\\s?(?<either>increase|rise|jump|gain|growth|surge)',
    ],
    MULTIPLE_WORDS,
  ),
  ...compilePatterns(
    [
      // B是A的N倍
      '{B}{g20}(?:是|为|為|达|達|相当于|相當於|等于|等於){g25}{A}{g3}(?:的|之){q}{X}',
      // 由A增至B，增长N倍
      '{from}{g20}{A}{g12}{moved}{g3}{to}{g8}{B}{g8}{comma}{g4}(?<grown>增长|增長|增加|增幅|上升|上涨|上漲|涨幅|漲幅|升幅|扩大|擴大|提高|升|涨|漲|增|多){q}{X}',
      // B，比A增长N倍
      '{B}{g10}{than}{g25}{A}{g6}(?<grown>增长|增長|增加|上升|上涨|上漲|扩大|擴大|提高|高出|多出|升|涨|漲|增|多){q}{X}',
      // 由A增长N倍至B
      '{from}{g15}{A}{g8}(?<grown>增长|增長|增加|上升|上涨|上漲|扩大|擴大|升|涨|漲|增){q}{X}{g2}{to}{g4}{B}',
      // 增长N倍，由A增至B · 增至N倍，由A至B · 翻番，由A增至B
      '(?<grown>增长|增長|增加|上升|上涨|上漲|扩大|擴大|升|涨|漲|增){q}{X}[,(]\\s?{from}{g15}{A}{c12}{moved}?{g3}{to}{g4}{B}',
      '(?:增至|升至|增加到|上升到|扩大到|擴大到|变为|變為){q}{X}[,(]\\s?{from}{g15}{A}{c12}{moved}?{g3}{to}{g4}{B}',
      '(?<turned>){X}[,(]\\s?{from}{g15}{A}{c12}{moved}?{g3}{to}{g4}{B}',
      // B，较A翻一番 · 由A升至B，翻一倍
      '{B}{g10}{than}{g25}{A}(?<turned>)[^\\uE000-\\uE002;,]{0,3}{X}',
      '{from}{g20}{A}{g12}{moved}{g3}{to}{g8}{B}{g2},{g2}(?<turned>){X}',
      // 由A翻一番至B
      '{from}{g15}{A}[^增升涨漲扩擴\\uE000-\\uE002;]{0,6}{X}{g3}{to}{g6}{B}',
    ],
    ZH_WORDS,
  ),
];

/** Factors in a word: doubled from A to B, doubled to B from A. */
export const FACTOR_PATTERNS = compilePatterns(
  [
    '{far}{factor}(?!\\sdown){g15}\\bfrom{lead}\\s?{A}{g40}\\bto\\b{q}{B}',
    '{far}{factor}(?!\\sdown){g15}\\bto\\b{q}{B}{per},?\\s?{lead}{than}{lead}\\s?{A}',
    // B, double the A
    '{B}{per}{g30}{is}\\s?{far}{factor}(?!\\sdown){of}{A}',
  ],
  MULTIPLE_WORDS,
);

/** "is nearly twelve times that quarterly cloud revenue": what is multiplied stands earlier, and `named` says what it is. */
export const BACK_REFERENCE_PATTERNS = compilePatterns(
  [
    "{B}{g50}\\b(?:is|was|are|were|equals?|represents?|amounts? to)\\b{q}{X}\\s(?:that|this|these|those|the|its|their)\\s(?<named>(?!of\\b)[a-z][a-z' -]{3,50})",
  ],
  MULTIPLE_WORDS,
);
