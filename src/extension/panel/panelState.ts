/** What the reader has chosen of the story panel: how lists are grouped, and what is selected in the checklist. */
import * as vscode from 'vscode';
import { CHECKLIST_GROUPINGS, type ChecklistGrouping } from './checklistTree';
import type { PanelNode } from './node';
import { QUESTION_GROUPINGS, type QuestionGrouping } from './questionsTree';

const KEY = 'copydesk.panel.grouping';

interface Grouping {
  readonly questions: QuestionGrouping;
  readonly checklist: ChecklistGrouping;
}

export class PanelState {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Lists are grouped in another way. */
  readonly onDidChange = this.changed.event;
  /** What is selected in the checklist, for commands that a key runs. */
  checklistSelection: readonly PanelNode[] = [];

  constructor(private readonly state: vscode.Memento) {}

  grouping(): Grouping {
    const { questions, checklist } = this.state.get<Partial<Record<keyof Grouping, string>>>(KEY, {});
    return {
      questions: QUESTION_GROUPINGS.find((each) => each === questions) ?? 'severity',
      checklist: CHECKLIST_GROUPINGS.find((each) => each === checklist) ?? 'kind',
    };
  }

  async group(grouping: Partial<Grouping>): Promise<void> {
    await this.state.update(KEY, { ...this.grouping(), ...grouping });
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
