import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import { spansOverlap, type Span } from '../../src/core/document/span.js';
import type { Finding } from '../../src/core/checks/finding.js';
import { editStateOf, findingWith, isSetAside, verdictOf, type Verdict } from '../desk/items.js';
import type { DeskState, ItemId } from '../desk/state.js';

/** A stretch of the text that is marked: a figure, or a finding that is about no figure. */
export interface Mark extends Span, ItemId {
  /** Names of classes: certainty, verdict, state of the edit. */
  readonly look: string;
}

/** The marks of a text, in text order, none overlapping another. */
export function marksOf({ reading, refusals, active }: DeskState): readonly Mark[] {
  if (!reading) return [];
  const open = reading.findings.filter((finding) => !isSetAside(finding, refusals));
  const own = active?.kind === 'finding' ? findingWith(reading, active.id) : undefined;
  const about = overlapping(reading.figures, open);
  const figures = reading.figures.map((figure): Mark => {
    const verdicts = (about.get(figure) ?? []).map(verdictOf);
    const isActive =
      active?.kind === 'figure' ? active.id === figure.id : own !== undefined && spansOverlap(own, figure);
    const look = [
      figure.certainty ?? 'plain',
      worst(verdicts),
      edited(figure, editStateOf(figure, refusals)),
      isActive ? 'active' : '',
    ];
    return {
      start: figure.start,
      end: figure.end,
      kind: 'figure',
      id: figure.id,
      look: look.filter(Boolean).join(' '),
    };
  });
  const marked = new Set([...about.values()].flat());
  const others = open
    .filter((finding) => verdictOf(finding) !== 'fine' && !marked.has(finding))
    .map((finding): Mark => {
      const isActive = active?.kind === 'finding' && active.id === finding.id;
      const look = `plain ${verdictOf(finding)}${isActive ? ' active' : ''}`;
      return { start: finding.start, end: finding.end, kind: 'finding', id: finding.id, look };
    });
  return apart([...figures, ...others]);
}

/** The findings that touch each figure. Figures stand in text order and apart; a finding may span several. */
function overlapping(
  figures: readonly AnnotatedFigure[],
  findings: readonly Finding[],
): ReadonlyMap<AnnotatedFigure, readonly Finding[]> {
  const about = new Map<AnnotatedFigure, Finding[]>();
  const starts = figures.map(({ start }) => start);
  for (const finding of findings) {
    // From the last figure that begins before the finding: those before it end before it begins.
    for (let i = Math.max(0, countBelow(starts, finding.start) - 1); i < figures.length; i += 1) {
      const figure = figures[i];
      if (!figure || figure.start >= finding.end) break;
      if (!spansOverlap(finding, figure)) continue;
      const known = about.get(figure);
      if (known) known.push(finding);
      else about.set(figure, [finding]);
    }
  }
  return about;
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function worst(verdicts: readonly Verdict[]): string {
  return verdicts.includes('wrong') ? 'wrong' : verdicts.includes('look') ? 'look' : '';
}

function edited({ restates, rateNote }: AnnotatedFigure, state: 'open' | 'refused' | 'none'): string {
  if (state !== 'none') return state;
  return (restates ?? rateNote) ? 'quiet' : '';
}

function apart(marks: readonly Mark[]): readonly Mark[] {
  let behind = 0;
  return [...marks]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < behind || end === start) return false;
      behind = end;
      return true;
    });
}

/** The mark at an offset; one ends behind its last character, where the caret is after typing it. */
export function markAt(marks: readonly Mark[], offset: number): Mark | undefined {
  return marks.find(({ start, end }) => start <= offset && offset <= end);
}
