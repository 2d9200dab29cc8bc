import type { Finding } from '../../core/checks/finding.js';
import type { NamedText } from '../input/read-text.js';

/** The findings of one text. */
export interface CheckedText extends NamedText {
  readonly findings: readonly Finding[];
}

/** What a report says of the program that made it. */
export interface ReportContext {
  /** Of Crossrate. */
  readonly version: string;
  /** The folder to which the names of files are relative: that of the command. */
  readonly folder: string;
}

/** Writes the findings of all texts of a run in the format of another program. */
export type WriteReport = (texts: readonly CheckedText[], context: ReportContext) => string;

/** A finding that says that something may be wrong: formats that know nothing else leave out what agrees. */
export function listFaults({ findings }: CheckedText): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'ok');
}
