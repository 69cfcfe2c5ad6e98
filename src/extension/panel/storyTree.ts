/** The story panel: one tree view of VS Code over lines that a pure function makes of what was read. */
import * as vscode from 'vscode';
import type { Reading } from '../analysisService';
import { toRange } from '../convert';
import { nodeAt, withUniqueIds, type PanelNode } from './node';

/** What a view shows of a story. Each part is asked for only when it is shown. */
export interface Contents {
  nodes(): readonly PanelNode[];
  /** Beside the view's title. */
  summary(): string;
  /** A number on the view and on the panel's icon, with what it counts; also while the panel is closed. */
  badge?(): vscode.ViewBadge | undefined;
  /** A sentence above the tree. */
  message?(): string | undefined;
}

/** The lines of a tree, with the ways between them. */
class Lines {
  readonly byId = new Map<string, PanelNode>();
  readonly parents = new Map<string, PanelNode>();

  constructor(readonly roots: readonly PanelNode[]) {
    this.index(roots, undefined);
  }

  private index(nodes: readonly PanelNode[], parent: PanelNode | undefined): void {
    for (const node of nodes) {
      this.byId.set(node.id, node);
      if (parent !== undefined) this.parents.set(node.id, parent);
      if (node.children !== undefined) this.index(node.children, node);
    }
  }
}

/** How often a line is revealed until the view has selected it, and how long is waited in between. */
const FOLLOW_TRIES = 20;
const RETRY_MS = 150;

export class StoryTree implements vscode.TreeDataProvider<PanelNode>, vscode.Disposable {
  readonly view: vscode.TreeView<PanelNode>;
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private reading: Reading | undefined;
  private contents: Contents | undefined;
  private lines: Lines | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;

  /** @param id of the view in the manifest */
  constructor(
    readonly id: string,
    private readonly make: (reading: Reading) => Contents,
    options: Partial<vscode.TreeViewOptions<PanelNode>> = {},
  ) {
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true, ...options });
  }

  /**
   * Shows this story, or none.
   * @param isOnScreen whether any of the panel is to be seen
   */
  show(reading: Reading | undefined, isOnScreen: boolean): void {
    this.reading = reading;
    this.contents = reading === undefined ? undefined : this.make(reading);
    this.lines = undefined;
    this.view.badge = this.contents?.badge?.();
    if (!isOnScreen) return;
    this.view.description = this.contents?.summary() ?? '';
    this.view.message = this.contents?.message?.() ?? '';
    this.changed.fire(undefined);
  }

  /** Puts the selection on what the caret is in, where the view is on screen and the tree has such a thing. */
  follow(offset: number): void {
    this.tryToFollow(offset, FOLLOW_TRIES);
  }

  private tryToFollow(offset: number, triesLeft: number): void {
    clearTimeout(this.retry);
    if (!this.view.visible) return;
    const [current] = this.view.selection;
    const node = nodeAt(this.tree().roots, offset, current);
    if (node === undefined || node.id === current?.id) return;
    // VS Code drops a reveal that meets a tree in the making, sometimes without a word: so look again.
    const lookAgain = () => {
      clearTimeout(this.retry);
      if (triesLeft > 1) this.retry = setTimeout(() => this.tryToFollow(offset, triesLeft - 1), RETRY_MS);
    };
    this.view.reveal(node, { select: true, focus: false }).then(lookAgain, lookAgain);
  }

  getChildren(node?: PanelNode): PanelNode[] {
    const { roots, byId } = this.tree();
    return [...(node === undefined ? roots : (byId.get(node.id)?.children ?? []))];
  }

  getParent(node: PanelNode): PanelNode | undefined {
    return this.tree().parents.get(node.id);
  }

  getTreeItem(node: PanelNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, collapsing(node));
    item.id = node.id;
    if (node.description !== undefined && node.description !== '') item.description = node.description;
    item.tooltip = node.tooltip ?? node.label;
    if (node.icon !== undefined) {
      const color = node.iconColor === undefined ? undefined : new vscode.ThemeColor(node.iconColor);
      item.iconPath = new vscode.ThemeIcon(node.icon, color);
    }
    if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken };
    if (node.context !== undefined) item.contextValue = node.context;
    if (node.ticked !== undefined) {
      const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
      item.checkboxState = node.ticked ? Checked : Unchecked;
    }
    if (node.span !== undefined && this.reading !== undefined) {
      const { document } = this.reading;
      const { start } = toRange(document, node.span);
      const options = { selection: new vscode.Range(start, start), preserveFocus: true };
      item.command = { title: vscode.l10n.t('Go There'), command: 'vscode.open', arguments: [document.uri, options] };
    }
    return item;
  }

  dispose(): void {
    clearTimeout(this.retry);
    this.view.dispose();
    this.changed.dispose();
  }

  private tree(): Lines {
    return (this.lines ??= new Lines(withUniqueIds(this.contents?.nodes() ?? [])));
  }
}

function collapsing({ children, isOpen }: PanelNode): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  if (children === undefined || children.length === 0) return None;
  return isOpen === true ? Expanded : Collapsed;
}
