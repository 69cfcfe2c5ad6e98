/** Questions with the words of their places as they are read: in Markdown, marks stand among them. */
import { wordsOf } from './carriers/copyMap';
import { opening, shortened } from './checks/question';
import type { Finding, Story } from './model';

/** Checks see no text, so what they quote of Markdown is put right afterwards. */
export function questionsAsRead(story: Story, findings: readonly Finding[]): readonly Finding[] {
  if (story.markup !== 'markdown') return findings;
  return findings.map((finding) => ({ ...finding, message: messageAsRead(story, finding) }));
}

function messageAsRead(story: Story, { start, end, text, related, message }: Finding): string {
  let said = message;
  for (const place of [{ start, end, text }, ...related]) {
    const words = wordsOf(story, place);
    if (words === place.text) continue;
    said = said.replaceAll(opening(place.text), opening(words)).replaceAll(shortened(place.text), shortened(words));
  }
  return said;
}
