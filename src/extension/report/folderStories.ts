/** The copy of a folder, wherever VS Code has it: which files of it count, and the text of each. */
import * as vscode from 'vscode';
import { decode } from '../../documents/encodings';
import { isDocument, isDocumentName } from '../../documents/recognition';
import {
  beginsLikeItem,
  isToolFolder,
  LARGEST_DOCUMENT_FILE,
  LARGEST_STORY_FILE,
  standingOfFile,
  type FileStanding,
} from '../../languageService/documents';
import type { CopyDocuments } from '../copyDocuments';

/** A file of the folder that may be copy. */
export interface FoundFile {
  readonly uri: vscode.Uri;
  /** From the folder, with forward slashes. */
  readonly id: string;
  readonly standing: Exclude<FileStanding, 'no'>;
}

/** What could not be read, with a sentence for people. */
export interface NotRead {
  readonly id: string;
  readonly error: string;
}

/** The text of a file, and the language it is read in. */
export interface FileText {
  readonly text: string;
  readonly languageId: string;
}

/** The files of a folder and of those below it that may be copy, in the order of their paths. Links are not followed. */
export async function* filesOf(
  top: vscode.Uri,
  copy: Pick<CopyDocuments, 'decidedByPatterns'>,
): AsyncGenerator<FoundFile | NotRead> {
  // Names of the folders that are open, the next one last.
  const open: { readonly folder: vscode.Uri; readonly path: string; readonly entries: [string, vscode.FileType][] }[] =
    [];
  const enter = async (folder: vscode.Uri, path: string): Promise<NotRead | undefined> => {
    try {
      const entries = await vscode.workspace.fs.readDirectory(folder);
      open.push({ folder, path, entries: entries.sort(([a], [b]) => (a < b ? 1 : -1)) });
      return undefined;
    } catch (error) {
      return { id: path === '' ? vscode.l10n.t('the folder') : path, error: whyUnreadable(error) };
    }
  };
  const closed = await enter(top, '');
  if (closed !== undefined) yield closed;
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const next = last.entries.pop();
    if (next === undefined) {
      open.pop();
      continue;
    }
    const [name, type] = next;
    const uri = vscode.Uri.joinPath(last.folder, name);
    const id = last.path === '' ? name : `${last.path}/${name}`;
    if (type === vscode.FileType.Directory) {
      const refused = isToolFolder(name) ? undefined : await enter(uri, id);
      if (refused !== undefined) yield refused;
    } else if (type === vscode.FileType.File) {
      const standing = standingOf(uri, copy);
      if (standing !== 'no') yield { uri, id, standing };
    }
  }
}

function standingOf(uri: vscode.Uri, copy: Pick<CopyDocuments, 'decidedByPatterns'>): FileStanding {
  const decided = copy.decidedByPatterns({ uri, languageId: '' });
  return decided === undefined ? standingOfFile(uri.path) : decided ? 'copy' : 'no';
}

/** The text of a file; undefined for one that might have been an agency's item and is not. */
export async function textOf({ uri, id, standing }: FoundFile): Promise<FileText | NotRead | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    const largest = isDocumentName(uri.path) ? LARGEST_DOCUMENT_FILE : LARGEST_STORY_FILE;
    if (size > largest) {
      return { id, error: vscode.l10n.t('it is larger than {0} MB, and no story is', largest / 1_000_000) };
    }
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (isDocumentName(uri.path) || isDocument(bytes)) {
      const { readDocument } = await import('../../documents');
      const reading = readDocument(bytes);
      return 'error' in reading ? { id, error: reading.error } : { text: reading.copy, languageId: 'markdown' };
    }
    const { text } = decode(bytes);
    return standing === 'perhaps' && !beginsLikeItem(text) ? undefined : { text, languageId: '' };
  } catch (error) {
    return { id, error: whyUnreadable(error) };
  }
}

function whyUnreadable(error: unknown): string {
  if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
    return vscode.l10n.t('it is no longer there');
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions')
    return vscode.l10n.t('it may not be read');
  return error instanceof Error ? error.message : String(error);
}
