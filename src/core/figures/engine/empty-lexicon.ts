import type { PatternSet } from './language-patterns.js';
import type { Lexicon, RuleSet, StartTable } from './lexicon.js';
import type { CharacterLexicon } from './phrase-lexicons.js';
import { Trie } from './trie.js';

/** A lexicon without a word in it. */
export function emptyLexicon(
  starts: StartTable,
  rules: RuleSet,
  patterns: PatternSet,
  characters: CharacterLexicon,
): Lexicon {
  return {
    starts,
    rules,
    patterns,
    characters,
    lists: { separators: new Set(), perUnitSeparators: new Set(), movedTo: new Set() },
    marksBefore: new Trie(true),
    unitsAfter: new Trie(),
    quantityUnits: new Trie(),
    keepsQuantities: false,
    scales: new Trie(),
    unreadScales: new Trie(),
    qualifiersBefore: new Trie(true),
    qualifiersAfter: new Trie(),
    perBefore: new Trie(),
    perAfter: new Trie(),
    linksBefore: new Trie(true),
    ranges: {
      connectors: new Set(),
      heads: new Set(),
      paired: [],
      alternatives: new Set(),
      closers: new Trie(),
      movedFrom: new Trie(true),
      rangedFrom: new Trie(true),
      movedBy: new Trie(true),
    },
    restatements: {
      strong: new Trie(true),
      direct: new Trie(true),
      alternatives: new Trie(true),
      alternativesAfter: new Trie(),
      rate: new Set(),
      reversedRate: new Set(),
      reversedRateUnlessMoved: new Set(),
      noRateLevel: new Set(),
      directInQualifier: [],
      strongInQualifier: [],
    },
    declarations: {
      units: new Set(),
      below: new Set(),
      leads: new Trie(),
      trails: new Trie(true),
      scales: new Trie(),
      hundredths: new Trie(),
      prepositions: [],
      ends: new Trie(true, false),
    },
    tables: [],
    tableUnits: new Trie(),
    places: new Trie(),
    reasons: new Map(),
    moneyWords: new Set(),
    moneyNouns: new Trie(),
    afterAmount: new Set(),
  };
}
