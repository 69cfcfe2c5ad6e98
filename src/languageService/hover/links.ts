/** The few commands that a hover may run, and links to them. Arguments are ids and addresses, checked by the command. */
import { commandLink } from '../markdown';

/** What `isTrusted` of a hover allows; nothing else runs, whatever a story or a card contains. */
export const HOVER_COMMANDS = [
  'copydesk.explainRule',
  'copydesk.copyQuery',
  'copydesk.ignore',
  'copydesk.showMentions',
  'copydesk.openCard',
  'copydesk.newCard',
  'copydesk.chooseCard',
  'copydesk.lookUp',
  'copydesk.saveCard',
  'copydesk.setStoryDate',
  'copydesk.showStatements',
  'copydesk.markChecked',
  'copydesk.markToDo',
  'copydesk.noteOnCheck',
] as const;
export type HoverCommand = (typeof HOVER_COMMANDS)[number];

/** One action of a hover. */
export function action(label: string, command: HoverCommand, ...args: readonly unknown[]): string {
  return commandLink(label, command, args);
}

/**
 * Actions on one line.
 * @param uri address of the document that they are about; null where the editor runs no commands from a hover: there are none then
 */
export function actions(uri: string | null, links: readonly string[]): string {
  return uri === null ? '' : links.join(' · ');
}
