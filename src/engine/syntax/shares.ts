/** Syntax: shares of a public, and the sentences that give them: "26 percent of members", "four in ten", "majorities in all five towns". */
import { NUMBER_WORDS } from '../english/closedClasses';
import type { NounPhrase } from './nounPhrase';
import type { StoryView } from './storyView';

export const FRACTIONS: ReadonlySet<string> = new Set([
  'majority',
  'majorities',
  'half',
  'third',
  'thirds',
  'quarter',
  'quarters',
  'cent',
]);

/** Among how many words of a phrase its share is looked for: "about 26 percent of members". Set by hand. */
const SHARE_REACH = 4;

/** "26 percent of members reported": people counted in a survey. */
export function isShare(view: StoryView, { range }: NounPhrase): boolean {
  for (let token = range.from; token < Math.min(range.to, range.from + SHARE_REACH); token++) {
    const word = view.word(token);
    const next = view.word(token + 1);
    if (NUMBER_WORDS.has(word) && isOutOf(view, token + 1)) return true;
    // "according to the number of family members"
    if (word === 'number' && view.word(token - 1) === 'the') return true;
    if (word === 'percent' || word.endsWith('%') || (FRACTIONS.has(word) && next === 'of')) return true;
    if (word.startsWith('majorit') && next === 'in') return true;
  }
  return false;
}

/** "four | in ten", "two | out of three", "nine | of 10"; "two of three clerks" are two clerks. */
function isOutOf(view: StoryView, token: number): boolean {
  const word = view.word(token);
  if (word === 'of') return ['10', '100', 'ten'].includes(view.word(token + 1));
  if (word !== 'in' && word !== 'out') return false;
  const next = view.word(token + (view.word(token + 1) === 'of' ? 2 : 1));
  return NUMBER_WORDS.has(next) || /^\d+$/.test(next);
}

const SHARE_WORDS: ReadonlySet<string> = new Set(['percent', '%', 'margin']);

/** "Supporters of Lena Orr say by 55%-41% that": a share in the sentence of the token itself. */
export function sentenceHoldsShare(view: StoryView, token: number): boolean {
  const sentence = view.sentence(token);
  return sentence !== undefined && holdsShare(view, sentence.firstToken, sentence.endToken);
}

/** "voters view her as ready, with 50 percent saying so": a share in the sentence of the token, or in the one before. */
export function sentencesHoldShare(view: StoryView, token: number): boolean {
  const here = view.sentenceIndex(token);
  const { sentences } = view.story;
  const [first, last] = [sentences[Math.max(0, here - 1)], sentences[here]];
  return first !== undefined && last !== undefined && holdsShare(view, first.firstToken, last.endToken);
}

function holdsShare(view: StoryView, from: number, to: number): boolean {
  // "55%-41%" may be one token.
  for (let token = from; token < to; token++)
    if (SHARE_WORDS.has(view.word(token)) || view.word(token).includes('%')) return true;
  return false;
}

/** Whether the sentence of the token, or the one before it, has one of the words. */
export function sentencesHold(view: StoryView, token: number, words: ReadonlySet<string>): boolean {
  const here = view.sentenceIndex(token);
  const { sentences } = view.story;
  const [first, last] = [sentences[Math.max(0, here - 1)], sentences[here]];
  if (first === undefined || last === undefined) return false;
  for (let at = first.firstToken; at < last.endToken; at++) if (words.has(view.word(at))) return true;
  return false;
}
