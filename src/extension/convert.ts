/** The extension's only place that knows positions: spans of the engine to ranges of VS Code and back. */
import * as vscode from 'vscode';
import type { Finding, Severity, Span } from '../engine';
import { shorten } from './markdown';
import { pageUri } from './ruleUri';

/** The range that a span covers in a document of the same text. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The place of a span, for lists that may point into any document. */
export function toLocation(document: vscode.TextDocument, span: Span): vscode.Location {
  return new vscode.Location(document.uri, toRange(document, span));
}

/** The UTF-16 offsets of a range. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Whether the span touches the offset: a caret right behind a word still means that word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The edits of a fix, ready to apply. */
export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly (Span & { readonly replacement: string })[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, replacement } of edits) {
    edit.replace(document.uri, toRange(document, { start, end }), replacement);
  }
  return edit;
}

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** UTF-16 code units of copy shown for a related place. */
const LONGEST_RELATED = 60;

/**
 * A question as VS Code's Problems panel wants it.
 * @param finding the question shown first
 * @param others further questions about the same source, said in the text of the first
 */
export function toDiagnostic(
  document: vscode.TextDocument,
  finding: Finding,
  others: readonly Finding[] = [],
): vscode.Diagnostic {
  const message = [finding.message, ...others.map((other) => `${vscode.l10n.t('Also:')} ${other.message}`)].join('\n');
  const diagnostic = new vscode.Diagnostic(toRange(document, finding), message, SEVERITY[finding.severity]);
  diagnostic.source = 'Copydesk';
  diagnostic.code = { value: finding.rule, target: pageUri(finding.rule) };
  const related = [finding, ...others].flatMap((each) => each.related);
  if (related.length > 0) {
    // Lists show the message alone, without the words at the place.
    diagnostic.relatedInformation = related.map((place) => {
      const words = shorten(place.text.replace(/\s+/g, ' '), LONGEST_RELATED);
      const message = vscode.l10n.t('“{0}”: {1}', words, place.message);
      return new vscode.DiagnosticRelatedInformation(toLocation(document, place), message);
    });
  }
  return diagnostic;
}
