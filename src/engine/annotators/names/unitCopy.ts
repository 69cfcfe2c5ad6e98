/**
 * The names annotator's room: one unit of the copy by itself. The work on its names looks at nothing outside it except the story's votes on
 * their wordings, so its result is kept until these change.
 */
import type { Sentence, Story, Unit } from '../../model';

/** Copy as the readers of names see it. Sentences count their tokens from its first. */
export type TokenizedText = Pick<Story, 'text' | 'tokens' | 'sentences'>;

/** The unit as a text by itself; offsets remain those of the story. */
export function unitCopy(story: Story, unit: Unit): TokenizedText {
  const { firstToken, endToken, firstSentence, endSentence } = unit;
  const sentences: Sentence[] = [];
  for (let index = firstSentence; index < endSentence; index++) {
    const sentence = story.sentences[index]!;
    sentences.push({
      ...sentence,
      firstToken: sentence.firstToken - firstToken,
      endToken: sentence.endToken - firstToken,
    });
  }
  return { text: story.text, tokens: story.tokens.slice(firstToken, endToken), sentences };
}

/** Whether a capital at the token may be the sentence's: the token opens one, a quotation in it, or what follows a dateline. */
export function mayOpenSentence({ tokens, sentences }: TokenizedText, token: number): boolean {
  return sentences.some(({ firstToken }) => firstToken === token) || /^[—–:"“]$/.test(tokens[token - 1]?.text ?? '');
}
