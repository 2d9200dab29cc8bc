/** How large the answer to one text may be; a batch has them for each line. */
export interface AnswerLimits {
  /** Figures of a text. */
  readonly maxFigures: number;
  /** Bytes of the answer. */
  readonly maxBytes: number;
}
