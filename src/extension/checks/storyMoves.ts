/**
 * Marks go with their story: when it is renamed in the editor, when an untitled story is saved, and, if the reader says so, when a
 * story turns up whose text is that of one that is gone.
 */
import * as vscode from 'vscode';
import { CHECKS_FOLDER, nameOfText, type CheckFile } from '../../checklist';
import { fileName, storyName } from '../deskFolder';
import { isOpen, type CheckStore } from './checkStore';
import type { StoryChecks } from './storyChecks';

/** What each story with marks read like when it was last saved. */
const KEY = 'copydesk.checks.texts';
const MOST_TEXTS = 500;
/** VS Code reports a renaming after it has opened the file under its new name. */
const RENAMING_MS = 2000;
/** In a folder with more files of marks nobody is asked. */
const MOST_FILES = 5000;
const ENDING = '.jsonl';

export class StoryMoves implements vscode.Disposable {
  /** Marks of untitled stories that were closed, by the name of their text. */
  private readonly closed = new Map<string, CheckFile>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly store: CheckStore,
    private readonly state: vscode.Memento,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.run(this.renamed(oldUri, newUri));
      }),
      vscode.workspace.onDidSaveTextDocument((document) => this.run(this.remember(document))),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.uri.scheme === 'untitled') this.run(this.closedUntitled(document));
      }),
      store.onDidRead((story) => this.run(this.adopt(story))),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private run(work: Promise<void>): void {
    work.catch((error: unknown) => this.log.warn(error instanceof Error ? error.message : String(error)));
  }

  private async renamed(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(from);
    const { type } = await vscode.workspace.fs.stat(to);
    if (type !== vscode.FileType.Directory || folder === undefined) return this.move(from, to);
    const inside = `${storyName(from)}/`;
    for (const story of await storiesWithChecks(folder)) {
      if (!story.startsWith(inside)) continue;
      await this.move(vscode.Uri.joinPath(folder.uri, story), vscode.Uri.joinPath(to, story.slice(inside.length)));
    }
  }

  private async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const before = await this.store.open(from);
    if (before.file.checks.length + before.file.others.length === 0 || this.store.refusal(to) !== undefined) return;
    await this.store.takeOver(to, before.file);
    await before.remove();
  }

  private async remember(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (!this.store.all().some(({ uri, file }) => uri.toString() === key && file.checks.length > 0)) return;
    const { [key]: _before, ...others } = this.state.get<Record<string, string>>(KEY, {});
    const entries = Object.entries(others).slice(-(MOST_TEXTS - 1));
    await this.state.update(KEY, Object.fromEntries([...entries, [key, nameOfText(document.getText())]]));
  }

  /** The next untitled story bears the same name; the marks are kept for the file that this one may have become. */
  private async closedUntitled(document: vscode.TextDocument): Promise<void> {
    const text = nameOfText(document.getText());
    const story = await this.store.open(document.uri);
    if (story.file.checks.length === 0) return;
    this.closed.set(text, story.file);
    if (!isOpen(document.uri)) await story.remove();
  }

  /** Looks for the marks of a story that has none. */
  private async adopt(story: StoryChecks): Promise<void> {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === story.uri.toString());
    const hasNone = (): boolean => story.file.checks.length === 0;
    if (document === undefined || document.uri.scheme === 'untitled' || !hasNone()) return;
    const text = nameOfText(document.getText());
    const untitled = this.closed.get(text) ?? (await this.untitledWith(text));
    if (untitled !== undefined) return this.store.takeOver(story.uri, untitled);
    const folder = vscode.workspace.getWorkspaceFolder(story.uri);
    if (folder === undefined || this.store.refusal(story.uri) !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, RENAMING_MS));
    if (!hasNone() || document.isClosed) return;
    for (const path of await storiesWithChecks(folder)) {
      const uri = vscode.Uri.joinPath(folder.uri, path);
      if (await exists(uri)) continue;
      const gone = await this.store.open(uri);
      const texts = [
        ...gone.file.checks.map(({ anchor }) => anchor.text),
        this.state.get<Record<string, string>>(KEY, {})[uri.toString()],
      ];
      if (texts.includes(text)) return this.offer(story, gone);
    }
  }

  private async offer(story: StoryChecks, gone: StoryChecks): Promise<void> {
    const takeOver = vscode.l10n.t('Take Over');
    const sentence = vscode.l10n.t(
      '“{0}” reads like “{1}”, which is gone. Take over its checks?',
      fileName(story.uri),
      storyName(gone.uri),
    );
    if ((await vscode.window.showInformationMessage(sentence, takeOver)) !== takeOver) return;
    await this.move(gone.uri, story.uri);
  }

  private async untitledWith(text: string): Promise<CheckFile | undefined> {
    for (const document of vscode.workspace.textDocuments) {
      if (document.uri.scheme !== 'untitled' || nameOfText(document.getText()) !== text) continue;
      const { checks, ...rest } = await this.store.loaded(document.uri);
      if (checks.length > 0) return { checks, ...rest };
    }
    return undefined;
  }
}

/** The stories of the folder that have a file of marks, by their paths. */
async function storiesWithChecks(folder: vscode.WorkspaceFolder): Promise<readonly string[]> {
  const stories: string[] = [];
  const walk = async (path: string): Promise<void> => {
    const uri = vscode.Uri.joinPath(folder.uri, CHECKS_FOLDER, path);
    for (const [name, type] of await vscode.workspace.fs.readDirectory(uri)) {
      if (stories.length >= MOST_FILES) return;
      const inside = path === '' ? name : `${path}/${name}`;
      if (type === vscode.FileType.Directory) await walk(inside);
      else if (name.endsWith(ENDING)) stories.push(inside.slice(0, -ENDING.length));
    }
  };
  if (await exists(vscode.Uri.joinPath(folder.uri, CHECKS_FOLDER))) await walk('');
  return stories;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
