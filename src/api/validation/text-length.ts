import { ProblemError } from '../problems/problem.js';

/** @throws ProblemError 413 when a text is longer than the operator allows */
export function checkTextLength(text: string, maxText: number): void {
  if (text.length > maxText)
    throw new ProblemError('too-large', `The text has ${text.length} UTF-16 units; at most ${maxText} are read.`);
}
