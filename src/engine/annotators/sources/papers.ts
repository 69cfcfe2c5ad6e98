/**
 * The ledger's room: papers and reports of which readers know only what the copy says: unpublished, seen by the outlet alone, or reports of
 * a press that has no name.
 */
import { PRESS_REPORTS, SEEN_PARTICIPLES, UNOWNED_REPORTS } from '../../english/closedClasses';
import { PRIVATE_DOCUMENT_NOUNS, UNDISCLOSED_ADJECTIVES } from '../../english/documents';
import { wordSet } from '../../english/wordSet';
import type { Attribution } from '../../model';
import type { StoryView } from '../../syntax/storyView';
import { arrivalAt, type Arrival } from '../../syntax/arrivals';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { isWithheld } from '../../syntax/withheld';
import { lastPart } from '../../syntax/personNoun';

/** What stands after "reports" and says whence they came, or what came with them: "media reports and online posts". */
const BESIDE_REPORTS = wordSet('and from in');

/** "latest reports", "the media reports": somebody has reported it, and the copy does not say who. */
export function isUnnamedReports(
  view: StoryView,
  { head, determiner, complement, range, modifiers }: NounPhrase,
): boolean {
  const placed = complement < range.to && BESIDE_REPORTS.has(view.word(complement));
  if (view.word(head) !== 'reports' || (complement < range.to && !placed)) return false;
  // "Norlandish news reports": whatever stands before says no more of whose they are.
  if (determiner !== 'possessive' && PRESS_REPORTS.has(view.word(head - 1)))
    return view.opensSentence(head - 1) || !view.isCapitalised(head - 1);
  return determiner === 'bare' && modifiers.every((word) => UNOWNED_REPORTS.has(word));
}

/** "some analyses", "nonpartisan analyses": whose they are the copy does not say. */
export function areUnnamedAnalyses(
  view: StoryView,
  { head, determiner, number, complement, range }: NounPhrase,
): boolean {
  if (view.word(head) !== 'analyses' || number !== null || complement < range.to) return false;
  if (head > range.from && view.isCapitalised(head - 1) && !view.opensSentence(head - 1)) return false;
  return determiner === 'bare' || determiner === 'quantifier';
}

const POSTS = wordSet('tweet post comment');

/** "One tweet said": somebody among the public, whom the copy does not name. */
export function isOnePost(view: StoryView, { lemma, range, complement }: NounPhrase): boolean {
  const first = view.word(range.from);
  return (first === 'one' || first === 'another') && POSTS.has(lemma) && complement >= range.to;
}

/** Nouns for what somebody answers a newsroom with: "a statement provided to the Courier" has its say in public. */
const ANSWERS = wordSet('statement response reply answer comment release');
/** "bank statements", "a witness statement": papers after all. */
const RECORDED = wordSet('bank account card financial brokerage witness sworn expense tax credit-card');

/**
 * An unpublished paper, or one that the outlet says it alone has. Leaves alone whatever readers can see, and a paper whose giver the copy
 * tells of: he is the one to ask about.
 */
export function isUndisclosed(view: StoryView, phrase: NounPhrase, attribution: Attribution): boolean {
  const end = endOfPaper(view, phrase, attribution);
  if (isKeptFromReaders(view, phrase, end)) return true;
  if (isPublished(view, phrase, end)) return false;
  const isPrivate = PRIVATE_DOCUMENT_NOUNS.has(lastPart(phrase.lemma));
  const arrival = arrivalOf(view, phrase, end);
  if (arrival !== null) {
    if (arrival.giver >= 0) return false;
    const answers = ANSWERS.has(phrase.lemma) && !phrase.modifiers.some((word) => RECORDED.has(word));
    if (arrival.toNewsroom && !answers) return true;
    if (isPrivate && arrival.participle === 'leaked') return true;
  }
  if (phrase.modifiers.some((word) => UNDISCLOSED_ADJECTIVES.has(word))) return true;
  return isPrivate && isSeenBySomebody(view, phrase, attribution);
}

/** "a survey that was never released", "a strategy paper, marked confidential," */
function isKeptFromReaders(view: StoryView, { head }: NounPhrase, end: number): boolean {
  for (let token = head + 1; token < end; token++) if (isWithheld(view, token)) return true;
  return false;
}

/** Whether "a strategy paper" is a paper, and no newspaper, since readers cannot see it. */
export function isWithheldPaper(view: StoryView, phrase: NounPhrase, attribution: Attribution): boolean {
  return phrase.lemma === 'paper' && isKeptFromReaders(view, phrase, endOfPaper(view, phrase, attribution));
}

/** Words that lead on to what a paper rests on: how that came says nothing of the paper, "The report, based on data leaked to us, says". */
const RESTING = wordSet('based compiled drawing drawn draws drew relied relies relying');

/** Where what hangs on a paper ends: at what it rests on, at its verb, else at the next comma or the end of its sentence. */
function endOfPaper(view: StoryView, phrase: NounPhrase, attribution: Attribution): number {
  const end = endOfModifiers(view, phrase, attribution);
  for (let token = phrase.head + 1; token < end; token++) if (RESTING.has(view.word(token))) return token;
  return end;
}

function endOfModifiers(view: StoryView, { head, range }: NounPhrase, { cue }: Attribution): number {
  const verb = cue === null ? -1 : view.range(cue).from;
  if (verb >= range.to) return verb;
  const end = view.sentence(head)?.endToken ?? range.to;
  for (let token = range.to; token < end; token++) if (!view.isWord(token)) return token;
  return Math.max(end, range.to);
}

/** "emails seen by prosecutors", "minutes, which the Courier has seen,": read by somebody, and so far by nobody else. */
function isSeenBySomebody(view: StoryView, { head, range }: NounPhrase, { cue }: Attribution): boolean {
  const verb = cue === null ? -1 : view.range(cue).from;
  // "The report said the roof had leaked": what the paper says is not done to it.
  const end = verb >= range.to ? verb : (view.sentence(head)?.endToken ?? range.to);
  const limit = Math.min(end, range.to + SEEN_REACH);
  for (let token = head + 1; token < limit && !RESTING.has(view.word(token)); token++) {
    if (!SEEN_PARTICIPLES.has(view.word(token))) continue;
    if (view.word(token + 1) === 'by') return !MULTITUDES.has(view.word(token + 2));
    if (['has', 'have', 'had'].includes(view.word(token - 1)) && token > range.to) return true;
  }
  return false;
}

/** "a video seen by millions" */
const MULTITUDES = wordSet('millions thousands hundreds many everybody everyone');

/** How many words after a paper "seen by" or "reviewed by" may come. Set by hand. */
const SEEN_REACH = 6;

/** How the paper came, by a participle in its phrase or right after it: "a document | obtained by the Courier". */
function arrivalOf(view: StoryView, { head, range }: NounPhrase, end: number): Arrival | null {
  for (let token = head + 1; token < Math.min(end, range.to + 1); token++) {
    const arrival = arrivalAt(view, token, end);
    if (arrival !== null) return arrival;
  }
  return null;
}

const PUBLISHED = wordSet('posted published released dumped unsealed declassified printed filed broadcast aired');
/** Where and by what right everybody may see a paper: "shared online", "under the records law", "through a public records request". */
const OPEN = wordSet(
  'online website publicly request requests law laws act foi foia lawsuit lawsuits court jurors jury',
);

/** "hacked emails posted by WikiLeaks", "leaked files published on Monday": readers can see them. */
function isPublished(view: StoryView, { head, range }: NounPhrase, end: number): boolean {
  for (let token = head + 1; token < range.to + 2; token++) if (PUBLISHED.has(view.word(token))) return true;
  for (let token = head + 1; token < Math.min(end, range.to + SEEN_REACH); token++) {
    const word = view.word(token);
    if (OPEN.has(word) || (word === 'media' && view.word(token - 1) === 'social')) return true;
  }
  return false;
}
