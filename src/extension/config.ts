/**
 * The extension's only reader of settings, and of the one of VS Code that it offers to change. Every setting of the manifest has one name and one type here. Settings that may differ
 * by language are asked with the document: its address alone says nothing of its language.
 */
import * as vscode from 'vscode';
import type { Density, MarkClass } from '../languageService/marks';

const SECTION = 'copydesk';

export interface LookupSettings {
  readonly enabled: boolean;
  /** An e-mail address or a page: Wikimedia asks for somebody to write to. */
  readonly contact: string;
}

export class Settings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.ConfigurationChangeEvent>();
  private readonly subscription: vscode.Disposable;
  /** Fires when any setting of Copydesk changes. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) this.changed.fire(event);
    });
  }

  showsMarks(markClass: MarkClass, document?: vscode.TextDocument): boolean {
    return this.read(`marks.${markClass}`, markClass !== 'figures', document);
  }

  /** Switches a class of marks over, at the level where it is set now: for the document's language, if it is set for that. */
  async toggleMarks(markClass: MarkClass, document?: vscode.TextDocument): Promise<boolean> {
    const shown = !this.showsMarks(markClass, document);
    await this.write(`marks.${markClass}`, shown, document);
    return shown;
  }

  density(document?: vscode.TextDocument): Density {
    return this.read<string>('marks.density', 'firstMention', document) === 'all' ? 'all' : 'firstMention';
  }

  /** Whether questions go to the Problems panel; marks, hovers and commands have them either way. */
  showsProblems(document?: vscode.TextDocument): boolean {
    return this.read('problems', true, document);
  }

  /** Whether a line above the story says how many sources it has. */
  showsLens(document?: vscode.TextDocument): boolean {
    return this.read('lens', true, document);
  }

  /** Patterns of files that are copy; one that starts with `!` says what is not. */
  copyFiles(scope?: vscode.ConfigurationScope): readonly string[] {
    const patterns: unknown = this.read<unknown>('copyFiles', [], scope);
    return Array.isArray(patterns) ? patterns.filter((pattern): pattern is string => typeof pattern === 'string') : [];
  }

  /** The house style where the workspace's own `.copydesk/config.yaml` names none. */
  profile(scope?: vscode.ConfigurationScope): string {
    return this.read('profile', 'default', scope);
  }

  async chooseProfile(profile: string): Promise<void> {
    await this.write('profile', profile);
  }

  /** Folder of the reader's own cards, or an empty string. */
  cardsFolder(): string {
    return this.read('cards.folder', '');
  }

  /** Whether VS Code wraps the lines of the document. */
  wrapsLines(document: vscode.TextDocument): boolean {
    return vscode.workspace.getConfiguration('editor', document).get<string>('wordWrap', 'off') !== 'off';
  }

  /** Wraps lines in these languages, for this reader. */
  async wrapLines(languages: readonly string[]): Promise<void> {
    for (const languageId of languages) {
      const editor = vscode.workspace.getConfiguration('editor', { languageId });
      await editor.update('wordWrap', 'on', vscode.ConfigurationTarget.Global, true);
    }
  }

  /** Reads the reader's own settings only: no workspace can switch the look-up on. */
  lookup(): LookupSettings {
    const settings = vscode.workspace.getConfiguration(SECTION);
    const enabled = settings.inspect<boolean>('lookup.enabled');
    const contact = settings.inspect<string>('lookup.contact');
    return { enabled: enabled?.globalValue === true, contact: (contact?.globalValue ?? '').trim() };
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private read<T>(name: string, fallback: T, scope?: vscode.ConfigurationScope): T {
    return vscode.workspace.getConfiguration(SECTION, scope ?? null).get<T>(name, fallback);
  }

  private async write(name: string, value: unknown, document?: vscode.TextDocument): Promise<void> {
    const settings = vscode.workspace.getConfiguration(SECTION, document ?? null);
    const set = settings.inspect(name);
    const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
    // The level that decides now, the language's own before what is set for all.
    const [target = Global, forLanguage = false] =
      (
        [
          [WorkspaceFolder, true, set?.workspaceFolderLanguageValue],
          [Workspace, true, set?.workspaceLanguageValue],
          [Global, true, set?.globalLanguageValue],
          [WorkspaceFolder, false, set?.workspaceFolderValue],
          [Workspace, false, set?.workspaceValue],
        ] as const
      ).find(([, , there]) => there !== undefined) ?? [];
    await settings.update(name, value, target, forLanguage);
  }
}
