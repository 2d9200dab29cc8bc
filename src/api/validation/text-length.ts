import { HttpProblem } from '../problems/problem.js';

/** @throws HttpProblem 413 when a text is longer than the operator allows */
export function checkLength(text: string, maxText: number): void {
  if (text.length > maxText)
    throw new HttpProblem('too-large', `The text has ${text.length} UTF-16 units; at most ${maxText} are read.`);
}
