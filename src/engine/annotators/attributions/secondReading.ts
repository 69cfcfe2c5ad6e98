/**
 * The attributions' room: a second reading by rule, beside the trained readers, for statements by somebody unnamed: the very ones
 * that an editor must be asked about and that are rare in training data. The source is a noun for a person, "many" or "others", an
 * unnamed outlet or report; the verb a plain one of saying, or one that takes a stance; and the trained readers marked nothing there.
 * Its marks are asked about: `test/engine/checks/sourcing/` holds their forms.
 */
import { isPersonNoun } from '../../syntax/personNoun';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import { ANSWERS } from './leavesAlone';
import { nounLemma } from '../../syntax/lemma';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import {
  NEEDS_CLAUSE,
  NON_ASSERTIVE_VERBS,
  PLAIN_VERBS,
  REPORTING_VERBS,
  SPEECH_VERBS,
} from '../../english/reportingVerbs';
import { isComma, isPunctuation, isStop, sentenceAt } from '../../syntax/unitView';
import { clashes, withAdded } from './readingClashes';
import { withMendedSource } from './mendedSources';
import { isClause } from './rules';
import { BEFORE_INFINITIVE, isJudging, mayTakeStance, stanceAt, stanceOf, type Stance } from './stances';
import { isUnnamedOutlet, unnamedOutletAfter, unnamedReports } from './unnamedReports';
import { invertedOrPassive, mayBeInvertedOrPassive, outletCiting, outletQuoting } from './invertedAndPassive';
import {
  ALONE,
  antecedentBefore,
  existentialSubject,
  isUnnamed,
  isWhatSomebodyIs,
  parentheticSubject,
  participialSubject,
  personAfter,
  personBefore,
  quantifierBefore,
  quotedSubject,
  relativeSubject,
  sharedSubject,
  thoseWho,
} from './unnamedSubjects';
import { PERSONAL_PRONOUNS } from '../../english/closedClasses';
import { VAGUE_NOUNS } from '../../english/people';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** Forms that are a verb of saying whatever the tagger takes them for; fewer than in `rules.ts`, since nothing else vouches for these. */
const CERTAIN = new Set(['said', 'say', 'says', 'told', 'believe', 'believes', 'added', 'warned', 'argued']);
/** Adverbs that may stand between an unnamed source and its verb. */
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
  'publicly',
  'repeatedly',
  'recently',
]);
/** Auxiliaries, negations and "to": after these a bare form is a verb, and may be no statement. */
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
  const read = marks.map((candidate) => withMendedSource(passage, candidate));
  const added: Candidate[] = [];
  for (let position = 0; position < passage.length; position++) {
    if (passage.quotation[position]! >= 0 || passage.tokens[position]!.kind !== 'word') continue;
    if (!isReadAgain(passage, position)) continue;
    const candidate =
      passage.words[position] === 'citing'
        ? cited(passage, position, read)
        : (invertedOrPassive(passage, position, FINDERS) ??
          frontedStance(passage, position) ??
          stated(passage, position) ??
          stance(passage, position) ??
          eyesOf(passage, position) ??
          unnamedReports(passage, position));
    if (candidate === null || clashes(passage, candidate, read)) continue;
    added.push(candidate);
    const outlet =
      candidate.reason === 'quoted-as-saying'
        ? outletQuoting(passage, candidate)
        : candidate.reason === 'citing'
          ? outletCiting(passage, candidate, read)
          : null;
    if (outlet !== null) added.push(outlet);
  }
  return withAdded(passage, read, added);
}

/** Whether any of the rules may find something at the word: nine words in ten are passed over by what they are in themselves. */
function isReadAgain(passage: Passage, position: number): boolean {
  const { cueWords, words, quotation } = passage;
  const entry = cueWords[position]!;
  if ((entry.isReadAgain ??= mayBeFound(words[position]!, entry.lemma))) return true;
  // "“It is theatre,” sighed one diplomat.": behind a quotation any verb may say it.
  if (position > 0 && quotation[position - 1]! >= 0) return true;
  return words[position] === 'to' && sentenceAt(passage, position).from === position;
}

function mayBeFound(word: string, lemma: string): boolean {
  return (
    REPORTING_VERBS.verbs.has(lemma) ||
    word === 'citing' ||
    word === 'put' ||
    mayBeInvertedOrPassive(word) ||
    mayTakeStance(word, lemma)
  );
}

/** Whether the word is a verb of saying with no other common meaning, or one that takes a clause and nothing less. */
function isPlain({ cueWords, words }: Passage, position: number): boolean {
  const { lemma } = cueWords[position]!;
  if (PLAIN_VERBS.has(lemma)) return true;
  return (
    SPEECH_VERBS.has(lemma) &&
    !NON_ASSERTIVE_VERBS.has(lemma) &&
    (!NEEDS_CLAUSE.has(lemma) || words[position + 1] === 'that')
  );
}

/** "X said that …", "…, said X", "…, X said", "X put the losses at 29". */
function stated(passage: Passage, position: number): Candidate | null {
  const { words, tags } = passage;
  const sentence = sentenceAt(passage, position);
  if (words[position] === 'put') return putAt(passage, position, sentence);
  const lemma = passage.cueWords[position]!.lemma;
  const turned = behindContent(passage, position, lemma, sentence);
  if (turned !== null) return turned;
  if (
    !isPlain(passage, position) ||
    !(
      CERTAIN.has(words[position]!) ||
      /^VB[DPZ]?$/.test(tags[position]!) ||
      follows(passage, position) ||
      followsPlural(passage, position, lemma) ||
      (words[position - 1] === 'to' && BEFORE_INFINITIVE.has(words[position - 2] ?? '')) ||
      (words[position] === lemma && relativeSubject(passage, position, sentence) !== null) ||
      (words[position] === lemma && quantifierBefore(passage, position, sentence.from) !== null)
    )
  )
    return null;
  let from = position;
  while (from > sentence.from && ADVERBS.has(words[from - 1]!)) from--;
  if (['has', 'have', 'had'].includes(words[from - 1] ?? '')) from--;
  // "Critics continue to state that".
  if (words[from - 1] === 'to' && BEFORE_INFINITIVE.has(words[from - 2] ?? '')) from -= 2;
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
  const quoted = shared === null && parted === null ? quotedSubject(passage, from, sentence) : null;
  const existential = existentialSubject(passage, from) ?? thoseWho(passage, from);
  const source =
    shared ??
    parted ??
    quoted ??
    existential ??
    personBefore(passage, from, sentence.from) ??
    relatedPeople(passage, from, sentence);
  if (source === null) return null;
  // "“He is finished,” one minister said of Lea Brandt."
  const ends = endsBehindHearer(passage, position + 1, lemma, sentence);
  if (ends || (['of', 'about'].includes(words[position + 1]!) && closesQuotation(passage, source.from - 1))) {
    if (!isComma(passage, source.from - 1) && !closesQuotation(passage, source.from - 1)) return null;
    const content = contentBefore(passage, source.from, sentence);
    return content === null ? null : { source, cue, contents: [content], reason: 'unnamed-after' };
  }
  // "The pier is old, port officials say, but it will stay."
  if (isComma(passage, source.from - 1) && isComma(passage, position + 1) && source.from - 1 > sentence.from) {
    const before = contentBefore(passage, source.from, sentence);
    if (before === null) return null;
    const goesOn = position + 2 < sentence.to && !CONJUNCTIONS.has(words[position + 2]!);
    const rest = goesOn ? contentAfter(passage, position + 2, sentence) : null;
    return { source, cue, contents: rest === null ? [before] : [before, rest], reason: 'unnamed-after' };
  }
  if (!opensClause(passage, source.from, sentence) && !RELATIVE.has(words[from - 1] ?? '')) return null;
  // "warn of a cold winter", "question the method": what is said is no clause.
  const warns = lemma === 'warn' && ['of', 'about', 'against'].includes(words[position + 1] ?? '');
  const doubts = warns || (DOUBTS.has(words[position]!) && isNobodyInParticular(passage, source));
  let after = position + 1;
  while (ADVERBS.has(words[after] ?? '')) after++;
  const content = contentAfter(passage, after, sentence, lemma === 'tell' || lemma === 'warn');
  if (content === null) return null;
  // After "said" the tagger need not see the verb: three words are a clause.
  const short = CERTAIN.has(words[position]!) && content.to - content.from >= 3;
  const answers = ANSWERS.has(words[content.from]!) && content.to - content.from === 1;
  if (!answers && !short && !doubts && !isClause(passage, content) && !hasVerbSoon(passage, content)) return null;
  return { source, cue, contents: [content], reason: quoted === null ? reasonOf(shared, parted) : 'unnamed-quoted' };
}

const RELATIVE = new Set(['who', 'that', 'which']);

/** "fresh ammunition to Republicans who say", "businesses that warn": the people a relative clause is about. */
function relatedPeople(passage: Passage, verb: number, sentence: TokenRange): TokenRange | null {
  if (!RELATIVE.has(passage.words[verb - 1] ?? '')) return null;
  const people = antecedentBefore(passage, verb - 1, sentence.from);
  if (people === null) return null;
  // "the risk that officials say": what stands before is no subject of the verb.
  const head = passage.words[headOf(passage, people)]!;
  return passage.words[verb - 1] === 'who' || head !== nounLemma(head) ? people : null;
}

/** "a levy that some say hurts the poor", "more than analysts expected": what is held stands before the one who holds it. */
function frontedStance(passage: Passage, position: number): Candidate | null {
  const found = stanceAt(passage, position);
  const source = found?.subject;
  if (source === undefined || !isUnnamed(passage, source)) return null;
  if (source.to - source.from === 1 && PERSONAL_PRONOUNS.has(passage.words[source.from]!)) return null;
  return { source, cue: found!.cue, contents: [found!.content], reason: 'fronted', stance: true };
}

/** "Critics condemned the sale", "lawmakers, who call it a giveaway", "was called a quack by fellow doctors". */
function stance(passage: Passage, position: number): Candidate | null {
  const turned = stanceOf(passage, position, personAfter);
  if (turned !== null) return turned;
  const found = stanceAt(passage, position);
  if (found === null) return null;
  const { cue, content } = found;
  const sentence = sentenceAt(passage, position);
  const shared = sharedSubject(passage, cue.from, sentence);
  const parted = shared === null ? relativeSubject(passage, cue.from, sentence) : null;
  const source =
    passage.tags[position] === 'VBG' && isComma(passage, cue.from - 1)
      ? participialSubject(passage, cue.from, sentence)
      : (shared ??
        parted ??
        parentheticSubject(passage, cue.from, sentence) ??
        personBefore(passage, cue.from, sentence.from) ??
        relatedPeople(passage, cue.from, sentence));
  if (source === null || isWhatSomebodyIs(passage, source) || isToldApart(passage, source, found)) return null;
  if (source.to - source.from === 1 && PERSONAL_PRONOUNS.has(passage.words[source.from]!)) return null;
  const reason = found.mood === true ? 'stance-mood' : reasonOf(shared, parted);
  return { source, cue, contents: [content], reason, stance: true };
}

/** "kinder to reporters who want a word": the clause tells which of them are meant, and not what they want. */
function isToldApart(passage: Passage, source: TokenRange, { cue, content }: Stance): boolean {
  if (!RELATIVE.has(passage.words[cue.from - 1] ?? '') || isComma(passage, cue.from - 2)) return false;
  // "critics who called her cruel", "those who see it as a threat": a judgement of theirs.
  if (isJudging(passage, cue.to - 1) && content.from === cue.to) return false;
  const head = passage.words[headOf(passage, source)]!;
  return head !== nounLemma(head) && existentialSubject(passage, cue.from) === null;
}

/** "To officials, it was a show of respect": what it is in their eyes. */
function eyesOf(passage: Passage, position: number): Candidate | null {
  const sentence = sentenceAt(passage, position);
  if (passage.words[position] !== 'to' || position !== sentence.from) return null;
  const source = personAfter(passage, position + 1, sentence.to);
  if (source === null || !isComma(passage, source.to)) return null;
  const subject = nounPhraseAfter(passage, source.to + 1, sentence.to);
  if (subject === null || !['is', 'are', 'was', 'were'].includes(passage.words[subject.to] ?? '')) return null;
  const content = contentAfter(passage, source.to + 1, sentence);
  if (content === null) return null;
  return {
    source,
    cue: { from: position, to: position + 1 },
    contents: [content],
    reason: 'in-their-eyes',
    stance: true,
  };
}

/** Whether the sentence ends behind the verb, or behind the one who is told: "…, two aides told the Gazette." */
function endsBehindHearer(passage: Passage, position: number, lemma: string, sentence: TokenRange): boolean {
  const hearer = lemma === 'tell' ? nounPhraseAfter(passage, position, sentence.to) : null;
  const end = hearer?.to ?? position;
  return end >= sentence.to || isStop(passage, end);
}

/** Whether the token is a mark that closes a quotation. */
function closesQuotation(passage: Passage, position: number): boolean {
  return position >= 0 && passage.quotation[position]! >= 0 && isPunctuation(passage, position);
}

function reasonOf(shared: TokenRange | null, parted: TokenRange | null): string {
  if (shared !== null) return 'unnamed-shared';
  return parted === null ? 'unnamed-before' : 'unnamed-parted';
}

/** Verbs that take what is doubted as it is: "critics question the method". */
const DOUBTS = new Set(['question', 'doubt', 'fear', 'suspect', 'expect', 'predict']);

/** "experts warn", "many doubt": right behind several people the bare form is a verb, whatever the tagger takes it for. */
function followsPlural(passage: Passage, position: number, lemma: string): boolean {
  const word = passage.words[position]!;
  const before = passage.words[position - 1] ?? '';
  if (word !== lemma) return false;
  return (ALONE.has(before) && before !== 'one') || (before !== nounLemma(before) && isPersonNoun(before));
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
    : // "…, Nils Aro told the skipper": the verb has its hearer behind it.
      lemma !== 'tell' &&
      (PLAIN_VERBS.has(lemma) || lemma === 'report') &&
      (words[position] === lemma || /(?:ed|s)$/.test(words[position]!));
  if (!speaks) return null;
  const source =
    unnamedOutletAfter(passage, position + 1, sentence.to) ?? personAfter(passage, position + 1, sentence.to);
  if (source === null || !endsAfter(passage, source.to, sentence)) return null;
  // "says a potter who worked there": what has a "who" is a person, whatever the noun.
  if (!isUnnamed(passage, source) && words[source.to] !== 'who' && !isUnnamedOutlet(passage, source)) return null;
  if (!quoted && isComma(passage, source.to)) return null;
  const content = contentBefore(passage, position, sentence);
  if (content === null) return null;
  return { source, cue: { from: position, to: position + 1 }, contents: [content], reason: 'unnamed-inverted' };
}

/** Words between commas that may part a subject from its verb. */
const ASIDES = new Set(['though', 'however', 'meanwhile', 'too', 'therefore']);

/** After "Several, though," a verb must come, whatever the tagger takes it for. */
function follows(passage: Passage, position: number): boolean {
  const word = passage.words[position - 2] ?? '';
  return isComma(passage, position - 1) && isComma(passage, position - 3) && ASIDES.has(word);
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
    let to = at + 2;
    while (to < sentence.to && !isPunctuation(passage, to) && !CONJUNCTIONS.has(passage.words[to]!)) to++;
    const cue = { from: position, to: position + 1 };
    return { source, cue, contents: [{ from: position + 1, to }], reason: 'put-at' };
  }
  return null;
}

/** "The Courier reported, citing two officials, that …": what the outlet tells rests on those it cites. */
function cited(passage: Passage, position: number, read: readonly Candidate[]): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const source = personAfter(passage, position + 1, sentence.to);
  // "citing a more progressive platform": the person's noun is an adjective of the next.
  if (source === null || passage.tags[source.to]?.startsWith('NN') === true) return null;
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

const FINDERS = { after: personAfter, before: personBefore };

/** Whether the sentence, or at least the statement, ends behind the source: a stop, or a relative clause. */
function endsAfter(passage: Passage, position: number, sentence: TokenRange): boolean {
  if (position >= sentence.to || isPunctuation(passage, position) || passage.words[position] === 'who') return true;
  // "says one engineer working nearby"
  return passage.tags[position] === 'VBG';
}

/** Whether the source opens its sentence or a clause of it. */
function opensClause(passage: Passage, from: number, sentence: TokenRange): boolean {
  if (from <= sentence.from + 1) return true;
  const before = passage.words[from - 1]!;
  // "However, at least | three members said", "yet even | leaders on the left": words that measure or stress the subject belong to it.
  if (MEASURING.has(before)) return opensClause(passage, from - 1, sentence);
  return CONJUNCTIONS.has(before) || isComma(passage, from - 1) || before === ';';
}

/** Words that measure or stress a subject. */
const MEASURING = new Set(['at', 'least', 'about', 'around', 'nearly', 'almost', 'roughly', 'even', 'most']);

function hasVerbSoon(passage: Passage, content: TokenRange): boolean {
  for (let position = content.from + 1; position < Math.min(content.to, content.from + 16); position++) {
    if (/^(?:VB[DZP]|MD)$/.test(passage.tags[position]!)) return true;
  }
  return false;
}
