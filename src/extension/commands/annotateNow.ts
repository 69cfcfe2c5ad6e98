/** "Annotate now": reads the document in front, whatever it looks like. */
import * as vscode from 'vscode';
import type { Command } from '../services';
import { say } from './places';

export const annotateNow: Command = {
  id: 'copydesk.annotateNow',
  async run({ analyses }) {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) {
      void vscode.window.showInformationMessage(whyNothing());
      return undefined;
    }
    const reading = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Copydesk is reading') },
      () => analyses.annotateNow(document),
    );
    if (reading === undefined) return undefined;
    const { identities, sources } = reading.analysis;
    say(vscode.l10n.t('Copydesk: {0} names, {1} sources.', identities.length, sources.length));
    return reading.analysis;
  },
};

/** VS Code hands no text to extensions for pictures, binary files and files over about 50 MB: said, not silent. */
function whyNothing(): string {
  return vscode.window.tabGroups.activeTabGroup.activeTab === undefined
    ? vscode.l10n.t('Open a story first.')
    : vscode.l10n.t(
        'VS Code keeps this file from extensions: it is no text, or larger than about 50 MB. Copydesk cannot read it.',
      );
}
