/** The extension's only reader of settings. Every setting of the manifest has one name and one type here. */
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

  showsMarks(markClass: MarkClass, scope?: vscode.ConfigurationScope): boolean {
    return this.read(`marks.${markClass}`, markClass !== 'figures', scope);
  }

  /** Switches a class of marks over, at the level where it is set now. */
  async toggleMarks(markClass: MarkClass): Promise<boolean> {
    const shown = !this.showsMarks(markClass);
    await this.write(`marks.${markClass}`, shown);
    return shown;
  }

  density(scope?: vscode.ConfigurationScope): Density {
    return this.read<string>('marks.density', 'firstMention', scope) === 'all' ? 'all' : 'firstMention';
  }

  /** Whether questions go to the Problems panel; marks, hovers and commands have them either way. */
  showsProblems(scope?: vscode.ConfigurationScope): boolean {
    return this.read('problems', true, scope);
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

  private async write(name: string, value: unknown): Promise<void> {
    const settings = vscode.workspace.getConfiguration(SECTION);
    const set = settings.inspect(name);
    const target =
      set?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
    await settings.update(name, value, target);
  }
}
