/** "Set story date": the day the copy is checked against, picked or typed, kept for this file. */
import * as vscode from 'vscode';
import type { Analysis } from '../../engine';
import { today } from '../../languageService/clock';
import { writeDay } from '../../languageService/hover/figure';
import { dateLanguage } from '../dateLanguage';
import type { Command, Services } from '../services';
import { proposeDate } from '../storyDate';
import { daysTyped } from '../typedDay';
import { say, sayNoStory, storyEditor } from './places';

interface DateItem extends vscode.QuickPickItem {
  /** ISO day; null to go by the copy; undefined on a line that can only be read. */
  readonly date: string | null | undefined;
}

export const setStoryDate: Command = {
  id: 'copydesk.setStoryDate',
  /** A second argument sets the date without asking: for keybindings and tests. */
  async run(services, uri, given) {
    const document = await documentOf(services, uri);
    if (document === undefined) {
      sayNoStory();
      return undefined;
    }
    const [only, other] = typeof given === 'string' ? daysTyped(given, today()) : [];
    const date = only !== undefined && other === undefined ? only : await ask(services, document);
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
async function documentOf(services: Services, uri: unknown): Promise<vscode.TextDocument | undefined> {
  if (typeof uri !== 'string') return (await storyEditor(services))?.document;
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** One box for both: days on offer, and whatever day is typed. */
async function ask(services: Services, document: vscode.TextDocument): Promise<string | null | undefined> {
  const offered = await daysOffered(services, document);
  const list = vscode.window.createQuickPick<DateItem>();
  const title = vscode.l10n.t('Story Date');
  list.title = title;
  list.placeholder = vscode.l10n.t('Pick a day, or type one: 29 October 2012, Oct. 29, 29/10/2012');
  list.items = offered;
  list.onDidChangeValue((value) => {
    const typed = value.trim();
    const days = typed === '' ? [] : daysTyped(typed, today());
    list.title = days.length > 1 ? vscode.l10n.t('Which Day Is {0}?', typed) : title;
    list.items = typed === '' ? offered : linesFor(typed, days);
    // Of two days none is taken by Enter alone.
    if (days.length > 1) list.activeItems = [];
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      const [picked] = list.selectedItems;
      if (picked?.date === undefined) return;
      resolve(picked.date);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** What the typed words can mean. */
function linesFor(typed: string, days: readonly string[]): readonly DateItem[] {
  if (days.length === 0) {
    const label = vscode.l10n.t('“{0}” is not a day', typed);
    return [{ label, description: vscode.l10n.t('Try 29 October 2012'), alwaysShow: true, date: undefined }];
  }
  const order = [vscode.l10n.t('day before month'), vscode.l10n.t('month before day')];
  return days.map((date, index) => ({
    label: writeDay(date, dateLanguage()),
    ...(days.length > 1 && { description: order[index]! }),
    alwaysShow: true,
    date,
  }));
}

/** The days that the story itself, its file and the calendar suggest. */
async function daysOffered(services: Services, document: vscode.TextDocument): Promise<readonly DateItem[]> {
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
  const set = services.stories.date(document.uri);
  if (set !== null) {
    items.push({
      label: vscode.l10n.t('Go by the Copy'),
      description: vscode.l10n.t('forget {0}', writeDay(set, dateLanguage())),
      date: null,
    });
  }
  return items;
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
