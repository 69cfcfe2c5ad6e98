/**
 * The ledger's room: newspapers, broadcasters and agencies as sources: the outlet that speaks of itself ("The Gazette has learned"),
 * those whose reports are repeated, and the reporters whom an outlet answers for.
 */
import type { Attribution } from '../../model';
import type { Copy } from '../../syntax/storyView';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { LEARN_VERBS, OUTLET_WORDS, OWN_OUTLET_NOUNS } from './lexicon/descriptions';

const CITE_VERBS = new Set(['cite', 'quote']);

/** The outlet that speaks of itself: "The Gazette has learned", "this newspaper understands". */
export function isOwnOutlet(copy: Copy, phrase: NounPhrase, attribution: Attribution): boolean {
  if (attribution.cueLemma === null || !LEARN_VERBS.has(attribution.cueLemma) || isLesson(copy, attribution))
    return false;
  return isOutlet(copy, phrase) || copy.word(phrase.range.from) === 'we';
}

/** "has learned a lesson": a thing that is learnt, not that something is so. */
function isLesson(copy: Copy, { contents, cue }: Attribution): boolean {
  const content = contents[0];
  if (content === undefined || cue === null || content.start < cue.start) return false;
  const { from, to } = copy.range(content);
  return to - from <= 4 && ['a', 'an', 'the', 'its', 'his', 'her', 'their'].includes(copy.word(from));
}

/** Whether the phrase is a newspaper, a broadcaster or an agency. */
export function isOutlet(copy: Copy, phrase: NounPhrase): boolean {
  if (phrase.determiner === 'definite' && copy.word(phrase.range.from) === 'this' && OWN_OUTLET_NOUNS.has(phrase.lemma))
    return true;
  // "local media", "state newspapers": others' reports, whoever they are.
  if (phrase.determiner === 'bare' && OTHER_OUTLETS.has(copy.word(phrase.head))) return true;
  for (let token = phrase.range.from; token < phrase.range.to; token++) {
    if (OUTLET_WORDS.has(copy.word(token)) && copy.isCapitalised(token)) return true;
  }
  return false;
}

const OTHER_OUTLETS = new Set(['media', 'newspapers', 'broadcasters', 'tabloids']);

/** Whether the attribution names whom somebody cites. */
export function isCiting(attribution: Attribution): boolean {
  return attribution.cueLemma !== null && CITE_VERBS.has(attribution.cueLemma);
}
