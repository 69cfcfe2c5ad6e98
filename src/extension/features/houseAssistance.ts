/** Faults and proposals in `.copydesk/config.yaml`, as it is typed. */
import * as vscode from 'vscode';
import { CONFIG_FILE, completeHouseConfig, readHouseConfig } from '../../config';
import type { Feature } from '../services';
import { toCompletion, toDiagnostic } from './assistance';

const SELECTOR: vscode.DocumentSelector = { pattern: `**/${CONFIG_FILE}` };

export const houseAssistance: Feature = () => {
  const collection = vscode.languages.createDiagnosticCollection('copydesk-config');
  const show = (document: vscode.TextDocument): void => {
    if (vscode.languages.match(SELECTOR, document) === 0) return;
    const { diagnostics } = readHouseConfig(document.getText());
    collection.set(
      document.uri,
      diagnostics.map((fault) => toDiagnostic(document, fault)),
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
          const offset = document.offsetAt(position);
          return completeHouseConfig(document.getText(), offset).map((each) => toCompletion(document, each));
        },
      },
      '/',
      ' ',
    ),
  );
};
