import { createInterface } from 'node:readline/promises';
import type { CliContext } from './context.js';

/** Asks a question that is answered with yes or no. Without a terminal the answer is yes. */
export async function confirm(question: string, { stdin, stdout, stderr }: CliContext): Promise<boolean> {
  if (stdin.isTTY !== true || stdout.isTTY !== true) return true;
  const dialogue = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await dialogue.question(`${question} [y/N] `);
    return /^(?:y|yes)$/i.test(answer.trim());
  } finally {
    dialogue.close();
  }
}
