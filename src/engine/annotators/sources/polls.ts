/** The ledger's room: people who were counted, not interviewed: survey respondents, and their shares. */
import { wordSet } from '../../english/wordSet';
import { INDEFINITE_DETERMINERS, NEARNESS_WORDS, POSTMODIFIER_STARTS } from '../../english/closedClasses';
import { PUBLIC_NOUNS } from '../../english/people';
import { nounLemma } from '../../syntax/lemma';
import type { StoryView } from '../../syntax/storyView';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { FRACTIONS, sentenceHoldsShare, sentencesHold, sentencesHoldShare } from '../../syntax/shares';

const POLL_NOUNS = wordSet('poll polls survey surveys');
/** "In a poll,", "According to a survey,". */
const OPENING_POLL = wordSet('in according');
const ASKED_IN_POLL = wordSet('polled surveyed');
const POLLS = wordSet('polling', POLL_NOUNS, ASKED_IN_POLL);

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

/** "1,409 teachers said", where there was a poll: a hundred and more were counted and not interviewed. */
const COUNTED = /^\d[\d,]{2,}$/;

/** "In exit polls, most voters said": people counted in a survey, whose words are its figures. */
export function isPolled(view: StoryView, phrase: NounPhrase): boolean {
  if (phrase.plural && phrase.lemma === 'supporter' && sentenceHoldsShare(view, phrase.head)) return true;
  if (COUNTED.test(view.word(phrase.range.from)) && sentencesHold(view, phrase.head, POLLS)) return true;
  if (phrase.plural && (isRespondents(view, phrase) || isInPollBefore(view, phrase))) return true;
  const isPublic =
    ELECTORATE.has(phrase.lemma) || PUBLIC_NOUNS.has(view.word(phrase.head)) || phrase.name?.type === 'group';
  if (!isPublic || isTold(view, phrase)) return false;
  return (
    sentencesHold(view, phrase.head, POLLS) ||
    (phrase.plural && phrase.name === null && sentencesHoldShare(view, phrase.head))
  );
}

/** How many words "according to a quarterly Harbour Post poll" takes. Set by hand. */
const LONGEST_POLL = 7;

/** "Analysts polled by Norbrew", "economists in a Harbour Post poll": whoever they are, these are answers to a poll. */
function isRespondents(view: StoryView, { complement, range }: NounPhrase): boolean {
  if (complement >= range.to) return false;
  if (ASKED_IN_POLL.has(view.word(complement))) return true;
  if (view.word(complement) !== 'in') return false;
  for (let token = complement + 1; token < Math.min(range.to, complement + LONGEST_POLL); token++)
    if (POLL_NOUNS.has(view.word(token))) return endsPhrase(view, token + 1, range.to);
  return false;
}

/** "in a poll | by the Post", not "in a survey | ship". */
function endsPhrase(view: StoryView, token: number, end: number): boolean {
  return token >= end || !view.isWord(token) || POSTMODIFIER_STARTS.has(view.word(token));
}

/**
 * "In a Harbour Post poll, economists predicted": not "In the poll, analysts said, he fell", whose words come from outside it, nor "In a poll of
 * voters, analysts predicted", who were not asked.
 */
function isInPollBefore(view: StoryView, { range, complement, lemma }: NounPhrase): boolean {
  const first = view.sentence(range.from)?.firstToken ?? range.from;
  if (!OPENING_POLL.has(view.word(first)) || view.word(range.from - 1) !== ',') return false;
  if (complement < range.to || view.word(range.to + 1) === ',') return false;
  let poll = first + 1;
  while (poll < range.from && !POLL_NOUNS.has(view.word(poll))) poll++;
  if (view.word(poll + 1) !== 'of') return poll < Math.min(range.from, first + LONGEST_POLL);
  for (let token = poll + 2; token < range.from; token++) if (nounLemma(view.word(token)) === lemma) return true;
  return false;
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

/** "Most approve of her", after the figures of a survey: those who were asked. */
export function isPolledShare(view: StoryView, { head, range, lemma }: NounPhrase): boolean {
  if (lemma !== 'most' && lemma !== 'many' && !FRACTIONS.has(lemma) && !FRACTIONS.has(view.word(range.from)))
    return false;
  return sentencesHold(view, head, POLLS) || sentencesHoldShare(view, head);
}
