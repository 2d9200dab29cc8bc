/** What a finding is about: one rule, one file. */
export const FINDING_RULES = [
  'stated-conversion',
  'scale-slip',
  'swapped-currency',
  'rate-note',
  'headline-mismatch',
  'percent-change',
  'multiple-claim',
  'sum',
  'share',
  'ambiguous-currency',
  'stale-rate',
  'no-rate',
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** `ok` says that the machine looked and agrees. */
export const SEVERITIES = ['error', 'warning', 'info', 'ok'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A change that would settle the finding; applies to the text as sent. */
export interface Suggestion {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly message: string;
}

/** A checker's remark, in the shape editors know. */
export interface Finding {
  /** "n1", "n2" … in text order. */
  readonly id: string;
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** Ids of the figures it is about, the one at `start` first. */
  readonly figures: readonly string[];
  /** One sentence a sub-editor understands, in the language of the text. */
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** One for each place where the fault stands, in text order. */
  readonly suggestions: readonly Suggestion[];
}

/** A finding before it is numbered; suggestions may be left out. */
export type FindingDraft = Omit<Finding, 'id' | 'suggestions'> & { readonly suggestions?: readonly Suggestion[] };

/** Puts findings in text order and numbers them. */
export function numberFindings(drafts: readonly FindingDraft[]): readonly Finding[] {
  return [...drafts]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((draft, index) => ({ id: `n${index + 1}`, suggestions: [], ...draft }));
}
