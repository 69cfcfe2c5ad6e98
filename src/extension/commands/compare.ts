/** Comparing the story in front with another draft: a revision in Git, a file, what is on the clipboard. */
import * as vscode from 'vscode';
import { changesMarkdown } from '../../formats/changesMarkdown';
import type { OtherDraft } from '../comparison';
import { repositoryOf, type Repository } from '../git';
import { openPlace } from '../panel/changesView';
import type { ChangeNode } from '../panel/changesTree';
import type { Command, Services } from '../services';
import { storyInFront } from './places';

/** Commits of the story that are offered. */
const OFFERED_COMMITS = 50;

export const compareWithRevision: Command = {
  id: 'copydesk.compareWithRevision',
  run: (services, revision) =>
    compareWith(services, async ({ uri }) => {
      if (uri.scheme !== 'file' && uri.scheme !== 'vscode-remote')
        return inform(vscode.l10n.t('Git does not have this story yet: save it, or compare it with a file.'));
      const repository = await repositoryOf(uri);
      if (repository === undefined)
        return inform(
          vscode.l10n.t(
            'This story is in no Git repository, or Git is not installed here. Compare it with a file or the clipboard.',
          ),
        );
      const chosen = typeof revision === 'string' ? revision : await pickRevision(repository, uri);
      if (chosen === undefined) return undefined;
      try {
        if (chosen.startsWith('-')) throw new Error('a revision begins with no dash');
        return { label: chosen, text: await repository.show(chosen, uri.fsPath) };
      } catch (error) {
        services.log.info(`Git has no “${chosen}” of ${uri.fsPath}: ${String(error)}`);
        return inform(vscode.l10n.t('Git has no revision “{0}” with this story in it. Choose another.', chosen));
      }
    }),
};

export const compareWithFile: Command = {
  id: 'copydesk.compareWithFile',
  run: (services, address) =>
    compareWith(services, async (document) => {
      const uri = address instanceof vscode.Uri ? address : await pickFile(document);
      if (uri === undefined) return undefined;
      try {
        const other = await vscode.workspace.openTextDocument(uri);
        return { label: nameOf(uri), text: other.getText(), uri };
      } catch {
        return inform(vscode.l10n.t('{0} cannot be opened as text. Choose another file.', nameOf(uri)));
      }
    }),
};

export const compareWithClipboard: Command = {
  id: 'copydesk.compareWithClipboard',
  run: (services) =>
    compareWith(services, async () => {
      const text = await vscode.env.clipboard.readText();
      if (text.trim() === '')
        return inform(vscode.l10n.t('There is no text on the clipboard: copy the other draft first.'));
      return { label: vscode.l10n.t('Clipboard'), text };
    }),
};

export const goToChange: Command = {
  id: 'copydesk.goToChange',
  run: ({ comparison }, node) => openPlace(comparison, nodeOf(node), false),
};

export const showSideBySide: Command = {
  id: 'copydesk.showSideBySide',
  run: ({ comparison }, node) => openPlace(comparison, nodeOf(node), true),
};

export const copyChanges: Command = {
  id: 'copydesk.copyChanges',
  async run({ comparison }) {
    const compared = comparison.current();
    if (compared === undefined) return;
    const { label, old, now, changes } = compared;
    const list = changesMarkdown({
      old: { id: label, analysis: old.analysis, warnings: [] },
      new: { id: nameOf(now.document.uri), analysis: now.analysis, warnings: [] },
      changes,
    });
    await vscode.env.clipboard.writeText(list);
    void vscode.window.setStatusBarMessage(vscode.l10n.t('The list of changes is on the clipboard.'), 5000);
  },
};

export const closeComparison: Command = {
  id: 'copydesk.closeComparison',
  run: ({ comparison }) => comparison.close(),
};

/** @param choose the other draft; undefined where the reader leaves, or has been told why there is none */
async function compareWith(
  services: Services,
  choose: (document: vscode.TextDocument) => Promise<OtherDraft | undefined>,
): Promise<number | undefined> {
  const story = await storyInFront(services);
  if (story === undefined) return undefined;
  const draft = await choose(story.editor.document);
  if (draft === undefined) return undefined;
  // The story may have been edited while the other draft was chosen.
  const now = (await services.analyses.current(story.editor.document)) ?? story.reading;
  const { changes } = await services.comparison.open(now, draft);
  await vscode.commands.executeCommand('copydesk.changes.focus');
  return changes.length;
}

/** The commits that touched the story, newest first; any other revision can be typed. */
function pickRevision(repository: Repository, uri: vscode.Uri): Promise<string | undefined> {
  const list = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly revision: string }>();
  list.title = vscode.l10n.t('Compare with Which Revision?');
  list.placeholder = vscode.l10n.t('A commit, or the name of any branch, tag or revision');
  list.matchOnDescription = true;
  list.busy = true;
  const last = { label: vscode.l10n.t('Last commit'), description: 'HEAD', revision: 'HEAD' };
  let commits: readonly (typeof last)[] = [];
  const offer = (): void => {
    const typed = list.value.trim();
    const other = { label: vscode.l10n.t('Revision “{0}”', typed), description: '', revision: typed, alwaysShow: true };
    list.items = [last, ...commits, ...(typed === '' ? [] : [other])];
  };
  offer();
  list.onDidChangeValue(offer);
  repository.log({ maxEntries: OFFERED_COMMITS, path: uri.fsPath }).then(
    (found) => {
      commits = found.map(({ hash, message, authorName, authorDate }) => ({
        label: message.split('\n')[0] ?? '',
        description: [hash.slice(0, 8), authorName, authorDate?.toLocaleString()].filter(Boolean).join(' · '),
        revision: hash.slice(0, 12),
      }));
      list.busy = false;
      offer();
    },
    () => (list.busy = false),
  );
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.revision);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** The other documents that are open, then any file. */
async function pickFile(story: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  const open = tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []));
  const others = new Map(open.map((uri) => [uri.toString(), uri]));
  others.delete(story.uri.toString());
  const browse = { label: vscode.l10n.t('Another file…'), description: '', uri: undefined };
  const items = [
    ...[...others.values()].map((uri) => ({
      label: nameOf(uri),
      description: vscode.workspace.asRelativePath(uri),
      uri,
    })),
    browse,
  ];
  const title = vscode.l10n.t('Compare with Which File?');
  const picked = others.size === 0 ? browse : await vscode.window.showQuickPick(items, { title });
  if (picked === undefined || picked.uri !== undefined) return picked?.uri;
  const folder = story.uri.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(story.uri, '..') };
  return (await vscode.window.showOpenDialog({ title, openLabel: vscode.l10n.t('Compare'), ...folder }))?.[0];
}

function inform(sentence: string): undefined {
  void vscode.window.showInformationMessage(sentence);
  return undefined;
}

function nodeOf(value: unknown): ChangeNode | undefined {
  const isNode = typeof value === 'object' && value !== null && 'label' in value && 'tooltip' in value;
  return isNode ? (value as ChangeNode) : undefined;
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
