/** Faults and proposals in `.copydesk/config.yaml`, as it is typed. */
import * as vscode from 'vscode';
import { CONFIG_FILE, completeHouseConfig, readHouseConfig } from '../../config';
import { toRange } from '../convert';
import type { Feature } from '../services';

const SELECTOR: vscode.DocumentSelector = { pattern: `**/${CONFIG_FILE}` };

export const houseAssistance: Feature = () => {
  const collection = vscode.languages.createDiagnosticCollection('copydesk-config');
  const show = (document: vscode.TextDocument): void => {
    if (vscode.languages.match(SELECTOR, document) === 0) return;
    const { diagnostics } = readHouseConfig(document.getText());
    collection.set(
      document.uri,
      diagnostics.map(({ message, severity, ...span }) => {
        const level = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
        const diagnostic = new vscode.Diagnostic(toRange(document, span), message, level);
        diagnostic.source = 'Copydesk';
        return diagnostic;
      }),
    );
  };
  vscode.workspace.textDocuments.forEach(show);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(({ document }) => show(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.languages.registerCompletionItemProvider(
      SELECTOR,
      {
        provideCompletionItems(document, position) {
          return completeHouseConfig(document.getText(), document.offsetAt(position)).map(
            ({ label, insert, detail, ...span }) => {
              const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Property);
              item.insertText = insert;
              item.detail = detail;
              item.range = toRange(document, span);
              return item;
            },
          );
        },
      },
      '/',
      ' ',
    ),
  );
};
