import type { Figure, Recognition } from '../../src/core/figures/figure.js';
import { expectationsOf, type ExpectedFigure, type FollowUp } from './relation.js';

/** In what an answer differs from the one that the change of the text asks for. */
export interface Difference {
  /** The fields that differ, or that a figure is missing or is one too many. */
  readonly kinds: readonly string[];
  readonly expected: readonly string[];
  readonly got: readonly string[];
}

type Field = Exclude<keyof ExpectedFigure, 'start' | 'end' | 'isOpen'>;

const FIELDS: readonly Field[] = [
  'kind',
  'value',
  'minValue',
  'maxValue',
  'currency',
  'market',
  'certainty',
  'unit',
  'qualifier',
  'per',
  'rateNote',
  'script',
  'restates',
];
/** What the rest of the text decides where a figure does not name its currency. */
const OPEN_FIELDS: ReadonlySet<Field> = new Set(['currency', 'certainty', 'market']);

/** The first difference between the answer and what was expected, with all figures for a person to read. */
export function findDifference(
  { text, figures: expected }: FollowUp,
  recognition: Recognition,
): Difference | undefined {
  const got = expectationsOf(recognition.figures);
  const kinds = new Set<string>();
  const byStart = new Map(got.map((figure) => [figure.start, figure]));
  for (const figure of expected) {
    const found = byStart.get(figure.start);
    byStart.delete(figure.start);
    if (!found) kinds.add('missing');
    else for (const kind of fieldsThatDiffer(figure, found)) kinds.add(kind);
  }
  if (byStart.size > 0) kinds.add('one too many');
  if (kinds.size === 0) return undefined;
  return {
    kinds: [...kinds],
    expected: expected.map((figure) => describe(figure, text)),
    got: got.map((figure) => describe(figure, text)),
  };
}

function fieldsThatDiffer(expected: ExpectedFigure, found: ExpectedFigure): string[] {
  const fields = FIELDS.filter(
    (field) =>
      !(expected.isOpen && OPEN_FIELDS.has(field)) &&
      !(field === 'script' && expected.script === undefined) &&
      !isSame(field, expected[field], found[field]),
  );
  return expected.end === found.end ? fields : ['end', ...fields];
}

function isSame(field: Field, a: string | number | boolean | undefined, b: typeof a): boolean {
  // "1.50" and "1.5" are the same value: how many zeros are kept depends on the scale word.
  return a === b || (field.toLowerCase().endsWith('value') && isSameNumber(a, b));
}

function isSameNumber(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && withoutZeros(a) === withoutZeros(b);
}

/** A plain decimal without zeros at the end of its fraction. */
export function withoutZeros(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

function describe(figure: ExpectedFigure, text: string): string {
  const { start, end, kind, value, minValue, maxValue, restates, isOpen } = figure;
  const parts: (string | undefined)[] = [
    `${start} «${text.slice(start, end)}» ${kind} ${value ?? `${minValue ?? '?'}..${maxValue ?? '?'}`}`,
    isOpen ? undefined : [figure.currency, figure.market, figure.certainty].filter(Boolean).join(' '),
    figure.unit,
    figure.qualifier === 'exact' ? undefined : figure.qualifier,
    figure.per === undefined ? undefined : `per ${figure.per}`,
    restates === undefined ? undefined : `restates #${restates}`,
    figure.rateNote ? 'rate note' : undefined,
    figure.script,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Does every figure quote the text where it stands? */
export function slicesBack(text: string, figures: readonly Figure[]): boolean {
  return figures.every((figure) => figure.text === text.slice(figure.start, figure.end));
}
