/**
 * What the desk waved through: `.copydesk/ignored.json` in each workspace folder, the extension's own storage for loose
 * files, and nothing at all for untitled documents once they are closed. A file that another hand changed in the meantime is
 * merged, never written over.
 */
import * as vscode from 'vscode';
import { v4 as randomUuid } from 'uuid';
import {
  addIgnore,
  IGNORED_FILE,
  NOTHING_IGNORED,
  readIgnored,
  removeIgnore,
  writeIgnored,
  type Ignored,
  type IgnoreEntry,
} from '../config';
import { IgnoredFile } from '../languageService/ignoredFile';
import { FolderDisk } from './checks/folderDisk';
import { FileFaults, fileName, FolderMap, refuseLinks, refuseReadOnly, storyName, watch } from './deskFolder';

const LOOSE_KEY = 'copydesk.ignored';

/** One place that keeps what was waved through. */
interface Shelf {
  readonly ignored: Ignored;
  update(change: (ignored: Ignored) => Ignored): Promise<void>;
}

class FolderShelf implements Shelf, vscode.Disposable {
  ignored: Ignored = NOTHING_IGNORED;
  private queue: Promise<void>;
  private readonly file: IgnoredFile;
  private readonly faults: FileFaults;
  private readonly subscription: vscode.Disposable;
  private readonly uri: vscode.Uri;

  constructor(
    folder: vscode.WorkspaceFolder,
    private readonly changed: () => void,
    log: vscode.LogOutputChannel,
  ) {
    this.uri = vscode.Uri.joinPath(folder.uri, IGNORED_FILE);
    this.faults = new FileFaults(log);
    const disk = new FolderDisk(vscode.Uri.joinPath(this.uri, '..'));
    this.file = new IgnoredFile(disk, fileName(this.uri), randomUuid, pause);
    const readAgain = (): void => void this.enqueue(() => this.read());
    this.subscription = vscode.Disposable.from(
      watch(folder.uri, IGNORED_FILE, readAgain),
      vscode.workspace.onDidGrantWorkspaceTrust(readAgain),
    );
    this.queue = this.read();
  }

  /** @throws a sentence for people where the file cannot be written; what was waved through then stands as before. */
  update(change: (ignored: Ignored) => Ignored): Promise<void> {
    return this.enqueue(async () => {
      if (!vscode.workspace.isTrusted)
        throw new Error(vscode.l10n.t('This folder is not trusted: questions cannot be ignored in it.'));
      await refuseLinks(this.uri);
      await refuseReadOnly(this.uri);
      try {
        this.ignored = await this.file.update(change);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(vscode.l10n.t('{0} was not changed. {1}', IGNORED_FILE, reason), { cause: error });
      }
      this.changed();
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** In a folder that is not trusted its file silences nothing: whoever sent the folder would choose what is asked. */
  private async read(): Promise<void> {
    const before = writeIgnored(this.ignored);
    try {
      const { ignored, faults } = vscode.workspace.isTrusted
        ? await this.file.read()
        : { ignored: NOTHING_IGNORED, faults: [] };
      this.ignored = ignored;
      if (faults.length === 0) this.faults.clear(this.uri);
      else this.faults.say(this.uri, faults.join(' '));
    } catch (error) {
      // What was known stands: the file may be readable again in a moment.
      this.faults.say(this.uri, error);
    }
    if (writeIgnored(this.ignored) !== before) this.changed();
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    const next = this.queue.then(work);
    this.queue = next.catch(() => undefined);
    return next;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
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

/** For one document without a file: the next one may bear the same name, so what was waved through in it goes with it. */
class UntitledShelf implements Shelf {
  ignored: Ignored = NOTHING_IGNORED;

  constructor(private readonly changed: () => void) {}

  update(change: (ignored: Ignored) => Ignored): Promise<void> {
    this.ignored = change(this.ignored);
    this.changed();
    return Promise.resolve();
  }
}

export class IgnoredStore implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly folders: FolderMap<FolderShelf>;
  private readonly loose: LooseShelf;
  private readonly untitled = new Map<string, UntitledShelf>();
  private readonly subscription: vscode.Disposable;
  /** Grows with every change: what was worked out under an older number is out of date. */
  version = 0;
  readonly onDidChange = this.changed.event;

  constructor(globalState: vscode.Memento, log: vscode.LogOutputChannel) {
    this.folders = new FolderMap((folder) => new FolderShelf(folder, this.tell, log));
    this.loose = new LooseShelf(globalState, this.tell);
    // A document that changes its language is said to close as well, but does not.
    this.subscription = vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
      if (isClosed) this.untitled.delete(uri.toString());
    });
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

  private readonly tell = (): void => {
    this.version++;
    this.changed.fire();
  };

  private shelf(uri: vscode.Uri): Shelf {
    if (uri.scheme !== 'untitled') return this.folders.of(uri) ?? this.loose;
    const shelf = this.untitled.get(uri.toString()) ?? new UntitledShelf(this.tell);
    this.untitled.set(uri.toString(), shelf);
    return shelf;
  }
}
