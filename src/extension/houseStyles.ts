/** The house style in force for a file: `.copydesk/config.yaml` of its workspace folder over the reader's setting. */
import * as vscode from 'vscode';
import { CONFIG_FILE, EMPTY_CONFIG, readHouseConfig, resolveHouseStyle, type HouseConfig } from '../config';
import type { HouseStyle } from '../engine';
import type { Settings } from './config';
import { FileFaults, FolderMap, readText, watch } from './deskFolder';

/** The configuration of one workspace folder, live. */
class FolderHouseStyle implements vscode.Disposable {
  config: HouseConfig = EMPTY_CONFIG;
  /** Whether there is a `.copydesk` folder, whatever is in it. */
  hasDesk = false;
  private readonly watcher: vscode.Disposable;
  private readonly faults: FileFaults;

  constructor(
    private readonly folder: vscode.WorkspaceFolder,
    private readonly changed: () => void,
    log: vscode.LogOutputChannel,
  ) {
    this.faults = new FileFaults(log);
    this.watcher = watch(folder.uri, CONFIG_FILE, () => void this.read());
    void this.read();
  }

  async read(): Promise<void> {
    const before = JSON.stringify([this.config, this.hasDesk]);
    const uri = vscode.Uri.joinPath(this.folder.uri, CONFIG_FILE);
    this.hasDesk = await isThere(vscode.Uri.joinPath(uri, '..'));
    try {
      const text = vscode.workspace.isTrusted ? await readText(uri) : null;
      this.config = text === null ? EMPTY_CONFIG : readHouseConfig(text).config;
      this.faults.clear(uri);
    } catch (error) {
      this.config = EMPTY_CONFIG;
      this.faults.say(uri, error);
    }
    if (JSON.stringify([this.config, this.hasDesk]) !== before) this.changed();
  }

  dispose(): void {
    this.watcher.dispose();
  }
}

async function isThere(folder: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(folder)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

export class HouseStyles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly folders: FolderMap<FolderHouseStyle>;
  private readonly subscriptions: vscode.Disposable;
  /** A house style in force may have changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly settings: Settings,
    log: vscode.LogOutputChannel,
  ) {
    this.folders = new FolderMap((folder) => new FolderHouseStyle(folder, () => this.changed.fire(), log));
    this.subscriptions = vscode.Disposable.from(
      this.folders,
      this.changed,
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        for (const folder of this.folders.all()) void folder.read();
      }),
      settings.onDidChange((event) => {
        if (event.affectsConfiguration('copydesk.profile')) this.changed.fire();
      }),
    );
  }

  /** What the engine is told of the house. */
  of(uri: vscode.Uri): HouseStyle {
    return resolveHouseStyle(this.settings.profile(uri), this.config(uri));
  }

  /** The workspace's own wishes; empty ones for a loose file and where the workspace is not trusted. */
  config(uri: vscode.Uri): HouseConfig {
    return this.folders.of(uri)?.config ?? EMPTY_CONFIG;
  }

  /** Whether the workspace folder of the file is a desk: it has a `.copydesk` folder. */
  hasDesk(uri: vscode.Uri): boolean {
    return this.folders.of(uri)?.hasDesk ?? false;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
