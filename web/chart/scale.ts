import { daysBetween } from '../format/days.js';

/** One day of a series. The rate is kept as published; only the drawing turns it into a number. */
export interface Point {
  readonly date: string;
  readonly rate: string;
}

/** Where a day and a rate are drawn. */
export interface Scale {
  readonly x: (date: string) => number;
  readonly y: (rate: string) => number;
  /** Rates at which a line is drawn, lowest first. */
  readonly ticks: readonly string[];
}

/** Room that the drawing leaves at its edges. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A scale on which every point has its place; the rates do not begin at nought, as is usual for exchange rates. */
export function scaleOf(points: readonly Point[], from: string, to: string, box: Box): Scale {
  const rates = points.map(({ rate }) => Number(rate));
  const step = niceStep(Math.max(...rates) - Math.min(...rates), Math.max(...rates));
  const low = Math.floor(Math.min(...rates) / step) * step;
  const high = Math.max(Math.ceil(Math.max(...rates) / step) * step, low + step);
  const digits = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  const count = Math.round((high - low) / step);
  const days = Math.max(daysBetween(from, to), 1);
  return {
    x: (date) => box.left + ((box.width - box.left - box.right) * daysBetween(from, date)) / days,
    y: (rate) => box.top + ((box.height - box.top - box.bottom) * (high - Number(rate))) / (high - low),
    ticks: Array.from({ length: count + 1 }, (_, i) => (low + i * step).toFixed(digits)),
  };
}

/** 1, 2 or 5 times a power of ten: two to five steps over the spread. */
function niceStep(spread: number, size: number): number {
  const rough = Math.max(spread, size / 1000) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return factor * power;
}

/** The newest point on or before a day; else the first after it. */
export function pointAt(points: readonly Point[], day: string): Point | undefined {
  return points.findLast(({ date }) => date <= day) ?? points[0];
}

/** Summary of a series for screen readers. */
export interface Extremes {
  readonly first: Point;
  readonly last: Point;
  readonly high: Point;
  readonly low: Point;
}

/** @returns undefined when there is no point */
export function extremesOf(points: readonly Point[]): Extremes | undefined {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return undefined;
  const by = (better: (a: number, b: number) => boolean): Point =>
    points.reduce((best, each) => (better(Number(each.rate), Number(best.rate)) ? each : best));
  return { first, last, high: by((a, b) => a > b), low: by((a, b) => a < b) };
}

/** The last point of each month, for the table. */
export function lastOfMonths(points: readonly Point[]): readonly Point[] {
  return points.filter(({ date }, i) => points[i + 1]?.date.slice(0, 7) !== date.slice(0, 7));
}

/** The points as a file of comma-separated values, as the service writes them. */
export function toCsv(
  rows: readonly (Point & Readonly<Record<'base' | 'quote' | 'source' | 'kind', string>>)[],
): string {
  const lines = rows.map(({ date, base, quote, rate, source, kind }) => [date, base, quote, rate, source, kind].join());
  return ['date,base,quote,rate,source,kind', ...lines, ''].join('\r\n');
}
