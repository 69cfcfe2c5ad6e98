/**
 * The ledger's room: which of the base questions an unnamed source raises, from its phrase, its cue and what the copy says of its
 * anonymity. One decision, from the head noun (somebody, people, an organization, a paper, nothing), its determiner and number, and whether
 * somebody with a name can be meant; every human source without a name is asked about unless an exemption applies.
 */
import { CONDITIONALS, NEARNESS_WORDS, QUANTIFIERS_ALONE } from '../../english/closedClasses';
import type { Attribution, SourcePhrase, UnnamedKind } from '../../model';
import { PARTY_MEMBERS } from '../../english/organizations';
import { BARE_NOUNS, PUBLIC_NOUNS, SPOKESPERSON_NOUNS } from '../../english/people';
import { wordSet } from '../../english/wordSet';
import { isOffice, isOfUnnamedBody } from '../../syntax/phraseClass';
import type { StoryView } from '../../syntax/storyView';
import { allNamedLater, oneNamedLater } from '../../syntax/namedLater';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { isHandle } from '../../text/characters';
import { lastPart } from '../../syntax/personNoun';
import { isThing } from '../../syntax/thingSenses';
import {
  isKnown,
  isLikelyKnown,
  isOfUsOrYou,
  isOneOfOrganizations,
  isWholeOfKnown,
  isWithSomebodyKnown,
} from './known';
import { bodyKind, isPartOfBody, isPickedFromSide } from './bodies';
import { isCountedOff } from './countedOff';
import { isNamedInApposition, isOneByName } from './namedInApposition';
import { isShare } from '../../syntax/shares';
import { isPolled, isPolledShare } from './polls';
import { ON_RECORD } from './lexicon/descriptions';
import { isOwnOutlet, isReportOfPress, isUnnamedPress } from './outlets';
import { areLikelyPeople, isPointedAt } from './likelyPeople';
import { areUnnamedAnalyses, isOnePost, isUndisclosed, isUnnamedReports, isWithheldPaper } from './papers';
import { isCountedBack, isPointingBack } from './pointingBack';
import { personKind, speaksForItself } from './describedPeople';

/** Quantifiers that by themselves mean nobody in particular; the others ("both", "all", "neither") refer to people just named. */
const ALONE_AND_VAGUE = wordSet('more plenty', QUANTIFIERS_ALONE);

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

/** Words for one person of whom nothing is said; they take no article. */
export const ANYBODY: ReadonlySet<string> = new Set(['someone', 'somebody']);

/** Before a source these make the statement hypothetical: "If officials say no". */
const HYPOTHETICAL = wordSet('should asked', CONDITIONALS);

export interface Case {
  readonly view: StoryView;
  readonly source: SourcePhrase;
  readonly phrase: NounPhrase;
  readonly attribution: Attribution;
}

/** The question that a source raises by itself, or the name of the exemption that spares it. */
export type Judgement = UnnamedKind | { readonly exemption: Exemption };

/** Why a source that has no name of its own raises no question. Each has its rows in the table *leaves alone*. */
export type Exemption =
  | 'named' // a name stands in the phrase, or the story says who is meant
  | 'with-somebody-known' // "she and her aides"
  | 'named-instance' // "two senators, Ray Odell and Mia Fox"
  | 'institution' // "police", "the ministry", "an armed group": an organization speaks
  | 'public-document' // "court papers", "the study"
  | 'share' // "26 percent of members"
  | 'pointing-back' // "the two men", "both", in a story that names people
  | 'nobody' // "nobody", "everyone", "any": not somebody in particular
  | 'supposed' // "if officials say no", "what people say"
  | 'known' // judges, a witness in court, a handle, somebody polled, "I was in the park when a friend said"
  | 'likely-known' // "his former strategist", a reporter of the outlet, a friend in a column
  | 'named-later' // "Attorneys said … One of the attorneys, Carla Weiss, said"
  | 'part-in-story' // "the coach", "the contractor": somebody the story is about
  | 'office' // "the mayor": one holder at a time
  | 'on-record' // "wrote in a notice on its own page"
  | 'other-sense' // "drivers of growth", "travel guides": a noun for people that stands for things here
  | 'thing'; // nothing that could speak

/** The question a source raises by itself; what the story says of it elsewhere (first name only, citing) is added later. */
export function judgeSource(one: Case): Judgement {
  const { view, source, phrase, attribution } = one;
  const none = (exemption: Exemption): Judgement => ({ exemption });
  if (isWithSomebodyKnown(view, phrase)) return none('with-somebody-known');
  if (isOwnOutlet(view, phrase, attribution)) return 'outlet';
  if (phrase.name?.type === 'group') return judgeGroup(one);
  if (source.entity !== null && source.class === 'named-person') return none('named');
  switch (phrase.kind) {
    case 'name':
    case 'pronoun':
      return none('named');
    case 'party':
      // "One of the rebels said": the side does not speak through just one of it.
      if (phrase.partitive && phrase.number === 1) return 'individual';
      if (PARTY_MEMBERS.has(lastPart(phrase.lemma))) return judgeGroup(one);
      return isPickedFromSide(view, phrase, attribution) ? judgePeople(one) : none('institution');
    case 'unknown':
      if (isThing(view, phrase)) return none('other-sense');
      if (isCountedOff(view, phrase)) return 'individual';
      if (!areLikelyPeople(view, phrase, attribution)) return none('thing');
      return isPointedAt(view, phrase) ? 'group' : judgePeople(one);
    case 'document':
      return judgeDocument(one);
    case 'organization':
      return judgeOrganization(one);
    case 'quantifier':
      return judgeQuantifier(one);
    case 'person':
      return judgePeople(one);
  }
}

/** Peoples, parties and faiths: "Republicans say", "some Norwegians", "a Muslim told"; "the Taliban said" is an organization speaking. */
function judgeGroup({ view, phrase, attribution }: Case): Judgement {
  const word = view.word(phrase.head);
  if (isShare(view, phrase)) return { exemption: 'share' };
  if (isPolled(view, phrase) || isWholeOfKnown(view, phrase)) return { exemption: 'known' };
  if (isNamedInApposition(view, phrase, attribution)) return { exemption: 'named-instance' };
  if (isHypothetical(view, phrase, attribution)) return { exemption: 'supposed' };
  if (phrase.quantifier !== null && phrase.determiner !== 'definite' && phrase.quantifier !== 'all')
    return pickedOut(phrase);
  if (phrase.determiner === 'indefinite') return 'individual';
  const plural = word.endsWith('s') && !word.endsWith('ss');
  return plural && phrase.number === null ? 'group' : { exemption: plural ? 'pointing-back' : 'institution' };
}

function judgeDocument({ view, phrase, attribution }: Case): Judgement {
  if (isUndisclosed(view, phrase, attribution)) return 'document';
  if (isOnePost(view, phrase)) return 'lay';
  if (areUnnamedAnalyses(view, phrase)) return 'vague';
  const secondHand = isUnnamedReports(view, phrase) || isReportOfPress(view, phrase);
  return secondHand ? 'second-hand' : { exemption: 'public-document' };
}

function judgeOrganization({ view, source, phrase, attribution }: Case): Judgement {
  if (source.entity !== null) return { exemption: 'named' };
  if (isWithheldPaper(view, phrase, attribution)) return 'document';
  // "majorities of voters", "majorities in all five towns"
  if (isShare(view, phrase) || isPolledShare(view, phrase)) return { exemption: 'share' };
  if (isUnnamedPress(view, phrase, attribution)) return 'second-hand';
  if (isPartOfBody(phrase)) return 'group';
  const kind = bodyKind(view, phrase, attribution);
  if (kind === null) return { exemption: 'institution' };
  if (isNamedInApposition(view, phrase, attribution)) return { exemption: 'named-instance' };
  if (isHypothetical(view, phrase, attribution)) return { exemption: 'supposed' };
  return kind;
}

function judgeQuantifier({ view, source, phrase, attribution }: Case): Judgement {
  const first = view.word(phrase.range.from);
  if (isHandle(first)) return { exemption: 'known' };
  if (first === 'those' && NEARNESS_WORDS.has(view.word(phrase.range.from + 1))) return 'group';
  // "There are those who say", "to those who believe": that is all the copy says about them.
  const before = view.word(phrase.range.from - 1);
  if (first === 'those' && (before === 'to' || view.word(phrase.range.from - 2) === 'there')) return 'vague';
  if (isShare(view, phrase) || isOneOfOrganizations(view, phrase) || isPolledShare(view, phrase))
    return { exemption: 'share' };
  if (first === 'those' && isToldOf(view, phrase, attribution)) return 'vague';
  if (isPointingBack(view, phrase)) return { exemption: 'pointing-back' };
  if (isOfUsOrYou(view, phrase)) return { exemption: 'known' };
  // "blamed some of it on the mayor"
  if (phrase.lemma === 'it') return { exemption: 'thing' };
  if (isOneByName(view, phrase)) return { exemption: 'named-instance' };
  if ((NOBODY.has(first) || NOBODY.has(phrase.lemma)) && !isCountedBack(view, phrase)) return { exemption: 'nobody' };
  if (isHypothetical(view, phrase, attribution)) return { exemption: 'supposed' };
  if (source.class === 'unnamed-individual') return 'individual';
  if (source.class === 'unnamed-group') return /^\d/.test(phrase.quantifier ?? '') ? { exemption: 'share' } : 'group';
  return ALONE_AND_VAGUE.has(phrase.lemma) || ALONE_AND_VAGUE.has(first) ? 'vague' : { exemption: 'nobody' };
}

/** "those around him say", "those who back the plan say": people described by a relative clause, who then say something else. */
function isToldOf(view: StoryView, phrase: NounPhrase, { cue, reason }: Attribution): boolean {
  const next = view.word(phrase.range.from + 1);
  const before = view.word(phrase.range.from - 1);
  if (cue === null || before === 'among' || before === 'of' || isPolled(view, phrase)) return false;
  if (next === 'around') return true;
  // In "those who said they cared most" the verb is the clause's own.
  if (next !== 'who') return false;
  return reason === 'unnamed-parted' || view.range(cue).from > phrase.range.from + OWN_VERB_REACH;
}

function judgePeople({ view, phrase, attribution }: Case): Judgement {
  const none = (exemption: Exemption): Judgement => ({ exemption });
  const first = view.word(phrase.range.from);
  const lemma = lastPart(phrase.lemma);
  // "Norbrew spokesperson said", "Source familiar with the plan says": the article is left out, as in notes and headlines.
  const voice = SPOKESPERSON_NOUNS.has(lemma) || (BARE_NOUNS.has(lemma) && phrase.complement < phrase.range.to);
  if (phrase.determiner === 'bare' && !phrase.plural && !voice && !ANYBODY.has(phrase.lemma)) return none('named');
  if (first === 'our' && BARE_NOUNS.has(phrase.lemma)) return 'bare';
  if (first === 'my' || first === 'our' || isKnown(view, phrase, lemma, attribution)) return none('known');
  if (isLikelyKnown(view, phrase, lemma, attribution)) return none('likely-known');
  if (isShare(view, phrase)) return none('share');
  if (isPointingBack(view, phrase)) return none('pointing-back');
  if (isNamedInApposition(view, phrase, attribution)) return none('named-instance');
  const both = first === 'both' && view.word(phrase.head + 1) === 'and';
  const isSomebody = both || isCountedBack(view, phrase) || ['all', 'those', 'these'].includes(first);
  if (NOBODY.has(first) && !isSomebody) return none('nobody');
  if (isHypothetical(view, phrase, attribution) || isWhatAnybodySays(view, phrase)) return none('supposed');
  if (phrase.plural && (oneNamedLater(view, phrase) ?? allNamedLater(view, phrase)) !== null)
    return none('named-later');
  const isPart = phrase.determiner === 'definite' && !phrase.partitive && !isCountedBack(view, phrase);
  if (isPart && !speaksForItself(view, phrase, lemma))
    return isOneOfSeveral(phrase) || isOfUnnamedBody(view, phrase) ? 'individual' : none('part-in-story');
  if (isOffice(phrase)) return none('office');
  if (SPOKESPERSON_NOUNS.has(lemma)) return 'spokesperson';
  if (isOnRecord(view, phrase)) return none('on-record');
  return personKind(view, phrase, lemma);
}

/** "the other woman", "the second driver": distinguished from somebody else, and not named either. */
function isOneOfSeveral({ plural, modifiers, name, quantifier }: NounPhrase): boolean {
  return !plural && name === null && [quantifier ?? '', ...modifiers].some((word) => TOLD_APART.has(word));
}

const TOLD_APART = wordSet('other second third fourth fifth');

/** "some Democrats", "two Norwegians", "a Nevada Democrat": the party or people has a name, but those picked out of it have none. */
export function isSomeOfGroup({ name, quantifier, determiner, range, head }: NounPhrase): boolean {
  if (name?.type !== 'group' || determiner === 'definite' || quantifier === 'all') return false;
  return (quantifier !== null || determiner === 'indefinite') && head < range.to;
}

/** "another Norwegian" is one person, "two Norwegians" a group, "some Norwegians" nobody in particular. */
function pickedOut({ number, quantifier }: NounPhrase): UnnamedKind {
  if (number === 1 || quantifier === 'another') return 'individual';
  return number === null ? 'vague' : 'group';
}

function isHypothetical(view: StoryView, { range }: NounPhrase, { cue, reason }: Attribution): boolean {
  // "if villagers are to be believed": the copy passes on what they have said.
  if (reason === 'on-trust') return false;
  const before = view.word(range.from - 1);
  if (HYPOTHETICAL.has(before) || HYPOTHETICAL.has(view.word(range.from))) return true;
  if (isNoMatter(view, range.from)) return true;
  // "When officials say no" is hypothetical; "when an official said no" is a report.
  return WHENEVER.has(before) && cue !== null && !PAST.test(cue.text);
}

/** How many words before a source "no matter" may stand: "no matter how tame | an owner thinks". Set by hand. */
const NO_MATTER_REACH = 4;

function isNoMatter(view: StoryView, from: number): boolean {
  for (let token = from - 2; token > from - 2 - NO_MATTER_REACH && view.isWord(token); token--)
    if (view.word(token) === 'no' && view.word(token + 1) === 'matter') return true;
  return false;
}

const WHENEVER = new Set(['when', 'once']);

const PAST = /(?:ed|said|told|wrote|held|put|thought|felt|spoke)$/;

/** "what people say, think or do": what anybody might say, and no statement. */
function isWhatAnybodySays(view: StoryView, { head, range }: NounPhrase): boolean {
  return PUBLIC_NOUNS.has(view.word(head)) && view.word(range.from - 1) === 'what';
}

/** How many words after a phrase "in a statement" may come, and how many words its noun phrase takes. Set by hand. */
const RECORD_REACH = 8;
const OCCASION_WORDS = 4;
/** Up to so many words after "those who said" a verb is the clause's own. Set by hand. */
const OWN_VERB_REACH = 4;

/** "wrote in a notice on its own page": on the record, for the organization. */
function isOnRecord(view: StoryView, phrase: NounPhrase): boolean {
  const sentence = view.sentence(phrase.head);
  if (sentence === undefined) return false;
  for (let token = phrase.range.to; token < Math.min(sentence.endToken, phrase.range.to + RECORD_REACH); token++) {
    if (!['in', 'by', 'through', 'via'].includes(view.word(token))) continue;
    for (let noun = token + 1; noun <= token + OCCASION_WORDS; noun++) if (ON_RECORD.has(view.word(noun))) return true;
  }
  return false;
}
