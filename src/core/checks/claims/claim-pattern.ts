import { elementAt } from '../../../support/get-or-throw.js';
import { MONEY_TOKEN, MULTIPLE_TOKEN, PERCENT_TOKEN, type MaskedSentence } from '../masked-sentence.js';
import type { LocatedAmount, LocatedSingle } from '../single-figure.js';

/** What a figure is in a claim. */
type ClaimRole = 'A' | 'B' | 'D' | 'P' | 'X';

const ROLE_TOKENS: Readonly<Record<ClaimRole, string>> = {
  A: MONEY_TOKEN,
  B: MONEY_TOKEN,
  D: MONEY_TOKEN,
  P: PERCENT_TOKEN,
  X: MULTIPLE_TOKEN,
};

/**
 * A form in which a claim is made over figures. In its source, `{A}` `{B}` `{D}` stand for amounts, `{P}` for a
 * percentage, `{X}` for a multiple; `{g30}` for up to 30 characters without another figure or a semicolon, `{c30}` also
 * without a comma; any other name
 * in braces for the words of that name. The rest is a regular expression over the sentence in lower case.
 */
export interface ClaimPattern {
  readonly regex: RegExp;
  readonly roles: readonly ClaimRole[];
  readonly source: string;
  /** Sorted tokens of the roles: a sentence without them is not searched. */
  readonly requiredTokens: string;
  /** Its words are Chinese. */
  readonly isHan: boolean;
}

/** Makes patterns, with words by name. */
export function compilePatterns(
  sources: readonly string[],
  words: Readonly<Record<string, string>>,
): readonly ClaimPattern[] {
  return sources.map((source) => {
    const roles: ClaimRole[] = [];
    const expand = (text: string): string =>
      text.replace(/\{([A-Za-z]\w*)\}/g, (_, name: string) => {
        if (name in ROLE_TOKENS) {
          roles.push(name as ClaimRole);
          return ROLE_TOKENS[name as ClaimRole];
        }
        const gap = /^g(\d+)$/.exec(name)?.[1];
        if (gap !== undefined) return `[^${MONEY_TOKEN}${PERCENT_TOKEN}${MULTIPLE_TOKEN};]{0,${gap}}?`;
        const clause = /^c(\d+)$/.exec(name)?.[1];
        if (clause !== undefined) return `[^${MONEY_TOKEN}${PERCENT_TOKEN}${MULTIPLE_TOKEN};,]{0,${clause}}?`;
        const word = words[name];
        if (word === undefined) throw new RangeError(`no words {${name}} in the pattern ${source}`);
        return expand(word);
      });
    const regex = new RegExp(expand(source), 'g');
    const requiredTokens = sortTokens(roles.map((role) => ROLE_TOKENS[role]));
    return { regex, roles, source, requiredTokens, isHan: HAN.test(regex.source) };
  });
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{2}/;

const sortTokens = (tokens: readonly string[]): string => [...tokens].sort().join('');

/** The figures of a claim by their roles: amounts, a percentage, a multiple. */
interface ClaimFigures {
  readonly A?: LocatedAmount;
  readonly B?: LocatedAmount;
  readonly D?: LocatedAmount;
  readonly P?: LocatedSingle;
  readonly X?: LocatedSingle;
}

/** A claim found: the figures by their roles, and the words that the pattern names. */
export interface Claim {
  readonly pattern: ClaimPattern;
  readonly figures: ClaimFigures;
  readonly words: Readonly<Record<string, string | undefined>>;
  /** The text that the pattern matched, and what follows it, in the masked sentence. */
  readonly matched: string;
  readonly following: string;
}

/** So much behind a claim may say that it is of something else. */
const MAX_FOLLOWING_LENGTH = 40;

const ANY_TOKEN = new RegExp(`[${MONEY_TOKEN}${PERCENT_TOKEN}${MULTIPLE_TOKEN}]`, 'g');

/** Every match of some patterns in a sentence. */
export function findClaims(
  { text, figures: located, tokens }: MaskedSentence,
  patterns: readonly ClaimPattern[],
): readonly Claim[] {
  const claims: Claim[] = [];
  const [hasHan, hasLatin] = [HAN.test(text), LATIN.test(text)];
  for (const pattern of patterns) {
    if (!(pattern.isHan ? hasHan : hasLatin) || !includesTokens(tokens, pattern.requiredTokens)) continue;
    const { regex } = pattern;
    // Without `matchAll`, which makes the expression anew for every sentence.
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      const first = text.slice(0, match.index).match(ANY_TOKEN)?.length ?? 0;
      const figures: Partial<Record<ClaimRole, LocatedSingle>> = {};
      pattern.roles.forEach((role, i) => {
        figures[role] = elementAt(located, first + i);
      });
      const [matched] = match;
      const end = match.index + matched.length;
      claims.push({
        pattern,
        // A money token stands for an amount whose currency is known.
        figures: figures as ClaimFigures,
        words: match.groups ?? {},
        matched,
        following: text.slice(end, end + MAX_FOLLOWING_LENGTH),
      });
    }
  }
  return claims;
}

/** Are all of `required` among `tokens`? Both are sorted. */
function includesTokens(tokens: string, required: string): boolean {
  let at = 0;
  for (const token of required) {
    at = tokens.indexOf(token, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
