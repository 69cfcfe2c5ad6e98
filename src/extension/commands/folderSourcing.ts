/** "Sourcing of a Folder": what each story of a folder rests on, and who speaks in several. */
import * as vscode from 'vscode';
import type { Command } from '../services';

export const folderSourcing: Command = {
  id: 'copydesk.folderSourcing',
  /** Argument of the explorer: the folder under the pointer. @returns how many stories were read, and whether the reader stopped it */
  async run({ folderReport }, clicked) {
    const folder = clicked instanceof vscode.Uri ? clicked : await chooseFolder();
    if (folder === undefined) return undefined;
    const why = await whyNoFolder(folder);
    if (why === undefined) return folderReport.show(folder);
    void vscode.window.showErrorMessage(why);
    return undefined;
  },
};

async function whyNoFolder(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    const isFolder = (type & vscode.FileType.Directory) !== 0;
    return isFolder ? undefined : vscode.l10n.t('{0} is a file. Choose a folder of stories.', uri.path);
  } catch {
    return vscode.l10n.t('The folder {0} is not there, or may not be read. Choose another.', uri.path);
  }
}

/** A folder of the workspace, or any other. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const title = vscode.l10n.t('Sourcing of Which Folder?');
  const items = [
    ...folders.map(({ name, uri }) => ({ label: name, description: uri.fsPath, uri })),
    { label: vscode.l10n.t('Another folder…'), description: '', uri: undefined },
  ];
  const picked = folders.length === 0 ? items[0] : await vscode.window.showQuickPick(items, { title });
  if (picked === undefined || picked.uri !== undefined) return picked?.uri;
  const chosen = await vscode.window.showOpenDialog({
    title,
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Read Folder'),
    ...(folders[0] === undefined ? {} : { defaultUri: folders[0].uri }),
  });
  return chosen?.[0];
}
