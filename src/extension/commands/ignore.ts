/** Waving questions through, each way as a command of its own, and taking it back. */
import * as vscode from 'vscode';
import { describeIgnore, ignoreEntry, type IgnoreEntry, type IgnoreScope } from '../../config';
import type { Finding } from '../../engine';
import type { Reading } from '../analysisService';
import type { Command, Services } from '../services';
import { questionAt } from './copy';
import { say, storyInFront } from './places';

/** What each way of ignoring says on a menu. */
export function ignoreTitle(scope: IgnoreScope, { rule, text }: Finding): string {
  switch (scope) {
    case 'finding':
      return vscode.l10n.t('Ignore this one');
    case 'story':
      return vscode.l10n.t('Ignore “{0}” in this story', rule);
    case 'name':
      return vscode.l10n.t('Ignore the name “{0}”', text);
    case 'workspace':
      return vscode.l10n.t('Ignore “{0}” in this workspace', rule);
  }
}

export const IGNORE_SCOPES: readonly IgnoreScope[] = ['finding', 'story', 'name', 'workspace'];

/** The entry that ignores the finding, where that way of ignoring makes sense for it. */
export function entryFor(
  services: Services,
  scope: IgnoreScope,
  finding: Finding,
  reading: Reading,
): IgnoreEntry | null {
  const { document, analysis } = reading;
  return ignoreEntry(scope, finding, services.ignored.story(document.uri), analysis.story.text);
}

/** Ignores, says so and offers to take it back. */
async function ignore(services: Services, uri: vscode.Uri, entry: IgnoreEntry): Promise<boolean> {
  try {
    await services.ignored.add(uri, entry);
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return false;
  }
  say(vscode.l10n.t('Ignored: {0}. “Show ignored questions” takes it back.', describeIgnore(entry)));
  return true;
}

function ignoreAs(id: string, scope: IgnoreScope): Command {
  return {
    id,
    /** Arguments of a quick fix: the document's address, the rule, where the finding starts. */
    async run(services, _uri, rule, start) {
      const story = await storyInFront(services);
      if (story === undefined) return undefined;
      const { editor, reading } = story;
      const finding = questionAt(services, reading, editor, rule, start);
      if (finding === undefined) {
        say(vscode.l10n.t('Put the caret on a question first.'));
        return undefined;
      }
      const entry = entryFor(services, scope, finding, reading);
      if (entry === null) {
        say(vscode.l10n.t('This question is about no name.'));
        return undefined;
      }
      return ignore(services, reading.document.uri, entry);
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
  async run(services) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { editor, reading } = story;
    const finding = questionAt(services, reading, editor);
    if (finding === undefined) {
      say(vscode.l10n.t('Put the caret on a question first.'));
      return undefined;
    }
    const items = IGNORE_SCOPES.flatMap((scope) => {
      const entry = entryFor(services, scope, finding, reading);
      return entry === null ? [] : [{ label: ignoreTitle(scope, finding), entry }];
    });
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Ignore'),
      placeHolder: finding.message,
    });
    return picked === undefined ? undefined : ignore(services, reading.document.uri, picked.entry);
  },
};

/** "Show ignored questions": what was waved through here; picking one takes it back. */
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
      entries.map((entry) => ({ label: describeIgnore(entry), entry })),
      {
        title: vscode.l10n.t('Ignored questions'),
        placeHolder:
          entries.length === 0
            ? vscode.l10n.t('Nothing is ignored here')
            : vscode.l10n.t('Pick those that should be asked again'),
        canPickMany: true,
      },
    );
    for (const { entry } of picked ?? []) await ignored.takeBack(uri, entry);
    return picked?.length;
  },
};
