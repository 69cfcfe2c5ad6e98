/**
 * The cards that stand over and under the bundled ones: the desk's own in each workspace folder, the reader's own folder,
 * and what was looked up. Watched: a card that is saved shows in the next hover, and a bad one hides no other.
 */
import * as vscode from 'vscode';
import { readCardFile, type CardFileReading } from '../config/cards';
import { CARDS_FOLDER, isCardFile, LONGEST_PASS, MOST_CARD_FILES } from '../config/deskFiles';
import { NO_CARDS, type Card, type CardList, type CompiledCards, type LayerName } from '../engine/knowledge';
import type { Engine, Knowledge } from '../engine';
import type { Settings } from './config';
import { FileFaults, readRegular, refuseLinks, watch } from './deskFolder';
import type { LookupService } from './lookup/lookupService';

/** What in a folder of cards is a card file, as a pattern of VS Code. */
export const CARD_FILES = '**/*.{yaml,yml,md}';

/** A card file as it was last read. */
export interface CardFile {
  readonly uri: vscode.Uri;
  /** As the hover names it. */
  readonly path: string;
  readonly layer: LayerName;
  readonly reading: CardFileReading;
  /** When it was written, in milliseconds since 1970, and its size in bytes: what has neither changed is not read again. */
  readonly written: number;
  readonly size: number;
}

/** The card files of one folder, live. */
class CardFolder implements vscode.Disposable {
  files: ReadonlyMap<string, CardFile> = new Map();
  private readonly folder: vscode.Uri;
  private readonly watcher: vscode.Disposable;
  private queue: Promise<void> = Promise.resolve();
  private isDisposed = false;
  private readonly faults: FileFaults;

  constructor(
    /** The folder that is watched, and the one in it that holds the cards: the latter may come and go. */
    watched: vscode.Uri,
    inside: string,
    private readonly layer: LayerName,
    private readonly sourceIds: ReadonlySet<string>,
    private readonly changed: () => void,
    log: vscode.LogOutputChannel,
  ) {
    this.faults = new FileFaults(log);
    this.folder = inside === '' ? watched : vscode.Uri.joinPath(watched, inside);
    const pattern = inside === '' ? '**' : `${inside}/**`;
    this.watcher = watch(watched, pattern, (told) => this.look(told));
    this.look(new Set());
  }

  dispose(): void {
    this.isDisposed = true;
    this.watcher.dispose();
  }

  /** Reads what is new or changed, one look after the other: until a look is done, the cards stand as they were. */
  private look(told: ReadonlySet<string>): void {
    this.queue = this.queue.then(async () => {
      const files = new Map<string, CardFile>();
      try {
        await refuseLinks(this.folder);
        await this.readFolder(this.folder, told, files, performance.now() + LONGEST_PASS);
        this.faults.clear(this.folder);
      } catch (error) {
        this.faults.say(this.folder, error);
      }
      const isSame = files.size === this.files.size && [...files].every(([key, file]) => this.files.get(key) === file);
      if (isSame || this.isDisposed) return;
      this.files = files;
      this.changed();
    });
  }

  /** Throws a sentence where not everything was read. */
  private async readFolder(
    folder: vscode.Uri,
    told: ReadonlySet<string>,
    files: Map<string, CardFile>,
    end: number,
  ): Promise<void> {
    for (const [name, type] of await this.entries(folder)) {
      if (files.size >= MOST_CARD_FILES)
        throw new Error(vscode.l10n.t('The first {0} card files were read, and no more.', MOST_CARD_FILES));
      if (performance.now() > end)
        throw new Error(vscode.l10n.t('Reading the cards took longer than a minute; {0} files were read.', files.size));
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory) await this.readFolder(uri, told, files, end);
      else if (isCardFile(name) || (type & vscode.FileType.SymbolicLink) !== 0) await this.readOne(uri, told, files);
    }
  }

  private async entries(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
    try {
      return await vscode.workspace.fs.readDirectory(folder);
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) this.faults.say(folder, error);
      return [];
    }
  }

  private async readOne(uri: vscode.Uri, told: ReadonlySet<string>, files: Map<string, CardFile>): Promise<void> {
    const key = uri.toString();
    try {
      const stat = await vscode.workspace.fs.stat(uri);
      const { mtime: written, size } = stat;
      const before = this.files.get(key);
      if (before?.written === written && before.size === size && !told.has(key)) {
        files.set(key, before);
        return;
      }
      const text = await readRegular(uri, stat);
      const path = vscode.workspace.asRelativePath(uri);
      const reading = readCardFile(text, path, this.sourceIds);
      files.set(key, { uri, path, layer: this.layer, reading, written, size });
      this.faults.clear(uri);
    } catch (error) {
      this.faults.say(uri, error);
    }
  }
}

export class DeskCards implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private folders: readonly CardFolder[] = [];
  private engine: Engine | undefined;
  private bundled: CompiledCards = NO_CARDS;
  private laid: Knowledge | undefined;
  /** The cards are others than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly settings: Settings,
    private readonly lookup: LookupService,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      lookup.onDidChange(() => this.layAgain()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.openFolders()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.openFolders()),
      settings.onDidChange((event) => {
        if (event.affectsConfiguration('copydesk.cards.folder')) this.openFolders();
      }),
    );
  }

  /** Lays the layers over the bundled cards. */
  start(engine: Engine, bundled: CompiledCards): void {
    this.engine = engine;
    this.bundled = bundled;
    this.openFolders();
  }

  /** All layers as one; undefined until the engine is there. */
  get knowledge(): Knowledge | undefined {
    return this.laid;
  }

  /** Every card file of the desk and of the reader. */
  files(): readonly CardFile[] {
    return this.folders.flatMap(({ files }) => [...files.values()]);
  }

  /** Where a card of the desk's or the reader's own is written. */
  fileOf({ layer, file }: Card): vscode.Uri | undefined {
    return this.files().find((each) => each.layer === layer && each.path === file)?.uri;
  }

  /** Ids of the sources that come with Copydesk: a card of the desk may cite them. */
  get sourceIds(): ReadonlySet<string> {
    return new Set(Object.keys(this.bundled.sources));
  }

  dispose(): void {
    for (const folder of this.folders) folder.dispose();
    this.subscriptions.dispose();
  }

  /** In a workspace that is not trusted, its cards are not read: what a card says stands in every hover. */
  private openFolders(): void {
    if (this.engine === undefined) return;
    for (const folder of this.folders) folder.dispose();
    const { sourceIds } = this;
    const open = (uri: vscode.Uri, inside: string, layer: LayerName): CardFolder =>
      new CardFolder(uri, inside, layer, sourceIds, () => this.layAgain(), this.log);
    const workspace = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
    const own = this.settings.cardsFolder();
    this.folders = [
      ...workspace.map(({ uri }) => open(uri, CARDS_FOLDER, 'workspace')),
      ...(own === '' ? [] : [open(vscode.Uri.file(own), '', 'user')]),
    ];
    this.layAgain();
  }

  private layAgain(): void {
    if (this.engine === undefined) return;
    const above = [this.layer('workspace'), this.layer('user')].filter(({ cards }) => cards.length > 0);
    const below = this.lookup.layer();
    this.laid = this.engine.knowledge(above, below.cards.length > 0 ? [below] : []);
    for (const { layer, card, message } of this.laid.failures) this.log.warn(`${layer} card "${card}": ${message}`);
    this.changed.fire();
  }

  private layer(layer: LayerName): CardList {
    const readings = this.files().flatMap((file) => (file.layer === layer ? [file.reading] : []));
    return {
      version: 1,
      layer,
      sources: Object.assign(
        {},
        this.bundled.sources,
        ...readings.map(({ sources }) => sources),
      ) as CompiledCards['sources'],
      cards: readings.flatMap(({ cards }) => cards),
    };
  }
}
