import { groupBy } from '../../../support/group-by.js';
import type { LocatedSingle } from '../single-figure.js';
import { judgeChange } from './change-relation.js';
import { absolute, ONE, scaledNumberOf, type ScaledNumber } from './scaled-number.js';

/** Longer rows give nearly every number in some way. */
const MAX_ROW = 10;

/** The rows of tables, for what two of their numbers give. */
export class RowResults {
  private readonly rows: ReadonlyMap<string, readonly LocatedSingle[]>;

  constructor(cells: readonly LocatedSingle[]) {
    this.rows = new Map(groupBy(cells, keyOf).map((group) => [keyOf(group[0]), group.slice(0, MAX_ROW)]));
  }

  /** Is a number of the prose the sum, the change or the share of two numbers in the row of a cell? */
  give(stated: LocatedSingle, cell: LocatedSingle): boolean {
    const row = this.rows.get(keyOf(cell)) ?? [];
    return row.some((from) => row.some((to) => from !== to && givesNumber(stated, from, to)));
  }
}

function keyOf({ figure: { cell } }: LocatedSingle): string {
  return cell ? `${cell.table} ${cell.row}` : '';
}

function givesNumber(stated: LocatedSingle, from: LocatedSingle, to: LocatedSingle): boolean {
  const [a, b, c] = [from.figure, to.figure, stated.figure];
  if (a.kind !== b.kind || a.currency !== b.currency) return false;
  // A change of a percentage in percent is rarely said, and nearly every one is that of some two.
  if (a.kind === 'percent' && c.kind === 'percent') return isDifference(stated, from, to);
  const verdict = judgeChange({ change: stated, from, to });
  if (verdict === 'right' || verdict === 'unsigned') return true;
  const [first, second, number] = [scaledNumberOf(a), scaledNumberOf(b), scaledNumberOf(c)];
  const reach = first.reach + second.reach + number.reach;
  if (a.kind === c.kind) return absolute(absolute(first.value + second.value) - absolute(number.value)) <= reach;
  // A share: part × 100 against percent × whole.
  if (a.kind !== 'money' || c.kind !== 'percent' || second.value === 0n) return false;
  const share = absolute((first.value * 100n * ONE) / second.value);
  return absolute(share - absolute(number.value)) <= number.reach * 2n;
}

function isDifference(...figures: readonly [LocatedSingle, LocatedSingle, LocatedSingle]): boolean {
  const [number, from, to] = figures.map(({ figure }) => scaledNumberOf(figure)) as [
    ScaledNumber,
    ScaledNumber,
    ScaledNumber,
  ];
  const reach = number.reach + from.reach + to.reach;
  return absolute(absolute(to.value - from.value) - absolute(number.value)) <= reach;
}
