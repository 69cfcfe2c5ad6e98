/** Sourcing rules: where questions about the whole story are put: on the first line of its body. */
import type { Story, TextSpan } from '../../model';
import { textSpan } from '../../model';

/** The first sentence of the body, up to the end of its line; null in copy without a body. */
export function firstLine(story: Story): TextSpan | null {
  const body = story.paragraphs.find(
    ({ kind, firstSentence, endSentence }) => kind === 'body' && firstSentence < endSentence,
  );
  const sentence = body === undefined ? undefined : story.sentences[body.firstSentence];
  if (sentence === undefined) return null;
  const lineEnd = story.text.indexOf('\n', sentence.start);
  const end = lineEnd > sentence.start ? Math.min(sentence.end, lineEnd) : sentence.end;
  return textSpan(story.text, sentence.start, end);
}
