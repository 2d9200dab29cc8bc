import type { UnnumberedFinding } from './finding.js';
import { groupBy } from '../../support/group-by.js';

/**
 * One finding for a fault that a text repeats: at the first place, with the figures of all places and a suggestion for
 * each. Two findings are of the same fault if rule, severity and message are the same.
 */
export function dedupeFindings(findings: readonly UnnumberedFinding[]): readonly UnnumberedFinding[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start);
  return groupBy(ordered, ({ rule, severity, message }) => `${rule} ${severity} ${message}`).map(([first, ...more]) => {
    if (more.length === 0) return first;
    const all = [first, ...more];
    return {
      ...first,
      figures: [...new Set(all.flatMap(({ figures }) => figures))],
      suggestions: all.flatMap(({ suggestions = [] }) => suggestions),
    };
  });
}
