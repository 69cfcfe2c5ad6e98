/** The story panel: the view of what has changed since another draft. It is there while two drafts are compared. */
import * as vscode from 'vscode';
import { NOTHING_CHANGED } from '../../compare';
import type { Comparison } from '../comparison';
import { toRange } from '../convert';
import { changesTree, type ChangeNode } from './changesTree';

export class ChangesView implements vscode.TreeDataProvider<ChangeNode>, vscode.Disposable {
  readonly view: vscode.TreeView<ChangeNode>;
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscription: vscode.Disposable;
  private roots: readonly ChangeNode[] = [];

  constructor(private readonly comparison: Comparison) {
    this.view = vscode.window.createTreeView('copydesk.changes', { treeDataProvider: this, showCollapseAll: true });
    this.subscription = comparison.onDidChange(() => this.show());
  }

  getChildren(node?: ChangeNode): ChangeNode[] {
    return [...(node === undefined ? this.roots : (node.children ?? []))];
  }

  getTreeItem(node: ChangeNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const collapsing = node.children === undefined ? None : node.change === undefined ? Expanded : Collapsed;
    const item = new vscode.TreeItem(node.label, collapsing);
    if (node.description !== undefined) item.description = node.description;
    item.tooltip = node.tooltip;
    if (node.icon !== undefined) item.iconPath = new vscode.ThemeIcon(node.icon);
    if (node.context !== undefined) item.contextValue = node.context;
    if (node.place !== undefined)
      item.command = { title: vscode.l10n.t('Go There'), command: 'copydesk.goToChange', arguments: [node] };
    return item;
  }

  dispose(): void {
    vscode.Disposable.from(this.subscription, this.view, this.changed).dispose();
  }

  private show(): void {
    const compared = this.comparison.current();
    this.roots = compared === undefined ? [] : changesTree(vscode.l10n.t, compared.changes);
    this.view.description = compared === undefined ? '' : vscode.l10n.t('since {0}', compared.label);
    this.view.message = compared?.changes.length === 0 ? vscode.l10n.t(NOTHING_CHANGED) : '';
    this.changed.fire(undefined);
  }
}

/** Shows the place of a change in its draft, or the two drafts side by side with the place in sight. */
export async function openPlace(
  comparison: Comparison,
  node: ChangeNode | undefined,
  sideBySide: boolean,
): Promise<void> {
  const compared = comparison.current();
  if (compared === undefined) return;
  const { old, now, label } = compared;
  const place = node?.place;
  if (sideBySide) {
    const title = vscode.l10n.t('{0}: {1} and now', nameOf(now.document.uri), label);
    const span = node?.change?.new;
    const options = span === null || span === undefined ? {} : { selection: toRange(now.document, span) };
    await vscode.commands.executeCommand('vscode.diff', old.uri, now.document.uri, title, options);
    return;
  }
  if (place === undefined) return;
  const document = place.draft === 'new' ? now.document : await vscode.workspace.openTextDocument(old.uri);
  await vscode.window.showTextDocument(document, {
    selection: toRange(document, place.span),
    preserveFocus: true,
    preview: place.draft === 'old',
  });
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
