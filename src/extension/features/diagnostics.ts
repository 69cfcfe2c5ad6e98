/** The open questions in the Problems panel: one a source, the gravest first, with the others in its text. */
import * as vscode from 'vscode';
import type { Reading } from '../analysisService';
import { toDiagnostic } from '../convert';
import { groupBySource } from '../questionGroups';
import type { Feature } from '../services';

export const diagnostics: Feature = ({ analyses, questions, settings }) => {
  const collection = vscode.languages.createDiagnosticCollection('copydesk');
  const show = (reading: Reading): void => {
    const { document } = reading;
    if (document.version !== reading.version) return;
    const groups = settings.showsProblems(document.uri) ? groupBySource(questions.open(reading)) : [];
    collection.set(
      document.uri,
      groups.map(({ first, others }) => toDiagnostic(document, first, others)),
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
