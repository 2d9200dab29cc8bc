/** `ok` says that the claim was checked and agrees. */
export const SEVERITIES = ['error', 'warning', 'info', 'ok'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A change that would settle the finding; applies to the text as sent. */
export interface Suggestion {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly message: string;
}

/** What a rule reports; its key and the number of the finding are added by the caller. */
export interface FindingDraft<Data extends object = object> {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** Ids of the figures it is about, the one at `start` first. */
  readonly figures: readonly string[];
  /** One sentence that a sub-editor understands, in the language of the text. */
  readonly message: string;
  readonly data: Data;
  /** One for each place where the fault stands, in text order. Default none. */
  readonly suggestions?: readonly Suggestion[];
}
