import { elementAt, getOrThrow } from '../../../support/get-or-throw.js';
import { memoizePerObject } from '../../../support/bounded-cache.js';
import { AMOUNT_TOKEN, MULTIPLE_TOKEN, PERCENT_TOKEN, POINTS_TOKEN, type MaskedSentence } from '../masked-sentence.js';
import type { LocatedSingle } from '../single-figure.js';

/** What a figure is in a claim. */
type ClaimRole = 'A' | 'B' | 'D' | 'P' | 'S' | 'X' | 'L' | 'M' | 'N';

const ROLE_TOKENS: Readonly<Record<ClaimRole, string>> = {
  A: AMOUNT_TOKEN,
  B: AMOUNT_TOKEN,
  D: AMOUNT_TOKEN,
  L: PERCENT_TOKEN,
  M: PERCENT_TOKEN,
  N: PERCENT_TOKEN,
  P: PERCENT_TOKEN,
  S: POINTS_TOKEN,
  X: MULTIPLE_TOKEN,
};

/**
 * A form in which a claim is made over figures. In its source, `{A}` `{B}` `{D}` stand for amounts, `{P}` `{L}` `{M}` `{N}` for
 * percentages, `{S}` for percentage points, `{X}` for a multiple; `{g30}` for up to 30 characters without another figure or a semicolon, `{c30}` also
 * without a comma; any other name
 * in braces for the words of that name. The rest is a regular expression over the sentence in lower case.
 */
export interface ClaimPattern {
  readonly regex: RegExp;
  readonly roles: readonly ClaimRole[];
  readonly source: string;
  /** Tokens of the roles. No other figure stands between them: a sentence that has not these in a row is not searched. */
  readonly requiredTokens: string;
  readonly isOfPoints: boolean;
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
        if (gap !== undefined) return `[^${AMOUNT_TOKEN}${PERCENT_TOKEN}${MULTIPLE_TOKEN};]{0,${gap}}?`;
        const clause = /^c(\d+)$/.exec(name)?.[1];
        if (clause !== undefined) return `[^${AMOUNT_TOKEN}${PERCENT_TOKEN}${MULTIPLE_TOKEN};,]{0,${clause}}?`;
        const word = words[name];
        if (word === undefined) throw new RangeError(`no words {${name}} in the pattern ${source}`);
        return expand(word);
      });
    const regex = new RegExp(expand(source), 'g');
    const requiredTokens = roles.map((role) => ROLE_TOKENS[role]).join('');
    return {
      regex,
      roles,
      source,
      requiredTokens,
      isOfPoints: requiredTokens.includes(POINTS_TOKEN),
      isHan: HAN.test(regex.source),
    };
  });
}

const HAN = /\p{Script=Han}/u;

/** The figures of a claim by their roles. */
type ClaimFigures = Readonly<Partial<Record<ClaimRole, LocatedSingle>>>;

/** A claim found: the figures by their roles, and the words that the pattern names. */
export interface Claim {
  readonly pattern: ClaimPattern;
  readonly figures: ClaimFigures;
  readonly words: Readonly<Record<string, string | undefined>>;
  /** The text that the pattern matched, what stands before it and what follows, in the masked sentence. */
  readonly matched: string;
  readonly before: string;
  readonly following: string;
}

/** So much behind a claim may say that it is of something else. */
const MAX_FOLLOWING_LENGTH = 40;

const FIGURE_TOKEN = new RegExp(`[${AMOUNT_TOKEN}${PERCENT_TOKEN}${MULTIPLE_TOKEN}]`, 'g');
const ANY_POINTS_TOKEN = new RegExp(POINTS_TOKEN, 'g');

const NO_CLAIMS: readonly Claim[] = [];

/** Every match of some patterns in a sentence. */
export function findClaims(sentence: MaskedSentence, patterns: readonly ClaimPattern[]): readonly Claim[] {
  const possible = indexOf(patterns).listPossible(sentence);
  if (possible.length === 0) return NO_CLAIMS;
  const { text } = sentence;
  const claims: Claim[] = [];
  for (const pattern of possible) {
    const { regex } = pattern;
    // Without `matchAll`, which makes the expression anew for every sentence.
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      const [matched] = match;
      const figures = assignRoles(pattern, sentence, match.index, matched);
      if (figures === undefined) continue;
      const end = match.index + matched.length;
      const [before, following] = [text.slice(0, match.index), text.slice(end, end + MAX_FOLLOWING_LENGTH)];
      claims.push({ pattern, figures, words: match.groups ?? {}, matched, before, following });
    }
  }
  return claims;
}

/** What a sentence must hold for a pattern: figures in a row, and letters of its language. */
type Need = Pick<ClaimPattern, 'requiredTokens' | 'isOfPoints' | 'isHan'>;

/** Bits of a whole number that JavaScript shifts and compares; the sign is none. */
const MAX_NEEDS = 31;

/**
 * Patterns by what they need. Dozens of patterns need one of two or three rows of figures, which most sentences have not:
 * asking each pattern by itself took a third of the time of all claims.
 */
class PatternIndex {
  private readonly needs: readonly Need[];
  /** The bit of each pattern's need. */
  private readonly bits: readonly number[];
  /** The patterns that are possible, in their order, by the bits of the needs that are met. */
  private readonly known = new Map<number, readonly ClaimPattern[]>([[0, []]]);

  constructor(private readonly patterns: readonly ClaimPattern[]) {
    const keys = patterns.map(({ requiredTokens, isHan }) => `${requiredTokens} ${isHan}`);
    const places = new Map([...new Set(keys)].map((key, place) => [key, place]));
    if (places.size > MAX_NEEDS)
      throw new RangeError(
        `${places.size} rows of figures in one list of patterns, where ${MAX_NEEDS} have a bit each`,
      );
    this.needs = [...places.keys()].map((key) => elementAt(patterns, keys.indexOf(key)));
    this.bits = keys.map((key) => 1 << getOrThrow(places, key));
  }

  listPossible(sentence: MaskedSentence): readonly ClaimPattern[] {
    let met = 0;
    for (let place = 0; place < this.needs.length; place++)
      if (isMet(elementAt(this.needs, place), sentence)) met |= 1 << place;
    let possible = this.known.get(met);
    if (!possible) this.known.set(met, (possible = this.patterns.filter((_, i) => met & elementAt(this.bits, i))));
    return possible;
  }
}

function isMet({ requiredTokens, isOfPoints, isHan }: Need, sentence: MaskedSentence): boolean {
  const { tokens, figureTokens } = sentence;
  if (!(isOfPoints ? tokens : figureTokens).includes(requiredTokens)) return false;
  return isHan ? sentence.hasHan : sentence.hasLatin;
}

const indexOf = memoizePerObject((patterns: readonly ClaimPattern[]) => new PatternIndex(patterns));

/** The figures of a match by their roles. Undefined where points stand in it that have no role. */
function assignRoles(
  { roles }: ClaimPattern,
  { text, figures, points }: MaskedSentence,
  start: number,
  matched: string,
): ClaimFigures | undefined {
  const before = text.slice(0, start);
  let nextFigure = before.match(FIGURE_TOKEN)?.length ?? 0;
  if (!roles.includes('S')) return Object.fromEntries(roles.map((role) => [role, elementAt(figures, nextFigure++)]));
  let nextPoints = before.match(ANY_POINTS_TOKEN)?.length ?? 0;
  if ((matched.match(ANY_POINTS_TOKEN)?.length ?? 0) > roles.filter((role) => role === 'S').length) return undefined;
  return Object.fromEntries(
    roles.map((role) => [role, role === 'S' ? elementAt(points, nextPoints++) : elementAt(figures, nextFigure++)]),
  );
}
