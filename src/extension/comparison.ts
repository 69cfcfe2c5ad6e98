/**
 * The story in front against another draft of it: what has changed, made anew while the story is edited. The other draft is a file,
 * or a text that is kept here and opened under a scheme of our own.
 */
import * as vscode from 'vscode';
import { compareSteps, type Change } from '../compare';
import type { Analysis, Engine } from '../engine';
import { systemClock } from '../languageService/clock';
import { Slices } from '../languageService/slices';
import type { AnalysisService, Reading } from './analysisService';

const DRAFT_SCHEME = 'copydesk-draft';

/** Another draft of a story. */
export interface OtherDraft {
  /** How it is called in lists: "HEAD", "story-2.txt", "Clipboard". */
  readonly label: string;
  readonly text: string;
  /** Where it lies, if anywhere. */
  readonly uri?: vscode.Uri;
}

/** Two drafts and what has changed between them. */
export interface Compared {
  readonly label: string;
  readonly old: { readonly uri: vscode.Uri; readonly analysis: Analysis };
  readonly now: Reading;
  readonly changes: readonly Change[];
}

/** Milliseconds at a time. */
const SLICE_MS = 8;

/** After this pause in the readings the drafts are held against one another again. */
const PAUSE_MS = 300;

export class Comparison implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** There is another comparison, or none any more. */
  readonly onDidChange = this.changed.event;
  private compared: Compared | undefined;
  /** The text of the other draft, where no file has it. */
  private kept: { readonly uri: vscode.Uri; readonly text: string } | undefined;
  private drafts = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;
  private readonly slices = new Slices<object, readonly Change[]>(systemClock, SLICE_MS);

  constructor(
    private readonly analyses: AnalysisService,
    private readonly engine: Promise<Engine>,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      analyses.onDidRead((reading) => this.follow(reading)),
      analyses.onDidForget((document) => {
        if (document === this.compared?.now.document) this.close();
      }),
      vscode.workspace.registerTextDocumentContentProvider(DRAFT_SCHEME, {
        provideTextDocumentContent: (uri) =>
          uri.toString() === this.kept?.uri.toString() ? this.kept.text : undefined,
      }),
    );
  }

  current(): Compared | undefined {
    return this.compared;
  }

  /** Holds the story against another draft of it. */
  async open(now: Reading, { label, text, uri }: OtherDraft): Promise<Compared> {
    const analysis = await this.analyses.readAside(await this.engine, text, now.document);
    this.kept = uri === undefined ? { uri: this.draftUri(now.document, label), text } : undefined;
    const old = { uri: uri ?? this.kept!.uri, analysis };
    return this.show({ label, old, now, changes: await this.changes({}, analysis, now.analysis) });
  }

  close(): void {
    if (this.compared === undefined) return;
    clearTimeout(this.timer);
    this.compared = undefined;
    this.kept = undefined;
    this.tell();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private follow(now: Reading): void {
    if (now.document !== this.compared?.now.document) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.compared === undefined) return;
      const { label, old } = this.compared;
      void this.changes(this, old.analysis, now.analysis).then((changes) => {
        // Another may have been opened, or this one closed, meanwhile.
        if (this.compared?.old === old) this.show({ label, old, now, changes });
      });
    }, PAUSE_MS);
  }

  /**
   * In slices: of long stories it takes longer than a frame.
   * @param key what is asked under the same key again takes the place of what is not done, which is never answered then
   */
  private changes(key: object, old: Analysis, now: Analysis): Promise<readonly Change[]> {
    return new Promise((done, failed) =>
      this.slices.put(key, { work: compareSteps(old, now), urgency: () => 0, done, failed }),
    );
  }

  private show(compared: Compared): Compared {
    this.compared = compared;
    this.tell();
    return compared;
  }

  private tell(): void {
    void vscode.commands.executeCommand('setContext', 'copydesk.hasComparison', this.compared !== undefined);
    this.changed.fire();
  }

  /** "story (HEAD).txt", so that its tab says what it is; never the same twice, since VS Code keeps what it once was given. */
  private draftUri({ uri }: vscode.TextDocument, label: string): vscode.Uri {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)?$/.exec(name) ?? [];
    const path = `/${stem} (${label.replace(/[\\/]/g, '-')})${ending}`;
    return vscode.Uri.from({ scheme: DRAFT_SCHEME, path, query: String(++this.drafts) });
  }
}
