import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import { isFallback } from '../format/reasons.js';
import { ambiguousMarkOf } from './marks.js';

/** A currency that a mark was read as. */
interface Reading {
  readonly currency: string;
  readonly count: number;
  /** The commonest reason. */
  readonly reason: string | undefined;
}

/** What was concluded about a mark that stands for several currencies. */
export interface Evidence {
  readonly mark: string;
  /** The commonest first. */
  readonly readings: readonly Reading[];
  /** Other currencies that the mark may stand for. */
  readonly others: readonly string[];
  /** Whether the desk is asked: the story is divided, or nothing in it tells. */
  readonly isOpen: boolean;
}

/** What the story says about each of its ambiguous marks. */
export function evidenceOf(figures: readonly AnnotatedFigure[]): readonly Evidence[] {
  const byMark = new Map<string, AnnotatedFigure[]>();
  for (const figure of figures) {
    const mark = ambiguousMarkOf(figure);
    if (mark === undefined) continue;
    const known = byMark.get(mark);
    if (known) known.push(figure);
    else byMark.set(mark, [figure]);
  }
  return [...byMark].map(([mark, own]) => {
    const readings = [...counted(own.map(({ currency = '' }) => currency))].map(([currency, count]): Reading => {
      const reasons = own.flatMap((figure) => (figure.currency === currency ? (figure.reason ?? []) : []));
      return { currency, count, reason: [...counted(reasons).keys()][0] };
    });
    const candidates = new Set<string>(own.flatMap((figure) => figure.candidates ?? []));
    for (const { currency } of readings) candidates.delete(currency);
    const isOpen = readings.length > 1 || own.some(({ reason }) => reason !== undefined && isFallback(reason));
    return { mark, readings, others: [...candidates], isOpen };
  });
}

/** How often each stands there, the most frequent first. */
function counted(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
