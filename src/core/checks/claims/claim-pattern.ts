import type { Placed } from '../located-figure.js';
import { MONEY, MULTIPLE, PERCENT, type Template } from '../masked-sentence.js';

/** What a figure is in a claim. */
export type Role = 'A' | 'B' | 'D' | 'P' | 'X';

const SIGNS: Readonly<Record<Role, string>> = { A: MONEY, B: MONEY, D: MONEY, P: PERCENT, X: MULTIPLE };

/**
 * A form in which a claim is made over figures. In its source, `{A}` `{B}` `{D}` stand for amounts, `{P}` for a
 * percentage, `{X}` for a multiple; `{g30}` for up to 30 characters without another figure or a semicolon, `{c30}` also
 * without a comma; any other name
 * in braces for the words of that name. The rest is a regular expression over the sentence in small letters.
 */
export interface Pattern {
  readonly regex: RegExp;
  readonly roles: readonly Role[];
  readonly source: string;
  /** Sorted signs of the roles: a sentence without them is not searched. */
  readonly needs: string;
  /** Its words are Chinese. */
  readonly isHan: boolean;
}

/** Makes patterns, with words by name. */
export function patternsOf(sources: readonly string[], words: Readonly<Record<string, string>>): readonly Pattern[] {
  return sources.map((source) => {
    const roles: Role[] = [];
    const expand = (text: string): string =>
      text.replace(/\{([A-Za-z]\w*)\}/g, (_, name: string) => {
        if (name in SIGNS) {
          roles.push(name as Role);
          return SIGNS[name as Role];
        }
        const gap = /^g(\d+)$/.exec(name);
        if (gap) return `[^${MONEY}${PERCENT}${MULTIPLE};]{0,${gap[1]!}}?`;
        const clause = /^c(\d+)$/.exec(name);
        if (clause) return `[^${MONEY}${PERCENT}${MULTIPLE};,]{0,${clause[1]!}}?`;
        const word = words[name];
        if (word === undefined) throw new RangeError(`no words {${name}} in the pattern ${source}`);
        return expand(word);
      });
    const regex = new RegExp(expand(source), 'g');
    const needs = sorted(roles.map((role) => SIGNS[role]));
    return { regex, roles, source, needs, isHan: HAN.test(regex.source) };
  });
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{2}/;

const sorted = (signs: readonly string[]): string => [...signs].sort().join('');

/** A claim found: the figures by their roles, and the words that the pattern names. */
export interface Claim {
  readonly pattern: Pattern;
  readonly figures: Readonly<Partial<Record<Role, Placed>>>;
  readonly words: Readonly<Record<string, string | undefined>>;
  /** What the pattern took, and what stands behind it, as the template has it. */
  readonly matched: string;
  readonly behind: string;
}

/** So much behind a claim may say that it is of something else. */
const BEHIND = 40;

const ANY = new RegExp(`[${MONEY}${PERCENT}${MULTIPLE}]`, 'g');

/** Every place where a pattern stands in a sentence. */
export function findClaims({ text, slots, signs }: Template, patterns: readonly Pattern[]): readonly Claim[] {
  const claims: Claim[] = [];
  const [hasHan, hasLatin] = [HAN.test(text), LATIN.test(text)];
  for (const pattern of patterns) {
    if (!(pattern.isHan ? hasHan : hasLatin) || !holds(signs, pattern.needs)) continue;
    const { regex } = pattern;
    // Without `matchAll`, which makes the expression anew for every sentence.
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      const first = text.slice(0, match.index).match(ANY)?.length ?? 0;
      const figures: Partial<Record<Role, Placed>> = {};
      pattern.roles.forEach((role, i) => {
        figures[role] = slots[first + i]!;
      });
      const [matched] = match;
      const end = match.index + matched.length;
      claims.push({ pattern, figures, words: match.groups ?? {}, matched, behind: text.slice(end, end + BEHIND) });
    }
  }
  return claims;
}

/** Are all of `needs` among `signs`? Both are sorted. */
function holds(signs: string, needs: string): boolean {
  let at = 0;
  for (const sign of needs) {
    at = signs.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
