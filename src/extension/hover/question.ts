/** The part of a hover that puts a question to the editor. */
import type { Finding } from '../../engine';
import { plain } from '../markdown';
import type { Say } from '../say';
import { severityWord } from '../words';
import { join } from './join';
import { action, actions } from './links';

/**
 * @param title the rule's few words for lists
 * @param uri address of the document, for the actions
 */
export function questionMarkdown(say: Say, finding: Finding, title: string, uri: string): string {
  const lines = [`**${plain(title)}** (${plain(severityWord(say, finding.severity))})`, plain(finding.message, 600)];
  for (const place of finding.related.slice(0, 4)) {
    lines.push(`- ${plain(place.message)}: ${plain(place.text, 80)}`);
  }
  lines.push(
    actions([
      action(say('Explain this rule'), 'copydesk.explainRule', finding.rule),
      action(say('Copy query'), 'copydesk.copyQuery', uri, finding.rule, finding.start),
    ]),
  );
  return join(lines);
}
