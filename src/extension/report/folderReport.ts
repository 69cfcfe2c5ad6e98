/**
 * The sourcing of a folder in a window of its own: stories come in as they are read, the table is sorted by its headings, each line
 * opens its story. The page may load nothing, run nothing but its own few lines, and send nothing but what was pressed.
 */
import * as vscode from 'vscode';
import type { Engine } from '../../engine';
import { escapeHtml } from '../../report/escape';
import { firstOrder, FolderSourcing, sorted, SORTS, type Order, type StoryLine } from '../../report/folder';
import { folderArticle } from '../../report/folderPage';
import { EDITOR_COLOURS, pageStyle } from '../../report/style';
import { sourcingReport } from '../../report/sourcing';
import type { AnalysisService } from '../analysisService';
import { fileName } from '../deskFolder';
import type { Questions } from '../questions';
import { filesOf, textOf, type FoundFile, type NotRead } from './folderStories';

const FOLDER_REPORT_VIEW = 'copydesk.folderReport';

/** Milliseconds between two pages while stories come in. */
const BETWEEN_PAGES_MS = 300;
/** Lines that are shown at first, and how many more a click brings. */
const LINES = 300;

/** What became of a run. */
export interface FolderRun {
  readonly stories: number;
  readonly notRead: number;
  readonly stopped: boolean;
}

/** One window with the sourcing of one folder. */
class FolderWindow {
  readonly sourcing = new FolderSourcing();
  readonly lines: StoryLine[] = [];
  readonly unread: NotRead[] = [];
  order: Order = firstOrder('story');
  most = LINES;
  state = '';
  isClosed = false;
  private drawn = 0;

  constructor(
    readonly folder: vscode.Uri,
    readonly panel: vscode.WebviewPanel,
  ) {}

  article(): string {
    const { sourcing, unread, order, most, folder } = this;
    const lines = sorted(this.lines, order);
    const { totals, acrossStories: voices } = sourcing;
    return folderArticle({ folder: fileName(folder) || folder.path, totals, lines, order, most, voices, unread });
  }

  draw(): void {
    if (this.isClosed) return;
    this.drawn = Date.now();
    void this.panel.webview.postMessage({ article: this.article(), state: this.state });
  }

  drawSoon(): void {
    if (Date.now() - this.drawn >= BETWEEN_PAGES_MS) this.draw();
  }
}

export class FolderReport implements vscode.Disposable {
  private readonly windows = new Set<FolderWindow>();

  constructor(
    private readonly analyses: AnalysisService,
    private readonly questions: Questions,
    private readonly engine: Promise<Engine>,
  ) {}

  /** Reads all copy of a folder and shows what it rests on. @returns once all is read, or the reader has had enough */
  async show(folder: vscode.Uri): Promise<FolderRun> {
    const window = this.open(folder);
    const title = vscode.l10n.t('Sourcing of {0}', fileName(folder) || folder.path);
    const location = vscode.ProgressLocation.Notification;
    const run = await vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
      const isOver = (): boolean => window.isClosed || token.isCancellationRequested;
      return this.readAll(window, isOver, (message, increment) => progress.report({ message, increment }));
    });
    window.state = stateOf(run);
    window.draw();
    return run;
  }

  /** What the page in front shows, as HTML and in the line above, and what it tells. */
  get front():
    { readonly article: string; readonly state: string; receive(message: unknown): Promise<void> } | undefined {
    const window = [...this.windows].at(-1);
    if (window === undefined) return undefined;
    return { article: window.article(), state: window.state, receive: (message) => this.receive(window, message) };
  }

  dispose(): void {
    for (const { panel } of this.windows) panel.dispose();
  }

  private open(folder: vscode.Uri): FolderWindow {
    const title = vscode.l10n.t('Sourcing: {0}', fileName(folder) || folder.path);
    const panel = vscode.window.createWebviewPanel(FOLDER_REPORT_VIEW, title, vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [],
      enableFindWidget: true,
    });
    const window = new FolderWindow(folder, panel);
    this.windows.add(window);
    panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(window, message));
    panel.onDidDispose(() => {
      window.isClosed = true;
      this.windows.delete(window);
    });
    panel.webview.html = pageOf();
    return window;
  }

  private async readAll(
    window: FolderWindow,
    isOver: () => boolean,
    tell: (message: string, increment: number) => void,
  ): Promise<FolderRun> {
    const engine = await this.engine;
    const files: FoundFile[] = [];
    for await (const found of filesOf(window.folder, this.analyses.copy)) {
      if (isOver()) break;
      if ('error' in found) window.unread.push(found);
      else files.push(found);
    }
    for (const [index, file] of files.entries()) {
      if (isOver()) break;
      window.state = vscode.l10n.t('{0} of {1} stories read', index, files.length);
      tell(window.state, 100 / files.length);
      await this.readStory(engine, window, file);
      window.drawSoon();
    }
    const stories = window.lines.length;
    return { stories, notRead: window.unread.length, stopped: isOver() && stories < files.length };
  }

  private async readStory(engine: Engine, window: FolderWindow, file: FoundFile): Promise<void> {
    const { uri, id } = file;
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    const read = open === undefined ? await textOf(file) : { text: open.getText(), languageId: open.languageId };
    if (read === undefined) return;
    if ('error' in read) {
      window.unread.push(read);
      return;
    }
    const { text, languageId } = read;
    try {
      const analysis = await this.analyses.readAside(engine, text, { uri, languageId });
      const report = sourcingReport(analysis, this.questions.openIn(uri, analysis));
      window.lines.push(window.sourcing.add(id, report, analysis.identities));
    } catch (error) {
      window.unread.push({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }

  /** What the page tells: it stands, or a heading, a story or the button for more was pressed. Nothing else is listened to. */
  private async receive(window: FolderWindow, message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null) return;
    const { story, sort, more, ready } = message as Record<string, unknown>;
    const by = SORTS.find((each) => each === sort);
    if (by !== undefined) {
      const { order } = window;
      window.order = order.by === by ? { by, descending: !order.descending } : firstOrder(by);
    }
    if (more === true) window.most += LINES;
    if (ready === true || by !== undefined || more === true) window.draw();
    if (typeof story === 'string' && window.lines.some(({ id }) => id === story))
      await openStory(vscode.Uri.joinPath(window.folder, ...story.split('/')));
  }
}

function stateOf({ stories, notRead, stopped }: FolderRun): string {
  if (stopped) return vscode.l10n.t('Stopped. This is what was read until then.');
  if (stories === 0 && notRead === 0)
    return vscode.l10n.t('There is no copy in this folder: no text, Markdown, news copy, documents or agency items.');
  return notRead === 0 ? '' : vscode.l10n.t('Not everything could be read: see below.');
}

/** A document of a word processor opens as copy; everything else as it is. */
async function openStory(uri: vscode.Uri): Promise<void> {
  if (/\.(?:docx|odt|rtf)$/i.test(uri.path)) {
    await vscode.commands.executeCommand('copydesk.openAsCopy', uri);
    return;
  }
  try {
    await vscode.window.showTextDocument(uri, { preview: true });
  } catch {
    void vscode.window.showInformationMessage(vscode.l10n.t('The story is no longer there.'));
  }
}

function pageOf(): string {
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">${pageStyle(EDITOR_COLOURS)}</style>
</head>
<body class="folder">
<p id="state" role="status">${escapeHtml(vscode.l10n.t('Looking for stories…'))}</p>
<main></main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;
}

/** Tells what was pressed, and takes in a new page with the keyboard where it was. */
const SCRIPT = `
const host = acquireVsCodeApi();
const main = document.querySelector('main');
const state = document.getElementById('state');
document.addEventListener('click', (event) => {
  const clicked = event.target.closest('[data-story], [data-sort], [data-more]');
  if (clicked === null) return;
  event.preventDefault();
  host.postMessage({ story: clicked.dataset.story, sort: clicked.dataset.sort, more: 'more' in clicked.dataset });
});
window.addEventListener('message', ({ data }) => {
  const key = document.activeElement?.dataset?.key;
  main.innerHTML = data.article;
  if (state.textContent !== data.state) state.textContent = data.state;
  if (key !== undefined) [...main.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key)?.focus();
});
host.postMessage({ ready: true });
`;
