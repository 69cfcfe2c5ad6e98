/** The open questions in the Problems panel. */
import * as vscode from 'vscode';
import type { Reading } from '../analysisService';
import { toDiagnostic } from '../convert';
import { problemsOf } from '../../languageService/problems';
import type { Feature } from '../services';

export const diagnostics: Feature = ({ analyses, questions, settings }) => {
  const collection = vscode.languages.createDiagnosticCollection('copydesk');
  const show = (reading: Reading): void => {
    const { document } = reading;
    if (document.version !== reading.version) return;
    const open = settings.showsProblems(document) ? questions.open(reading) : [];
    collection.set(
      document.uri,
      problemsOf(vscode.l10n.t, open).map((problem) => toDiagnostic(document, problem)),
    );
  };
  return vscode.Disposable.from(
    collection,
    questions.onDidChange(show),
    analyses.onDidForget((document) => collection.delete(document.uri)),
    settings.onDidChange((event) => {
      if (event.affectsConfiguration('copydesk.problems')) analyses.all().forEach(show);
    }),
  );
};
