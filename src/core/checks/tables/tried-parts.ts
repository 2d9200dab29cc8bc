import type { Decimal } from '../../money/decimal.js';
import type { LocatedSingle } from '../single-figure.js';
import { PartSum, type Combination } from './part-sum.js';
import { toDecimal } from './scaled-number.js';
import type { MatrixLine } from './table-matrix.js';

/** A total of a table that is not what its parts come to. */
export interface WrongTotal {
  readonly total: LocatedSingle;
  readonly label: string;
  /** In the order of the table. */
  readonly parts: readonly LocatedSingle[];
  readonly expected: Decimal;
  /** The same lines come to the total elsewhere in the table; otherwise it is one digit away from what they come to. */
  readonly isProven: boolean;
}

/** What the numbers say of lines as the parts of a total. */
interface Evidence {
  /** Places where the parts come to the total. */
  readonly right: number;
  /** Those of them that chance does not explain. */
  readonly proven: number;
  /** How likely chance makes right all that are. */
  readonly chance: number;
  readonly wrong: readonly PartSum[];
}

/** How likely chance may be to make a total that adds up nowhere one digit away from the sum of its block. */
const MAX_CHANCE = 0.01;
const COMBINATIONS: readonly Combination[] = ['sum', 'difference'];

/** The lines that were tried as the parts of a total, one more at a time, and the best of them so far. */
export class TriedParts {
  private readonly sums: readonly PartSum[];
  private best: Evidence | undefined;
  /** Where the parts start that the numbers prove; undefined while they prove none. */
  first: number | undefined;
  wrong: readonly WrongTotal[] = [];

  constructor(
    private readonly total: MatrixLine,
    /** It is called a total, so that one column is proof. */
    private readonly isTotal: boolean,
  ) {
    this.sums = [...total.cells].map(([place, stated]) => new PartSum(place, stated));
  }

  /** Has the line a number of the kind that a total has in the same place? */
  sharesMeasure(line: MatrixLine): boolean {
    return this.sums.some((sum) => sum.isFilledBy(line));
  }

  /** Adds a line to the parts. Returns whether no others need be tried. */
  tryWith(line: MatrixLine, first: number, isNatural: boolean): boolean {
    for (const sum of this.sums) sum.add(line);
    for (const combination of this.isTotal ? COMBINATIONS.slice(0, 1) : COMBINATIONS) {
      const evidence = this.weigh(combination, isNatural);
      if (this.isProof(evidence, combination)) {
        if (evidence.proven > (this.best?.proven ?? 0)) this.keep(evidence, combination, first);
        if (this.best === evidence && evidence.wrong.length === 0) return true;
      } else if (!this.best && this.wrong.length === 0 && isNatural && this.isNearly(evidence, combination))
        this.wrong = evidence.wrong.map((sum) => this.toWrongTotal(sum, combination, false));
    }
    return false;
  }

  private weigh(combination: Combination, isNatural: boolean): Evidence {
    const wrong: PartSum[] = [];
    let right = 0;
    let proven = 0;
    let chance = 1;
    for (const sum of this.sums) {
      if (!sum.isComparable(combination) || (sum.isChange && !this.isTotal)) continue;
      if (!sum.addsUp(combination)) wrong.push(sum);
      else if (sum.parts.length > 1 || isNatural) {
        right++;
        chance *= sum.chanceOfMeeting();
        if (sum.proves()) proven++;
      }
    }
    return { right, proven, chance, wrong };
  }

  private isProof({ right, proven, wrong }: Evidence, combination: Combination): boolean {
    if (proven === 0 || wrong.length > right) return false;
    // What is not called a total is one only where it is, but for a digit.
    return this.isTotal || wrong.every((sum) => sum.chanceOfNearMiss(combination) !== undefined);
  }

  /** Is one total alone not what the block comes to, and one digit away from it? */
  private isNearly({ chance, wrong }: Evidence, combination: Combination): boolean {
    const [only] = wrong;
    if (!this.isTotal || !only || wrong.length > 1 || only.isAveraged || only.parts.length < 2) return false;
    return chance * (only.chanceOfNearMiss(combination) ?? 1) <= MAX_CHANCE;
  }

  private keep(evidence: Evidence, combination: Combination, first: number): void {
    this.best = evidence;
    this.first = first;
    this.wrong = evidence.wrong
      // What is averaged adds up nowhere, but for one that a single digit keeps from it.
      .filter((sum) => !sum.isAveraged || (sum.chanceOfNearMiss(combination) ?? 1) <= MAX_CHANCE)
      .map((sum) => this.toWrongTotal(sum, combination, true));
  }

  private toWrongTotal(sum: PartSum, combination: Combination, isProven: boolean): WrongTotal {
    const { total, parts } = sum;
    const ordered = [...parts].sort((a, b) => a.start - b.start);
    return { total, label: this.total.label, parts: ordered, expected: toDecimal(sum.result(combination)), isProven };
  }
}
