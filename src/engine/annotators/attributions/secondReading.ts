/**
 * The attributions' room: a second reading by rule, beside the trained readers, for statements by somebody unnamed: the very ones
 * that an editor must be asked about and that training data is thin in. Only plain verbs, only a noun for a person (or "many",
 * "others") as subject, and only where the trained readers marked nothing.
 */
import { isPersonNoun } from '../speakers/personNoun';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import { nounLemma, verbLemma } from './lemma';
import { headOf, nounPhraseAfter } from './nounPhrase';
import { SPEECH_VERBS } from './lexicon/cueVerbs';
import { isComma, isPunctuation, isStop, sentenceAt, type Passage, type TokenRange } from './passage';
import { clashes, withAdded } from './readingClashes';
import { isClause, subjectBefore } from './rules';
import { turnedForm } from './turnedForms';
import { VAGUE_NOUNS } from '../../lexicon/people';

/** Verbs that hardly ever mean anything but a statement, as lemmas. */
const PLAIN = new Set(
  `say tell add warn believe argue admit claim insist doubt fear think worry confirm acknowledge allege predict expect concede
  explain suspect complain question write caution contend maintain assert note stress reveal lament`.split(/\s+/),
);
/** Forms that are a verb of saying whatever the tagger takes them for. */
const CERTAIN = new Set(['said', 'say', 'says', 'told', 'believe', 'believes', 'added', 'warned', 'argued']);
const ALONE = new Set(['he', 'she', 'they', 'many', 'some', 'several', 'others', 'critics', 'another', 'one']);
const DETERMINERS = new Set([
  'a',
  'an',
  'one',
  'another',
  'the',
  'two',
  'three',
  'four',
  'several',
  'some',
  'many',
  'other',
]);
const OPENS_PARENTHESIS = new Set([
  'though',
  'however',
  'meanwhile',
  'too',
  'who',
  'whose',
  'granted',
  'asked',
  'given',
  'which',
]);
const COMPLEMENTS = new Set(['in', 'at', 'of', 'from', 'for', 'with', 'on', 'near', 'close', 'familiar', 'briefed']);
const ADVERBS = new Set([
  'privately',
  'quietly',
  'anonymously',
  'also',
  'later',
  'then',
  'now',
  'long',
  'still',
  'bluntly',
  'openly',
  'already',
]);
const MODALS = new Set([
  'would',
  'could',
  'should',
  'might',
  'may',
  'will',
  'can',
  'to',
  "n't",
  'not',
  'never',
  "'ll",
  "'d",
  'did',
  'do',
  'does',
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'being',
]);
const CONJUNCTIONS = new Set(['and', 'but', 'while', 'though', 'although', 'yet']);

/**
 * Adds statements of unnamed sources to those that were read, and cuts contents that had swallowed them.
 * @param marks the candidates of the trained readers
 */
export function withSecondReading(passage: Passage, marks: readonly Candidate[]): Candidate[] {
  const read = marks.map((candidate) => withWholeSubject(passage, withTrimmedSource(passage, candidate)));
  const added: Candidate[] = [];
  for (let position = 0; position < passage.length; position++) {
    if (passage.quotation[position]! >= 0 || passage.tokens[position]!.kind !== 'word') continue;
    const candidate =
      passage.words[position] === 'citing'
        ? cited(passage, position, read)
        : (turnedForm(passage, position, FINDERS) ?? stated(passage, position));
    if (candidate === null || clashes(passage, candidate, read)) continue;
    added.push(candidate);
  }
  return withAdded(passage, read, added);
}

/** "X said that …", "…, said X", "…, X said", "X put the losses at 29". */
function stated(passage: Passage, position: number): Candidate | null {
  const { words, tags } = passage;
  const sentence = sentenceAt(passage, position);
  if (words[position] === 'put') return putAt(passage, position, sentence);
  const lemma = verbLemma(words[position]!);
  const turned = behindContent(passage, position, lemma, sentence);
  if (turned !== null) return turned;
  if (
    !PLAIN.has(lemma) ||
    !(
      CERTAIN.has(words[position]!) ||
      /^VB[DPZ]?$/.test(tags[position]!) ||
      follows(passage, position) ||
      doubtsWhat(passage, position)
    )
  )
    return null;
  let from = position;
  while (from > sentence.from && ADVERBS.has(words[from - 1]!)) from--;
  if (['has', 'have', 'had'].includes(words[from - 1] ?? '')) from--;
  if (MODALS.has(words[from - 1] ?? '')) return null;
  const cue = { from, to: position + 1 };

  if (isComma(passage, from - 1)) {
    const source = personAfter(passage, position + 1, sentence.to);
    if (source !== null && isUnnamed(passage, source) && endsAfter(passage, source.to, sentence)) {
      const content = contentBefore(passage, from, sentence);
      return content === null ? null : { source, cue, contents: [content], reason: 'unnamed-inverted' };
    }
  }
  const shared = sharedSubject(passage, from, sentence);
  const parted = shared === null ? relativeSubject(passage, from, sentence) : null;
  const source = shared ?? parted ?? personBefore(passage, from, sentence.from);
  if (source === null) return null;
  if (position + 1 >= sentence.to || isStop(passage, position + 1)) {
    if (!isComma(passage, source.from - 1)) return null;
    const content = contentBefore(passage, source.from, sentence);
    return content === null ? null : { source, cue, contents: [content], reason: 'unnamed-after' };
  }
  if (!opensClause(passage, source.from, sentence)) return null;
  const doubts = DOUBTS.has(words[position]!) && isNobodyInParticular(passage, source);
  let after = position + 1;
  while (ADVERBS.has(words[after] ?? '')) after++;
  const content = contentAfter(passage, after, sentence, lemma === 'tell' || lemma === 'warn');
  if (content === null) return null;
  // After "said" the tagger need not see the verb: three words are a clause.
  const short = CERTAIN.has(words[position]!) && content.to - content.from >= 3;
  if (!short && !doubts && !isClause(passage, content) && !hasVerbSoon(passage, content)) return null;
  return { source, cue, contents: [content], reason: reasonOf(shared, parted) };
}

function reasonOf(shared: TokenRange | null, parted: TokenRange | null): string {
  if (shared !== null) return 'unnamed-shared';
  return parted === null ? 'unnamed-before' : 'unnamed-parted';
}

/** Verbs that take what is doubted as it is: "critics question the method". */
const DOUBTS = new Set(['question', 'doubt', 'fear', 'suspect']);

/** "experts question the method": a verb before an article, whatever the tagger takes it for. */
function doubtsWhat(passage: Passage, position: number): boolean {
  return DOUBTS.has(passage.words[position]!) && passage.tags[position + 1] === 'DT';
}

function isNobodyInParticular(passage: Passage, source: TokenRange): boolean {
  const word = passage.words[headOf(passage, source)]!;
  return ALONE.has(word) || (VAGUE_NOUNS.has(nounLemma(word)) && word !== nounLemma(word));
}

/** "“It is theatre,” sighed one diplomat.", "Gone are the days, warn bankers.": any verb, where nothing else follows its subject. */
function behindContent(passage: Passage, position: number, lemma: string, sentence: TokenRange): Candidate | null {
  const { words, tags, quotation } = passage;
  const quoted = position > 0 && quotation[position - 1]! >= 0 && isPunctuation(passage, position - 1);
  if (!quoted && !isComma(passage, position - 1)) return null;
  const speaks = quoted
    ? SPEECH_VERBS.has(lemma) || (/^VB[DZ]$/.test(tags[position]!) && /(?:ed|s)$/.test(words[position]!))
    : PLAIN.has(lemma) && (words[position] === lemma || /(?:ed|s)$/.test(words[position]!));
  if (!speaks) return null;
  const source = personAfter(passage, position + 1, sentence.to);
  if (source === null || !isUnnamed(passage, source) || !endsAfter(passage, source.to, sentence)) return null;
  if (!quoted && isComma(passage, source.to)) return null;
  const content = contentBefore(passage, position, sentence);
  if (content === null) return null;
  return { source, cue: { from: position, to: position + 1 }, contents: [content], reason: 'unnamed-inverted' };
}

/** "Detractors call it an eyesore and say it will never be full": the subject that opens the sentence has both verbs. */
function sharedSubject(passage: Passage, cue: number, sentence: TokenRange): TokenRange | null {
  if (!['and', 'but'].includes(passage.words[cue - 1] ?? '')) return null;
  const subject = nounPhraseAfter(passage, sentence.from, cue);
  if (subject === null || !isUnnamed(passage, subject)) return null;
  for (let at = subject.to; at < cue; at++) {
    if (isPunctuation(passage, at) || passage.quotation[at]! >= 0) return null;
    if (at > subject.to && ['who', 'which', 'that', 'as', 'when', 'while'].includes(passage.words[at]!)) return null;
  }
  return /^VB[DPZ]$/.test(passage.tags[subject.to] ?? '') ? subject : null;
}

/** After "Several, though," a verb must come, whatever the tagger takes it for. */
function follows(passage: Passage, position: number): boolean {
  const word = passage.words[position - 2] ?? '';
  return isComma(passage, position - 1) && isComma(passage, position - 3) && (word === 'though' || word === 'however');
}

/** "Two officers put the losses higher, at 29." */
function putAt(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const source = personBefore(passage, position, sentence.from);
  if (source === null) return null;
  for (let at = position + 2; at < Math.min(sentence.to, position + 12); at++) {
    const number =
      passage.tags[at + 1] === 'CD' ||
      ['a', 'about', 'around', 'more', 'nearly', '$', '£', '€'].includes(passage.words[at + 1] ?? '');
    if (passage.words[at] !== 'at' || !number) continue;
    const content = contentAfter(passage, position + 1, sentence);
    return content === null
      ? null
      : { source, cue: { from: position, to: position + 1 }, contents: [content], reason: 'put-at' };
  }
  return null;
}

/** "The Courier reported, citing two officials, that …": what the outlet tells rests on those it cites. */
function cited(passage: Passage, position: number, read: readonly Candidate[]): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const source = personAfter(passage, position + 1, sentence.to);
  if (source === null) return null;
  const outer = read.find(
    ({ cue, contents }) =>
      cue !== null &&
      cue.from !== position &&
      cue.from >= sentence.from &&
      cue.to <= sentence.to &&
      contents.length > 0,
  );
  const after =
    isComma(passage, source.to) && source.to + 1 < sentence.to ? contentAfter(passage, source.to + 1, sentence) : null;
  const content = after ?? outer?.contents[0] ?? contentBefore(passage, position, sentence);
  return content === null
    ? null
    : { source, cue: { from: position, to: position + 1 }, contents: [content], reason: 'citing' };
}

const BEFORE_SUBJECTS = new Set(['yet', 'but', 'and', 'while', 'though', 'although', 'because', 'since']);
const AFTER_SUBJECTS = new Set(['who', 'which', 'that']);

/** In "yet tour operators" and "leaders who" the conjunction and the pronoun are no part of the source. */
function withTrimmedSource(passage: Passage, candidate: Candidate): Candidate {
  const { source } = candidate;
  if (source === null || source.to - source.from < 2) return candidate;
  const from = BEFORE_SUBJECTS.has(passage.words[source.from]!) ? source.from + 1 : source.from;
  const to = AFTER_SUBJECTS.has(passage.words[source.to - 1]!) && source.to - from > 1 ? source.to - 1 : source.to;
  return from === source.from && to === source.to ? candidate : { ...candidate, source: { from, to } };
}

/** In "market | watchers expect" the noun before the verb belongs to the subject. */
function withWholeSubject(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (source === null || cue === null || source.to !== cue.from || cue.to - cue.from < 2) return candidate;
  if (!passage.tags[cue.from]!.startsWith('NNS') || !isPersonNoun(passage.words[cue.from]!)) return candidate;
  return {
    ...candidate,
    source: { from: source.from, to: cue.from + 1 },
    cue: { from: cue.from + 1, to: cue.to },
  };
}

const FINDERS = { after: personAfter, before: personBefore };

/** "People who know her say …": the subject that a clause with "who" parts from its verb. */
function relativeSubject(passage: Passage, cue: number, sentence: TokenRange): TokenRange | null {
  const subject = withoutRelative(passage, nounPhraseAfter(passage, sentence.from, cue));
  if (subject === null || !isUnnamed(passage, subject) || passage.words[subject.to] !== 'who') return null;
  let verbs = 0;
  for (let at = subject.to + 1; at < cue; at++) {
    if (isPunctuation(passage, at) || passage.quotation[at]! >= 0 || passage.words[at] === 'that') return null;
    if (/^VB[DPZ]?$|^MD$/.test(passage.tags[at]!)) verbs++;
  }
  return verbs === 1 ? subject : null;
}

/** Whether the phrase is a noun for a person without a name, or a word such as "many". */
function isUnnamed(passage: Passage, phrase: TokenRange): boolean {
  const head = headOf(passage, phrase);
  // A name that owns, modifies or hangs on a preposition ("a Mali official", "an officer in Gao") is no name of the head.
  if (isSomeOfGroup(passage, phrase, head)) return true;
  if (passage.name[head]! >= 0 || (head + 1 < phrase.to && passage.name[head + 1]! >= 0)) return false;
  const word = passage.words[head]!;
  if (phrase.to - phrase.from === 1 && ALONE.has(word)) return true;
  return isPersonNoun(word);
}

const PICKED_OUT = new Set(['some', 'many', 'several', 'most', 'few', 'other', 'two', 'three', 'four', 'one']);

/** "some Democrats": the party has a name, those picked out of it have none. */
function isSomeOfGroup(passage: Passage, phrase: TokenRange, head: number): boolean {
  const name = passage.names[passage.name[head]!];
  return name?.type === 'group' && head === phrase.to - 1 && PICKED_OUT.has(passage.words[phrase.from]!);
}

/** The unnamed person before a verb: by the tags, else by the words alone ("a nurse", "an officer in the north"). */
function personBefore(passage: Passage, to: number, limit: number): TokenRange | null {
  const tagged = lastConjunct(passage, subjectBefore(passage, to, limit));
  if (tagged !== null && isUnnamed(passage, tagged)) return tagged;
  if (isComma(passage, to - 1)) {
    const opening = parenthesisStart(passage, to - 2, limit);
    return opening === null ? null : personBefore(passage, opening, limit);
  }
  for (let head = to - 1; head >= Math.max(limit, to - 6); head--) {
    if (isPunctuation(passage, head) || passage.name[head]! >= 0) return null;
    if (!isPersonNoun(passage.words[head]!)) continue;
    if (head < to - 1 && !COMPLEMENTS.has(passage.words[head + 1]!)) return null;
    const from = determinerOf(passage, head, limit);
    return from === null ? null : { from, to };
  }
  return null;
}

/** The comma at which ", who asked not to be named," or ", speaking on background," opens. */
function parenthesisStart(passage: Passage, from: number, limit: number): number | null {
  for (let position = from; position > Math.max(limit, from - 24); position--) {
    if (!isComma(passage, position)) continue;
    const next = passage.words[position + 1]!;
    if (OPENS_PARENTHESIS.has(next) || passage.tags[position + 1] === 'VBG') return position;
  }
  return null;
}

/** In "an intervention and analysts" the subject of the verb is the people. */
function lastConjunct(passage: Passage, phrase: TokenRange | null): TokenRange | null {
  if (phrase === null) return null;
  for (let position = phrase.to - 2; position > phrase.from; position--) {
    if (passage.words[position] !== 'and' || isPersonNoun(passage.words[position - 1]!)) continue;
    const last = { from: position + 1, to: phrase.to };
    const adjective = passage.tags[position - 1]!.startsWith('JJ') || passage.name[position - 1]! >= 0;
    return adjective || !isUnnamed(passage, last) ? phrase : last;
  }
  return phrase;
}

/** The unnamed person behind a verb: by the tags, else a determiner, up to three words and a noun for a person. */
function personAfter(passage: Passage, from: number, limit: number): TokenRange | null {
  const tagged = withoutRelative(passage, nounPhraseAfter(passage, from, limit));
  if (tagged !== null && isUnnamed(passage, tagged)) return tagged;
  if (!DETERMINERS.has(passage.words[from] ?? '')) return null;
  for (let head = from + 1; head < Math.min(limit, from + 5); head++) {
    if (isPunctuation(passage, head) || passage.name[head]! >= 0) return null;
    if (isPersonNoun(passage.words[head]!) && !isPersonNoun(passage.words[head + 1] ?? ''))
      return { from, to: head + 1 };
  }
  return null;
}

/** Where the noun phrase of a head begins: at its determiner, or at a plural that needs none and opens its clause. */
function determinerOf(passage: Passage, head: number, limit: number): number | null {
  for (let position = head - 1; position >= Math.max(limit, head - 4); position--) {
    if (DETERMINERS.has(passage.words[position]!)) return position;
    if (isPunctuation(passage, position)) return null;
  }
  return head === limit && passage.words[head]!.endsWith('s') ? head : null;
}

/** "a deckhand who has sailed": the phrase without the pronoun of its clause. */
function withoutRelative(passage: Passage, phrase: TokenRange | null): TokenRange | null {
  if (phrase === null || passage.words[phrase.to - 1] !== 'who') return phrase;
  return phrase.to - phrase.from > 1 ? { from: phrase.from, to: phrase.to - 1 } : null;
}

/** Whether the sentence, or at least the statement, ends behind the source: a stop, or a relative clause. */
function endsAfter(passage: Passage, position: number, sentence: TokenRange): boolean {
  return position >= sentence.to || isPunctuation(passage, position) || passage.words[position] === 'who';
}

/** Whether the source opens its sentence or a clause of it. */
function opensClause(passage: Passage, from: number, sentence: TokenRange): boolean {
  if (from <= sentence.from + 1) return true;
  const before = passage.words[from - 1]!;
  return CONJUNCTIONS.has(before) || isComma(passage, from - 1) || before === ';';
}

function hasVerbSoon(passage: Passage, content: TokenRange): boolean {
  for (let position = content.from + 1; position < Math.min(content.to, content.from + 16); position++) {
    if (/^(?:VB[DZP]|MD)$/.test(passage.tags[position]!)) return true;
  }
  return false;
}
