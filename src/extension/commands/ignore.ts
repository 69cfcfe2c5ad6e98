/** Waving questions through, each way as a command of its own, and taking it back. */
import * as vscode from 'vscode';
import { describeIgnore, ignoreEntry, type IgnoreEntry, type IgnoreScope } from '../../config';
import type { Finding } from '../../engine';
import { waysToIgnore } from '../../languageService/ignoring';
import type { Reading } from '../analysisService';
import type { Command, Services } from '../services';
import { storyName } from '../deskFolder';
import { ignoredBecause } from '../ignoredWords';
import { questionAt } from './copy';
import { say, storyInFront } from './places';

/** The entry that ignores the finding, where that way of ignoring makes sense for it. */
function entryFor(scope: IgnoreScope, finding: Finding, reading: Reading): IgnoreEntry | null {
  const { document, analysis } = reading;
  return ignoreEntry(scope, finding, storyName(document.uri), analysis.story.text);
}

/**
 * Ignores, with why, who and when, and says so; what silences more than one question can be undone at once.
 * @param given the reason, where it need not be asked for; it may be empty
 */
async function ignore(services: Services, uri: vscode.Uri, what: IgnoreEntry, given: unknown): Promise<boolean> {
  const reason = typeof given === 'string' ? given : await askForReason(describeIgnore(what));
  if (reason === undefined) return false;
  const { by, at } = await services.hands.of(uri);
  const entry: IgnoreEntry = { ...what, ...(reason !== '' && { reason }), ...(by !== '' && { by }), at };
  const isDone = await reportingErrors(() => services.ignored.add(uri, entry));
  if (!isDone) return false;
  const sentence = vscode.l10n.t('Ignored: {0}.', describeIgnore(entry));
  if (entry.scope === 'finding') {
    say(sentence);
    return true;
  }
  const undo = vscode.l10n.t('Undo');
  void vscode.window.showInformationMessage(sentence, undo).then((chosen) => {
    if (chosen === undo) void reportingErrors(() => services.ignored.takeBack(uri, entry));
  });
  return true;
}

/** Enter alone gives none; what is typed is one of the reader's own. Undefined where the list is left: nothing is ignored then. */
async function askForReason(what: string): Promise<string | undefined> {
  const list = vscode.window.createQuickPick();
  const usual = [
    vscode.l10n.t('No reason'),
    vscode.l10n.t('Known to the desk'),
    vscode.l10n.t('Settled with the reporter'),
    vscode.l10n.t('House style'),
  ].map((label) => ({ label }));
  list.title = vscode.l10n.t('Why Ignore {0}?', what);
  list.placeholder = vscode.l10n.t('Pick a reason, or type one');
  list.items = usual;
  list.ignoreFocusOut = true;
  list.onDidChangeValue((value) => {
    const typed = value.trim();
    list.items = typed === '' ? usual : [{ label: typed, alwaysShow: true }, ...usual.slice(1)];
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      const [picked] = list.selectedItems;
      resolve(picked === undefined || picked === usual[0] ? '' : picked.label);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** Whether it went well; says what did not. */
async function reportingErrors(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return false;
  }
}

function ignoreAs(id: string, scope: IgnoreScope): Command {
  return {
    id,
    /** Arguments of a quick fix: the document's address, the rule, where the finding starts; of a keybinding, a reason too. */
    async run(services, _uri, rule, start, reason) {
      const story = await storyInFront(services);
      if (story === undefined) return undefined;
      const { editor, reading } = story;
      const finding = questionAt(services, reading, editor, rule, start);
      if (finding === undefined) {
        say(vscode.l10n.t('Put the caret on a question first.'));
        return undefined;
      }
      const entry = entryFor(scope, finding, reading);
      if (entry === null) {
        say(vscode.l10n.t('This question is not about a name.'));
        return undefined;
      }
      return ignore(services, reading.document.uri, entry, reason);
    },
  };
}

export const ignoreHere = ignoreAs('copydesk.ignoreHere', 'finding');
export const ignoreRuleInStory = ignoreAs('copydesk.ignoreRuleInStory', 'story');
export const ignoreName = ignoreAs('copydesk.ignoreName', 'name');
export const ignoreRuleInWorkspace = ignoreAs('copydesk.ignoreRuleInWorkspace', 'workspace');

/** "Ignore…": the ways of ignoring the question at the caret, as a list. */
export const ignoreChoose: Command = {
  id: 'copydesk.ignore',
  /** Arguments of a link: the document's address, the rule, where the finding starts; of a keybinding, a reason too. */
  async run(services, _uri, rule, start, reason) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { editor, reading } = story;
    const finding = questionAt(services, reading, editor, rule, start);
    if (finding === undefined) {
      say(vscode.l10n.t('Put the caret on a question first.'));
      return undefined;
    }
    const { document, analysis } = reading;
    const ways = waysToIgnore(vscode.l10n.t, finding, storyName(document.uri), analysis.story.text);
    const items = ways.map(({ title, entry }) => ({ label: title, entry }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Ignore'),
      placeHolder: finding.message,
    });
    return picked === undefined ? undefined : ignore(services, reading.document.uri, picked.entry, reason);
  },
};

/** "Ask again": takes back what ignores a question, as the panel lists it. */
export const askAgain: Command = {
  id: 'copydesk.askAgain',
  /** Arguments of the panel: the document's address, the rule, where the finding starts. */
  async run(services, _uri, rule, start) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { reading } = story;
    for (const [finding, entry] of services.questions.ignored(reading)) {
      if (finding.rule !== rule || finding.start !== start) continue;
      const isDone = await reportingErrors(() => services.ignored.takeBack(reading.document.uri, entry));
      if (isDone) say(vscode.l10n.t('Asked again: {0}.', describeIgnore(entry)));
      return isDone;
    }
    return undefined;
  },
};

/** "Take back ignored questions": what was waved through here; those that are picked are asked again. */
export const showIgnored: Command = {
  id: 'copydesk.showIgnored',
  async run({ ignored }) {
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    if (uri === undefined) {
      say(vscode.l10n.t('Nothing is ignored here.'));
      return undefined;
    }
    const { entries } = ignored.of(uri).ignored;
    const picked = await vscode.window.showQuickPick(
      entries.map((entry) => ({
        label: describeIgnore(entry),
        description: ignoredBecause(entry),
        entry,
      })),
      {
        title: vscode.l10n.t('Ignored questions'),
        placeHolder:
          entries.length === 0
            ? vscode.l10n.t('Nothing is ignored here')
            : vscode.l10n.t('Pick those that should be asked again'),
        canPickMany: true,
      },
    );
    for (const { entry } of picked ?? []) await reportingErrors(() => ignored.takeBack(uri, entry));
    return picked?.length;
  },
};
