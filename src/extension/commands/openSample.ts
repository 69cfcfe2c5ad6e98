/** "Open sample story": an exercise that shows every kind of mark, opened as a copy that may be written in. */
import * as vscode from 'vscode';
import type { Command } from '../services';

export const openSample: Command = {
  id: 'copydesk.openSample',
  async run({ extensionUri, log }) {
    const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'sample');
    try {
      const files = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
      const name = files.find((file) => /\.(?:copy|story|md|txt)$/.test(file));
      if (name === undefined) throw new Error('no story in the folder');
      const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
      // Under its own name, so that it is opened once, and saved nowhere unless the reader wants it.
      const uri = vscode.Uri.from({ scheme: 'untitled', path: name });
      const document = await vscode.workspace.openTextDocument(uri);
      if (document.getText() === '') {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(uri, new vscode.Position(0, 0), content);
        await vscode.workspace.applyEdit(edit);
      }
      await vscode.window.showTextDocument(document, { preview: false });
      return document.uri.toString();
    } catch (error) {
      log.error(`The sample story cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
      void vscode.window.showErrorMessage(vscode.l10n.t('The sample story is missing from this installation.'));
      return undefined;
    }
  },
};
