/**
 * Reads open copy and keeps what was read. The only place of the extension that knows time: it waits until typing stops,
 * works in slices that never hold the extension host longer than a frame, drops work on old versions, and reads the story
 * under the caret first. Which documents count is decided in `copyDocuments.ts`.
 */
import * as vscode from 'vscode';
import { carrierOf, Memo, type Analysis, type AnalyzeOptions, type CarrierName, type Engine } from '../engine';
import { systemClock } from '../languageService/clock';
import { Slices, type Clock } from '../languageService/slices';
import { pauseBeforeReading, REST_MS } from '../languageService/typingPause';
import type { Settings } from './config';
import { CopyDocuments } from './copyDocuments';
import { Timers } from './timers';
import type { FileFacts, Wishes } from './wishes';

/** What was read of one version of a document. */
export interface Reading {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
}

/** Why a document has marks or has none. */
export type Standing = 'read' | 'waiting' | 'too-long' | 'not-copy' | 'not-readable';

/** With the longest step of the engine on top, a slice stays within a frame of 16 ms. */
const SLICE_MS = 8;

export class AnalysisService implements vscode.Disposable {
  private readonly readings = new Map<vscode.TextDocument, Reading>();
  private readonly memos = new WeakMap<vscode.TextDocument, Memo>();
  /** First readings that have come as far as the names. */
  private readonly named = new Map<vscode.TextDocument, Reading>();
  private readonly waiters = new Map<vscode.TextDocument, ((reading: Reading | undefined) => void)[]>();
  /** Documents that wait for a pause in the typing. */
  private readonly pauses = new Timers<vscode.TextDocument>();
  /** Documents in which a key was pressed a moment ago. */
  private readonly rests = new Timers<vscode.TextDocument>();
  /** Milliseconds that the last reading after an edit took. */
  private readonly took = new WeakMap<vscode.TextDocument, number>();
  /** Documents whose date, house style or cards changed after their reading began. */
  private readonly stale = new Set<vscode.TextDocument>();
  private readonly slices: Slices<vscode.TextDocument, Analysis>;
  private readonly aside: Slices<object, Analysis>;
  private readonly read = new vscode.EventEmitter<Reading>();
  private readonly settled = new vscode.EventEmitter<Reading>();
  private readonly readNames = new vscode.EventEmitter<Reading>();
  private readonly forgotten = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly standingChanged = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];
  private engine: Engine | undefined;

  /** Which documents are read. */
  readonly copy: CopyDocuments;

  /** A document was read, to the end and in the version that it has now: while somebody types, after nearly every key. */
  readonly onDidRead = this.read.event;
  /** A document was read and nobody types in it just now: time for lists, which nobody follows key by key. */
  readonly onDidSettle = this.settled.event;
  /** The names of a document were read for the first time; the rest follows. */
  readonly onDidReadNames = this.readNames.event;
  /** A document was closed, or counts no longer: what was shown of it goes. */
  readonly onDidForget = this.forgotten.event;
  /** A document's standing may have changed without a reading. */
  readonly onDidChangeStanding = this.standingChanged.event;

  constructor(
    settings: Settings,
    private readonly wishes: Wishes,
    private readonly log: vscode.LogOutputChannel,
    private readonly clock: Clock = systemClock,
  ) {
    this.copy = new CopyDocuments(settings, wishes);
    this.slices = new Slices(clock, SLICE_MS);
    this.aside = new Slices(clock, SLICE_MS);
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.changed(document);
      }),
      // A document that changes its language is closed and opened again.
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isVisible(document)) this.readNow(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.readVisible()),
      vscode.window.onDidChangeActiveTextEditor(() => this.readVisible()),
      settings.onDidChange((event) => {
        if (event.affectsConfiguration('copydesk.copyFiles')) this.countAgain();
      }),
      this.read,
      this.settled,
      this.readNames,
      this.forgotten,
      this.standingChanged,
    ];
  }

  /** Begins to read; before this, nothing is. */
  start(engine: Engine): void {
    this.engine = engine;
    this.readVisible();
    for (const document of this.waiters.keys()) this.readNow(document);
  }

  /** What was read last, perhaps of an older version. */
  latest(document: vscode.TextDocument): Reading | undefined {
    return this.readings.get(document);
  }

  /** What was read, where it is of the text as it stands now. */
  upToDate(document: vscode.TextDocument): Reading | undefined {
    const reading = this.readings.get(document);
    return reading?.version === document.version && !this.stale.has(document) ? reading : undefined;
  }

  /** Names alone, of the text as it stands now, while the first reading of the document goes on. */
  namesSoFar(document: vscode.TextDocument): Reading | undefined {
    const named = this.named.get(document);
    return named?.version === document.version ? named : undefined;
  }

  /** Whether a key was pressed in the document a moment ago. */
  isTyping(document: vscode.TextDocument): boolean {
    return this.rests.has(document);
  }

  /** Every document with a reading. */
  all(): readonly Reading[] {
    return [...this.readings.values()];
  }

  /** What stands in the document as it is now; undefined where it does not count or was closed. Never waits for a pause. */
  async current(document: vscode.TextDocument): Promise<Reading | undefined> {
    const reading = this.upToDate(document);
    if (reading !== undefined) return reading;
    const standing = this.standing(document);
    if (document.isClosed || (standing !== 'read' && standing !== 'waiting')) return undefined;
    const promise = new Promise<Reading | undefined>((resolve) => {
      const waiting = this.waiters.get(document);
      if (waiting === undefined) this.waiters.set(document, [resolve]);
      else waiting.push(resolve);
    });
    this.readNow(document);
    return promise;
  }

  /** Reads a text that is no document of the window, with the date, house style and cards of a file: its own text, or an earlier draft. */
  readAside(engine: Engine, text: string, like: FileFacts): Promise<Analysis> {
    const work = engine.steps(text, { ...this.wishes.options(like), carrier: carrierOfDocument(like) });
    return new Promise((done, failed) => this.aside.put({}, { work, urgency: () => 0, done, failed }));
  }

  /** Reads a document whatever it looks like, as far as VS Code lets an extension see it. */
  async annotateNow(document: vscode.TextDocument): Promise<Reading | undefined> {
    this.copy.ask(document);
    this.stale.add(document);
    this.standingChanged.fire(document);
    return this.current(document);
  }

  /** Reads again what depends on wishes that changed. */
  refresh(document?: vscode.TextDocument): void {
    const documents = document === undefined ? [...this.readings.keys()] : [document];
    for (const each of documents) {
      if (this.readings.has(each)) this.stale.add(each);
      this.readNow(each);
    }
  }

  standing(document: vscode.TextDocument): Standing {
    const whyNot = this.copy.whyNot(document);
    if (whyNot !== null) return whyNot;
    if (this.upToDate(document) !== undefined) return 'read';
    return this.copy.isTooLong(document) ? 'too-long' : 'waiting';
  }

  dispose(): void {
    for (const document of [...this.readings.keys(), ...this.waiters.keys()]) {
      this.slices.drop(document);
      this.answer(document, undefined);
    }
    this.readings.clear();
    this.named.clear();
    this.pauses.stopAll();
    this.rests.stopAll();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private changed(document: vscode.TextDocument): void {
    this.slices.drop(document);
    if (this.readings.has(document)) this.restLater(document);
    if (this.waiters.has(document)) {
      this.readNow(document);
      return;
    }
    if (!this.readings.has(document) && !isVisible(document)) return;
    this.pauses.start(document, pauseBeforeReading(this.took.get(document)), () => this.readNow(document));
  }

  private restLater(document: vscode.TextDocument): void {
    this.rests.start(document, REST_MS, () => {
      const reading = this.upToDate(document);
      // Else it settles when it is read.
      if (reading !== undefined) this.settled.fire(reading);
    });
  }

  private readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (this.upToDate(document) === undefined && !this.pauses.has(document) && !this.slices.has(document)) {
        this.readNow(document);
      }
    }
  }

  private readNow(document: vscode.TextDocument): void {
    if (this.engine === undefined || document.isClosed) return;
    const standing = this.standing(document);
    if (standing !== 'waiting' && standing !== 'read') {
      this.drop(document);
      return;
    }
    this.pauses.stop(document);
    this.stale.delete(document);
    const { version } = document;
    const isReadAgain = this.readings.has(document);
    const began = this.clock.now();
    const options: AnalyzeOptions = {
      ...this.wishes.options(document),
      carrier: carrierOfDocument(document),
      memo: this.memoOf(document),
      ...(!isReadAgain && { early: (analysis) => this.showNames({ document, version, analysis }) }),
    };
    this.slices.put(document, {
      work: this.engine.steps(document.getText(), options),
      urgency: () => urgencyOf(document),
      done: (analysis) => {
        if (isReadAgain) this.took.set(document, this.clock.now() - began);
        this.finish({ document, version, analysis });
      },
      failed: (error) => {
        this.log.error(`Copydesk could not read ${document.uri.toString()}`, error as Error);
        this.answer(document, undefined);
      },
    });
  }

  private memoOf(document: vscode.TextDocument): Memo {
    const memo = this.memos.get(document) ?? new Memo();
    this.memos.set(document, memo);
    return memo;
  }

  private showNames(named: Reading): void {
    if (hasNoPlace(named.analysis)) return;
    if (named.document.isClosed || named.document.version !== named.version) return;
    this.named.set(named.document, named);
    this.readNames.fire(named);
  }

  private finish(reading: Reading): void {
    const { document, version, analysis } = reading;
    this.named.delete(document);
    if (document.isClosed || document.version !== version) return;
    if (hasNoPlace(analysis)) {
      this.copy.markEncoded(document);
      this.drop(document);
      return;
    }
    for (const { annotator, message } of analysis.failures) this.logOnce(annotator, message);
    this.readings.set(document, reading);
    this.read.fire(reading);
    if (!this.isTyping(document)) this.settled.fire(reading);
    this.answer(document, reading);
  }

  private readonly logged = new Set<string>();

  private logOnce(annotator: string, message: string): void {
    const entry = `${annotator}: ${message}`;
    if (this.logged.has(entry)) return;
    this.logged.add(entry);
    this.log.error(`One part of the reading failed, the rest goes on. ${entry}`);
  }

  private answer(document: vscode.TextDocument, reading: Reading | undefined): void {
    const waiting = this.waiters.get(document) ?? [];
    this.waiters.delete(document);
    for (const resolve of waiting) resolve(reading);
  }

  /** Asks again which documents count. */
  countAgain(): void {
    // Those that are being read have no reading yet.
    for (const document of vscode.workspace.textDocuments) {
      const standing = this.standing(document);
      if (standing === 'not-copy' || standing === 'not-readable') this.drop(document);
    }
    this.readVisible();
    for (const { document } of vscode.window.visibleTextEditors) this.standingChanged.fire(document);
  }

  private forget(document: vscode.TextDocument): void {
    if (document.isClosed) this.copy.forget(document);
    this.drop(document);
  }

  private drop(document: vscode.TextDocument): void {
    this.slices.drop(document);
    this.pauses.stop(document);
    this.rests.stop(document);
    this.stale.delete(document);
    this.named.delete(document);
    this.memos.delete(document);
    this.answer(document, undefined);
    if (this.readings.delete(document)) this.forgotten.fire(document);
    this.standingChanged.fire(document);
  }
}

/** Whether the words of the copy stand nowhere in the document, so that nothing can be marked in it. */
function hasNoPlace({ story }: Analysis): boolean {
  return story.carrier === 'eml' && story.map === null;
}

function carrierOfDocument({ languageId, uri }: FileFacts): CarrierName | 'auto' {
  return carrierOf({ language: languageId, path: uri.path });
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

/** The story under the caret first, then what is on screen, then the rest. */
function urgencyOf(document: vscode.TextDocument): number {
  if (vscode.window.activeTextEditor?.document === document) return 0;
  return isVisible(document) ? 1 : 2;
}
