import type { Finding } from '../../core/checks/finding.js';

/**
 * Is a finding of use to somebody who is writing? What suggests no change and is no fault is left out of editors unless
 * they ask for it, and so is the age of rates, which no edit of the text changes.
 */
export function isForEditors({
  rule,
  severity,
  suggestions,
}: Pick<Finding, 'rule' | 'severity' | 'suggestions'>): boolean {
  if (rule === 'stale-rate') return false;
  return severity === 'error' || severity === 'warning' || suggestions.length > 0;
}
