/** The questions that are open: what the engine asked less what the desk waved through. */
import * as vscode from 'vscode';
import type { Finding } from '../engine';
import { applyIgnores } from '../config';
import type { AnalysisService, Reading } from './analysisService';
import type { IgnoredStore } from './ignoredStore';

export class Questions implements vscode.Disposable {
  private readonly kept = new WeakMap<Reading, { readonly version: number; readonly open: readonly Finding[] }>();
  private readonly changed = new vscode.EventEmitter<Reading>();
  private readonly subscription: vscode.Disposable;
  /** The questions of a document are new, or fewer, or more. */
  readonly onDidChange = this.changed.event;

  constructor(
    analyses: AnalysisService,
    private readonly ignored: IgnoredStore,
  ) {
    this.subscription = vscode.Disposable.from(
      analyses.onDidRead((reading) => this.changed.fire(reading)),
      ignored.onDidChange(() => {
        for (const reading of analyses.all()) this.changed.fire(reading);
      }),
    );
  }

  /** The open questions in the order of the text. */
  open(reading: Reading): readonly Finding[] {
    const { version } = this.ignored;
    const kept = this.kept.get(reading);
    if (kept?.version === version) return kept.open;
    const { analysis, document } = reading;
    const { ignored, story } = this.ignored.of(document.uri);
    const open = [...applyIgnores(analysis.findings, analysis.story.text, story, ignored)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
    this.kept.set(reading, { version, open });
    return open;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
