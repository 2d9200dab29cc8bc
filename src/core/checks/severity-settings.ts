import { SEVERITIES, type Severity } from './finding-draft.js';
import type { FindingRule, UnnumberedFinding } from './finding.js';

/** What a rule may be set to: `off`, or the severity of what it finds wrong. */
export const RULE_SETTINGS = ['off', 'info', 'warning', 'error'] as const;
type RuleSetting = (typeof RULE_SETTINGS)[number];

/** The severities that a caller may ask for at least. */
export const MIN_SEVERITIES = ['info', 'warning', 'error'] as const;

/** How loud rules are. */
export interface SeveritySettings {
  /**
   * By rule: its errors and warnings get this severity. Its information stays information, so that a louder rule does not
   * make a fault of it.
   */
  readonly severity?: Readonly<Partial<Record<FindingRule, RuleSetting>>>;
  /** Findings below are left out, those that agree aside, which are asked for by themselves. Default `info`. */
  readonly minSeverity?: (typeof MIN_SEVERITIES)[number];
}

/** Findings as a caller wants them: with the severities set, and none below the least. */
export function applySeveritySettings(
  findings: readonly UnnumberedFinding[],
  { severity = {}, minSeverity = 'info' }: SeveritySettings,
): readonly UnnumberedFinding[] {
  const least = rankOf(minSeverity);
  return findings.flatMap((finding) => {
    const setting = severity[finding.rule];
    if (setting === 'off') return [];
    const isFault = finding.severity === 'error' || finding.severity === 'warning';
    const set = setting !== undefined && isFault ? { ...finding, severity: setting } : finding;
    return set.severity === 'ok' || rankOf(set.severity) <= least ? [set] : [];
  });
}

/** From the loudest on. */
const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity);
