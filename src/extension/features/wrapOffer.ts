/** One offer, once, to wrap the lines of stories in plain text and Markdown. Nobody's settings change unasked; news copy wraps anyway. */
import * as vscode from 'vscode';
import type { Feature } from '../services';

const OFFERED = 'copydesk.wrapOffered';
/** The languages of stories that are other people's texts too. */
const LANGUAGES = ['plaintext', 'markdown'];
/** UTF-16 code units of a line that no window shows whole. */
const LONG_LINE = 250;

export const wrapOffer: Feature = ({ analyses, globalState, settings }) => {
  let isOffered = globalState.get(OFFERED) === true;
  const offer = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (isOffered || document === undefined || !LANGUAGES.includes(document.languageId)) return;
    if (analyses.latest(document) === undefined || settings.wrapsLines(document) || !hasLongLine(document)) return;
    isOffered = true;
    await globalState.update(OFFERED, true);
    const wrap = vscode.l10n.t('Wrap Lines');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('This story runs out of the window. Wrap lines in plain text and Markdown?'),
      wrap,
      vscode.l10n.t('Leave Them'),
    );
    if (chosen === wrap) await settings.wrapLines(LANGUAGES);
  };
  return vscode.Disposable.from(
    analyses.onDidSettle(() => void offer()),
    vscode.window.onDidChangeActiveTextEditor(() => void offer()),
  );
};

function hasLongLine(document: vscode.TextDocument): boolean {
  for (let line = 0; line < document.lineCount; line++) {
    if (document.lineAt(line).text.length > LONG_LINE) return true;
  }
  return false;
}
