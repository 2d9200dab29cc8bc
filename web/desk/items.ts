import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import type { Finding } from '../../src/core/checks/finding.js';
import { spansOverlap } from '../../src/core/document/span.js';
import type { ItemId, Reading, Refusal } from './state.js';

/** The three states in which a desk sorts findings. */
export type Verdict = 'wrong' | 'look' | 'fine';

/** @returns `wrong` cannot be right as it stands, `look` may have a reason that the text does not tell, `fine` agrees */
export function verdictOf({ severity }: Finding): Verdict {
  if (severity === 'error') return 'wrong';
  return severity === 'ok' ? 'fine' : 'look';
}

/** How far a figure is with its edit. */
export type EditState = 'open' | 'refused' | 'none';

export function editStateOf(figure: AnnotatedFigure, refusals: readonly Refusal[]): EditState {
  if (!figure.edit) return 'none';
  return refusals.some((each) => each.what === 'edit' && isAt(each, figure)) ? 'refused' : 'open';
}

/** Whether a finding was dismissed. */
export function isSetAside(finding: Finding, refusals: readonly Refusal[]): boolean {
  return refusals.some((each) => each.what === finding.rule && isAt(each, finding));
}

function isAt(refusal: Refusal, span: { readonly start: number; readonly end: number }): boolean {
  return refusal.start === span.start && refusal.end === span.end;
}

/** Figures that state the same amount: the same kind, currency, value and unit. */
export function occurrencesOf(
  figure: AnnotatedFigure,
  figures: readonly AnnotatedFigure[],
): readonly AnnotatedFigure[] {
  const key = amountOf(figure);
  return figures.filter((each) => amountOf(each) === key);
}

function amountOf({ kind, currency, value, minValue, maxValue, per }: AnnotatedFigure): string {
  return JSON.stringify([kind, currency, value, minValue, maxValue, per]);
}

/** Findings that ask for a decision, those that are wrong first, then by place. */
export function openFindings(reading: Reading, refusals: readonly Refusal[]): readonly Finding[] {
  const open = reading.findings.filter((each) => verdictOf(each) !== 'fine' && !isSetAside(each, refusals));
  return open.sort((a, b) => Number(verdictOf(a) === 'look') - Number(verdictOf(b) === 'look') || a.start - b.start);
}

/** A figure that can be edited. */
export type EditableFigure = AnnotatedFigure & Required<Pick<AnnotatedFigure, 'edit'>>;

/** Figures that are waiting for a decision. */
export function openEdits(reading: Reading, refusals: readonly Refusal[]): readonly EditableFigure[] {
  return reading.figures.filter(
    (figure): figure is EditableFigure => figure.edit !== undefined && editStateOf(figure, refusals) === 'open',
  );
}

/** How many there are of each, for the line above the list. */
export interface Counts {
  readonly figures: number;
  readonly edits: number;
  readonly wrong: number;
  readonly look: number;
  readonly fine: number;
}

export function countsOf(reading: Reading, refusals: readonly Refusal[]): Counts {
  const verdicts = reading.findings.filter((each) => !isSetAside(each, refusals)).map(verdictOf);
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  return {
    figures: reading.figures.length,
    edits: openEdits(reading, refusals).length,
    wrong: count('wrong'),
    look: count('look'),
    fine: count('fine'),
  };
}

/** Which rows of the list are shown. */
export const FILTERS = ['all', 'wrong', 'look', 'edits'] as const;
export type Filter = (typeof FILTERS)[number];

/** The rows of the list in the order in which the keys go through them: what is to be decided on, then the figures. */
export function rowsOf(reading: Reading, refusals: readonly Refusal[], filter: Filter = 'all'): readonly ItemId[] {
  const findings = openFindings(reading, refusals).filter((each) => filter === 'all' || verdictOf(each) === filter);
  const figures =
    filter === 'all' ? reading.figures : filter === 'edits' ? openEdits(reading, refusals) : ([] as const);
  return [
    ...(filter === 'edits' ? [] : findings).map(({ id }): ItemId => ({ kind: 'finding', id })),
    ...figures.map(({ id }): ItemId => ({ kind: 'figure', id })),
  ];
}

/** How many decisions the reader is asked for. */
export function openCount(reading: Reading, refusals: readonly Refusal[]): number {
  return openFindings(reading, refusals).length + openEdits(reading, refusals).length;
}

/** Findings about a figure, for its card. */
export function findingsAbout(
  figure: AnnotatedFigure,
  reading: Reading,
  refusals: readonly Refusal[],
): readonly Finding[] {
  return reading.findings.filter((each) => spansOverlap(each, figure) && !isSetAside(each, refusals));
}
