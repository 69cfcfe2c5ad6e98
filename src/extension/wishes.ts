/** What the desk wants for a file, open or not. */
import type * as vscode from 'vscode';
import type { AnalyzeOptions } from '../engine';

/** What has to be known of a file, open or not, to read it. */
export type FileFacts = Pick<vscode.TextDocument, 'uri' | 'languageId'>;

/** What the desk wants for a document: its date, house style and cards. */
export interface Wishes {
  options(file: FileFacts): AnalyzeOptions;
  /** Patterns from the workspace's own configuration. */
  copyFiles(file: FileFacts): readonly string[];
  /** Whether the document's folder has a `.copydesk` folder of its own. */
  hasDesk(document: vscode.TextDocument): boolean;
}
