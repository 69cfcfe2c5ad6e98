/** How the story panel groups its questions and its checklist. */
import * as vscode from 'vscode';
import { CHECKLIST_GROUPINGS, type ChecklistGrouping } from '../panel/checklistTree';
import { QUESTION_GROUPINGS, type QuestionGrouping } from '../panel/questionsTree';
import type { Command } from '../services';

export const groupQuestions: Command = {
  id: 'copydesk.groupQuestions',
  async run({ panel }, given) {
    const words: Readonly<Record<QuestionGrouping, string>> = {
      severity: vscode.l10n.t('By Severity'),
      rule: vscode.l10n.t('By Rule'),
      state: vscode.l10n.t('Open and Ignored'),
    };
    const title = vscode.l10n.t('Group Questions');
    const questions = await choose(QUESTION_GROUPINGS, panel.grouping().questions, words, title, given);
    if (questions !== undefined) await panel.group({ questions });
    return questions;
  },
};

export const groupChecklist: Command = {
  id: 'copydesk.groupChecklist',
  async run({ panel }, given) {
    const words: Readonly<Record<ChecklistGrouping, string>> = {
      kind: vscode.l10n.t('By Kind: Names, Figures, Dates…'),
      state: vscode.l10n.t('By State: To Do, Checked…'),
      story: vscode.l10n.t('In the Order of the Story'),
    };
    const title = vscode.l10n.t('Group Checklist');
    const checklist = await choose(CHECKLIST_GROUPINGS, panel.grouping().checklist, words, title, given);
    if (checklist !== undefined) await panel.group({ checklist });
    return checklist;
  },
};

async function choose<Grouping extends string>(
  groupings: readonly Grouping[],
  current: Grouping,
  words: Readonly<Record<Grouping, string>>,
  title: string,
  given: unknown,
): Promise<Grouping | undefined> {
  const named = groupings.find((grouping) => grouping === given);
  if (named !== undefined) return named;
  const items = groupings.map((grouping) => ({
    label: words[grouping],
    ...(grouping === current ? { description: vscode.l10n.t('now') } : {}),
    grouping,
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.grouping;
}
