/** Which documents of the window are copy: by what they are called and hold, by the desk and the settings, or because somebody asked. */
import * as vscode from 'vscode';
import {
  decideByPatterns,
  isItem,
  isReadableScheme,
  LONGEST_COPY,
  looksLikeCopy,
  type DocumentFacts,
} from '../languageService/documents';
import type { Settings } from './config';
import type { FileFacts, Wishes } from './wishes';

export class CopyDocuments {
  /** Documents that somebody asked to have read though they do not look like copy. */
  private readonly asked = new Set<string>();
  /** The version of a document in which no word of its copy stands: mail in base64. */
  private readonly encoded = new WeakMap<vscode.TextDocument, number>();

  constructor(
    private readonly settings: Settings,
    private readonly wishes: Wishes,
  ) {}

  /** Takes a document for copy, whatever it looks like. */
  ask(document: vscode.TextDocument): void {
    this.asked.add(document.uri.toString());
  }

  /** Forgets that somebody asked: the document was closed. */
  forget(document: vscode.TextDocument): void {
    this.asked.delete(document.uri.toString());
  }

  /** Remembers that the document as it stands now holds its copy in an encoding, so that nothing can be marked in it. */
  markEncoded(document: vscode.TextDocument): void {
    this.encoded.set(document, document.version);
  }

  /** Why a document is never read; null where it is copy. */
  whyNot(document: vscode.TextDocument): 'not-readable' | 'not-copy' | null {
    const facts = factsOf(document);
    const asked = this.isAsked(document);
    if (this.encoded.get(document) === document.version) return 'not-readable';
    if (!asked && !isReadableScheme(facts)) return 'not-readable';
    return asked || this.counts(document, facts) ? null : 'not-copy';
  }

  /** Whether nobody asked for the document and it is longer than what is read unasked; asks for the text only where the lines do not settle it. */
  isTooLong(document: vscode.TextDocument): boolean {
    if (this.isAsked(document)) return false;
    return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > LONGEST_COPY;
  }

  /** Whether the reader's patterns, or else the desk's, take a file for copy; undefined where they say nothing. */
  decidedByPatterns(file: FileFacts): boolean | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(file.uri);
    // VS Code holds a bare pattern against the whole path: "drafts/*.txt" counts from the folder that has the desk.
    const matches = (pattern: string): boolean =>
      [pattern, ...(folder === undefined ? [] : [new vscode.RelativePattern(folder, pattern)])].some(
        // Of a document VS Code asks for address and language only.
        (glob) => vscode.languages.match({ pattern: glob }, file as vscode.TextDocument) > 0,
      );
    const lists = [this.settings.copyFiles(file.uri), this.wishes.copyFiles(file)];
    return lists.flatMap((patterns) => decideByPatterns(patterns, matches) ?? [])[0];
  }

  /** House patterns and the setting decide first; else the kind and name of the file, or, on a desk, its first words. */
  private counts(document: vscode.TextDocument, facts: DocumentFacts): boolean {
    return (
      this.decidedByPatterns(document) ??
      (looksLikeCopy(facts) || (this.wishes.hasDesk(document) && isItem(facts, () => headOf(document))))
    );
  }

  private isAsked(document: vscode.TextDocument): boolean {
    return this.asked.has(document.uri.toString());
  }
}

function factsOf(document: vscode.TextDocument): DocumentFacts {
  const { scheme, path } = document.uri;
  return {
    scheme,
    path,
    languageId: document.languageId,
    writable: vscode.workspace.fs.isWritableFileSystem(scheme),
  };
}

/** Lines that are enough to tell what a file begins with. */
const HEAD_LINES = 40;

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, HEAD_LINES, 0));
}
