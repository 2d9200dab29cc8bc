import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DomainError } from '../support/domain-error.js';
import type { Finding, Severity } from '../core/checks/finding.js';
import { toRange } from './range.js';
import { getRulePage } from './rule-page.js';

const SOURCE = 'crossrate';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  ok: DiagnosticSeverity.Hint,
};

/** A finding as editors show it. */
export function toDiagnostic(finding: Finding, document: TextDocument, docs: string | undefined): Diagnostic {
  const { rule, severity, message } = finding;
  return {
    range: toRange(document, finding),
    severity: SEVERITIES[severity],
    code: rule,
    codeDescription: { href: getRulePage(rule, docs) },
    source: SOURCE,
    message,
  };
}

/** Why a text is not checked, at its first character. */
export function toFailureDiagnostic({ code, message }: DomainError): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    code,
    source: SOURCE,
    message: `Not checked: ${message}`,
  };
}
