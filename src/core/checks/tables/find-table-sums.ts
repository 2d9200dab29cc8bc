import { elementAt } from '../../../support/get-or-throw.js';
import { TriedParts, type WrongTotal } from './tried-parts.js';
import type { MatrixLine, TableMatrix } from './table-matrix.js';

const TOTAL_LABEL = /\btotals?\b|\bsub-?totals?\b|合计|合計|总计|總計|小计|小計|总额|總額|合共|共计|共計|总和|總和/i;
/** What is left of one line when others are taken off. */
const NET_LABEL =
  /\bnet\b|\bgross (?:profit|loss|margin)|\b(?:operating|pre-?tax) (?:profit|loss|income)|\b(?:profit|loss|income|earnings)\b.*\bbefore\b|毛利|净额|淨額|净利|淨利|溢利|利润|利潤/i;
/** A line that is part of the one above it, and no part of the total beside that. */
const OF_WHICH = /^\s*(?:of which|thereof|including|incl\.|memo)|^\s*其中/i;
/** So many lines above a total, or below it, are tried as its parts. */
const MAX_PARTS = 40;

/**
 * Totals that do not add up. The parts of a total are the lines above it, or in front of it, from some line on, or the lines
 * below a total that stands first; without the parts of subtotals and without "of which". Which of them they are is what adds
 * up in other columns. Each number is an interval, as in XBRL Calculations 1.1: the sum of the parts' must meet the total's.
 * Of a total that adds up nowhere nothing is reported, unless it is one digit away from what the whole block adds up to.
 */
export function findWrongTotals({ lines, isByRow }: TableMatrix): readonly WrongTotal[] {
  /** By the index of a total: of its first part. */
  const firstParts = new Map<number, number>();
  return lines.flatMap((line, index): readonly WrongTotal[] => {
    const isTotal = TOTAL_LABEL.test(line.label);
    // Sums that are not called so, and what is left when costs are taken off.
    const isOther = isByRow && index > 1 && (line.label === '' || NET_LABEL.test(line.label));
    if (!isTotal && !isOther) return [];
    const tried = new TriedParts(line, isTotal);
    for (const { added, first, isNatural } of linesAbove(lines, index, firstParts, tried))
      if (tried.tryWith(added, first, isNatural)) break;
    if (tried.first !== undefined) firstParts.set(index, tried.first);
    if (tried.first !== undefined || !isTotal) return tried.wrong;
    const below = new TriedParts(line, isTotal);
    for (const { added, first, isNatural } of linesBelow(lines, index, below))
      if (below.tryWith(added, first, isNatural)) break;
    return below.first === undefined ? tried.wrong : below.wrong;
  });
}

/** A line that may be a part, the first line that then is one, and whether the lines so far are a block of the table. */
interface Step {
  readonly added: MatrixLine;
  readonly first: number;
  readonly isNatural: boolean;
}

/** Upwards from a total. A block ends at a label that stands alone, at the total before, or with the table. */
function* linesAbove(
  lines: readonly MatrixLine[],
  index: number,
  firstParts: ReadonlyMap<number, number>,
  tried: TriedParts,
): Generator<Step> {
  let opensBlock = lines[index]?.opensBlock === true;
  for (let at = index - 1, count = 0; at >= 0 && count < MAX_PARTS; at--) {
    const added = elementAt(lines, at);
    opensBlock ||= added.opensBlock;
    if (!OF_WHICH.test(added.label) && tried.sharesMeasure(added)) {
      count++;
      const isTotal = TOTAL_LABEL.test(added.label);
      const own = firstParts.get(at);
      if (own !== undefined) at = own;
      const before = lines[at - 1];
      const isNatural = opensBlock || isTotal || before === undefined || TOTAL_LABEL.test(before.label);
      yield { added, first: at, isNatural };
    }
    opensBlock = false;
  }
}

/** Downwards from a total that stands first. */
function* linesBelow(lines: readonly MatrixLine[], index: number, tried: TriedParts): Generator<Step> {
  for (let at = index + 1, count = 0; at < lines.length && count < MAX_PARTS; at++) {
    const added = elementAt(lines, at);
    if (OF_WHICH.test(added.label) || !tried.sharesMeasure(added)) continue;
    count++;
    const next = lines[at + 1];
    yield { added, first: at, isNatural: !next || next.opensBlock || TOTAL_LABEL.test(next.label) };
  }
}
