/** The extension's only place that knows positions: spans of the engine to ranges of VS Code and back. */
import * as vscode from 'vscode';
import type { Severity, Span } from '../engine';
import type { Problem } from '../languageService/problems';
import { pageUri } from './ruleUri';

/** The range that a span covers in a document of the same text. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** A range line by line, without the blanks that the lines begin with: copy in markup is indented, and a mark is on its words. */
export function lineRanges(document: vscode.TextDocument, range: vscode.Range): readonly vscode.Range[] {
  if (range.isSingleLine) return [range];
  const pieces: vscode.Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const { range: whole, firstNonWhitespaceCharacterIndex: indentation } = document.lineAt(line);
    const piece = range.intersection(new vscode.Range(whole.start.translate(0, indentation), whole.end));
    if (piece !== undefined && !piece.isEmpty) pieces.push(piece);
  }
  return pieces;
}

/** The place of a span, for lists that may point into any document. */
export function toLocation(document: vscode.TextDocument, span: Span): vscode.Location {
  return new vscode.Location(document.uri, toRange(document, span));
}

/** The UTF-16 offsets of a range. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
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

/** A question as VS Code's Problems panel wants it. */
export function toDiagnostic(document: vscode.TextDocument, problem: Problem): vscode.Diagnostic {
  const { rule, severity, message, related } = problem;
  const diagnostic = new vscode.Diagnostic(toRange(document, problem), message, SEVERITY[severity]);
  diagnostic.source = 'Copydesk';
  diagnostic.code = { value: rule, target: pageUri(rule) };
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map(
      (place) => new vscode.DiagnosticRelatedInformation(toLocation(document, place), place.message),
    );
  }
  return diagnostic;
}
