import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import type { Finding } from '../../src/core/checks/finding.js';
import { spansOverlap, type Span } from '../../src/core/document/span.js';
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
  return isRefused(refusals, 'edit', figure) ? 'refused' : 'open';
}

/** Whether a finding was dismissed. */
export function isSetAside(finding: Finding, refusals: readonly Refusal[]): boolean {
  return isRefused(refusals, finding.rule, finding);
}

/** The refusals by what and where, made once for a list of them: every row asks, with every key. */
const refusedPlaces = new WeakMap<readonly Refusal[], ReadonlySet<string>>();

function isRefused(refusals: readonly Refusal[], what: Refusal['what'], span: Span): boolean {
  if (refusals.length === 0) return false;
  let places = refusedPlaces.get(refusals);
  if (!places) refusedPlaces.set(refusals, (places = new Set(refusals.map((each) => placeOf(each.what, each)))));
  return places.has(placeOf(what, span));
}

function placeOf(what: Refusal['what'], { start, end }: Span): string {
  return `${what} ${start} ${end}`;
}

/** The items of a reading by their ids, made once for a reading. */
const figuresById = new WeakMap<Reading, ReadonlyMap<string, AnnotatedFigure>>();
const findingsById = new WeakMap<Reading, ReadonlyMap<string, Finding>>();

/** The figure with an id, where it stands now. */
export function figureWith(reading: Reading | undefined, id: string): AnnotatedFigure | undefined {
  return reading && lookUp(figuresById, reading, reading.figures).get(id);
}

/** The finding with an id, where it stands now. */
export function findingWith(reading: Reading | undefined, id: string): Finding | undefined {
  return reading && lookUp(findingsById, reading, reading.findings).get(id);
}

function lookUp<T extends { readonly id: string }>(
  known: WeakMap<Reading, ReadonlyMap<string, T>>,
  reading: Reading,
  items: readonly T[],
): ReadonlyMap<string, T> {
  let map = known.get(reading);
  if (!map) known.set(reading, (map = new Map(items.map((item) => [item.id, item]))));
  return map;
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

/** More conversions than these that stand in the text are folded into one line of the list: nothing is to be decided on them. */
const MOST_SHOWN = 3;

/** The figures of the list, and those that are folded: the equivalents and rate notes that stand in the text. */
export function foldedOf(figures: readonly AnnotatedFigure[]): {
  readonly listed: readonly AnnotatedFigure[];
  readonly folded: readonly AnnotatedFigure[];
} {
  const isWritten = ({ restates, rateNote, edit }: AnnotatedFigure): boolean =>
    edit === undefined && (restates !== undefined || rateNote === true);
  const folded = figures.filter(isWritten);
  if (folded.length <= MOST_SHOWN) return { listed: figures, folded: [] };
  return { listed: figures.filter((figure) => !isWritten(figure)), folded };
}

/** The rows of the list in the order in which the keys go through them: what is to be decided on, then the figures. */
export function rowsOf(reading: Reading, refusals: readonly Refusal[], filter: Filter = 'all'): readonly ItemId[] {
  const findings = openFindings(reading, refusals).filter((each) => filter === 'all' || verdictOf(each) === filter);
  const figures =
    filter === 'all' ? foldedOf(reading.figures).listed : filter === 'edits' ? openEdits(reading, refusals) : [];
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
