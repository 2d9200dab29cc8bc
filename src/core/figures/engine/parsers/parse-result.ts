import type { Mention } from '../mention.js';

/** What a parser made of the text at an offset, and where the scan continues. */
export interface ParseResult {
  readonly mention?: Mention | undefined;
  readonly next: number;
}
