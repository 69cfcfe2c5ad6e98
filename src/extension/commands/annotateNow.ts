/** "Annotate now": reads the document in front, whatever it looks like. */
import * as vscode from 'vscode';
import type { Command } from '../services';
import { say, sayNoStory } from './places';
import { count } from '../../languageService/say';

export const annotateNow: Command = {
  id: 'copydesk.annotateNow',
  async run({ analyses }) {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) {
      sayNoStory();
      return undefined;
    }
    const reading = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Copydesk is reading') },
      () => analyses.annotateNow(document),
    );
    if (reading === undefined) {
      if (analyses.standing(document) === 'not-readable') void offerCopy(document);
      return undefined;
    }
    const { identities, sources } = reading.analysis;
    const names = count(vscode.l10n.t, identities.length, '1 name', '{0} names');
    const voices = count(vscode.l10n.t, sources.length, '1 source', '{0} sources');
    say(vscode.l10n.t('Copydesk found {0} and {1}.', names, voices));
    return reading.analysis;
  },
};

/** Mail whose words are encoded: nothing of it can be marked where it stands. */
async function offerCopy(document: vscode.TextDocument): Promise<void> {
  const open = vscode.l10n.t('Open as Copy');
  const sentence = vscode.l10n.t(
    'The words of this mail are encoded, so nothing can be marked in it. Open it as copy?',
  );
  if ((await vscode.window.showInformationMessage(sentence, open)) === open)
    await vscode.commands.executeCommand('copydesk.openAsCopy', document.uri);
}
