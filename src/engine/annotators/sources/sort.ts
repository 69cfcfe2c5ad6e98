/**
 * The ledger's room: which of the base questions an unnamed source raises, from its phrase, its cue and what the copy says of
 * its anonymity. Null for a source that raises none: it is named, an institution, public, an office with one holder, or the
 * words are no voice at all.
 */
import type { Attribution, SourcePhrase, UnnamedSort } from '../../model';
import {
  LAY_NOUNS,
  BARE_NOUNS,
  GENERIC_NOUNS,
  INSIDE_NOUNS,
  PUBLIC_NOUNS,
  SPOKESPERSON_NOUNS,
} from '../../lexicon/people';
import { PRIVATE_DOCUMENT_NOUNS } from '../../lexicon/documents';
import { NUMBER_WORDS } from '../../lexicon/grammar';
import { isVagueBody, isVaguePeople, kindOf } from '../speakers/classify';
import type { Copy } from '../speakers/copy';
import { oneNamedLater } from '../speakers/naming';
import type { NounPhrase } from '../speakers/nounPhrase';
import { lastPart } from '../speakers/personNoun';
import { isOffice } from '../speakers/resolve';
import {
  EMPTY_ADJECTIVES,
  LEARN_VERBS,
  ON_RECORD,
  OUTLET_WORDS,
  OWN_OUTLET_NOUNS,
  SEEN_PARTICIPLES,
  UNDISCLOSED_ADJECTIVES,
} from './lexicon/descriptions';

/** Quantifiers that stand alone for nobody in particular; the others ("both", "all", "neither") point at people just named. */
const ALONE_AND_VAGUE = new Set(['many', 'some', 'several', 'others', 'few', 'most', 'more', 'plenty']);
const NOBODY = new Set([
  'no',
  'nobody',
  'none',
  'neither',
  'no-one',
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'each',
  'every',
  'any',
  'all',
  'both',
  'those',
  'these',
]);
/** One person of whom nothing is said; no article stands before them. */
export const ANYBODY: ReadonlySet<string> = new Set(['someone', 'somebody']);
/** "Those close to him", "those involved in the talks". */
const NEAR = new Set(['close', 'familiar', 'briefed', 'involved', 'present', 'privy', 'near']);
/** Before a source these make the saying a supposition: "If officials say no". */
const HYPOTHETICAL = new Set(['if', 'whether', 'unless', 'until', 'when', 'once', 'should', 'asked']);
const CITE_VERBS = new Set(['cite', 'quote']);

export interface Case {
  readonly copy: Copy;
  readonly source: SourcePhrase;
  readonly phrase: NounPhrase;
  readonly attribution: Attribution;
  /** The source has an earlier phrase of its own, which was judged. */
  readonly linked: boolean;
}

/** The question a source raises by itself; what the story says elsewhere of it (first name only, citing) comes on top. */
export function sortOf({ copy, source, phrase, attribution, linked }: Case): UnnamedSort | null {
  const first = copy.word(phrase.range.from);
  const kind = kindOf(copy, phrase);
  if (isSomeOfGroup(phrase)) return pickedOut(phrase);
  if (isOwnOutlet(copy, phrase, attribution)) return 'outlet';
  if (source.entity !== null && source.class === 'named-person') return null;
  switch (kind) {
    case 'name':
    case 'pronoun':
    case 'party':
      return null;
    case 'unknown':
      // "a potter who worked there": what has a "who" is a person, whatever the noun.
      if (copy.word(phrase.complement) === 'who' && phrase.determiner !== 'definite') break;
      return null;
    case 'document':
      return isUndisclosed(copy, phrase) ? 'document' : null;
    case 'body':
      return isVagueBody(phrase) && source.entity === null ? 'vague' : null;
    case 'quantifier':
      if (first === 'those' && NEAR.has(copy.word(phrase.range.from + 1))) return 'group';
      if (isShare(copy, phrase)) return null;
      if (NOBODY.has(first) || NOBODY.has(phrase.lemma)) return null;
      if (isHypothetical(copy, phrase)) return null;
      if (source.class === 'unnamed-individual') return 'individual';
      if (source.class === 'unnamed-group') return /^\d/.test(phrase.quantifier ?? '') ? null : 'group';
      return ALONE_AND_VAGUE.has(phrase.lemma) || ALONE_AND_VAGUE.has(first) ? 'vague' : null;
    case 'person':
      break;
  }
  if (phrase.determiner === 'bare' && !phrase.plural && !ANYBODY.has(phrase.lemma)) return null;
  if (first === 'our' && BARE_NOUNS.has(phrase.lemma)) return 'bare';
  if (isWithSomebodyKnown(copy, phrase) || isPointingBack(phrase) || isMouthpiece(lastPart(phrase.lemma), attribution))
    return null;
  if (first === 'my' || first === 'our' || isShare(copy, phrase) || isNamedInstance(copy, phrase)) return null;
  if (NOBODY.has(first) && first !== 'all' && first !== 'both' && first !== 'those' && first !== 'these') return null;
  if (isHypothetical(copy, phrase)) return null;
  if (phrase.plural && phrase.number === null && oneNamedLater(copy, phrase) !== null) return null;
  const lemma = lastPart(phrase.lemma);
  if (phrase.determiner === 'definite' && !linked && !phrase.partitive && !speaksForItself(copy, phrase, lemma))
    return null;
  if (isOffice(phrase) || isOnlyOne(phrase, lemma) || COURT_NOUNS.has(lemma)) return null;
  if (isKnownByHandle(copy, phrase) || isReporterOfOutlet(copy, phrase, lemma)) return null;
  if (SPOKESPERSON_NOUNS.has(lemma)) return 'spokesperson';
  if (isOnRecord(copy, phrase)) return null;
  return personSort(copy, phrase, lemma);
}

/** "some Democrats", "two Norwegians": a party or a people has a name, but those picked out of it have none. */
export function isSomeOfGroup({ name, quantifier, determiner, range, head }: NounPhrase): boolean {
  if (name?.type !== 'group' || quantifier === null || determiner === 'definite' || quantifier === 'all') return false;
  return head < range.to;
}

/** "another Norwegian" is one person, "two Norwegians" a group, "some Norwegians" nobody in particular. */
function pickedOut({ number, quantifier }: NounPhrase): UnnamedSort {
  if (number === 1 || quantifier === 'another') return 'individual';
  return number === null ? 'vague' : 'group';
}

/** "She and her aides": one of them is known. */
function isWithSomebodyKnown(copy: Copy, { range }: NounPhrase): boolean {
  return PRONOUNS.has(copy.word(range.from)) && copy.word(range.from + 1) === 'and';
}

const PRONOUNS = new Set(['he', 'she', 'we', 'i']);

/** "the two men", with nobody unnamed before whom they could be: the copy has named them, or will. */
function isPointingBack({ determiner, number, partitive, complement, range }: NounPhrase): boolean {
  return determiner === 'definite' && number !== null && !partitive && complement >= range.to;
}

const MOUTHPIECES = new Set(['translator', 'interpreter']);

/** "he said, according to an interpreter": whoever puts words into another language is not the one whose words they are. */
function isMouthpiece(lemma: string, { cueLemma }: Attribution): boolean {
  return MOUTHPIECES.has(lemma) && (cueLemma === 'accord' || cueLemma === 'per');
}

/** Judges rule in public, whoever they are. */
const COURT_NOUNS = new Set(['judge', 'magistrate', 'justice', 'coroner']);
const ONLY = new Set(['former', 'chief', 'top', 'head', 'lead', 'longtime', 'ex', 'late', 'first', 'then', 'deputy']);

/** Of these one person has one at a time: "his rival", "her predecessor". */
const ONE_EACH = new Set([
  'rival',
  'opponent',
  'predecessor',
  'successor',
  'boss',
  'counterpart',
  'challenger',
  'namesake',
]);

/** "the president's former strategist", "his rival": with an owner there is only one, and the story has said who. */
function isOnlyOne({ determiner, plural, modifiers }: NounPhrase, lemma: string): boolean {
  return determiner === 'possessive' && !plural && (ONE_EACH.has(lemma) || modifiers.some((word) => ONLY.has(word)));
}

/** "one user, @harbourcat": who it is can be looked up. */
function isKnownByHandle(copy: Copy, { range }: NounPhrase): boolean {
  for (let token = range.from; token < range.to + 2; token++) if (copy.word(token).startsWith('@')) return true;
  return false;
}

const REPORTERS = new Set(['reporter', 'correspondent', 'journalist', 'photographer', 'columnist']);

/** "a reporter for the Courier": the outlet answers for what its people saw. */
function isReporterOfOutlet(copy: Copy, phrase: NounPhrase, lemma: string): boolean {
  if (!REPORTERS.has(lemma) || phrase.plural) return false;
  // The outlet may stand behind the phrase: "a reporter | for the Courier".
  const reach = ['for', 'from', 'at', 'with'].includes(copy.word(phrase.range.to)) ? 4 : 0;
  const { start, end } = copy.span({ from: phrase.range.from, to: phrase.range.to + reach });
  return isOutlet(copy, phrase) || copy.mentionsIn({ start, end }).some(({ type }) => type === 'organization');
}

const FRACTIONS = new Set(['majority', 'half', 'third', 'thirds', 'quarter', 'quarters', 'cent']);

/** "26 percent of members reported": people counted in a survey. */
function isShare(copy: Copy, { range }: NounPhrase): boolean {
  for (let token = range.from; token < Math.min(range.to, range.from + 4); token++) {
    const word = copy.word(token);
    // "four in ten", "two out of three"
    if (NUMBER_WORDS.has(word) && ['in', 'out'].includes(copy.word(token + 1))) {
      const next = copy.word(token + (copy.word(token + 2) === 'of' ? 3 : 2));
      if (NUMBER_WORDS.has(next) || /^\d+$/.test(next)) return true;
    }
    if (word === 'percent' || word === '%' || (FRACTIONS.has(word) && copy.word(token + 1) === 'of')) return true;
  }
  return false;
}

/** "Wu is among a group of young men who argue": the one who stands for them is named. */
function isGroupOfSomebody(copy: Copy, from: number): boolean {
  for (let token = from - 1; token > from - 7 && copy.isWord(token); token--) {
    if (copy.word(token) === 'among') return ['is', 'was', 'are', 'were'].includes(copy.word(token - 1));
  }
  return false;
}

/** Before the name of one of those who are meant. */
const INSTANCES = new Set(['including', 'such', 'like', 'among', 'notably']);

/** "two senators, Ray Odell and Mia Fox", "proponents, including the mayors' conference": the copy names them, or one of them. */
function isNamedInstance(copy: Copy, { range, plural }: NounPhrase): boolean {
  if (plural && isGroupOfSomebody(copy, range.from)) return true;
  let token = range.from;
  while (token < range.to && copy.word(token) !== ',' && !INSTANCES.has(copy.word(token))) token++;
  if (copy.word(token) === ',') token++;
  const named = INSTANCES.has(copy.word(token));
  if (!named && (!plural || copy.word(token - 1) !== ',')) return false;
  const from = named ? token + 1 : token;
  const sentence = copy.sentence(token);
  if (sentence === undefined || from >= sentence.endToken) return false;
  const span = copy.span({ from, to: Math.min(sentence.endToken, from + (named ? 5 : 1)) });
  return copy.mentionsIn(span).some(({ type }) => type === 'person' || (named && type === 'organization'));
}

function personSort(copy: Copy, phrase: NounPhrase, lemma: string): UnnamedSort {
  if (LAY_NOUNS.has(lemma) || isLocalPublic(copy, phrase)) return 'lay';
  if (BARE_NOUNS.has(lemma)) {
    if (isDescribed(copy, phrase)) return phrase.plural ? 'group' : 'individual';
    return 'bare';
  }
  // "people who know her" are few, and known to the reporter.
  const parted = copy.word(phrase.range.to) === 'who' && PUBLIC_NOUNS.has(copy.word(phrase.head));
  if (isVaguePeople(copy, phrase)) return parted ? 'group' : 'vague';
  return phrase.plural ? 'group' : 'individual';
}

/** "the official" with nobody before it is still an unnamed source; "the coach" is somebody of the story. */
function speaksForItself(copy: Copy, phrase: NounPhrase, lemma: string): boolean {
  return (
    copy.isHouseNoun(lemma) ||
    INSIDE_NOUNS.has(lemma) ||
    BARE_NOUNS.has(lemma) ||
    (SPOKESPERSON_NOUNS.has(lemma) && lemma !== 'representative') ||
    (GENERIC_NOUNS.has(lemma) && phrase.plural)
  );
}

/** "people in the village", "local people": the public of a place. */
function isLocalPublic(copy: Copy, phrase: NounPhrase): boolean {
  if (!PUBLIC_NOUNS.has(copy.word(phrase.head)) || phrase.number !== null) return false;
  if (phrase.modifiers.includes('local')) return true;
  const next = copy.word(phrase.complement);
  if (phrase.complement >= phrase.range.to || (next !== 'in' && next !== 'living')) return false;
  const rest = copy.span({ from: phrase.complement, to: phrase.range.to });
  if (copy.mentionsIn(rest).some(({ type }) => type === 'place')) return true;
  for (let token = phrase.complement; token < phrase.range.to; token++)
    if (SETTLEMENTS.has(copy.word(token))) return true;
  return false;
}

/** "people in the village" are its public; "people in the industry" are insiders. */
const SETTLEMENTS = new Set(
  `village town city area neighbourhood neighborhood street streets region valley camp district square crowd line queue country
  suburb province county island islands hills north south east west region capital hamlet estate quarter port harbour`.split(
    /\s+/,
  ),
);

/** Whether the copy says anything of the source beside that it is one: an agency, a place, how near it was. */
export function isDescribed(copy: Copy, phrase: NounPhrase): boolean {
  if (phrase.modifiers.some((word) => !EMPTY_ADJECTIVES.has(word) && !/ly$/.test(word))) return true;
  if (phrase.determiner === 'possessive') return true;
  const next = copy.word(phrase.complement);
  // "sources in the know" know, and that is all.
  if (next === 'in' && copy.word(phrase.complement + 1) === 'the' && copy.word(phrase.complement + 2) === 'know')
    return false;
  if (phrase.complement < phrase.range.to) return next !== 'who' && next !== 'that';
  return ['familiar', 'close', 'briefed', 'in', 'at', 'within', 'inside', 'from', 'with', 'near'].includes(next) &&
    !copy.isStop(phrase.complement + 1)
    ? next !== 'in' && next !== 'at' && next !== 'from' && next !== 'with'
    : false;
}

function isHypothetical(copy: Copy, phrase: NounPhrase): boolean {
  return HYPOTHETICAL.has(copy.word(phrase.range.from - 1)) || HYPOTHETICAL.has(copy.word(phrase.range.from));
}

/** "wrote in a notice on its own page": on the record, for the body. */
function isOnRecord(copy: Copy, phrase: NounPhrase): boolean {
  const sentence = copy.sentence(phrase.head);
  if (sentence === undefined) return false;
  for (let token = phrase.range.to; token < Math.min(sentence.endToken, phrase.range.to + 8); token++) {
    if (!['in', 'by', 'through', 'via'].includes(copy.word(token))) continue;
    for (let noun = token + 1; noun <= token + 4; noun++) if (ON_RECORD.has(copy.word(noun))) return true;
  }
  return false;
}

/** An unpublished paper, or one that the outlet says it alone has read. */
function isUndisclosed(copy: Copy, phrase: NounPhrase): boolean {
  if (
    !PRIVATE_DOCUMENT_NOUNS.has(lastPart(phrase.lemma)) &&
    !phrase.modifiers.some((word) => UNDISCLOSED_ADJECTIVES.has(word))
  )
    return false;
  if (phrase.modifiers.some((word) => UNDISCLOSED_ADJECTIVES.has(word))) return true;
  const sentence = copy.sentence(phrase.head);
  const limit = Math.min(sentence?.endToken ?? phrase.range.to, phrase.range.to + 6);
  for (let token = phrase.head + 1; token < limit; token++) {
    const word = copy.word(token);
    if (!SEEN_PARTICIPLES.has(word)) continue;
    if (copy.word(token + 1) === 'by' || (word === 'shared' && copy.word(token + 1) === 'with')) return true;
    // "minutes, which the Courier has seen,"
    if (['has', 'have', 'had'].includes(copy.word(token - 1)) && token > phrase.range.to) return true;
  }
  return false;
}

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

export function isCiting(attribution: Attribution): boolean {
  return attribution.cueLemma !== null && CITE_VERBS.has(attribution.cueLemma);
}
