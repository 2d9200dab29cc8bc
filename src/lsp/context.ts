import type { AnswerContext } from '../api/context.js';

/** What a language server answers from. */
export interface LspContext extends AnswerContext {
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
  /** Of Crossrate. */
  readonly version: string;
}
