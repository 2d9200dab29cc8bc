import type { DataOf, DataSchema } from '../../checks/data-schema.js';
import type { FindingDraft, Severity, Suggestion } from '../../checks/finding-draft.js';
import { DIFFERENCES, type ComparisonMode } from '../verdicts.js';

const SOURCE_FIELDS = {
  index: { type: 'integer', description: 'Which of the sources it is, from 0.' },
  figure: { type: 'string', description: 'Id of the figure, as in `pairs`.' },
  start: { type: 'integer', description: 'First character in the source, in UTF-16 units.' },
  end: { type: 'integer', description: 'The position after the last character.' },
  text: { type: 'string', description: 'The characters of the span, unchanged.' },
  sentence: { type: 'string', description: 'The sentence that the figure stands in.' },
} as const satisfies DataSchema;

const SOURCE = { type: 'object', fields: SOURCE_FIELDS, description: 'The figure of the source.' } as const;

const DIFFERS_DATA = {
  how: {
    type: 'string',
    values: DIFFERENCES,
    optional: true,
    description: 'In what the two differ. With the severity `ok`, left out.',
  },
  factor: {
    type: 'string',
    optional: true,
    description: "The target's number divided by the source's; only with `scale`.",
  },
  stated: { type: 'string', description: 'The figure of the target, as it is written.' },
  source: SOURCE,
} as const satisfies DataSchema;

const ADDED_DATA = {
  stated: { type: 'string', description: 'The figure of the target, as it is written.' },
} as const satisfies DataSchema;

const MISSING_DATA = { source: SOURCE } as const satisfies DataSchema;

/** What a comparison reports; titles and severities are those of the documentation. */
export const COMPARISON_RULES = [
  {
    key: 'figure-differs',
    title: 'A figure differs from its source',
    severities: ['error', 'warning', 'info'],
    data: DIFFERS_DATA,
  },
  { key: 'figure-added', title: 'A figure is not in the source', severities: ['error', 'info'], data: ADDED_DATA },
  {
    key: 'figure-missing',
    title: 'A figure of the source is missing',
    severities: ['error', 'info'],
    data: MISSING_DATA,
  },
] as const satisfies readonly {
  readonly key: string;
  readonly title: string;
  readonly severities: readonly Severity[];
  readonly data: DataSchema;
}[];

type AnyRule = (typeof COMPARISON_RULES)[number];

/** What a finding of a comparison is about. */
export type ComparisonRule = AnyRule['key'];

type DataByRule = { readonly [R in AnyRule as R['key']]: DataOf<R['data']> };

interface FindingOf<Rule extends ComparisonRule> extends FindingDraft<DataByRule[Rule]> {
  /** "n1", "n2" … in text order. */
  readonly id: string;
  readonly rule: Rule;
  readonly suggestions: readonly Suggestion[];
}

/** A remark on the target, in the shape that editors know. */
export type ComparisonFinding = { [R in ComparisonRule]: FindingOf<R> }[ComparisonRule];

/** The same without its number. */
export type ComparisonDraft = { [R in ComparisonRule]: Omit<FindingOf<R>, 'id'> }[ComparisonRule];

/** How grave a finding is; undefined where the mode reports none. */
export function severityOf(rule: ComparisonRule, mode: ComparisonMode, isQualifier = false): Severity | undefined {
  if (mode === 'versions') return 'info';
  if (rule === 'figure-missing' && mode === 'source') return undefined;
  return isQualifier ? 'warning' : 'error';
}
