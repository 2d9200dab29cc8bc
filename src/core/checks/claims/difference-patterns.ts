import { COMPARISON_FORMS, FROM_TO_FORMS } from './change-forms.js';
import { compilePatterns, type ClaimPattern } from './claim-pattern.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

/** A change as points that no mark says are of a percentage: "0.2 points". */
const BARE_POINTS = '(?<points>\\d{1,2}(?:\\.\\d{1,3})?)[\\s-]?(?:points?|pts?\\.?)(?![a-z])(?!\\sper)';

/** The words of each language, with what stands for the levels and for the change. */
function compileForms(levels: readonly [string, string], change: string, more: typeof EMPTY = EMPTY) {
  const toRoles = (forms: readonly string[]): readonly string[] =>
    forms
      .filter((form) => !form.includes('{D}'))
      .map((form) =>
        form.replace(/\{([ABP])\}/g, (_, role: string) =>
          role === 'P' ? change : (levels[role === 'A' ? 0 : 1] ?? ''),
        ),
      );
  const compileIn = (language: 'en' | 'zh', words: typeof EN_WORDS): readonly ClaimPattern[] =>
    compilePatterns(toRoles([...FROM_TO_FORMS[language], ...COMPARISON_FORMS[language], ...more[language]]), words);
  return [...compileIn('en', EN_WORDS), ...compileIn('zh', ZH_WORDS)];
}

const EMPTY: { readonly en: readonly string[]; readonly zh: readonly string[] } = { en: [], zh: [] };

/** Forms in which rates alone are said to change. */
const RATE_FORMS = {
  en: [],
  zh: [
    // 加息P，利率由A升至B
    '(?<move>加息|升息|降息|减息|減息){q}{P}[,(]{c10}{from}{g6}{A}{c6}{moved}{g3}{to}{g4}{B}',
  ],
};

/** From one amount to another, and the amount of the change. Roles: A before, B after, D the change. */
export const AMOUNT_DIFFERENCE_PATTERNS: readonly ClaimPattern[] = compileForms(['{A}', '{B}'], '{D}');

/** From one percentage to another, and the change in points. Roles: L before, M after, S the change or the group `points`. */
export const POINT_DIFFERENCE_PATTERNS: readonly ClaimPattern[] = [
  ...compileForms(['{L}', '{M}'], '{S}', RATE_FORMS),
  ...compileForms(['{L}', '{M}'], BARE_POINTS).filter(({ isHan }) => !isHan),
];
