/** The ledger's room: people who were counted, not interviewed: survey respondents, and their shares. */
import { wordSet } from '../../english/wordSet';
import { INDEFINITE_DETERMINERS, NEARNESS_WORDS } from '../../english/closedClasses';
import { PUBLIC_NOUNS } from '../../english/people';
import type { StoryView } from '../../syntax/storyView';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { FRACTIONS, sentenceHoldsShare, sentencesHold, sentencesHoldShare } from '../../syntax/shares';

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

/** "1,409 teachers said", where there was a poll: a hundred and more were counted and not interviewed. */
const COUNTED = /^\d[\d,]{2,}$/;

/** "In exit polls, most voters said": people counted in a survey, whose words are its figures. */
export function isPolled(view: StoryView, phrase: NounPhrase): boolean {
  if (phrase.plural && phrase.lemma === 'supporter' && sentenceHoldsShare(view, phrase.head)) return true;
  if (COUNTED.test(view.word(phrase.range.from)) && sentencesHold(view, phrase.head, POLLS)) return true;
  const isPublic =
    ELECTORATE.has(phrase.lemma) || PUBLIC_NOUNS.has(view.word(phrase.head)) || phrase.name?.type === 'group';
  if (!isPublic || isTold(view, phrase)) return false;
  return (
    sentencesHold(view, phrase.head, POLLS) ||
    (phrase.plural && phrase.name === null && sentencesHoldShare(view, phrase.head))
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

/** "Most approve of her", after the figures of a survey: those who were asked. */
export function isPolledShare(view: StoryView, { head, range, lemma }: NounPhrase): boolean {
  if (lemma !== 'most' && lemma !== 'many' && !FRACTIONS.has(lemma) && !FRACTIONS.has(view.word(range.from)))
    return false;
  return sentencesHold(view, head, POLLS) || sentencesHoldShare(view, head);
}
