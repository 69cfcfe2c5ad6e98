/**
 * The ledger's room: newspapers, broadcasters and agencies as sources: the outlet that speaks of itself ("The Gazette has learned"),
 * outlets whose reports are repeated, and the reporters whom an outlet answers for.
 */
import { OUTLET_NOUNS, OUTLET_WORDS, OWN_OUTLET_NOUNS } from '../../english/organizations';
import { ARTICLES_AND_POSSESSIVES, PRESS_REPORTS } from '../../english/closedClasses';
import { PRESS_VERBS } from '../../english/reportingVerbs';
import type { Attribution } from '../../model';
import type { StoryView } from '../../syntax/storyView';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { wordSet } from '../../english/wordSet';
import { LEARN_VERBS } from './lexicon/descriptions';

const CITE_VERBS = new Set(['cite', 'quote']);

/** The outlet that speaks of itself: "The Gazette has learned", "this newspaper understands". */
export function isOwnOutlet(view: StoryView, phrase: NounPhrase, attribution: Attribution): boolean {
  if (attribution.cueLemma === null || !LEARN_VERBS.has(attribution.cueLemma) || isLesson(view, attribution))
    return false;
  return isOutlet(view, phrase) || view.word(phrase.range.from) === 'we';
}

/** The most words of a lesson: "has learned a hard lesson". Set by hand. */
const LONGEST_LESSON = 4;

/** "has learned a lesson": a thing learnt, not a fact. */
function isLesson(view: StoryView, { contents, cue }: Attribution): boolean {
  const content = contents[0];
  if (content === undefined || cue === null || content.start < cue.start) return false;
  const { from, to } = view.range(content);
  return to - from <= LONGEST_LESSON && ARTICLES_AND_POSSESSIVES.has(view.word(from));
}

/** Whether the phrase is a newspaper, a broadcaster or an agency. */
export function isOutlet(view: StoryView, phrase: NounPhrase): boolean {
  if (phrase.determiner === 'definite' && view.word(phrase.range.from) === 'this' && OWN_OUTLET_NOUNS.has(phrase.lemma))
    return true;
  // "local media", "state newspapers": other outlets' reports, without their names.
  if (phrase.determiner === 'bare' && OTHER_OUTLETS.has(view.word(phrase.head))) return true;
  for (let token = phrase.range.from; token < phrase.range.to; token++) {
    if (OUTLET_WORDS.has(view.word(token)) && view.isCapitalised(token)) return true;
  }
  return false;
}

const OTHER_OUTLETS = new Set(['media', 'newspapers', 'broadcasters', 'tabloids']);

/** Whether the attribution names whom somebody cites. */
export function isCiting(attribution: Attribution): boolean {
  return attribution.cueLemma !== null && CITE_VERBS.has(attribution.cueLemma);
}

const PRESS = wordSet('media press');

/** "local media reported", "according to the Turkish press": outlets without a name, whose sources nobody here knows. */
export function isUnnamedPress(view: StoryView, phrase: NounPhrase, { cue, cueLemma, stance }: Attribution): boolean {
  if (!PRESS.has(view.word(phrase.head)) || phrase.modifiers.includes('social')) return false;
  // "accused by the press of", "as described by local media": a charge and a verdict are voiced, whatever the verb.
  if (cue?.text.endsWith(' by') || (stance === true && view.word(phrase.range.from - 1) === 'by')) return true;
  return cueLemma !== null && PRESS_VERBS.has(cueLemma);
}

const STORIES = wordSet('report story article');
const PAPERS = wordSet('paper magazine', OUTLET_NOUNS);

/** "a news report said", "according to one report", "a report in a local paper": published by a newsroom that the copy does not name. */
export function isReportOfPress(view: StoryView, phrase: NounPhrase): boolean {
  const { range, lemma, complement, determiner, modifiers } = phrase;
  if (!STORIES.has(lemma) || (determiner !== 'indefinite' && determiner !== 'quantifier')) return false;
  const bare = complement >= range.to;
  if (view.word(range.from) === 'one' && modifiers.length === 0 && bare) return true;
  if (modifiers.some((word) => PRESS_REPORTS.has(word))) return bare || view.word(complement) !== 'by';
  const by = ['by', 'from', 'in'].includes(view.word(complement)) && ['a', 'an'].includes(view.word(complement + 1));
  return by && !bare && PAPERS.has(view.word(range.to - 1));
}
