/** The part of a hover that puts a question to the editor. */
import type { Finding } from '../../engine';
import { plain } from '../markdown';
import type { Say } from '../say';
import { severityWord } from '../words';
import { join } from './join';
import { action, actions } from './links';

/** How a question is shown beside what else the hover says. */
export interface QuestionSurroundings {
  /** The reader's place among the questions, where they have stepped to this one. */
  readonly step?: { readonly number: number; readonly of: number };
  /** VS Code's own hover of the problem stands above this one and has said it all. */
  readonly isProblem: boolean;
}

/**
 * @param title the rule's few words for lists
 * @param uri address of the document, for the actions; null where there are none
 */
export function questionMarkdown(
  say: Say,
  finding: Finding,
  title: string,
  uri: string | null,
  { step, isProblem }: QuestionSurroundings,
): string {
  const name = `**${plain(title)}**`;
  const heading = step === undefined ? name : `${say('Question {0} of {1}', step.number, step.of)}: ${name}`;
  const links = actions(uri, [
    action(say('Explain this rule'), 'copydesk.explainRule', finding.rule),
    action(say('Copy query'), 'copydesk.copyQuery', uri, finding.rule, finding.start),
    action(say('Ignore…'), 'copydesk.ignore', uri, finding.rule, finding.start),
  ]);
  if (isProblem) return [heading, links].filter((part) => part !== '').join(' · ');
  const lines = [`${heading} (${plain(severityWord(say, finding.severity))})`, plain(finding.message, 600)];
  for (const place of finding.related.slice(0, 4)) {
    lines.push(`- ${plain(place.message)}: ${plain(place.text, 80)}`);
  }
  return join([...lines, links]);
}
