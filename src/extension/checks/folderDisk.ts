/** A folder of any file system of VS Code, as files are kept in it that several windows write. */
import * as vscode from 'vscode';
import { readText, refuseLinks } from '../deskFolder';
import type { Disk } from '../../languageService/disk';

export class FolderDisk implements Disk {
  constructor(private readonly folder: vscode.Uri) {}

  async list(): Promise<readonly string[]> {
    try {
      return (await vscode.workspace.fs.readDirectory(this.folder)).map(([name]) => name);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  read(name: string): Promise<string | null> {
    return readText(this.at(name));
  }

  async write(name: string, text: string): Promise<void> {
    await refuseLinks(this.folder);
    await vscode.workspace.fs.createDirectory(this.folder);
    await vscode.workspace.fs.writeFile(this.at(name), new TextEncoder().encode(text));
  }

  async move(from: string, to: string): Promise<void> {
    await vscode.workspace.fs.rename(this.at(from), this.at(to), { overwrite: false });
  }

  async remove(name: string): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.at(name));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  private at(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, name);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
