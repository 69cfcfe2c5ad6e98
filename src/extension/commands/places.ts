/** What the commands share: the story in front of the reader, going to a place in it, and lists of places. */
import * as vscode from 'vscode';
import type { Span } from '../../engine';
import type { Reading } from '../analysisService';
import { toRange } from '../convert';
import type { Services } from '../services';

/** The editor that a command works on, with its story read to the end; says why where there is none. */
export async function storyInFront(
  services: Services,
): Promise<{ readonly editor: vscode.TextEditor; readonly reading: Reading } | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a story first.'));
    return undefined;
  }
  const reading = await services.analyses.current(editor.document);
  if (reading === undefined) {
    const annotate = vscode.l10n.t('Annotate now');
    const sentence = vscode.l10n.t('This file is not read as copy. Read it all the same?');
    void vscode.window.showInformationMessage(sentence, annotate).then((chosen) => {
      if (chosen === annotate) void vscode.commands.executeCommand('copydesk.annotateNow');
    });
    return undefined;
  }
  return { editor, reading };
}

/** Puts the caret at the start of the span and shows it. Only the caret moves: typing there replaces nothing. */
export function goTo(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The span after the caret, or before it; goes round at the end of the story. */
export function neighbour<Place extends Span>(
  places: readonly Place[],
  offset: number,
  direction: 'next' | 'previous',
): Place | undefined {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  if (direction === 'next') return sorted.find(({ start }) => start > offset) ?? sorted[0];
  return sorted.findLast(({ start }) => start < offset) ?? sorted.at(-1);
}

/** One line of a list of places. */
export interface PlaceItem extends vscode.QuickPickItem {
  readonly span?: Span;
}

/**
 * Lets the reader pick a place; while the list is open the story shows the place that is under the cursor of the list,
 * and goes back to where it was when the list is left.
 */
export function pickPlace<Item extends PlaceItem>(
  editor: vscode.TextEditor,
  title: string,
  placeholder: string,
  items: readonly Item[],
): Promise<Item | undefined> {
  const { selection } = editor;
  const [visible] = editor.visibleRanges;
  const list = vscode.window.createQuickPick<Item>();
  list.title = title;
  list.placeholder = placeholder;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  return new Promise((resolve) => {
    let picked: Item | undefined;
    list.onDidChangeActive(([item]) => {
      if (item?.span !== undefined) goTo(editor, item.span);
    });
    list.onDidAccept(() => {
      picked = list.selectedItems[0];
      list.hide();
    });
    list.onDidHide(() => {
      list.dispose();
      if (picked?.span !== undefined) goTo(editor, picked.span);
      else {
        editor.selection = selection;
        if (visible !== undefined) editor.revealRange(visible);
      }
      resolve(picked);
    });
    list.show();
  });
}

/** "line 12": what a list says of a place. */
export function lineOf(document: vscode.TextDocument, span: Span): string {
  return vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1);
}

/** Says a sentence at the foot of the window for a moment: enough for what needs no answer. */
export function say(sentence: string): void {
  vscode.window.setStatusBarMessage(sentence, 5000);
}
