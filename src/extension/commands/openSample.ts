/** "Open sample story": an exercise that shows every kind of mark, as a file of its own that may be written in. */
import * as vscode from 'vscode';
import type { Command, Services } from '../services';

export const openSample: Command = {
  id: 'copydesk.openSample',
  async run(services) {
    try {
      const document = await vscode.workspace.openTextDocument(await sampleFile(services));
      await vscode.window.showTextDocument(document, { preview: false });
      return document.uri.toString();
    } catch (error) {
      services.log.error(
        `The sample story cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
      );
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The sample story is missing from this installation. Install Copydesk again.'),
      );
      return undefined;
    }
  },
};

/**
 * The reader's own copy of the sample. It lies where VS Code lets an extension keep its files, so that it opens with nothing to
 * save; what the reader has saved in it stays. Each version of Copydesk has one, for its sample may be another.
 */
async function sampleFile({ extensionUri, storage, version }: Services): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'sample');
  const files = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
  const name = files.find((file) => /\.(?:copy|story|md|txt)$/.test(file));
  if (name === undefined) throw new Error('no story in the folder');
  const own = vscode.Uri.joinPath(storage, 'sample', version, name);
  try {
    await vscode.workspace.fs.stat(own);
  } catch {
    await vscode.workspace.fs.writeFile(own, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
  }
  return own;
}
