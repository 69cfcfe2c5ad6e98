/**
 * What the desk waved through: `.copydesk/ignored.json` in each workspace folder, the extension's own storage for loose
 * files, and nothing at all for untitled documents once they are closed. A file that another hand changed in the meantime is
 * merged, never written over.
 */
import * as vscode from 'vscode';
import {
  addIgnore,
  IGNORED_FILE,
  mergeIgnored,
  NOTHING_IGNORED,
  readIgnored,
  removeIgnore,
  writeIgnored,
  type Ignored,
  type IgnoreEntry,
} from '../config';
import { FolderMap, readText, storyName, watch, writeWhole } from './deskFolder';

const LOOSE_KEY = 'copydesk.ignored';

/** One place that keeps what was waved through. */
interface Shelf {
  readonly ignored: Ignored;
  update(change: (ignored: Ignored) => Ignored): Promise<void>;
}

class FolderShelf implements Shelf, vscode.Disposable {
  ignored: Ignored = NOTHING_IGNORED;
  /** As the file stood when it was last read or written: the common ground of a merge. */
  private base: Ignored = NOTHING_IGNORED;
  private queue: Promise<void>;
  private readonly watcher: vscode.Disposable;
  private readonly uri: vscode.Uri;

  constructor(
    folder: vscode.WorkspaceFolder,
    private readonly changed: () => void,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.uri = vscode.Uri.joinPath(folder.uri, IGNORED_FILE);
    this.watcher = watch(folder.uri, IGNORED_FILE, () => void this.enqueue(() => this.read()));
    this.queue = this.read();
  }

  /** @throws a sentence for people where the file cannot be written; what was waved through then stands as before. */
  update(change: (ignored: Ignored) => Ignored): Promise<void> {
    return this.enqueue(async () => {
      const theirs = await this.theirs('write');
      const ours = change(this.ignored);
      const merged = mergeIgnored(this.base, ours, theirs);
      await writeWhole(this.uri, writeIgnored(merged));
      this.ignored = this.base = merged;
      this.changed();
    });
  }

  dispose(): void {
    this.watcher.dispose();
  }

  private async read(): Promise<void> {
    try {
      const before = writeIgnored(this.ignored);
      this.ignored = this.base = await this.theirs('read');
      if (writeIgnored(this.ignored) !== before) this.changed();
    } catch (error) {
      this.log.warn(error instanceof Error ? error.message : String(error));
    }
  }

  /** A file that cannot be understood at all is never written over: the fault may hide somebody's entries. */
  private async theirs(purpose: 'read' | 'write'): Promise<Ignored> {
    const text = await readText(this.uri);
    if (text === null) return NOTHING_IGNORED;
    const { ignored, diagnostics } = readIgnored(text);
    for (const message of diagnostics) this.log.warn(`${this.uri.path}: ${message}`);
    const [fault] = diagnostics;
    if (purpose === 'write' && fault !== undefined && ignored.unknown.length === 0) {
      throw new Error(vscode.l10n.t('{0} was not changed. {1}', IGNORED_FILE, fault));
    }
    return ignored;
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    const next = this.queue.then(work);
    this.queue = next.catch(() => undefined);
    return next;
  }
}

class LooseShelf implements Shelf {
  constructor(
    private readonly state: vscode.Memento,
    private readonly changed: () => void,
  ) {}

  get ignored(): Ignored {
    const text = this.state.get<string>(LOOSE_KEY);
    return text === undefined ? NOTHING_IGNORED : readIgnored(text).ignored;
  }

  async update(change: (ignored: Ignored) => Ignored): Promise<void> {
    await this.state.update(LOOSE_KEY, writeIgnored(change(this.ignored)));
    this.changed();
  }
}

/** For documents without a file: the next one may bear the same name, so their entries go with them. */
class UntitledShelf implements Shelf {
  ignored: Ignored = NOTHING_IGNORED;

  constructor(private readonly changed: () => void) {}

  update(change: (ignored: Ignored) => Ignored): Promise<void> {
    this.ignored = change(this.ignored);
    this.changed();
    return Promise.resolve();
  }

  forget(story: string): void {
    const entries = this.ignored.entries.filter((entry) => !('story' in entry) || entry.story !== story);
    if (entries.length < this.ignored.entries.length) this.ignored = { ...this.ignored, entries };
  }
}

export class IgnoredStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly folders: FolderMap<FolderShelf>;
  private readonly loose: LooseShelf;
  private readonly untitled: UntitledShelf;
  private readonly subscription: vscode.Disposable;
  /** Grows with every change: what was worked out under an older number is out of date. */
  version = 0;
  readonly onDidChange = this.changed.event;

  constructor(globalState: vscode.Memento, log: vscode.LogOutputChannel) {
    const changed = (): void => {
      this.version++;
      this.changed.fire();
    };
    this.folders = new FolderMap((folder) => new FolderShelf(folder, changed, log));
    this.loose = new LooseShelf(globalState, changed);
    this.untitled = new UntitledShelf(changed);
    this.subscription = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.untitled.forget(uri.toString()));
  }

  /** What was waved through where this file lies, and the name under which the file's own entries are kept. */
  of(uri: vscode.Uri): { readonly ignored: Ignored; readonly story: string } {
    return { ignored: this.shelf(uri).ignored, story: storyName(uri) };
  }

  async add(uri: vscode.Uri, entry: IgnoreEntry): Promise<void> {
    await this.shelf(uri).update((ignored) => addIgnore(ignored, entry));
  }

  async takeBack(uri: vscode.Uri, entry: IgnoreEntry): Promise<void> {
    await this.shelf(uri).update((ignored) => removeIgnore(ignored, entry));
  }

  dispose(): void {
    this.subscription.dispose();
    this.folders.dispose();
    this.changed.dispose();
  }

  private shelf(uri: vscode.Uri): Shelf {
    return uri.scheme === 'untitled' ? this.untitled : (this.folders.of(uri) ?? this.loose);
  }
}
