/** One item in the status bar: how many sources of the story have no name. A click opens the list of sources. */
import * as vscode from 'vscode';
import type { Feature } from '../services';

export const statusBar: Feature = ({ analyses, questions }) => {
  const item = vscode.window.createStatusBarItem('copydesk.sources', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Copydesk: sources');
  item.command = 'copydesk.showSources';
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document === undefined ? undefined : analyses.latest(document);
    void vscode.commands.executeCommand('setContext', 'copydesk.hasReading', reading !== undefined);
    if (reading === undefined) {
      item.hide();
      return;
    }
    const { sources } = reading.analysis;
    const unnamed = sources.filter(({ named }) => !named).length;
    item.text =
      sources.length === 0
        ? vscode.l10n.t('$(quote) No sources')
        : vscode.l10n.t('$(quote) {0} unnamed of {1} sources', unnamed, sources.length);
    const open = questions.open(reading).length;
    item.tooltip =
      open === 1
        ? vscode.l10n.t('One open question. Click to see who says what.')
        : vscode.l10n.t('{0} open questions. Click to see who says what.', open);
    item.accessibilityInformation = { label: `${item.text.replace('$(quote) ', '')}. ${item.tooltip}` };
    item.show();
  };
  show();
  return vscode.Disposable.from(
    item,
    questions.onDidChange(show),
    analyses.onDidForget(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
};
