import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import { spansOverlap, type Span } from '../../src/core/document/span.js';
import { editStateOf, isSetAside, verdictOf, type Verdict } from '../desk/items.js';
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
  const figures = reading.figures.map((figure): Mark => {
    const verdicts = open.filter((finding) => spansOverlap(finding, figure)).map(verdictOf);
    const own = active?.kind === 'finding' ? reading.findings.find(({ id }) => id === active.id) : undefined;
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
  const others = open
    .filter((finding) => verdictOf(finding) !== 'fine' && !figures.some((figure) => spansOverlap(figure, finding)))
    .map((finding): Mark => {
      const isActive = active?.kind === 'finding' && active.id === finding.id;
      const look = `plain ${verdictOf(finding)}${isActive ? ' active' : ''}`;
      return { start: finding.start, end: finding.end, kind: 'finding', id: finding.id, look };
    });
  return apart([...figures, ...others]);
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
