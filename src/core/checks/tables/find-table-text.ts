import { isSingle, type LocatedSingle } from '../single-figure.js';
import type { CheckContext } from '../check-context.js';
import { CellIndex, type CellDifference } from './cell-index.js';
import { RowResults } from './row-results.js';
import { NamedCells } from './named-cells.js';

/** A number of the prose that is not the one of the table that its sentence mentions. */
export interface MisstatedCell {
  readonly stated: LocatedSingle;
  readonly cell: LocatedSingle;
  readonly difference: CellDifference | 'sign';
}

/** Digits that are evidence without another number of the sentence, or the name of the cell, beside the figure. */
const MANY_DIGITS = { digits: 5, scale: 4 } as const;

const POINTS: ReadonlySet<string> = new Set(['percentage_points', 'basis_points']);

/** Cells that one number is compared with: a table of one number over and over would have it compared with all. */
const MAX_NEAR = 60;
const MAX_NAMED = 6;

/**
 * Numbers of the prose that differ in a digit, in their scale or in their sign from the number of a table that their sentence
 * names. Nothing is reported of a number that some cell has, or that two numbers of its row give.
 */
export function findMisstatedCells(
  context: Pick<CheckContext, 'figures' | 'sentenceOf' | 'text' | 'unscaled'>,
): readonly MisstatedCell[] {
  const singles = context.figures.filter(isSingle);
  const cells = singles.filter(({ figure }) => figure.cell !== undefined);
  if (cells.length === 0 || cells.length === singles.length) return [];
  const index = new CellIndex(cells, context.unscaled);
  const names = new NamedCells(context, index);
  const results = new RowResults(cells);
  return singles.flatMap((stated): readonly MisstatedCell[] => {
    const { cell: place, rateNote, qualifier, restates } = stated.figure;
    if (place || rateNote || restates !== undefined || qualifier !== 'exact') return [];
    const same = index.statedBy(stated.figure);
    const [first] = same;
    if (first) return names.hasOtherSign(stated, same) ? [{ stated, cell: first, difference: 'sign' }] : [];
    const near = index.near(stated.figure).slice(0, MAX_NEAR);
    const named = near.flatMap(({ cell, difference, isDoubtful }) => {
      const naming = names.nameOf(stated, cell);
      if (!naming || (isDoubtful && !naming.isWhole)) return [];
      const isSure = naming.isBeside || stated.figure.significantDigits >= MANY_DIGITS[difference];
      return isSure ? [{ stated, cell, difference, rank: naming.rank, isWhole: naming.isWhole }] : [];
    });
    const best = named.sort((a, b) => b.rank - a.rank).slice(0, MAX_NAMED);
    // Where the row gives its change in points, that change is meant: the difference of two rounded percentages excuses nothing.
    const isGiven = ({ cell, isWhole }: (typeof best)[number]): boolean =>
      !(isWhole && POINTS.has(cell.figure.kind)) && results.give(stated, cell);
    return best.filter((each) => !isGiven(each)).slice(0, 1);
  });
}
