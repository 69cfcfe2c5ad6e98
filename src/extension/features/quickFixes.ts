/** The light bulb on a question: corrections, all of a rule at once, ignoring, the rule's page, a query to the reporter. */
import * as vscode from 'vscode';
import { checks, type Finding } from '../../engine';
import { fixAll, questionsIn } from '../../languageService/fixes';
import { waysToIgnore } from '../../languageService/ignoring';
import { toSpan, toWorkspaceEdit } from '../convert';
import type { IgnoreScope } from '../../config';
import { storyName } from '../deskFolder';
import type { Feature } from '../services';

const IGNORE_COMMAND: Readonly<Record<IgnoreScope, string>> = {
  finding: 'copydesk.ignoreHere',
  story: 'copydesk.ignoreRuleInStory',
  name: 'copydesk.ignoreName',
  workspace: 'copydesk.ignoreRuleInWorkspace',
};

export const quickFixes: Feature = (services) =>
  vscode.languages.registerCodeActionsProvider(
    '*',
    {
      async provideCodeActions(document, range, context) {
        if (isElsewhere(document, range)) return undefined;
        const reading = await services.analyses.current(document);
        if (reading === undefined) return undefined;
        const span = toSpan(document, range);
        const open = services.questions.open(reading);
        const here = questionsIn(open, span);
        // Where several questions meet, each line of the menu says which it is about.
        const about = ({ rule }: Finding): string =>
          here.length === 1 ? '' : `: ${checks.find((check) => check.rule === rule)?.title ?? rule}`;
        return here.flatMap((finding) => {
          const diagnostics = context.diagnostics.filter((diagnostic) => ruleOf(diagnostic) === finding.rule);
          const add = (action: vscode.CodeAction): vscode.CodeAction => {
            action.diagnostics = diagnostics;
            return action;
          };
          const actions: vscode.CodeAction[] = [];
          finding.fixes.forEach((fix, index) => {
            const action = add(new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix));
            action.edit = toWorkspaceEdit(document, fix.edits);
            action.isPreferred = index === 0 && finding.fixes.length === 1;
            actions.push(action);
          });
          const all = fixAll(finding, open);
          if (all.length > 1) {
            const title = vscode.l10n.t('Fix all {0} of “{1}” in this story', all.length, finding.rule);
            const action = add(new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix));
            action.edit = toWorkspaceEdit(
              document,
              all.flatMap(({ edits }) => edits),
            );
            actions.push(action);
          }
          const run = (title: string, command: string, ...args: unknown[]): void => {
            const action = add(new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix));
            action.command = { title, command, arguments: args };
            actions.push(action);
          };
          const uri = document.uri.toString();
          const story = storyName(document.uri);
          run(vscode.l10n.t('Explain this rule: {0}', finding.rule), 'copydesk.explainRule', finding.rule);
          const query = `${vscode.l10n.t('Copy query to the reporter')}${about(finding)}`;
          run(query, 'copydesk.copyQuery', uri, finding.rule, finding.start);
          for (const { scope, title } of waysToIgnore(vscode.l10n.t, finding, story, document.getText())) {
            const whole = scope === 'finding' ? `${title}${about(finding)}` : title;
            run(whole, IGNORE_COMMAND[scope], uri, finding.rule, finding.start);
          }
          return actions;
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

/**
 * Whether VS Code asks about another place than the caret's. Where Ctrl+. finds no fix at the caret it asks again, with an empty
 * range at the end of every problem of the line; the line of a story may be the whole story. Problems panel and hovers ask with
 * the problem's own range, which is not empty.
 */
function isElsewhere(document: vscode.TextDocument, range: vscode.Range): boolean {
  if (!range.isEmpty) return false;
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  return editors.length > 0 && !editors.some(({ selections }) => selections.some((each) => each.contains(range.start)));
}

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
