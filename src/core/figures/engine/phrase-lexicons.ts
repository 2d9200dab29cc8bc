import type { CodeSet } from '../../document/code-set.js';
import type { Trie } from './trie.js';

/** Single characters with a meaning beside a number, of every language. */
export interface CharacterLexicon {
  readonly numbers: CodeSet;
  readonly unitsBeforeDash: CodeSet;
  readonly unitsBehindGroups: CodeSet;
}

/** What stands between the items of a list, of every language. */
export interface ListLexicon {
  readonly separators: Set<string>;
  readonly perUnitSeparators: Set<string>;
  readonly movedTo: Set<string>;
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
  readonly prepositions: string[];
  /**
   * Whatever a unit expression may end with, and whether that is letters alone. Looks back from its end; most brackets end
   * with something else.
   */
  readonly ends: Trie<boolean>;
}

/** What leads from an amount to its restatement, of every language. Tries look back from the restatement. */
export interface RestatementLexicon {
  readonly strong: Trie<true>;
  readonly direct: Trie<true>;
  readonly alternatives: Trie<true>;
  readonly alternativesAfter: Trie<true>;
  readonly rate: Set<string>;
  readonly reversedRate: Set<string>;
  readonly reversedRateUnlessMoved: Set<string>;
  readonly noRateLevel: Set<string>;
  readonly directInQualifier: string[];
  readonly strongInQualifier: string[];
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
  readonly alternatives: Set<string>;
  readonly closers: Trie<true>;
  readonly movedFrom: Trie<true>;
  readonly rangedFrom: Trie<true>;
  readonly movedBy: Trie<true>;
}
