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
  const editor = await storyEditor(services);
  if (editor === undefined) {
    sayNoStory();
    return undefined;
  }
  const reading = await services.analyses.current(editor.document);
  if (reading === undefined) {
    const annotate = vscode.l10n.t('Annotate Now');
    const sentence = vscode.l10n.t('Copydesk does not read this file as copy. Read it all the same?');
    void vscode.window.showInformationMessage(sentence, annotate).then((chosen) => {
      if (chosen === annotate) void vscode.commands.executeCommand('copydesk.annotateNow');
    });
    return undefined;
  }
  return { editor, reading };
}

/** The editor in front. Where something else is, such as the walkthrough: a story on screen, else one in a tab, brought to the front. */
export async function storyEditor({ analyses }: Services): Promise<vscode.TextEditor | undefined> {
  const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
  if (activeTextEditor !== undefined) return activeTextEditor;
  const isCopy = (document: vscode.TextDocument): boolean => ['read', 'waiting'].includes(analyses.standing(document));
  const seen = visibleTextEditors.find(({ document }) => isCopy(document));
  if (seen !== undefined) return vscode.window.showTextDocument(seen.document, seen.viewColumn);
  const tabs = tabGroups.all.flatMap((group) => group.tabs);
  for (const { input, group, isPreview } of tabs) {
    if (!(input instanceof vscode.TabInputText)) continue;
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === input.uri.toString());
    if (document === undefined || !isCopy(document)) continue;
    return vscode.window.showTextDocument(document, { viewColumn: group.viewColumn, preview: isPreview });
  }
  return undefined;
}

/** Says why there is no story in front, and offers the sample where nothing else is. */
export function sayNoStory(): void {
  const why = whyNoText();
  if (why !== undefined) {
    void vscode.window.showInformationMessage(why);
    return;
  }
  const sample = vscode.l10n.t('Open Sample Story');
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a story first.'), sample).then((chosen) => {
    if (chosen === sample) void vscode.commands.executeCommand('copydesk.openSample');
  });
}

/** Why the tab in front has no text for an extension. */
function whyNoText(): string | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputNotebook || input instanceof vscode.TabInputNotebookDiff) {
    return vscode.l10n.t('Copydesk does not read notebooks. Open a text file.');
  }
  return input instanceof vscode.TabInputText
    ? vscode.l10n.t('VS Code shows this file to no extension: it is binary, or larger than about 50 MB.')
    : undefined;
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
 * @param isFound which items stay while the reader types, in their order; by VS Code's own search, where it is not given
 */
export function pickPlace<Item extends PlaceItem>(
  editor: vscode.TextEditor,
  title: string,
  placeholder: string,
  items: readonly Item[],
  isFound?: (item: Item, typed: string) => boolean,
): Promise<Item | undefined> {
  const { selection } = editor;
  const [visible] = editor.visibleRanges;
  const list = vscode.window.createQuickPick<Item>();
  list.title = title;
  list.placeholder = placeholder;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  if (isFound !== undefined) searchInOrder(list, items, isFound);
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

/** VS Code would sort what it finds by where the words stand in it. `sortByLabel` is no part of its published API; without it the order is VS Code's. */
function searchInOrder<Item extends PlaceItem>(
  list: vscode.QuickPick<Item>,
  items: readonly Item[],
  isFound: (item: Item, typed: string) => boolean,
): void {
  (list as { sortByLabel?: boolean }).sortByLabel = false;
  list.onDidChangeValue((typed) => {
    list.items = typed.trim() === '' ? items : items.filter((item) => isFound(item, typed)).map(alwaysShown);
  });
}

function alwaysShown<Item extends PlaceItem>(item: Item): Item {
  return { ...item, alwaysShow: true };
}

/** "line 12": what a list says of a place. */
export function lineOf(document: vscode.TextDocument, span: Span): string {
  return vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1);
}

/** Says a sentence at the foot of the window for a moment: enough for what needs no answer. */
export function say(sentence: string): void {
  vscode.window.setStatusBarMessage(sentence, 5000);
}
