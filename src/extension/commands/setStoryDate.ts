/** "Set story date": the day the copy is checked against, kept for this file. */
import * as vscode from 'vscode';
import { isIsoDay, type Analysis } from '../../engine';
import { today } from '../../languageService/clock';
import { writeDay } from '../../languageService/hover/figure';
import type { Command, Services } from '../services';
import { proposeDate } from '../storyDate';
import { say } from './places';

interface DateItem extends vscode.QuickPickItem {
  /** ISO day, null to go by the copy, undefined to type one. */
  readonly date: string | null | undefined;
}

export const setStoryDate: Command = {
  id: 'copydesk.setStoryDate',
  /** A second argument sets the date without asking: for keybindings and tests. */
  async run(services, uri, given) {
    const document = await documentOf(uri);
    if (document === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a story first.'));
      return undefined;
    }
    const date = typeof given === 'string' && isIsoDay(given) ? given : await ask(services, document);
    if (date === undefined) return undefined;
    await services.stories.setDate(document.uri, date);
    say(
      date === null
        ? vscode.l10n.t('The story goes by the date in its own copy.')
        : vscode.l10n.t('Story date: {0}', writeDay(date, dateLanguage())),
    );
    return date;
  },
};

/** The document that a link of a hover names, else the one in front. */
async function documentOf(uri: unknown): Promise<vscode.TextDocument | undefined> {
  if (typeof uri !== 'string') return vscode.window.activeTextEditor?.document;
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

async function ask(services: Services, document: vscode.TextDocument): Promise<string | null | undefined> {
  const reading = await services.analyses.current(document);
  const items: DateItem[] = [];
  const add = (date: string, description: string): void => {
    if (!items.some((item) => item.date === date)) {
      items.push({ label: writeDay(date, dateLanguage()), description, date });
    }
  };
  const proposal = await proposalFor(document, reading?.analysis);
  if (proposal !== undefined) add(proposal, vscode.l10n.t('by the weekday in the copy and the date of the file'));
  add(today(), vscode.l10n.t('today'));
  items.push({ label: vscode.l10n.t('Another day…'), date: undefined });
  const set = services.stories.date(document.uri);
  if (set !== null) {
    items.push({
      label: vscode.l10n.t('Go by the copy'),
      description: vscode.l10n.t('forget {0}', writeDay(set, dateLanguage())),
      date: null,
    });
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Story date'),
    placeHolder: vscode.l10n.t('Which day is the story checked against?'),
  });
  if (picked === undefined) return undefined;
  if (picked.date !== undefined) return picked.date;
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Story date'),
    prompt: vscode.l10n.t('Year, month, day: 2012-10-29'),
    value: set ?? proposal ?? reading?.analysis.storyDate ?? today(),
    validateInput: (value) =>
      isIsoDay(value.trim()) ? undefined : vscode.l10n.t('A day of the calendar, written 2012-10-29'),
  });
}

async function proposalFor(document: vscode.TextDocument, analysis: Analysis | undefined): Promise<string | undefined> {
  if (analysis === undefined || document.isUntitled) return undefined;
  try {
    const { mtime } = await vscode.workspace.fs.stat(document.uri);
    return proposeDate(analysis, new Date(mtime).toISOString().slice(0, 10));
  } catch {
    return undefined;
  }
}

/** The language for names of days and months; plain English with the day before the month, as the cards have it. */
export function dateLanguage(): string {
  const { language } = vscode.env;
  return language === 'en' ? 'en-GB' : language;
}
