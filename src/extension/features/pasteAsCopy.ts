/**
 * "Paste as Copy" in the paste menu of a story: what word processors and pages put on the clipboard as HTML, as copy with its
 * headings, lists and quotations, and without styles, hidden text and deleted words. Pasting itself stays as it is.
 */
import * as vscode from 'vscode';
import { COPY_LANGUAGES } from '../../languageService/documents';
import type { Feature } from '../services';

const HTML = 'text/html';
/** What VS Code itself sets beside the HTML of coloured code. */
const FROM_EDITOR = 'application/vnd.code.copymetadata';
/** Longer than any story with its styles. */
const LONGEST_PASTE = 8_000_000;

export const pasteAsCopy: Feature = () => {
  // Hosts of before VS Code 1.97, and some that are like it, have no menu for pasting.
  if (typeof vscode.languages.registerDocumentPasteEditProvider !== 'function') return new vscode.Disposable(() => {});
  const kind = vscode.DocumentDropOrPasteEditKind.Text.append('copydesk', 'copy');
  return vscode.languages.registerDocumentPasteEditProvider(
    COPY_LANGUAGES.map((language) => ({ language })),
    {
      async provideDocumentPasteEdits(document, _ranges, data) {
        const copy = await copyToPaste(document, data);
        if (copy === null) return undefined;
        const edit = new vscode.DocumentPasteEdit(copy, vscode.l10n.t('Paste as Copy'), kind);
        // For who chooses it, and never instead of plain text.
        edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text, vscode.DocumentDropOrPasteEditKind.Empty];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: [HTML] },
  );
};

/** The copy in what is pasted; null where there is none, or where it comes from an editor of VS Code. */
export async function copyToPaste(document: vscode.TextDocument, data: vscode.DataTransfer): Promise<string | null> {
  if (data.get(FROM_EDITOR) !== undefined) return null;
  const html = (await data.get(HTML)?.asString()) ?? '';
  if (html.trim() === '' || html.length > LONGEST_PASTE) return null;
  const { pastedCopy } = await import('../../documents');
  return pastedCopy(html, isMarkdown(document)) || null;
}

/** Whether signs of Markdown are at home in the story. */
function isMarkdown(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'news-copy') return document.languageId === 'markdown';
  const text = document.getText();
  return text.trim() === '' || text.startsWith('---') || /^#{1,6} \S/m.test(text);
}
