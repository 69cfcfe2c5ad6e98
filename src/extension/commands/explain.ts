/** "Explain this mark" and "Explain this rule": why something is marked, and what houses say about it. */
import * as vscode from 'vscode';
import { checks } from '../../engine';
import { toSpan } from '../convert';
import { pageUri } from '../ruleUri';
import type { Command } from '../services';
import { goTo, say, storyInFront } from './places';

/** Shows the hover at the caret: it holds all that is known of the mark, and screen readers read it out. */
export const explainMark: Command = {
  id: 'copydesk.explainMark',
  async run(services) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    await vscode.commands.executeCommand('editor.action.showHover');
    return true;
  },
};

/** Opens the page of a rule, rendered; without an argument, of the question at the caret, else lets the reader pick one. */
export const explainRule: Command = {
  id: 'copydesk.explainRule',
  async run(services, rule) {
    const known = typeof rule === 'string' && checks.some((check) => check.rule === rule) ? rule : undefined;
    const chosen = known ?? (await ruleAtCaret()) ?? (await pickRule());
    if (chosen === undefined) return undefined;
    await showPage(pageUri(chosen));
    return chosen;

    async function ruleAtCaret(): Promise<string | undefined> {
      const editor = vscode.window.activeTextEditor;
      const reading = editor === undefined ? undefined : await services.analyses.current(editor.document);
      if (editor === undefined || reading === undefined) return undefined;
      const { start } = toSpan(editor.document, editor.selection);
      return services.questions.open(reading).find((finding) => finding.start <= start && start <= finding.end)?.rule;
    }
  },
};

/** Rendered where VS Code's own Markdown preview is there; as text where it was taken out. */
async function showPage(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}

async function pickRule(): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(
    checks.map(({ rule, title }) => ({ label: title, description: rule })),
    { title: vscode.l10n.t('Rules'), placeHolder: vscode.l10n.t('Which rule?'), matchOnDescription: true },
  );
  return picked?.description;
}

/** "Show mentions": every mention of the name at the caret, or of the one that a hover names. */
export const showMentions: Command = {
  id: 'copydesk.showMentions',
  async run(services, _uri, entity) {
    const story = await storyInFront(services);
    if (story === undefined) return undefined;
    const { editor, reading } = story;
    const first = reading.analysis.entities.find((mention) => mention.entity === entity);
    const caret = toSpan(editor.document, editor.selection).start;
    const isOnName = reading.analysis.entities.some(({ start, end }) => start <= caret && caret <= end);
    if (first !== undefined) goTo(editor, first);
    else if (!isOnName) {
      const none = reading.analysis.entities.length === 0;
      say(none ? vscode.l10n.t('No names in this story.') : vscode.l10n.t('Put the caret on a name first.'));
      return undefined;
    }
    await vscode.commands.executeCommand('editor.action.goToReferences');
    return true;
  },
};
