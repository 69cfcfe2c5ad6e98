/**
 * The cards that stand over and under the bundled ones: the desk's own in each workspace folder, the reader's own folder,
 * and what was looked up. Watched: a card that is saved shows in the next hover, and a bad one hides no other.
 */
import * as vscode from 'vscode';
import { readCardFile, type CardFileReading } from '../config/cards';
import { NO_CARDS, type Card, type CardList, type CompiledCards, type LayerName } from '../engine/knowledge';
import type { Engine, Knowledge } from '../engine';
import type { Settings } from './config';
import { readText, watch } from './deskFolder';
import type { LookupService } from './lookup/lookupService';

/** Folder of the desk's own cards in a workspace folder, and what in it is a card file. */
export const CARDS_FOLDER = '.copydesk/cards';
export const CARD_FILES = '**/*.{yaml,yml,md}';

/** More files than this in one folder are no desk's cards. */
const MOST_FILES = 5000;

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

  constructor(
    /** The folder that is watched, and the one in it that holds the cards: the latter may come and go. */
    watched: vscode.Uri,
    inside: string,
    private readonly layer: LayerName,
    private readonly sourceIds: ReadonlySet<string>,
    private readonly changed: () => void,
    private readonly log: vscode.LogOutputChannel,
  ) {
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
      await this.readFolder(this.folder, told, files);
      const isSame = files.size === this.files.size && [...files].every(([key, file]) => this.files.get(key) === file);
      if (isSame || this.isDisposed) return;
      this.files = files;
      this.changed();
    });
  }

  private async readFolder(folder: vscode.Uri, told: ReadonlySet<string>, files: Map<string, CardFile>): Promise<void> {
    let entries: [string, vscode.FileType][];
    try {
      entries = await vscode.workspace.fs.readDirectory(folder);
    } catch {
      return;
    }
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folder, name);
      // A link may lead anywhere, also back up: only the folder's own files and folders count.
      if (type === vscode.FileType.Directory) await this.readFolder(uri, told, files);
      else if (type === vscode.FileType.File && isCardFile(name)) await this.readOne(uri, told, files);
      if (files.size >= MOST_FILES) return;
    }
  }

  private async readOne(uri: vscode.Uri, told: ReadonlySet<string>, files: Map<string, CardFile>): Promise<void> {
    const key = uri.toString();
    try {
      const { mtime: written, size } = await vscode.workspace.fs.stat(uri);
      const before = this.files.get(key);
      if (before?.written === written && before.size === size && !told.has(key)) {
        files.set(key, before);
        return;
      }
      const text = await readText(uri);
      if (text === null) return;
      const path = vscode.workspace.asRelativePath(uri);
      const reading = readCardFile(text, path, this.sourceIds);
      files.set(key, { uri, path, layer: this.layer, reading, written, size });
    } catch (error) {
      this.log.warn(`${uri.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function isCardFile(path: string): boolean {
  return /\.(?:ya?ml|md)$/.test(path);
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
