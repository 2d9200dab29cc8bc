import type { Qualifier } from '../figure.js';
import type { Mark } from './mark.js';
import { Trie } from './trie.js';
import type { ScaleRow, Unit } from './vocabulary.js';

/** The languages' tables, compiled into tries. Both languages share them: mixed text is normal. */
export interface Lexicon {
  /** Marks that end where the number starts. */
  readonly marksBefore: Trie<Mark>;
  /** Marks and ratio units that start where the number ends. */
  readonly unitsAfter: Trie<Unit>;
  readonly scales: Trie<ScaleRow>;
  readonly qualifiersBefore: Trie<Qualifier>;
  readonly qualifiersAfter: Trie<Qualifier>;
  readonly perBefore: Trie<string>;
  readonly perAfter: Trie<string>;
  /** Words that may part a currency name from its number: 人民币约为480.74亿元. */
  readonly linksBefore: Trie<true>;
  readonly ranges: RangeLexicon;
  readonly restatements: RestatementLexicon;
  readonly declarations: DeclarationLexicon;
  /** Words that make an unmarked number money: English words, Chinese characters, and what may follow an amount. */
  readonly moneyWords: Set<string>;
  readonly moneyNouns: Trie<true>;
  readonly afterAmount: Set<string>;
}

/** Words of declarations, of every language. */
export interface DeclarationLexicon {
  readonly units: Set<string>;
  readonly below: Set<string>;
  readonly leads: Trie<true>;
  /** Looks back from the end of a bracket. */
  readonly trails: Trie<true>;
  readonly scales: Trie<number>;
  readonly hundredths: Trie<true>;
}

/** What leads from an amount to its restatement, of every language. Tries look back from the restatement. */
export interface RestatementLexicon {
  readonly strong: Trie<true>;
  readonly direct: Trie<true>;
  readonly alternatives: Trie<true>;
  readonly alternativesAfter: Trie<true>;
  readonly rate: Set<string>;
}

/** What joins the ends of a range, of every language. Tries look back from the first end. */
export interface RangeLexicon {
  readonly connectors: Set<string>;
  /** First characters of all connectors, with the bit that makes an ASCII letter small. */
  readonly heads: Set<number>;
  readonly paired: {
    readonly connectors: ReadonlySet<string>;
    readonly before: Trie<true>;
    readonly after?: Trie<true>;
  }[];
  readonly closers: Trie<true>;
  readonly movedFrom: Trie<true>;
  readonly rangedFrom: Trie<true>;
  readonly movedBy: Trie<true>;
}

/** A lexicon without a word in it. */
export function emptyLexicon(): Lexicon {
  return {
    marksBefore: new Trie(true),
    unitsAfter: new Trie(),
    scales: new Trie(),
    qualifiersBefore: new Trie(true),
    qualifiersAfter: new Trie(),
    perBefore: new Trie(),
    perAfter: new Trie(),
    linksBefore: new Trie(true),
    ranges: {
      connectors: new Set(),
      heads: new Set(),
      paired: [],
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
    },
    declarations: {
      units: new Set(),
      below: new Set(),
      leads: new Trie(),
      trails: new Trie(true),
      scales: new Trie(),
      hundredths: new Trie(),
    },
    moneyWords: new Set(),
    moneyNouns: new Trie(),
    afterAmount: new Set(),
  };
}
