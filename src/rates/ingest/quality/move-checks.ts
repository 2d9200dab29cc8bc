import { toIsoDate, type IsoDate } from '../../../core/rate-table/day.js';
import { Decimal, parseDecimal, type DecimalString } from '../../../core/money/decimal.js';
import { dayAt, type QuoteSeries } from '../../../core/rate-table/quote-series.js';
import { elementAt } from '../../../support/get-or-throw.js';
import { BOUNDS_MEMORY, MoveHistory, MIN_MARKED_MOVE } from './move-bounds.js';
import type { SuspectMark } from './quality-check.js';

/** One observation of a published pair. */
export interface MovePoint {
  readonly day: number;
  readonly date: IsoDate;
  readonly value: DecimalString;
}

/** What other sources say of an observation that moved far from `level`. */
export type MoveEvidence = 'confirmed' | 'contradicted' | 'none';

type EvidenceFinder = (point: MovePoint, level: MovePoint) => MoveEvidence;

/** A suspect observation. */
interface SuspectMove extends SuspectMark {
  readonly date: IsoDate;
}

/** After so long a silence a source starts anew: what it said last year is no measure. */
const MAX_GAP_DAYS = 366;

/** The share of a move that must be left on the next day for it to be one and no slip: a slip is gone at once. */
const MIN_SHARE_LEFT = 0.25;

/** Publications that repeat a move until it is believed, by who else has it. */
const REPEATS = { marked: 2, withheld: 5, contradicted: 10 } as const;

/** Days after which no suspect move is still waiting for its confirmation. */
export const MOVE_MEMORY_DAYS = 45;

/** A run of observations far from what the source published before. */
interface Run {
  readonly points: MovePoint[];
  /** The last of its moves from the level. */
  move: number;
  isWithheld: boolean;
  isContradicted: boolean;
  /** What is odd about it, in a clause. */
  readonly reason: string;
}

/**
 * Judges each observation of a pair by the source's own history. A move beyond the bounds is suspect until a second
 * source has it, or the source itself repeats it on a later day: then it is used, marked as provisional, and after some
 * more days the mark is removed. One that is gone on the next day stays suspect for ever.
 * @param from first day that is judged; what lies before makes the bounds
 */
export function* findSuspectMoves(
  series: QuoteSeries,
  { from, to }: { readonly from: number; readonly to: number },
  findEvidence: EvidenceFinder,
): Iterable<SuspectMove> {
  const history = MoveHistory.of(series.base, series.quote);
  let level: MovePoint | undefined;
  let levelLog = 0;
  let run: Run | undefined;
  for (const point of iteratePoints(series, from, to)) {
    const log = Math.log(Number(point.value));
    const accept = (move: number): void => {
      if (level) history.accept(move, point.day - level.day);
      level = point;
      levelLog = log;
    };
    if (!level || point.day - level.day > MAX_GAP_DAYS) {
      run = undefined;
      level = undefined;
      accept(0);
      continue;
    }
    const move = log - levelLog;
    if (run && Math.abs(move) <= MIN_SHARE_LEFT * Math.abs(run.move)) {
      // In a crisis the market itself reverses on the next day.
      if (run.isContradicted || !history.isRestless(run.move)) yield* describeRun(run, 'was gone on the next day');
      else history.accept(run.move, 1);
      run = undefined;
    }
    const days = point.day - level.day;
    if (!run && Math.abs(move) <= MIN_MARKED_MOVE) {
      accept(move);
      continue;
    }
    const bounds = history.bounds(days);
    if (!run && !exceeds(point, level, bounds.mark)) {
      accept(move);
      continue;
    }
    const evidence = findEvidence(point, level);
    if (evidence === 'confirmed') {
      run = undefined;
      accept(move);
      continue;
    }
    run ??= {
      points: [],
      move,
      isWithheld: false,
      isContradicted: false,
      reason: describeMove(point, level, series, bounds.mark),
    };
    run.points.push(point);
    run.move = move;
    run.isWithheld ||= exceeds(point, level, bounds.withhold);
    run.isContradicted ||= evidence === 'contradicted';
    const needed = run.isContradicted ? REPEATS.contradicted : run.isWithheld ? REPEATS.withheld : REPEATS.marked;
    if (run.points.length >= needed) {
      run = undefined;
      accept(move);
    }
  }
  if (!run) return;
  if (run.isContradicted) yield* describeRun(run, 'another source does not have it');
  else if (run.points.length === 1 && run.isWithheld) yield* describeRun(run, 'nobody else has it');
  else yield* describeRun(run, run.points.length > 1 ? 'no other source confirms it' : 'nobody else has it', true);
}

function* describeRun({ points, reason }: Run, why: string, provisional = false): Iterable<SuspectMove> {
  for (const { date } of points)
    yield { date, suspect: `${reason}; ${why}`, ...(provisional ? { provisional: true as const } : {}) };
}

/** The observations in force from as far back as the bounds reach, one a day. */
function* iteratePoints(series: QuoteSeries, from: number, to: number): Iterable<MovePoint> {
  const { days, values } = series;
  const first = Math.max(
    0,
    days.findIndex((day) => day >= from),
  );
  for (let i = Math.max(0, first - BOUNDS_MEMORY); i < days.length; i++) {
    const day = dayAt(series, i);
    if (day > to) return;
    // Of several revisions of a day the last is in force.
    if (days[i + 1] === day) continue;
    yield { day, date: toIsoDate(day), value: elementAt(values, i) };
  }
}

/** Is one value further from another than a factor of e^bound? Exact: nothing is divided. */
function exceeds({ value: now }: MovePoint, { value: before }: MovePoint, bound: number): boolean {
  const [a, b] = [parseDecimal(now), parseDecimal(before)];
  const factor = new Decimal(Math.exp(bound).toFixed(9));
  return a.gt(b.times(factor)) || b.gt(a.times(factor));
}

function describeMove(point: MovePoint, level: MovePoint, { base, quote }: QuoteSeries, bound: number): string {
  const percent = (log: number): string => `${(Math.abs(Math.expm1(log)) * 100).toFixed(1)} %`;
  const move = Math.log(Number(point.value) / Number(level.value));
  const verb = move > 0 ? 'rose' : 'fell';
  return `${base}/${quote} ${verb} by ${percent(move)} from ${level.value} of ${level.date} to ${point.value} of ${point.date}, more than its history bears out (${percent(bound)})`;
}
