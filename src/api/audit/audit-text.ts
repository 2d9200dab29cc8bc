import type { CheckResult } from '../../core/operations/check-text.js';
import type { MediaType } from '../../core/document/markup/media-type.js';
import { quoteSentence } from './sentence.js';
import type { AuditedText } from './summary.js';

/** What an audit keeps of a check: the number of figures, and the findings with their sentences. */
export function toAuditResult(
  text: string,
  mediaType: MediaType,
  { figures, findings }: Pick<CheckResult, 'figures' | 'findings'>,
): Pick<AuditedText, 'figures' | 'findings'> {
  return {
    figures: figures.length,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      sentence: quoteSentence(text, finding, mediaType),
    })),
  };
}
