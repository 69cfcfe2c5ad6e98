/** Above the story: how many sources it rests on, and how many have a name. A click lists them; a setting switches it off. */
import * as vscode from 'vscode';
import { COPY_LANGUAGES } from '../../languageService/documents';
import { sourcesInWords } from '../../languageService/outline';
import { toRange } from '../convert';
import type { Feature } from '../services';

/** What stands above a story and is not part of it. */
const NOT_THE_STORY: ReadonlySet<string> = new Set(['front-matter', 'note', 'slug']);

export const sourceLens: Feature = ({ analyses, questions, settings }) => {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    questions.onDidChange(() => changed.fire()),
    settings.onDidChange((event) => {
      if (event.affectsConfiguration('copydesk.lens')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(
      COPY_LANGUAGES.map((language) => ({ language })),
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses(document) {
          const reading = settings.showsLens(document) ? analyses.latest(document) : undefined;
          const title = reading === undefined ? null : sourcesInWords(vscode.l10n.t, reading.analysis);
          if (reading === undefined || title === null) return [];
          const head = reading.analysis.story.paragraphs.find(({ kind }) => !NOT_THE_STORY.has(kind));
          const start = head?.start ?? 0;
          const command = { title, command: 'copydesk.showSources' };
          return [new vscode.CodeLens(toRange(document, { start, end: start }), command)];
        },
      },
    ),
  );
};
