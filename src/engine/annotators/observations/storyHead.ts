/** Observations: where questions about the whole story are asked: at its head, where they get in nobody's way. */
import type { Story, TextSpan } from '../../model';
import { textSpan } from '../../model';

/** The headline, else the byline, else the first word of the body; null in copy without a body. */
export function storyHead(story: Story): TextSpan | null {
  const body = story.paragraphs.find(
    ({ kind, firstSentence, endSentence }) => kind === 'body' && firstSentence < endSentence,
  );
  if (body === undefined) return null;
  const headline = story.paragraphs.find(
    ({ kind, firstToken, endToken }) => kind === 'headline' && firstToken < endToken,
  );
  const { tokens, text } = story;
  if (headline !== undefined)
    return textSpan(text, tokens[headline.firstToken]!.start, tokens[headline.endToken - 1]!.end);
  if (story.byline !== null) return story.byline;
  const words = tokens.slice(body.firstToken, body.endToken);
  const first = words.find(({ kind }) => kind === 'word') ?? words[0];
  // As it stands, not as the token reads it: "Itâ€™s".
  return first === undefined ? null : textSpan(text, first.start, first.end);
}
