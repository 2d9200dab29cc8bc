import type { FindingDraft } from './finding.js';
import { groupBy } from '../../support/group-by.js';

/**
 * One finding for a fault that a text repeats: it stands at the first place, names the figures of all, and has a
 * suggestion for each. The same fault is what is told in the same words.
 */
export function dedupeFindings(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start);
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
