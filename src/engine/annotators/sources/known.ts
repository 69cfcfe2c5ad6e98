/**
 * The ledger's room: unnamed phrases that hide nobody: the copy names the person beside it, the reader can look him up, or the person
 * speaks in public, in a survey or for somebody else.
 */
import type { Attribution } from '../../model';
import { ORGANIZATION_NOUNS } from '../../english/organizations';
import { DOCUMENT_NOUNS } from '../../english/documents';
import { BELONGING_PREPOSITIONS, SUBJECT_PRONOUNS, VAGUE_QUANTIFIERS } from '../../english/closedClasses';
import { LAY_NOUNS, VAGUE_NOUNS } from '../../english/people';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import type { StoryView } from '../../syntax/storyView';
import { isOfUnnamedBody } from '../../syntax/phraseClass';
import type { NounPhrase } from '../../syntax/nounPhrase';
import { isHandle } from '../../text/characters';
import { isOutlet } from './outlets';
import { sentencesHold } from '../../syntax/shares';
import { isPolled } from './polls';

/**
 * Whether the phrase stands for somebody who is known.
 * @param lemma the last part of the head's lemma
 */
export function isKnown(view: StoryView, phrase: NounPhrase, lemma: string, attribution: Attribution): boolean {
  return (
    COURT_NOUNS.has(lemma) ||
    // "the league, whose observers reported": the body has its name.
    view.word(phrase.range.from) === 'whose' ||
    isMouthpiece(lemma, attribution) ||
    isWholeOfKnown(view, phrase) ||
    isOfUsOrYou(view, phrase) ||
    isPolled(view, phrase) ||
    (isInWritersOwnWords(view, phrase, 0) && !isToldToWriter(view, phrase, attribution)) ||
    isCourtWitness(view, phrase, lemma) ||
    isKnownByHandle(view, phrase)
  );
}

/** Whether by its words the phrase is most likely somebody whom the reader can tell. @param lemma the last part of the head's lemma */
export function isLikelyKnown(view: StoryView, phrase: NounPhrase, lemma: string, attribution: Attribution): boolean {
  return (
    (isOnlyOne(phrase, lemma) && !isOfUnnamedBody(view, phrase)) ||
    isInRace(view, phrase, lemma) ||
    (isInWritersOwnWords(view, phrase, OWN_REACH) && !isToldToWriter(view, phrase, attribution)) ||
    isBesideName(view, phrase, attribution) ||
    isKindOfHolder(view, phrase, lemma) ||
    isReporterOfOutlet(view, phrase, lemma)
  );
}

/**
 * "She and her aides": one of them is known. "She and her defenders" are a side that she does not speak for; of "he and many miners", "she and
 * another nurse" the others are no people of hers.
 */
export function isWithSomebodyKnown(view: StoryView, { range, head }: NounPhrase): boolean {
  if (!SUBJECT_PRONOUNS.has(view.word(range.from)) || view.word(range.from + 1) !== 'and') return false;
  const other = view.word(range.from + 2);
  if (other === 'another' || (other !== 'other' && VAGUE_QUANTIFIERS.has(other))) return false;
  return !VAGUE_NOUNS.has(nounLemma(view.word(head)));
}

/** How many words before "another" the other one may stand. Set by hand. */
const OTHER_REACH = 30;

/** "one company says …, another says …": these are firms or papers, not people. */
export function isOneOfOrganizations(view: StoryView, { lemma, range }: NounPhrase): boolean {
  if (lemma !== 'one' && lemma !== 'another') return false;
  for (let token = range.from - 1; token > Math.max(0, range.from - OTHER_REACH); token--) {
    const before = view.word(token - 1);
    if (before !== 'one' && before !== 'a' && before !== 'another') continue;
    const noun = nounLemma(view.word(token));
    if (view.isPersonNoun(noun)) return false;
    if (ORGANIZATION_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun)) return true;
  }
  return false;
}

const MOUTHPIECES = new Set(['translator', 'interpreter']);

/** "he said, according to an interpreter": the words are not the interpreter's own. */
function isMouthpiece(lemma: string, { cueLemma }: Attribution): boolean {
  return MOUTHPIECES.has(lemma) && (cueLemma === 'accord' || cueLemma === 'per');
}

/** Judges rule in public, whoever they are. */
const COURT_NOUNS = new Set(['judge', 'magistrate', 'justice', 'coroner']);

const ONLY = new Set(['former', 'chief', 'top', 'head', 'lead', 'longtime', 'ex', 'late', 'first', 'then', 'deputy']);

/** Nouns for somebody of whom a person has one at a time: "his rival", "her predecessor". */
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

const SEATS = new Set(['mp', 'mla', 'msp', 'senator', 'congressman', 'congresswoman', 'councillor']);

/** "the president's former strategist", "the former top aide", "his rival": there is only one, and the story says who. */
function isOnlyOne({ determiner, plural, modifiers }: NounPhrase, lemma: string): boolean {
  if (plural || (determiner !== 'possessive' && determiner !== 'definite')) return false;
  // "the Harmouth South MP": a seat has one holder.
  if (determiner === 'definite' && SEATS.has(lemma) && modifiers.length > 0) return true;
  return (determiner === 'possessive' && ONE_EACH.has(lemma)) || modifiers.some((word) => ONLY.has(word));
}

const CONTENDERS = new Set(['candidate', 'competitor', 'contender', 'frontrunner', 'nominee', 'hopeful']);

/** "the candidates", "three presidential contenders": candidates for an office stand under their own names. */
function isInRace(view: StoryView, { plural, determiner, range }: NounPhrase, lemma: string): boolean {
  return CONTENDERS.has(lemma) && (plural || determiner === 'definite' || view.word(range.to) === 'who');
}

/** "All the partners", "all three directors": all of a group that the copy treats as known. */
export function isWholeOfKnown(view: StoryView, { range, determiner, number }: NounPhrase): boolean {
  return view.word(range.from) === 'all' && (determiner === 'definite' || number !== null);
}

/** "Many of us", "some of you": the writer, and the reader. */
export function isOfUsOrYou(view: StoryView, { range }: NounPhrase): boolean {
  for (let token = range.from; token < range.to; token++)
    if (view.word(token) === 'of' && ADDRESSED.has(view.word(token + 1))) return true;
  return false;
}

const ADDRESSED = new Set(['us', 'you']);

/** "one user, @harbourcat": who it is can be looked up. */
function isKnownByHandle(view: StoryView, { range }: NounPhrase): boolean {
  for (let token = range.from; token < range.to + 2; token++) if (isHandle(view.word(token))) return true;
  return false;
}

const FOLLOWED_BY_ALL = new Set(['president', 'candidate', 'nominee', 'premier']);

/** "A president who authorised the raid", "a candidate who has called for it": somebody the story is about, described as one of a kind. */
function isKindOfHolder(view: StoryView, { range, plural, determiner }: NounPhrase, lemma: string): boolean {
  return !plural && determiner === 'indefinite' && FOLLOWED_BY_ALL.has(lemma) && view.word(range.to) === 'who';
}

/** "Mia Fox, a nurse", "Elizabeth Arnold, 32, a former clerk": the name stands before the comma. */
function isBesideName(view: StoryView, { range, plural, determiner }: NounPhrase, { cue }: Attribution): boolean {
  if (plural || determiner !== 'indefinite' || view.word(range.from - 1) !== ',') return false;
  // "Orr, a top aide said, “is very confident”": an interpolated clause with a speaker of its own.
  const said = cue === null ? null : view.range(cue);
  if (said !== null && said.from === range.to && view.word(said.to) === ',') return false;
  const aged = /^\d{1,3}$/.test(view.word(range.from - 2)) && view.word(range.from - 3) === ',';
  const end = aged ? range.from - 3 : range.from - 1;
  // The comma may be the first thing in the copy.
  if (end === 0) return false;
  const before = view.mentionsIn(view.span({ from: end - 1, to: end }));
  return before.some(({ type }) => type === 'person');
}

const REPORTERS = new Set(['reporter', 'correspondent', 'journalist', 'photographer', 'columnist']);

/** "a reporter for the Courier": the outlet answers for what its people saw. */
function isReporterOfOutlet(view: StoryView, phrase: NounPhrase, lemma: string): boolean {
  if (!REPORTERS.has(lemma) || phrase.plural) return false;
  // The outlet may follow the phrase: "a reporter | for the Courier".
  const reach = BELONGING_PREPOSITIONS.has(view.word(phrase.range.to)) ? 4 : 0;
  const { start, end } = view.span({ from: phrase.range.from, to: phrase.range.to + reach });
  return isOutlet(view, phrase) || view.mentionsIn({ start, end }).some(({ type }) => type === 'organization');
}

const TESTIMONY = new Set([
  'testified',
  'testify',
  'testifies',
  'testimony',
  'court',
  'trial',
  'tribunal',
  'prosecution',
  'jury',
]);

/** "Another witness told the court": who testifies is known to the court. */
function isCourtWitness(view: StoryView, phrase: NounPhrase, lemma: string): boolean {
  return lemma === 'witness' && LAY_NOUNS.has(lemma) && sentencesHold(view, phrase.head, TESTIMONY);
}

const WRITER = new Set(['me', 'us']);
const ASKED = wordSet('spoke spoken talked interviewed asked consulted');
/** How many words of "whom I have spoken" may come before its verb. Set by hand. */
const ASKED_REACH = 4;

/** "Two aides told me", "people I've spoken with said": the writer has asked them, as a reporter does. */
function isToldToWriter(view: StoryView, { head }: NounPhrase, { cue }: Attribution): boolean {
  if (cue !== null && WRITER.has(view.word(view.range(cue).to))) return true;
  for (let token = head + 1; token < head + ASKED_REACH; token++)
    if (view.word(token) === 'i')
      for (let verb = token + 1; verb <= token + ASKED_REACH; verb++) if (ASKED.has(view.word(verb))) return true;
  return false;
}

/** Sentences before and after in which a writer may speak of himself. Set by hand. */
const OWN_REACH = 2;

/**
 * "I was in the park when a friend said": a letter or a column, in which nobody speaks as a source.
 * @param reach how many sentences before and after may have the "I"
 */
function isInWritersOwnWords(view: StoryView, { head }: NounPhrase, reach: number): boolean {
  const { sentences, tokens } = view.story;
  const here = view.sentenceIndex(head);
  const paragraph = sentences[here]?.paragraph ?? 0;
  for (let index = Math.max(0, here - reach); index <= Math.min(sentences.length - 1, here + reach); index++) {
    const { firstToken, endToken, paragraph: own } = sentences[index]!;
    // A letter may have a paragraph for each sentence.
    if (Math.abs(own - paragraph) > 1) continue;
    for (let token = firstToken; token < endToken; token++) {
      // "Phase I", "Harald I": a numeral after a name.
      if (tokens[token]!.text !== 'I' || (token > firstToken && view.isCapitalised(token - 1))) continue;
      if (view.quotationAt(tokens[token]!.start) < 0) return true;
    }
  }
  return false;
}
