import type { Finding, Severity } from '../../core/checks/finding.js';
import type { JobState } from '../schemas/job-states.js';

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

/** The job that a report is of. */
export interface ReportedJob {
  readonly state: JobState;
  /** Lines that were answered with a problem, and are not counted. */
  readonly failed: number;
}

type Counts = Record<'texts' | 'figures' | 'errors' | 'warnings', number>;

/** Counts the findings of an archive, text by text: in all, by rule, by year and by desk. Texts without findings are not kept. */
export class AuditTally {
  private readonly all = emptyCounts();
  private readonly rules = new Map<string, Counts>();
  private readonly years = new Map<string, Counts>();
  private readonly desks = new Map<string, Counts>();
  private readonly kept: AuditedText[] = [];

  add(text: AuditedText): void {
    for (const counts of [this.all, countsOf(this.years, text.year), countsOf(this.desks, text.desk)]) {
      counts.texts++;
      counts.figures += text.figures;
      for (const { severity } of text.findings) count(counts, severity);
    }
    for (const { rule, severity } of text.findings) count(countsOf(this.rules, rule), severity);
    if (text.findings.length > 0) this.kept.push(text);
  }

  /** The texts that something was found in, in the order in which they came. */
  get texts(): readonly AuditedText[] {
    return this.kept;
  }

  summarize(): AuditSummary {
    const { texts, figures } = this.all;
    const rules = [...this.rules].map(([name, counts]) => toRow(name, { ...counts, texts, figures }));
    return {
      all: toRow('all', this.all),
      rules: rules.sort((a, b) => b.errors + b.warnings - a.errors - a.warnings),
      years: toRows(this.years),
      desks: toRows(this.desks),
    };
  }
}

function emptyCounts(): Counts {
  return { texts: 0, figures: 0, errors: 0, warnings: 0 };
}

function countsOf(groups: Map<string, Counts>, name: string): Counts {
  let counts = groups.get(name);
  if (!counts) groups.set(name, (counts = emptyCounts()));
  return counts;
}

function count(counts: Counts, severity: Severity): void {
  if (severity === 'error') counts.errors++;
  if (severity === 'warning') counts.warnings++;
}

function toRows(groups: ReadonlyMap<string, Counts>): readonly AuditRow[] {
  return [...groups]
    .map(([name, counts]) => toRow(name, counts))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function toRow(name: string, counts: Counts): AuditRow {
  const found = counts.errors + counts.warnings;
  const perThousand = (whole: number): string => (whole === 0 ? '0' : ((found / whole) * 1000).toFixed(1));
  return {
    name,
    ...counts,
    perThousandFigures: perThousand(counts.figures),
    perThousandTexts: perThousand(counts.texts),
  };
}
