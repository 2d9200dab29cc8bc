import type { Finding, Severity } from '../../core/checks/finding.js';
import { groupBy } from '../../support/group-by.js';

/** One text of an archive, checked. */
export interface AuditedText {
  readonly file: string;
  readonly desk: string;
  /** "2019"; "" where nothing says of which year it is. */
  readonly year: string;
  readonly figures: number;
  readonly findings: readonly AuditedFinding[];
}

/** A finding with the sentence that it is in. */
export interface AuditedFinding extends Pick<Finding, 'rule' | 'message'> {
  readonly severity: Severity;
  /** Words of the sentence before the place, at it and behind it. */
  readonly sentence: readonly [before: string, found: string, behind: string];
}

/** How many findings a part of an archive has. Rates are decimal strings. */
export interface AuditRow {
  readonly name: string;
  readonly texts: number;
  readonly figures: number;
  readonly errors: number;
  readonly warnings: number;
  readonly perThousandFigures: string;
  readonly perThousandTexts: string;
}

/** What an audit found. */
export interface AuditSummary {
  readonly all: AuditRow;
  /** Findings by rule, the most frequent first; texts and figures are those of the archive. */
  readonly rules: readonly AuditRow[];
  readonly years: readonly AuditRow[];
  readonly desks: readonly AuditRow[];
}

/** Counts the findings of an archive: in all, by rule, by year and by desk. */
export function summarizeAudit(texts: readonly AuditedText[]): AuditSummary {
  const rules = [...new Set(texts.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  const ofRule = (rule: string): AuditRow =>
    countRow(
      rule,
      texts.map((text) => ({ ...text, findings: text.findings.filter((each) => each.rule === rule) })),
    );
  return {
    all: countRow('all', texts),
    rules: rules.map(ofRule).sort((a, b) => b.errors + b.warnings - a.errors - a.warnings),
    years: countGroups(texts, ({ year }) => year),
    desks: countGroups(texts, ({ desk }) => desk),
  };
}

function countGroups(texts: readonly AuditedText[], nameOf: (text: AuditedText) => string): readonly AuditRow[] {
  return groupBy(texts, nameOf)
    .map((group) => countRow(nameOf(group[0]), group))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function countRow(name: string, texts: readonly AuditedText[]): AuditRow {
  const figures = texts.reduce((sum, text) => sum + text.figures, 0);
  const count = (severity: Severity): number =>
    texts.reduce((sum, { findings }) => sum + findings.filter((each) => each.severity === severity).length, 0);
  const [errors, warnings] = [count('error'), count('warning')];
  const perThousand = (whole: number): string =>
    whole === 0 ? '0' : (((errors + warnings) / whole) * 1000).toFixed(1);
  return {
    name,
    texts: texts.length,
    figures,
    errors,
    warnings,
    perThousandFigures: perThousand(figures),
    perThousandTexts: perThousand(texts.length),
  };
}
