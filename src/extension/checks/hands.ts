/**
 * Who checks: the name that Git has for the story's folder, else one that is asked for once and kept on this machine. It may be
 * empty, and is written nowhere but beside what that person marks.
 */
import * as vscode from 'vscode';
import type { Hand } from '../../checklist';
import { repositoryOf } from '../git';

const KEY = 'copydesk.name';

export class Hands {
  private asking: Promise<string> | undefined;

  constructor(private readonly state: vscode.Memento) {}

  /** Whoever sits at the machine, now. Asks where neither Git nor an earlier answer says. */
  async of(uri: vscode.Uri): Promise<Hand> {
    const by = this.state.get<string>(KEY) ?? (await gitName(uri)) ?? (await (this.asking ??= this.ask()));
    this.asking = undefined;
    return { by, at: new Date().toISOString() };
  }

  /** Sets the name, which then stands before Git's; without one, asks. */
  async setName(name?: string): Promise<string> {
    if (name === undefined) return this.ask();
    await this.state.update(KEY, name.trim());
    return name.trim();
  }

  /** Goes by Git again. */
  async forgetName(): Promise<void> {
    await this.state.update(KEY, undefined);
  }

  private async ask(): Promise<string> {
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t('Your Name on Checks'),
      prompt: vscode.l10n.t('It goes beside what you check, in the file your desk shares. Leave it empty if you like.'),
      value: this.state.get<string>(KEY, ''),
      ignoreFocusOut: true,
    });
    return this.setName(answer ?? this.state.get<string>(KEY, ''));
  }
}

async function gitName(uri: vscode.Uri): Promise<string | undefined> {
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined || !vscode.workspace.isTrusted) return undefined;
  try {
    const name = await (await repositoryOf(uri))?.getConfig('user.name');
    return name === undefined || name.trim() === '' ? undefined : name.trim();
  } catch {
    // Git has no name to give.
    return undefined;
  }
}
