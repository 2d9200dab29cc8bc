import { createHash } from 'node:crypto';
import type { Finding } from '../../core/checks/finding.js';

/**
 * A function that names findings of one text, so that a later run knows them again after lines have moved: by the rule
 * and the words, and by their number among findings of the same rule and words.
 */
export function createFingerprints(path: string, text: string): (finding: Finding) => string {
  const counts = new Map<string, number>();
  return ({ rule, start, end }) => {
    const key = [path, rule, text.slice(start, end)].join('\0');
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return createHash('sha256').update(`${key}\0${count}`).digest('hex');
  };
}
