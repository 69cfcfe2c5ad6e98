/**
 * The cards that stand over and under the bundled ones: the desk's own in each workspace folder, the reader's own folder,
 * and what was looked up. Watched: a card that is saved shows in the next hover.
 */
import * as vscode from 'vscode';
import type { CompiledCards, Engine, Knowledge } from '../engine';
import type { LookupService } from './lookup/lookupService';

export class DeskCards implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private engine: Engine | undefined;
  private laid: Knowledge | undefined;
  /** The cards are others than before. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly lookup: LookupService) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      lookup.onDidChange(() => this.layAgain()),
    );
  }

  /** Lays the layers over the bundled cards. */
  start(engine: Engine): void {
    this.engine = engine;
    this.layAgain();
  }

  /** All layers as one; undefined until the engine is there. */
  get knowledge(): Knowledge | undefined {
    return this.laid;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private layAgain(): void {
    if (this.engine === undefined) return;
    this.laid = this.engine.knowledge(this.above(), [this.lookup.layer()]);
    this.changed.fire();
  }

  private above(): readonly CompiledCards[] {
    return [];
  }
}
