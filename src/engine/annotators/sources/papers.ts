/**
 * The ledger's room: papers and reports of which readers know only what the copy says: unpublished, seen by the outlet alone, or reports of
 * a press that has no name.
 */
import { SEEN_PARTICIPLES, UNOWNED_REPORTS } from '../../english/closedClasses';
import { PRIVATE_DOCUMENT_NOUNS } from '../../english/documents';
import { wordSet } from '../../english/wordSet';
import type { StoryView } from '../../syntax/storyView';
import { readNounPhrase, type NounPhrase } from '../../syntax/nounPhrase';
import { lastPart } from '../../syntax/personNoun';
import { UNDISCLOSED_ADJECTIVES } from './lexicon/descriptions';
import { isOutlet } from './outlets';

/** "latest reports", "unconfirmed reports": somebody has reported it, and the copy does not say who. */
export function isUnnamedReports(
  view: StoryView,
  { head, determiner, complement, range, modifiers }: NounPhrase,
): boolean {
  const placed = complement < range.to && ['from', 'in'].includes(view.word(complement));
  if (view.word(head) !== 'reports' || determiner !== 'bare' || (complement < range.to && !placed)) return false;
  return modifiers.every((word) => UNOWNED_REPORTS.has(word));
}

/** An unpublished paper, or one that the outlet says it alone has read. */
export function isUndisclosed(view: StoryView, phrase: NounPhrase): boolean {
  if (isPublished(view, phrase)) return false;
  if (isGivenToOutlet(view, phrase)) return true;
  if (
    !PRIVATE_DOCUMENT_NOUNS.has(lastPart(phrase.lemma)) &&
    !phrase.modifiers.some((word) => UNDISCLOSED_ADJECTIVES.has(word))
  )
    return false;
  if (phrase.modifiers.some((word) => UNDISCLOSED_ADJECTIVES.has(word))) return true;
  const sentence = view.sentence(phrase.head);
  const limit = Math.min(sentence?.endToken ?? phrase.range.to, phrase.range.to + SEEN_REACH);
  for (let token = phrase.head + 1; token < limit; token++) {
    const word = view.word(token);
    if (!SEEN_PARTICIPLES.has(word)) continue;
    if (view.word(token + 1) === 'by' || (word === 'shared' && view.word(token + 1) === 'with')) return true;
    // "minutes, which the Courier has seen,"
    if (['has', 'have', 'had'].includes(view.word(token - 1)) && token > phrase.range.to) return true;
  }
  return false;
}

/** After a paper these say, with the next word, that somebody has it before the public does. */
const GIVEN_TO: ReadonlyMap<string, string> = new Map([
  ...['seen', 'obtained', 'reviewed', 'examined', 'viewed', 'acquired'].map((word) => [word, 'by'] as const),
  ...['provided', 'leaked', 'shown', 'given', 'supplied'].map((word) => [word, 'to'] as const),
  ['shared', 'with'] as const,
]);

/** How many words after "provided to" the outlet's name may take. Set by hand. */
const OUTLET_WORDS = 4;

/** How many words after a paper "seen by" or "reviewed by" may come. Set by hand. */
const SEEN_REACH = 6;

/** "a copy of the letter reviewed by the Courier", "audio provided to the Gazette": whatever its kind, only the outlet has it. */
function isGivenToOutlet(view: StoryView, { head, range }: NounPhrase): boolean {
  for (let token = head + 1; token + 2 < range.to + 3; token++) {
    const next = view.word(token + 1);
    if (GIVEN_TO.get(view.word(token)) !== next || (next === 'to' && isHandedOver(view, token, range.to))) continue;
    const span = view.span({
      from: token + 2,
      to: Math.min(token + 2 + OUTLET_WORDS, view.sentence(head)?.endToken ?? token + 3),
    });
    const to = readNounPhrase(view, span);
    return to !== null && isOutlet(view, to);
  }
  return false;
}

/** "data provided to the Gazette by an official": he is the one to ask about. */
function isHandedOver(view: StoryView, given: number, end: number): boolean {
  for (let token = given; token < end; token++) if (view.word(token) === 'by') return true;
  return false;
}

const PUBLISHED = wordSet('posted published released dumped unsealed declassified printed');

/** "hacked emails posted by WikiLeaks", "leaked files published on Monday": readers can see them. */
function isPublished(view: StoryView, { head, range }: NounPhrase): boolean {
  for (let token = head + 1; token < range.to + 2; token++) if (PUBLISHED.has(view.word(token))) return true;
  return false;
}
