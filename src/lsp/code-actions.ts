import { CodeActionKind, type CodeAction, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotatedFigure, Edit } from '../core/annotation/annotation.js';
import type { Finding } from '../core/checks/finding.js';
import type { Span } from '../core/document/span.js';
import type { Analysis } from './analysis.js';
import { DISMISS_COMMAND } from './commands.js';
import { toDiagnostic } from './diagnostics.js';
import { createDismissal, createDismissalComment } from './dismissal-edit.js';
import { toRange, touches } from './range.js';

/** What can be done at a place of a text: corrections, dismissals, and conversions to be put in. */
export function listCodeActions(analysis: Analysis, document: TextDocument, place: Span): readonly CodeAction[] {
  const { findings, figures } = analysis;
  return [
    ...findings
      .filter((finding) => touches(finding, place) || finding.suggestions.some((each) => touches(each, place)))
      .flatMap((finding) => listFindingActions(finding, analysis, document)),
    ...figures.filter((figure) => touches(figure, place)).flatMap((figure) => listConversionActions(figure, document)),
  ];
}

function listFindingActions(finding: Finding, { input }: Analysis, document: TextDocument): readonly CodeAction[] {
  const diagnostic = toDiagnostic(finding, document, input.settings.docs);
  const fixes = finding.suggestions.map((change) => ({
    ...createEditAction(
      `Write “${change.replacement}” for “${input.text.slice(change.start, change.end)}”`,
      change,
      document,
    ),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: finding.suggestions.length === 1,
  }));
  return [...fixes, ...listDismissals(finding, diagnostic, input.text, document)];
}

function listDismissals(
  finding: Finding,
  diagnostic: Diagnostic,
  text: string,
  document: TextDocument,
): readonly CodeAction[] {
  const common = { kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  const comment = createDismissalComment(finding, text, document.languageId);
  const title = `Dismiss ${finding.rule} here, by the settings file`;
  const command = { title, command: DISMISS_COMMAND, arguments: [document.uri, createDismissal(finding, text)] };
  return [
    ...(comment
      ? [{ ...createEditAction(`Dismiss ${finding.rule} here, by a comment`, comment, document), ...common }]
      : []),
    { title, ...common, command },
  ];
}

function listConversionActions({ text, edit }: AnnotatedFigure, document: TextDocument): readonly CodeAction[] {
  if (!edit) return [];
  const title = `Convert “${text}”:${edit.replacement.startsWith(' ') ? '' : ' '}${edit.replacement}`;
  return [{ ...createEditAction(title, edit, document), kind: CodeActionKind.RefactorRewrite }];
}

function createEditAction(title: string, edit: Edit, document: TextDocument): CodeAction {
  return { title, edit: { changes: { [document.uri]: [toTextEdit(edit, document)] } } };
}

/** A change of the text in the form of the protocol. */
export function toTextEdit(edit: Edit, document: TextDocument): TextEdit {
  return { range: toRange(document, edit), newText: edit.replacement };
}
