/** The checklist of each story that was read: what there is to check, with the marks on it. */
import * as vscode from 'vscode';
import { checkables, pairChecks, type Checkable, type Checklist } from '../../checklist';
import type { AnalysisService, Reading } from '../analysisService';
import type { CheckStore } from './checkStore';

export class Checklists implements vscode.Disposable {
  private readonly things = new WeakMap<Reading, readonly Checkable[]>();
  private readonly kept = new WeakMap<Reading, { readonly version: number; readonly list: Checklist }>();
  private readonly changed = new vscode.EventEmitter<Reading>();
  private readonly subscription: vscode.Disposable;
  /** The checklist of a document is another: it was read anew, or something was marked. */
  readonly onDidChange = this.changed.event;

  constructor(
    analyses: AnalysisService,
    private readonly store: CheckStore,
  ) {
    this.subscription = vscode.Disposable.from(
      analyses.onDidSettle((reading) => this.changed.fire(reading)),
      store.onDidChange((uri) => {
        for (const reading of analyses.all())
          if (reading.document.uri.toString() === uri.toString()) this.changed.fire(reading);
      }),
    );
  }

  of(reading: Reading): Checklist {
    const file = this.store.of(reading.document.uri);
    const { version } = this.store;
    const kept = this.kept.get(reading);
    if (kept?.version === version) return kept.list;
    const { analysis } = reading;
    let things = this.things.get(reading);
    if (things === undefined) this.things.set(reading, (things = checkables(analysis)));
    const list = pairChecks(things, file.checks, analysis.story.text);
    this.kept.set(reading, { version, list });
    return list;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
