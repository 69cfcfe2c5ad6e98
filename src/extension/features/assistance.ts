/** What help with the desk's own files has in common: their faults as diagnostics, what may stand there as completions. */
import * as vscode from 'vscode';
import type { ConfigCompletion, ConfigDiagnostic } from '../../config';
import { toRange } from '../convert';

/** A fault in one of the desk's files, as the Problems panel shows it. */
export function toDiagnostic(document: vscode.TextDocument, fault: ConfigDiagnostic): vscode.Diagnostic {
  const level = fault.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(toRange(document, fault), fault.message, level);
  diagnostic.source = 'Copydesk';
  return diagnostic;
}

/** What may stand at the caret. */
export function toCompletion(document: vscode.TextDocument, proposal: ConfigCompletion): vscode.CompletionItem {
  const item = new vscode.CompletionItem(proposal.label, vscode.CompletionItemKind.Property);
  item.insertText = proposal.insert;
  item.detail = proposal.detail;
  item.range = toRange(document, proposal);
  return item;
}
