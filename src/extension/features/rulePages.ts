/** The pages of the rules as documents of our own scheme: what `code.target` of a diagnostic opens. */
import * as vscode from 'vscode';
import { RULE_SCHEME } from '../ruleUri';
import type { Feature } from '../services';

export const rulePages: Feature = ({ extensionUri }) =>
  vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
    async provideTextDocumentContent(uri) {
      const page = vscode.Uri.joinPath(extensionUri, 'dist', 'rules', uri.path);
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
      } catch {
        return vscode.l10n.t('There is no page about {0}.', uri.path.slice(1));
      }
    },
  });
