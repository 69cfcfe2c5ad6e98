/**
 * The names annotator's room: one unit of the copy by itself. What is made of its names looks at nothing outside it, but for what
 * the story says of their wordings, so it is kept as long as these stay.
 */
import type { Sentence, Story, Unit } from '../../model';

/** Copy as the readers of names see it. Sentences count their tokens from its first. */
export type TokenizedText = Pick<Story, 'text' | 'tokens' | 'sentences'>;

/** The unit as copy of its own; offsets stay those of the story. */
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
