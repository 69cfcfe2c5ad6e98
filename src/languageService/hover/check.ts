/** The part of a hover that says what was found when something was checked. */
import type { ChecklistItem } from '../../checklist';
import { checkStateWord, handWords } from '../checkWords';
import { plain, webLink } from '../markdown';
import type { Say } from '../say';
import { action, actions } from './links';
import { join } from './join';

/** Null where nobody has marked anything. */
export function checkMarkdown(say: Say, { key, check, state, stale }: ChecklistItem, uri: string): string | null {
  if (check === null || (state === 'to-do' && check.note === '' && check.evidence === '')) return null;
  const lines = [`**${checkStateWord(say, state, true)}** (${plain(handWords(check))})`];
  if (stale) lines.push(`${say('The sentence has changed since. It read:')} ${plain(check.anchor.sentence, 300)}`);
  if (check.note !== '') lines.push(plain(check.note, 600));
  if (check.evidence !== '') lines.push(webLink(say('Evidence'), check.evidence));
  const again = action(stale ? say('Checked again') : say('Checked'), 'copydesk.markChecked', uri, key);
  const links = [
    ...(state === 'checked' && !stale ? [] : [again]),
    action(say('To do'), 'copydesk.markToDo', uri, key),
    action(say('Note…'), 'copydesk.noteOnCheck', uri, key),
  ];
  return join([...lines, actions(uri, links)]);
}
