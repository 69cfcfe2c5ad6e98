/** The ledger's room: people who were counted, not interviewed: shares of a public, and survey respondents. */
import { wordSet } from '../../english/wordSet';
import { INDEFINITE_DETERMINERS, NEARNESS_WORDS, NUMBER_WORDS } from '../../english/closedClasses';
import { PUBLIC_NOUNS } from '../../english/people';
import type { StoryView } from '../../syntax/storyView';
import type { NounPhrase } from '../../syntax/nounPhrase';

const FRACTIONS = new Set(['majority', 'majorities', 'half', 'third', 'thirds', 'quarter', 'quarters', 'cent']);

/** Among how many words of a phrase its share is looked for: "about 26 percent of members". Set by hand. */
const SHARE_REACH = 4;

/** "26 percent of members reported": people counted in a survey. */
export function isShare(view: StoryView, { range }: NounPhrase): boolean {
  for (let token = range.from; token < Math.min(range.to, range.from + SHARE_REACH); token++) {
    const word = view.word(token);
    // "four in ten", "two out of three"
    if (NUMBER_WORDS.has(word) && ['in', 'out'].includes(view.word(token + 1))) {
      const next = view.word(token + (view.word(token + 2) === 'of' ? 3 : 2));
      if (NUMBER_WORDS.has(next) || /^\d+$/.test(next)) return true;
    }
    // "according to the number of family members"
    if (word === 'number' && view.word(token - 1) === 'the') return true;
    if (word === 'percent' || word.endsWith('%') || (FRACTIONS.has(word) && view.word(token + 1) === 'of')) return true;
  }
  return false;
}

const POLLS = new Set(['poll', 'polls', 'survey', 'surveys', 'surveyed', 'polled', 'polling']);

const ELECTORATE = new Set([
  'voter',
  'man',
  'woman',
  'respondent',
  'consumer',
  'adult',
  'taxpayer',
  'people',
  'person',
  'household',
]);

/** "In exit polls, most voters said": people counted in a survey, whose words are its figures. */
export function isPolled(view: StoryView, phrase: NounPhrase): boolean {
  if (phrase.plural && phrase.lemma === 'supporter' && sentenceHoldsShare(view, phrase)) return true;
  const isPublic =
    ELECTORATE.has(phrase.lemma) || PUBLIC_NOUNS.has(view.word(phrase.head)) || phrase.name?.type === 'group';
  if (!isPublic || isTold(view, phrase)) return false;
  return (
    sentencesHold(view, phrase, POLLS) || (phrase.plural && phrase.name === null && sentencesHold(view, phrase, SHARES))
  );
}

/** "three people briefed on the talks", "veteran Republicans", "some Republicans", "a Republican": distinct from those who are counted. */
function isTold(view: StoryView, { name, quantifier, plural, modifiers, complement, range }: NounPhrase): boolean {
  if (complement < range.to && NEAR_IT.has(view.word(complement))) return true;
  if (name?.type !== 'group') return false;
  if (!plural && INDEFINITE_DETERMINERS.has(view.word(range.from))) return true;
  return ['some', 'several', 'many', 'few'].includes(quantifier ?? '') || modifiers.some((word) => RANKS.has(word));
}

const NEAR_IT = wordSet('who', NEARNESS_WORDS);

const RANKS = new Set(['elected', 'leading', 'prominent', 'senior', 'seasoned', 'top', 'veteran']);

/** A share of those who were asked: "voters view her as ready, with 50 percent saying so". */
const SHARES = new Set(['percent', '%', 'margin']);

/** "Most approve of her", after the figures of a survey: those who were asked. */
export function isPolledShare(view: StoryView, { head, range, lemma }: NounPhrase): boolean {
  if (lemma !== 'most' && lemma !== 'many' && !FRACTIONS.has(lemma) && !FRACTIONS.has(view.word(range.from)))
    return false;
  return sentencesHold(view, { head }, POLLS) || sentencesHold(view, { head }, SHARES);
}

/** "Supporters of Lena Orr say by 55%-41% that": in the sentence itself. */
function sentenceHoldsShare(view: StoryView, { head }: NounPhrase): boolean {
  const sentence = view.sentence(head);
  if (sentence === undefined) return false;
  for (let token = sentence.firstToken; token < sentence.endToken; token++)
    if (SHARES.has(view.word(token)) || view.word(token).includes('%')) return true;
  return false;
}

/** Whether the sentence of the phrase, or the one before it, has one of the words. */
export function sentencesHold(
  view: StoryView,
  { head }: Pick<NounPhrase, 'head'>,
  words: ReadonlySet<string>,
): boolean {
  const here = view.sentenceIndex(head);
  const first = view.story.sentences[Math.max(0, here - 1)];
  const last = view.story.sentences[here];
  if (first === undefined || last === undefined) return false;
  for (let token = first.firstToken; token < last.endToken; token++) {
    const word = view.word(token);
    // "55%-41%" may be one token.
    if (words.has(word) || (words === SHARES && word.includes('%'))) return true;
  }
  return false;
}
