/**
 * Two items in the status bar: how many sources of the story have no name, and the day that it is checked against. A click opens
 * the list of sources, and sets the day.
 */
import * as vscode from 'vscode';
import { dateLanguage } from '../dateLanguage';
import { writeDay } from '../../languageService/hover/figure';
import { sourcesInWords } from '../../languageService/outline';
import { groupBySource } from '../../languageService/questionGroups';
import { count } from '../../languageService/say';
import type { Feature } from '../services';

export const statusBar: Feature = ({ analyses, questions, stories }) => {
  const sources = vscode.window.createStatusBarItem('copydesk.sources', vscode.StatusBarAlignment.Right, 100);
  sources.name = vscode.l10n.t('Copydesk: Sources');
  sources.command = 'copydesk.showSources';
  const date = vscode.window.createStatusBarItem('copydesk.date', vscode.StatusBarAlignment.Right, 99);
  date.name = vscode.l10n.t('Copydesk: Story Date');
  date.command = 'copydesk.setStoryDate';
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document === undefined ? undefined : analyses.latest(document);
    void vscode.commands.executeCommand('setContext', 'copydesk.hasReading', reading !== undefined);
    if (reading === undefined) {
      sources.hide();
      date.hide();
      return;
    }
    describe(
      sources,
      'quote',
      sourcesInWords(vscode.l10n.t, reading.analysis) ?? vscode.l10n.t('No sources'),
      openInWords(groupBySource(questions.open(reading)).length),
    );
    const { storyDate } = reading.analysis;
    const isSet = stories.date(reading.document.uri) !== null;
    describe(date, 'calendar', dayInWords(storyDate), whereFrom(storyDate, isSet));
  };
  show();
  return vscode.Disposable.from(
    sources,
    date,
    questions.onDidChange(show),
    analyses.onDidForget(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
};

/** Shows an item, which a screen reader reads without its icon and with what the mouse would tell. */
function describe(item: vscode.StatusBarItem, icon: string, text: string, tooltip: string): void {
  item.text = `$(${icon}) ${text}`;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: `${text}. ${tooltip}` };
  item.show();
}

function openInWords(open: number): string {
  return count(
    vscode.l10n.t,
    open,
    '1 open question. Click to see who says what.',
    '{0} open questions. Click to see who says what.',
  );
}

function dayInWords(day: string | null): string {
  return day === null ? vscode.l10n.t('No story date') : writeDay(day, dateLanguage(), 'short');
}

function whereFrom(day: string | null, isSet: boolean): string {
  if (day === null) return vscode.l10n.t('Without it nobody can tell which day “Monday” is. Click to set it.');
  const written = writeDay(day, dateLanguage());
  return isSet
    ? vscode.l10n.t('Story date, set for this file: {0}. Click to change it.', written)
    : vscode.l10n.t('Story date, from the copy: {0}. Click to change it.', written);
}
