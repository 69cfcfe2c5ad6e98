/** Limits and failures, said and never silent: why a document has no marks, or not all of them. */
import * as vscode from 'vscode';
import { LONGEST_COPY } from '../../languageService/documents';
import { COPY_LANGUAGES } from '../../languageService/documents';
import type { Feature } from '../services';

export const languageStatus: Feature = ({ analyses }) => {
  const item = vscode.languages.createLanguageStatusItem(
    'copydesk.state',
    COPY_LANGUAGES.map((language) => ({ language })),
  );
  item.name = 'Copydesk';
  const annotate: vscode.Command = { command: 'copydesk.annotateNow', title: vscode.l10n.t('Annotate now') };
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) return;
    item.severity = vscode.LanguageStatusSeverity.Information;
    item.command = undefined;
    item.busy = false;
    item.detail = '';
    switch (analyses.standing(document)) {
      case 'read':
        describeReading(document);
        break;
      case 'waiting':
        item.text = vscode.l10n.t('Copydesk is reading');
        item.busy = analyses.latest(document) === undefined;
        break;
      case 'too-long':
        item.severity = vscode.LanguageStatusSeverity.Warning;
        item.text = vscode.l10n.t('Too long to read unasked');
        item.detail = vscode.l10n.t('Longer than {0} million characters.', LONGEST_COPY / 1_000_000);
        item.command = annotate;
        break;
      case 'not-copy':
        item.text = vscode.l10n.t('Not read as copy');
        item.detail = vscode.l10n.t('By its name, or by a pattern of yours.');
        item.command = annotate;
        break;
      case 'not-readable':
        item.text = vscode.l10n.t('Not read as copy');
        item.detail = vscode.l10n.t('Old versions, output and inputs of VS Code are left alone.');
        break;
    }
  };
  const describeReading = (document: vscode.TextDocument): void => {
    const { analysis } = analyses.upToDate(document)!;
    const [failure] = analysis.failures;
    const [warning] = analysis.warnings;
    item.text = vscode.l10n.t('Read by Copydesk');
    if (failure !== undefined) {
      item.severity = vscode.LanguageStatusSeverity.Warning;
      item.text = vscode.l10n.t('Read in part');
      item.detail = vscode.l10n.t('“{0}” failed. The log has more.', failure.annotator);
      item.command = { command: 'copydesk.showLog', title: vscode.l10n.t('Show log') };
    } else if (warning !== undefined) {
      item.severity = vscode.LanguageStatusSeverity.Warning;
      item.detail = warning;
    }
  };
  show();
  return vscode.Disposable.from(
    item,
    analyses.onDidRead(show),
    analyses.onDidForget(show),
    analyses.onDidChangeStanding(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
};
