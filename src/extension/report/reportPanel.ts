/**
 * The sourcing report beside its story: a page that may load nothing, run nothing but its own few lines, and send nothing but which
 * place or button was clicked. It follows the story while it is to be seen.
 */
import * as vscode from 'vscode';
import { Lines } from '../../formats/lines';
import { escapeHtml } from '../../report/escape';
import { reportArticle } from '../../report/page';
import { sourcingReport } from '../../report/sourcing';
import { EDITOR_COLOURS, pageStyle } from '../../report/style';
import type { Reading } from '../analysisService';
import { goTo } from '../commands/places';
import { fileName } from '../deskFolder';
import type { Questions } from '../questions';

const REPORT_VIEW = 'copydesk.report';

/** While somebody types the report waits until they stop. */
const STILL_MS = 300;

/** What a button of the page runs. */
const COMMANDS: Readonly<Record<string, string>> = {
  print: 'copydesk.printReport',
  export: 'copydesk.export',
};

export class ReportPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private reading: Reading | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscription: vscode.Disposable;
  private readonly shown = new vscode.EventEmitter<void>();
  /** The page stands in the window. */
  readonly onDidShow = this.shown.event;
  /** What the page shows, as HTML. */
  article = '';

  constructor(private readonly questions: Questions) {
    this.subscription = vscode.Disposable.from(
      this.shown,
      questions.onDidChange((reading) => {
        if (reading.document.uri.toString() !== this.story) return;
        this.reading = reading;
        this.refreshSoon();
      }),
    );
  }

  /** Address of the story that the report in front is about; undefined where none is in front. */
  get storyInFront(): string | undefined {
    return this.panel?.active === true ? this.story : undefined;
  }

  /** Shows the report of a story, in the panel that is there or in a new one beside the story. */
  show(reading: Reading): void {
    this.reading = reading;
    const title = vscode.l10n.t('Sourcing: {0}', fileName(reading.document.uri));
    this.article = this.articleOf(reading);
    if (this.panel !== undefined) {
      this.panel.title = title;
      this.panel.reveal();
      this.send();
      return;
    }
    const panel = vscode.window.createWebviewPanel(REPORT_VIEW, title, vscode.ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: [],
      enableFindWidget: true,
    });
    this.panel = panel;
    panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message));
    panel.onDidChangeViewState(() => {
      if (panel.visible) this.refresh();
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.reading = undefined;
      clearTimeout(this.timer);
    });
    panel.webview.html = pageOf(this.article);
  }

  /** What the page tells: a place or a button was clicked, or it stands. Nothing else is listened to. */
  async receive(message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null) return;
    const { place, command, ready } = message as Record<string, unknown>;
    if (ready === true) this.shown.fire();
    if (typeof command === 'string' && Object.hasOwn(COMMANDS, command))
      await vscode.commands.executeCommand(COMMANDS[command]!, this.story);
    const [, start, end] = (typeof place === 'string' && /^(\d{1,9})-(\d{1,9})$/.exec(place)) || [];
    if (start !== undefined && end !== undefined) await this.showPlace(Number(start), Number(end));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.panel?.dispose();
  }

  private get story(): string | undefined {
    return this.reading?.document.uri.toString();
  }

  private articleOf(reading: Reading): string {
    const { analysis, document } = reading;
    const lines = new Lines(analysis.story.text);
    return reportArticle(sourcingReport(analysis, this.questions.open(reading)), {
      id: fileName(document.uri),
      lineOf: ({ start }) => lines.at(start).line,
      links: true,
    });
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), STILL_MS);
  }

  private refresh(): void {
    if (this.reading === undefined || this.panel?.visible !== true) return;
    const article = this.articleOf(this.reading);
    if (article === this.article) return;
    this.article = article;
    this.send();
  }

  private send(): void {
    void this.panel?.webview.postMessage({ article: this.article });
    // What is behind other tabs is not kept: it is rebuilt from this when it comes to the front.
    if (this.panel !== undefined && !this.panel.visible) this.panel.webview.html = pageOf(this.article);
  }

  private async showPlace(start: number, end: number): Promise<void> {
    const document = this.reading?.document;
    if (document === undefined) return;
    const seen = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const tab = vscode.window.tabGroups.all.find(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === this.story),
    );
    const viewColumn = seen?.viewColumn ?? tab?.viewColumn ?? vscode.ViewColumn.One;
    try {
      const editor = await vscode.window.showTextDocument(document.uri, { viewColumn, preview: false });
      goTo(editor, { start, end });
    } catch {
      void vscode.window.showInformationMessage(vscode.l10n.t('The story is no longer there.'));
    }
  }
}

function pageOf(article: string): string {
  const nonce = crypto.randomUUID();
  const button = (command: string, label: string): string =>
    `<button type="button" data-command="${command}">${escapeHtml(label)}</button>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">${pageStyle(EDITOR_COLOURS)}</style>
</head>
<body>
<nav>${button('print', vscode.l10n.t('Print…'))}${button('export', vscode.l10n.t('Export…'))}</nav>
<main>${article}</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;
}

/** Tells what was clicked, and takes in a new article with the place kept that has the keyboard. */
const SCRIPT = `
const host = acquireVsCodeApi();
const main = document.querySelector('main');
document.addEventListener('click', (event) => {
  const clicked = event.target.closest('[data-place], [data-command]');
  if (clicked === null) return;
  event.preventDefault();
  host.postMessage({ place: clicked.dataset.place, command: clicked.dataset.command });
});
window.addEventListener('message', ({ data }) => {
  const links = () => [...main.querySelectorAll('a')];
  const focused = links().indexOf(document.activeElement);
  main.innerHTML = data.article;
  if (focused >= 0) links()[focused]?.focus();
});
host.postMessage({ ready: true });
`;
