/**
 * The ledger's room: first paragraphs that are headlines with a full stop: seen by their capitals, or by their tense and the articles
 * that they leave out.
 */
import { type Attribution } from '../../model';
import type { StoryView } from '../../syntax/storyView';

/** The share of capitals among its longer words that makes a line a headline. Set by hand. */
const SET_IN_CAPITALS = 0.85;

/** "Republicans Condemn Governor After Harbour Strike.": a headline that ends in a full stop, seen by the capitals of its words. */
export function isSetAsHeadline(view: StoryView, { paragraph, cue, source }: Attribution): boolean {
  const place = source ?? cue;
  const { sentences, paragraphs } = view.story;
  const sentence = place === null ? undefined : view.sentence(view.tokenAt(place.start));
  if (sentence === undefined || sentence !== sentences[0] || paragraph + 1 >= paragraphs.length) return false;
  let capitals = 0;
  let words = 0;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (view.word(token).length <= LONG_WORD || !view.isWord(token)) continue;
    words += 1;
    if (view.isCapitalised(token)) capitals += 1;
  }
  return words > LONG_WORD && capitals >= words * SET_IN_CAPITALS;
}

/** The fewest sentences of a story whose first paragraph may be its headline, and the most of a headline with its deck. Set by hand. */
const SHORTEST_STORY = 5;

const LONGEST_HEADLINE = 2;

/**
 * "Council members push for port levy.": a headline that ends in a full stop, a paragraph to itself above the story, seen by its present
 * tense and by the articles that it leaves out.
 */
export function isToldAsHeadline(view: StoryView, { paragraph, cue, cueLemma }: Attribution): boolean {
  const { sentences, paragraphs } = view.story;
  if (paragraph > 0 || cue === null || paragraphs.length < 2 || sentences.length < SHORTEST_STORY) return false;
  if (sentences[LONGEST_HEADLINE]?.paragraph === 0) return false;
  const { from, to } = view.range(cue);
  const isPresent = (verb: string): boolean =>
    verb === cueLemma || (verb.endsWith('s') && verb.startsWith((cueLemma ?? '').slice(0, -1)));
  // A preposition may follow the verb: "push for".
  if (!isPresent(view.word(from)) && !isPresent(view.word(to - 1))) return false;
  for (let token = 0; token < (sentences[1]?.paragraph === 0 ? sentences[1] : sentences[0])!.endToken; token++)
    if (ARTICLES.has(view.word(token)) && view.quotationAt(view.story.tokens[token]!.start) < 0) return false;
  return true;
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** The longest words, in letters, that headlines leave in lower case, and the fewest words of a headline. Set by hand. */
const LONG_WORD = 4;
