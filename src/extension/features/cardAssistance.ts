/** Faults and proposals in the desk's card files: as they are typed, and for those that nobody has open. */
import * as vscode from 'vscode';
import { completeCard, readCardFile } from '../../config/cards';
import { CARDS_FOLDER } from '../../config/deskFiles';
import { CARD_FILES } from '../deskCards';
import type { Feature } from '../services';
import { toCompletion, toDiagnostic } from './assistance';

const SELECTOR: vscode.DocumentSelector = { pattern: `**/${CARDS_FOLDER}/${CARD_FILES}` };

export const cardAssistance: Feature = ({ cards, log }) => {
  const collection = vscode.languages.createDiagnosticCollection('copydesk-cards');

  const show = (document: vscode.TextDocument): void => {
    if (vscode.languages.match(SELECTOR, document) === 0) return;
    const path = vscode.workspace.asRelativePath(document.uri);
    const { diagnostics, places } = readCardFile(document.getText(), path, cards.sourceIds);
    // What shows only when the layers are laid over one another: nothing to extend, or a circle.
    const laid = (cards.knowledge?.failures ?? []).flatMap(({ file, card, message }) => {
      const place = file === path ? places.get(card) : undefined;
      return place === undefined ? [] : [toDiagnostic(document, { ...place, message, severity: 'warning' })];
    });
    collection.set(document.uri, [...diagnostics.map((fault) => toDiagnostic(document, fault)), ...laid]);
  };

  /** A file without a fault needs no document: only the faulty ones are opened, unseen, for their lines. */
  const showAll = async (): Promise<void> => {
    const failing = new Set((cards.knowledge?.failures ?? []).map(({ file }) => file));
    for (const { uri, path, reading } of cards.files()) {
      if (reading.diagnostics.length === 0 && !failing.has(path)) {
        collection.delete(uri);
        continue;
      }
      try {
        show(await vscode.workspace.openTextDocument(uri));
      } catch (error) {
        log.warn(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const there = new Set(cards.files().map(({ uri }) => uri.toString()));
    collection.forEach((uri) => {
      if (!there.has(uri.toString())) collection.delete(uri);
    });
  };

  return vscode.Disposable.from(
    collection,
    cards.onDidChange(() => void showAll()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => show(document)),
    vscode.languages.registerCompletionItemProvider(
      SELECTOR,
      {
        provideCompletionItems(document, position) {
          const path = vscode.workspace.asRelativePath(document.uri);
          return completeCard(document.getText(), document.offsetAt(position), path).map((each) =>
            toCompletion(document, each),
          );
        },
      },
      ' ',
    ),
  );
};
