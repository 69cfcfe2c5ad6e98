/** "Show questions": every open question of the story in one list, hints included, which the Problems panel leaves out. */
import * as vscode from 'vscode';
import { SEVERITIES } from '../../engine';
import { groupBySource } from '../../languageService/questionGroups';
import type { Command } from '../services';
import { severityWord } from '../../languageService/words';
import { lineOf, pickPlace, storyInFront, type PlaceItem } from './places';

export const showQuestions: Command = {
  id: 'copydesk.showQuestions',
  async run(services) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { editor, reading } = story;
    const groups = groupBySource(services.questions.open(reading));
    const items = SEVERITIES.flatMap((severity): PlaceItem[] => {
      const these = groups.filter(({ first }) => first.severity === severity);
      if (these.length === 0) return [];
      return [
        { label: severityWord(vscode.l10n.t, severity), kind: vscode.QuickPickItemKind.Separator },
        ...these.map(({ first, others }) => ({
          label: first.text.replace(/\s+/g, ' '),
          description: `${first.rule}, ${lineOf(editor.document, first)}`,
          detail: [first.message, ...others.map(({ message }) => message)].join(' '),
          span: first,
        })),
      ];
    });
    const picked = await pickPlace(
      editor,
      vscode.l10n.t('Questions about this story'),
      groups.length === 0 ? vscode.l10n.t('No open questions in this story') : vscode.l10n.t('Go to…'),
      items,
    );
    return picked?.span;
  },
};
