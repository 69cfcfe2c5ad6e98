/** The questions that are open: what the engine asked less what the desk waved through. */
import * as vscode from 'vscode';
import type { Analysis, Finding } from '../engine';
import { silencedBy, type IgnoreEntry } from '../config';
import type { AnalysisService, Reading } from './analysisService';
import type { IgnoredStore } from './ignoredStore';

/** The questions of a reading, as they stood at a version of what is ignored. */
interface Sorted {
  readonly version: number;
  readonly open: readonly Finding[];
  readonly ignored: ReadonlyMap<Finding, IgnoreEntry>;
}

export class Questions implements vscode.Disposable {
  private readonly kept = new WeakMap<Reading, Sorted>();
  private readonly changed = new vscode.EventEmitter<Reading>();
  private readonly subscription: vscode.Disposable;
  /** The questions of a document are new, or fewer, or more. */
  readonly onDidChange = this.changed.event;

  constructor(
    analyses: AnalysisService,
    private readonly store: IgnoredStore,
  ) {
    this.subscription = vscode.Disposable.from(
      analyses.onDidSettle((reading) => this.changed.fire(reading)),
      store.onDidChange(() => {
        for (const reading of analyses.all()) this.changed.fire(reading);
      }),
    );
  }

  /** The open questions in the order of the text. */
  open(reading: Reading): readonly Finding[] {
    return this.sorted(reading).open;
  }

  /** The open questions of a file that no editor shows. */
  openIn(uri: vscode.Uri, { findings, story: { text } }: Analysis): readonly Finding[] {
    const { ignored: entries, story } = this.store.of(uri);
    const ignored = silencedBy(findings, text, story, entries);
    return findings.filter((finding) => !ignored.has(finding));
  }

  /** The questions that were waved through, each with what waves it through. */
  ignored(reading: Reading): ReadonlyMap<Finding, IgnoreEntry> {
    return this.sorted(reading).ignored;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private sorted(reading: Reading): Sorted {
    const { version } = this.store;
    const kept = this.kept.get(reading);
    if (kept?.version === version) return kept;
    const { analysis, document } = reading;
    const { ignored: entries, story } = this.store.of(document.uri);
    const ignored = silencedBy(analysis.findings, analysis.story.text, story, entries);
    const open = analysis.findings
      .filter((finding) => !ignored.has(finding))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const sorted = { version, open, ignored };
    this.kept.set(reading, sorted);
    return sorted;
  }
}
