/**
 * The marks of the stories that are open, live: read when a story is, read again when another window, Git or a person changed
 * their file, and written as soon as they are made. Says what is wrong with a file, once.
 */
import * as vscode from 'vscode';
import { CHECKS_FOLDER, mergeChecks, NO_CHECKS, type CheckFile } from '../../checklist';
import { fileName, FolderMap, storyName, watch } from '../deskFolder';
import { StoryChecks, type Known } from './storyChecks';

export class CheckStore implements vscode.Disposable {
  private readonly stories = new Map<string, StoryChecks>();
  private readonly loading = new Map<string, Promise<StoryChecks>>();
  private readonly said = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly read = new vscode.EventEmitter<StoryChecks>();
  private readonly folders: FolderMap<vscode.Disposable>;
  private readonly subscription: vscode.Disposable;
  /** Grows with every change: what was worked out under an older number is out of date. */
  version = 0;
  /** The marks of a story are others than before. */
  readonly onDidChange = this.changed.event;
  /** The marks of a story were read for the first time. */
  readonly onDidRead = this.read.event;

  constructor(
    private readonly storage: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.folders = new FolderMap((folder) =>
      watch(folder.uri, `${CHECKS_FOLDER}/**`, () => void this.readAgain(folder)),
    );
    this.subscription = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (!isOpen(uri)) this.forget(uri);
    });
  }

  /** The marks as far as they are known; begins to read them where they are not. */
  of(uri: vscode.Uri): CheckFile {
    const story = this.stories.get(uri.toString());
    if (story === undefined) void this.story(uri);
    return story?.file ?? NO_CHECKS;
  }

  /** The marks, read to the end, with every change that was begun. */
  async loaded(uri: vscode.Uri): Promise<CheckFile> {
    const story = await this.story(uri);
    await story.settled();
    return story.file;
  }

  /** Why nothing can be marked in a story; undefined where it can. */
  refusal(uri: vscode.Uri): string | undefined {
    if (vscode.workspace.isTrusted || vscode.workspace.getWorkspaceFolder(uri) === undefined) return undefined;
    return vscode.l10n.t('This folder is not trusted: its checks are shown as they are, and not changed.');
  }

  /**
   * Changes the marks of a story as they stand by then, and says where they could not be put into the desk's folder.
   * @param change may be called more than once
   * @throws a sentence for people where nothing could be kept
   */
  async update(uri: vscode.Uri, change: (file: CheckFile) => CheckFile): Promise<void> {
    const refused = this.refusal(uri);
    if (refused !== undefined) throw new Error(refused);
    const story = await this.story(uri);
    const { problem } = await story.update(change);
    this.fire(uri);
    if (problem === undefined) return;
    this.log.warn(`${story.sharedUri?.path ?? uri.path}: ${problem}`);
    const sentence = vscode.l10n.t(
      'The checks of {0} could not be written to the folder. They are kept on this machine and go there as soon as the folder takes them. ({1})',
      fileName(uri),
      problem,
    );
    this.sayOnce(`write ${uri.toString()}`, sentence);
  }

  /** Lays marks from elsewhere over those of the story. */
  async takeOver(uri: vscode.Uri, marks: CheckFile): Promise<void> {
    await this.update(uri, (file) => mergeChecks(file, { ...marks, damaged: [] }));
  }

  /** The open stories whose marks were read. */
  all(): readonly StoryChecks[] {
    return [...this.stories.values()];
  }

  /** The marks of a story that need not be open, with what can be done to them. */
  async open(uri: vscode.Uri): Promise<StoryChecks> {
    const known = this.stories.get(uri.toString());
    if (known !== undefined) return known;
    const story = new StoryChecks(uri, this.storage);
    await story.read();
    return story;
  }

  dispose(): void {
    this.subscription.dispose();
    this.folders.dispose();
    this.changed.dispose();
    this.read.dispose();
  }

  private story(uri: vscode.Uri): Promise<StoryChecks> {
    const key = uri.toString();
    const known = this.stories.get(key);
    if (known !== undefined) return Promise.resolve(known);
    let loading = this.loading.get(key);
    if (loading === undefined) {
      loading = this.load(uri).finally(() => this.loading.delete(key));
      this.loading.set(key, loading);
    }
    return loading;
  }

  private async load(uri: vscode.Uri): Promise<StoryChecks> {
    const story = new StoryChecks(uri, this.storage);
    try {
      await story.read();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.sayOnce(
        `read ${uri.toString()}`,
        vscode.l10n.t('The checks of {0} could not be read. {1}', fileName(uri), reason),
      );
    }
    if (uri.scheme === 'untitled') await dropForeignMarks(story);
    this.stories.set(uri.toString(), story);
    this.sayFaults(story);
    this.read.fire(story);
    this.fire(uri);
    return story;
  }

  private async readAgain(folder: vscode.WorkspaceFolder): Promise<void> {
    for (const story of this.all()) {
      if (vscode.workspace.getWorkspaceFolder(story.uri)?.uri.toString() !== folder.uri.toString()) continue;
      let before: Known | null;
      try {
        before = await story.read();
      } catch (error) {
        this.log.warn(error instanceof Error ? error.message : String(error));
        continue;
      }
      if (before === null) continue;
      this.sayFaults(story);
      this.fire(story.uri);
      if (before.isShared && !story.isShared) this.offerToPutBack(story, before.file);
    }
  }

  /** A file that went while its story is on screen may have gone by mistake. */
  private offerToPutBack({ uri }: StoryChecks, before: CheckFile): void {
    const isSeen = vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString());
    if (before.checks.length === 0 || this.refusal(uri) !== undefined || !isSeen) return;
    const putBack = vscode.l10n.t('Put Back');
    const sentence = vscode.l10n.t('The file with the checks of {0} was deleted.', fileName(uri));
    void vscode.window.showWarningMessage(sentence, putBack).then(async (chosen) => {
      if (chosen === putBack) await this.takeOver(uri, before);
    });
  }

  private sayFaults({ uri, file, sharedUri }: StoryChecks): void {
    const faults = [
      ...(file.damaged.length === 0
        ? []
        : [
            vscode.l10n.t('Lines that cannot be read: {0}. They are kept in a file of their own.', file.damaged.length),
          ]),
      ...(file.others.length === 0
        ? []
        : [
            vscode.l10n.t(
              'Marks of a newer Copydesk or another program: {0}. They stay as they are.',
              file.others.length,
            ),
          ]),
    ];
    for (const fault of faults) {
      this.log.warn(`${sharedUri?.path ?? storyName(uri)}: ${fault}`);
      this.sayOnce(
        `fault ${uri.toString()} ${fault}`,
        `${vscode.l10n.t('Checks of {0}.', fileName(uri))} ${fault}`,
        sharedUri,
      );
    }
  }

  private sayOnce(key: string, sentence: string, file?: vscode.Uri): void {
    if (this.said.has(key)) return;
    this.said.add(key);
    const open = vscode.l10n.t('Open File');
    void vscode.window.showWarningMessage(sentence, ...(file === undefined ? [] : [open])).then((chosen) => {
      if (chosen === open && file !== undefined) void vscode.window.showTextDocument(file);
    });
  }

  private fire(uri: vscode.Uri): void {
    this.version += 1;
    this.changed.fire(uri);
  }

  private forget(uri: vscode.Uri): void {
    this.stories.delete(uri.toString());
  }
}

/** The next untitled story bears the name of the one before, which may have been thrown away when the window was closed. */
async function dropForeignMarks(story: StoryChecks): Promise<void> {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === story.uri.toString());
  const text = document?.getText() ?? '';
  const { checks } = story.file;
  if (checks.length > 0 && !checks.some(({ anchor }) => text.includes(anchor.quote.exact))) await story.remove();
}

/** Whether a document is open; one that changes its language is, though VS Code says that it was closed. */
export function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((each) => !each.isClosed && each.uri.toString() === uri.toString());
}
