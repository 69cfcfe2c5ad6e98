/** The names annotator's room: what is marked when the weights are missing. It finds few names, but the right ones. */
import { textSpan, type NameMention, type Story } from '../../model';
import { NEVER_ALONE, TITLE_WORDS } from './lexicon';
import { isCapitalised } from './roles';
import type { Work } from '../../work';

/** The most words of a name after a title. Set by hand. */
const LONGEST_NAME = 4;

/**
 * Persons by their titles ("Mr. Osei", "President Ana Prado") and organizations by their acronym in brackets; datelines and bylines
 * by their place.
 */
export function* readByRules(story: Story): Work<NameMention[]> {
  const { tokens, sentences } = story;
  const found: NameMention[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken; index < endToken; index++) {
      if (!TITLE_WORDS.has(tokens[index]!.text.toLowerCase()) || !isCapitalised(tokens[index]!.text)) continue;
      let to = index + 1;
      while (to < endToken && tokens[to]!.kind === 'word' && isCapitalised(tokens[to]!.text)) to++;
      const first = index + 1;
      if (to === first || to - first > LONGEST_NAME) continue;
      const words = tokens.slice(first, to).map((token) => token.text.toLowerCase());
      if (words.some((word) => NEVER_ALONE.has(word) || TITLE_WORDS.has(word))) continue;
      found.push({
        ...textSpan(story.text, tokens[first]!.start, tokens[to - 1]!.end),
        type: 'person',
        reason: 'title',
        role: textSpan(story.text, tokens[index]!.start, tokens[index]!.end),
      });
      index = to;
    }
    yield;
  }
  return found;
}
