/**
 * What a table's own arithmetic proves, told from its figures alone and apart from the rules that check it: totals that are
 * the sum of lines beside them, and changes that follow from two other columns.
 */
import { exactOf, reachOf } from './exact-figure.mjs';

const TOTAL = /\btotals?\b|\bsub-?totals?\b|合计|合計|总计|總計|小计|小計|总额|總額|合共|共计|共計/i;
const CHANGE =
  /change|growth|varia|\bvar\b|\by[o/-]{1,2}y\b|increase|decrease|diff|\+\/?-|增长|增長|增减|增減|变动|變動|变化|變化|同比|升幅|跌幅|升跌/i;
/** Of a total of fewer digits chance is the likelier parent. */
const MIN_DIGITS = 3;
const MAX_PARTS = 40;

/** The figures of a text by table, row and column; cells with several are left out. */
export function gridsOf(figures) {
  const tables = new Map();
  for (const figure of figures) {
    const { cell } = figure;
    if (!cell || figure.value === undefined) continue;
    const grid = tables.get(cell.table) ?? new Map();
    tables.set(cell.table, grid);
    const key = `${cell.row} ${cell.column}`;
    grid.set(key, grid.has(key) ? undefined : figure);
  }
  return [...tables.values()].map((grid) => [...grid.values()].filter(Boolean));
}

/** Totals that add up: `{ figure, holds(value) }`. */
export function provenTotals(figures) {
  const byRow = linesOf(figures, ({ cell }) => [cell.row, cell.column, cell.rowLabel ?? '']);
  const byColumn = linesOf(figures, ({ cell }) => [cell.column, cell.row, cell.columnLabels.join(' ')]);
  const found = new Map();
  for (const lines of [byRow, byColumn])
    for (const proven of totalsOf(lines)) if (!found.has(proven.figure)) found.set(proven.figure, proven);
  return [...found.values()];
}

function linesOf(figures, placeOf) {
  const lines = new Map();
  for (const figure of figures) {
    const [index, place, label] = placeOf(figure);
    const line = lines.get(index) ?? { label, cells: new Map() };
    lines.set(index, line);
    line.cells.set(place, figure);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

function totalsOf(lines) {
  const proven = [];
  const firstOf = new Map();
  lines.forEach(({ label, cells }, index) => {
    if (!TOTAL.test(label)) return;
    for (const [place, figure] of cells) {
      if (figure.significantDigits < MIN_DIGITS || figure.kind !== 'money' || figure.per) continue;
      for (const step of [-1, 1]) {
        const found = findParts(lines, index, place, figure, step, firstOf);
        if (!found) continue;
        if (step < 0) firstOf.set(`${index} ${place}`, found.first);
        proven.push(found.proven);
        break;
      }
    }
  });
  return proven;
}

function findParts(lines, index, place, total, step, firstOf) {
  let sum = 0n;
  let reach = reachOf(total);
  let count = 0;
  for (let at = index + step; lines[at] && count < MAX_PARTS; at += step) {
    const part = lines[at].cells.get(place);
    if (!part || part.kind !== total.kind || part.currency !== total.currency) continue;
    sum += exactOf(part.value);
    reach += reachOf(part);
    count++;
    const first = step < 0 ? firstOf.get(`${at} ${place}`) : undefined;
    if (first !== undefined) at = first;
    if (count < 2) continue;
    const holds = (value) => distance(sum, exactOf(value)) <= reach;
    if (holds(total.value)) return { first: at, proven: { figure: total, holds: closed(sum, reach) } };
  }
  return undefined;
}

const closed = (sum, reach) => (value) => distance(sum, exactOf(value)) <= reach;
const distance = (a, b) => (a > b ? a - b : b - a);

/** Changes that follow from two columns, in columns whose changes all, or nearly all, follow from the same two. */
export function provenChanges(figures) {
  const columns = linesOf(figures, ({ cell }) => [cell.column, cell.row, cell.columnLabels.join(' ')]);
  return columns.flatMap((column) => {
    if (!CHANGE.test(column.label)) return [];
    const others = columns.filter((other) => other !== column);
    const tried = others.flatMap((from) => others.flatMap((to) => (from === to ? [] : [agreeing(column, from, to)])));
    const [best] = tried.sort((a, b) => b.right.length - a.right.length);
    return best && best.right.length >= 2 && best.wrong * 2 <= best.right.length ? best.right : [];
  });
}

function agreeing(column, before, after) {
  const right = [];
  let wrong = 0;
  for (const [row, figure] of column.cells) {
    const [from, to] = [before.cells.get(row), after.cells.get(row)];
    if (!from || !to || from.kind !== to.kind || from.currency !== to.currency) continue;
    const holds = (value) => follows({ ...figure, value }, from, to);
    if (holds(figure.value)) right.push({ figure, holds });
    else wrong++;
  }
  return { right, wrong };
}

const SHIFT = exactOf('1');

/** In percent of the number before, or as the difference of the two; a sign may be left to words or to brackets. */
function follows(figure, from, to) {
  const [a, b] = [exactOf(from.value), exactOf(to.value)];
  const [aReach, bReach, own] = [reachOf(from), reachOf(to), reachOf(figure)];
  const size = abs(exactOf(figure.value));
  if (figure.kind === 'percent' && from.kind === 'money') {
    if (a <= 0n) return false;
    const moved = abs(b - a) * 100n;
    const slack = (aReach + bReach) * 100n + (own * (a + aReach) + size * aReach) / SHIFT;
    return abs(moved - (size * a) / SHIFT) <= slack + 1n;
  }
  const ratio = from.kind === 'percent';
  if (ratio && figure.kind === 'basis_points') return abs(abs(b - a) * 100n - size) <= (aReach + bReach) * 100n + own;
  if (!ratio && figure.kind !== from.kind) return false;
  return abs(abs(b - a) - size) <= aReach + bReach + own;
}

const abs = (value) => (value < 0n ? -value : value);

/**
 * Figures of the prose that are a number of a table, as they are rounded, of no more than one row, and near a word of its
 * label or its heading.
 */
export function provenTexts(figures, text) {
  const single = figures.filter(({ value }) => value !== undefined);
  const cells = single.filter(({ cell }) => cell);
  return single.flatMap((figure) => {
    if (figure.cell || figure.rateNote || figure.qualifier !== 'exact' || figure.significantDigits < MIN_DIGITS)
      return [];
    const isIn = (value) => cells.filter((cell) => isRounded({ ...figure, value }, cell));
    const found = isIn(figure.value);
    const rows = new Set(found.map(({ cell }) => `${cell.table} ${cell.row}`));
    const around = text.slice(Math.max(0, figure.start - NEAR), figure.end + NEAR).toLowerCase();
    const isNamed = found.some(({ cell }) => wordsOf(cell).some((word) => around.includes(word)));
    return rows.size === 1 && isNamed ? [{ figure, holds: (value) => isIn(value).length > 0 }] : [];
  });
}

const NEAR = 150;

/** Words of four letters and more, and pairs of Han characters, that name a cell. */
function wordsOf({ rowLabel = '', columnLabels }) {
  const label = (rowLabel || columnLabels.join(' ')).toLowerCase();
  return (label.match(/[a-z]{4,}|[\u4e00-\u9fff]{2}/g) ?? []).filter(
    (word) => !/^(?:total|with|from|other|ended|year)$/.test(word),
  );
}

function isRounded(figure, cell) {
  if (figure.kind !== cell.kind || figure.currency !== cell.currency) return false;
  if (cell.significantDigits < figure.significantDigits) return false;
  // Of as many digits they must be the same.
  return abs(abs(exactOf(figure.value)) - abs(exactOf(cell.value))) < reachOf(figure) + reachOf(cell);
}
