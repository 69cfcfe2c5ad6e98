/** Addresses of the rule pages, which the extension serves itself: no page of ours comes from the network. */
import * as vscode from 'vscode';

export const RULE_SCHEME = 'copydesk-rule';

/** "sourcing/bare-source" to `copydesk-rule:/sourcing/bare-source.md`. */
export function pageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` });
}
