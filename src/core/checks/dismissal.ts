import type { Span } from '../document/span.js';
import type { FindingRule, UnnumberedFinding } from './finding.js';
import { findFirstIndex } from '../../support/binary-search.js';

/**
 * Words of the text by which a finding is recognised again (W3C Web Annotation, TextQuoteSelector): it is dismissed where its
 * span has a character in common with them. Without a rule, findings of every rule are.
 */
export interface Dismissal {
  readonly exact: string;
  /** The text right before the words, and right behind them. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly rule?: FindingRule | undefined;
}

/** The findings that no dismissal names. Spans are of `text`, the input. */
export function excludeDismissed(
  findings: readonly UnnumberedFinding[],
  dismissals: readonly Dismissal[],
  text: string,
): readonly UnnumberedFinding[] {
  const dismissed = dismissals.map((dismissal) => ({
    rule: dismissal.rule,
    spans: findDismissedSpans(dismissal, text),
  }));
  return findings.filter(
    (finding) =>
      !dismissed.some(({ rule, spans }) => (rule === undefined || rule === finding.rule) && hasOverlap(spans, finding)),
  );
}

function findDismissedSpans({ exact, prefix = '', suffix = '' }: Dismissal, text: string): readonly Span[] {
  const whole = prefix + exact + suffix;
  const spans: Span[] = [];
  if (exact === '') return spans;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + whole.length)) {
    const start = at + prefix.length;
    spans.push({ start, end: start + exact.length });
  }
  return spans;
}

/** Spans ascend and do not overlap. */
function hasOverlap(spans: readonly Span[], { start, end }: Span): boolean {
  const first = spans[findFirstIndex(spans, (span) => span.end <= start)];
  return first !== undefined && first.start < end;
}
