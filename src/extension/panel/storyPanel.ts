/**
 * The story panel: sources, people and bodies, questions and the checklist of the story in front, as trees. They follow the caret,
 * and are made anew with each reading.
 */
import * as vscode from 'vscode';
import type { Reading } from '../analysisService';
import { groupBySource } from '../../languageService/questionGroups';
import type { Services } from '../services';
import { checklistSummary, checklistTree } from './checklistTree';
import { peopleSummary, peopleTree } from './peopleTree';
import { questionsSummary, questionsTree } from './questionsTree';
import { sourcesSummary, sourcesTree } from './sourcesTree';
import { StoryTree, type Contents } from './storyTree';

/** A caret that rests for so long is where the reader is. */
const FOLLOW_MS = 100;

export class StoryPanel implements vscode.Disposable {
  private readonly trees: readonly StoryTree[];
  private readonly subscriptions: vscode.Disposable;
  private reading: Reading | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly services: Services) {
    const { analyses, ignored, checks, panel } = services;
    const checklist = new StoryTree('copydesk.checklist', (reading) => checklistContents(services, reading), {
      canSelectMany: true,
      manageCheckboxStateManually: true,
    });
    this.trees = [
      new StoryTree('copydesk.sources', (reading) => sourcesContents(services, reading)),
      new StoryTree('copydesk.people', peopleContents),
      new StoryTree('copydesk.questions', (reading) => questionsContents(services, reading)),
      checklist,
    ];
    this.subscriptions = vscode.Disposable.from(
      ...this.trees,
      analyses.onDidSettle(() => this.showStory()),
      analyses.onDidForget(() => this.showStory()),
      ignored.onDidChange(() => this.show('copydesk.sources', 'copydesk.questions')),
      checks.onDidChange(() => this.show('copydesk.checklist')),
      panel.onDidChange(() => this.show()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.showStory()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.followSoon();
      }),
      ...this.trees.map(({ view }) =>
        view.onDidChangeVisibility(({ visible }) => {
          if (visible) this.show();
        }),
      ),
      checklist.view.onDidChangeSelection(({ selection }) => (panel.checklistSelection = selection)),
      checklist.view.onDidChangeCheckboxState(({ items }) => {
        for (const [node, state] of items) {
          const command = state === vscode.TreeItemCheckboxState.Checked ? 'copydesk.markChecked' : 'copydesk.markToDo';
          void vscode.commands.executeCommand(command, node);
        }
      }),
    );
    this.showStory();
  }

  /** The view with this id. */
  tree(id: string): StoryTree | undefined {
    return this.trees.find((tree) => tree.id === id);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  /** The story in front; while something else is in front, the one before, as long as it is to be seen. */
  private showStory(): void {
    const { analyses } = this.services;
    const editor = vscode.window.activeTextEditor;
    const inFront = editor === undefined ? undefined : analyses.latest(editor.document);
    const before = this.reading?.document;
    const isStillSeen = vscode.window.visibleTextEditors.some(({ document }) => document === before);
    const reading = inFront ?? (isStillSeen && before !== undefined ? analyses.latest(before) : undefined);
    if (reading === this.reading) return;
    this.reading = reading;
    this.show();
  }

  /** @param only the views that have changed; all, where none is named */
  private show(...only: readonly string[]): void {
    const isOnScreen = this.trees.some(({ view }) => view.visible);
    for (const tree of this.trees) {
      if (only.length === 0 || only.includes(tree.id)) tree.show(this.reading, isOnScreen);
    }
    this.followSoon();
  }

  private followSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined || editor.document !== this.reading?.document) return;
      const { analyses } = this.services;
      // While somebody types the trees are of an older reading.
      if (analyses.upToDate(editor.document) === undefined || analyses.isTyping(editor.document)) return;
      const offset = editor.document.offsetAt(editor.selection.active);
      for (const tree of this.trees) tree.follow(offset);
    }, FOLLOW_MS);
  }
}

function sourcesContents({ questions }: Services, reading: Reading): Contents {
  const { analysis, document } = reading;
  return {
    nodes: () => sourcesTree(vscode.l10n.t, analysis, questions.open(reading), document.uri.toString()),
    summary: () => sourcesSummary(vscode.l10n.t, analysis),
  };
}

function peopleContents({ analysis, document }: Reading): Contents {
  return {
    nodes: () => peopleTree(vscode.l10n.t, analysis, document.uri.toString()),
    summary: () => peopleSummary(vscode.l10n.t, analysis),
  };
}

function questionsContents({ questions, panel }: Services, reading: Reading): Contents {
  const open = questions.open(reading);
  const ignored = questions.ignored(reading);
  const uri = reading.document.uri.toString();
  return {
    nodes: () => questionsTree(vscode.l10n.t, open, ignored, panel.grouping().questions, uri),
    summary: () => questionsSummary(vscode.l10n.t, open, ignored.size),
    badge: () => {
      const value = groupBySource(open).length;
      const tooltip = value === 1 ? vscode.l10n.t('1 open question') : vscode.l10n.t('{0} open questions', value);
      return value === 0 ? undefined : { value, tooltip };
    },
  };
}

function checklistContents({ checklists, checks, panel }: Services, reading: Reading): Contents {
  const { uri } = reading.document;
  return {
    nodes: () => checklistTree(vscode.l10n.t, checklists.of(reading), panel.grouping().checklist, uri.toString()),
    summary: () => checklistSummary(vscode.l10n.t, checklists.of(reading)),
    badge: () => {
      // Without a mark nothing can be stale, and nothing need be worked out while the panel is closed.
      if (checks.of(uri).checks.length === 0) return undefined;
      const value = checklists.of(reading).items.filter(({ stale }) => stale).length;
      const tooltip =
        value === 1
          ? vscode.l10n.t('1 thing has changed since it was checked')
          : vscode.l10n.t('{0} things have changed since they were checked', value);
      return value === 0 ? undefined : { value, tooltip };
    },
    message: () => checks.refusal(uri),
  };
}
