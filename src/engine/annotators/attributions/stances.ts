/**
 * The attributions' room: stances of unnamed people towards a public act, a decision or a person: "critics condemned the sale",
 * "Republicans, who call it a giveaway", "residents are outraged by the ruling", "voiced doubts about", "faced criticism from". Which
 * words, and in which frames, is data (english/reportingVerbs, english/stances). Leaves alone wishes for things, moods without a cause,
 * acts.
 */
import { HAVE_FORMS } from '../../english/auxiliaries';
import { stanceFramesOf } from '../../english/reportingVerbs';
import type { Frame } from '../../english/verbTable';
import {
  CAUSES,
  DECLARING_VERBS,
  HOLDERS_AFTER,
  OPINION_NOUNS,
  READINESS_ADJECTIVES,
  STANCE_ADJECTIVES,
  STANCE_NOUNS,
  SUPPORTED,
  SUPPORT_NOUNS,
  VOICING_VERBS,
} from '../../english/stances';
import { RAISING_PARTICIPLES } from '../../english/hearsay';
import { nounLemma } from '../../syntax/lemma';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import { KIN_NOUNS } from '../../english/people';
import { headOf, nounPhraseBefore } from '../../syntax/phraseBounds';
import type { Candidate } from './candidate';
import { NP_PREPOSITIONS, framed, FRAME_REACH, isClaim, isMatter, standsSoon } from './stanceFrames';
import { contentAfter, contentBefore } from './contentRules';
import { STATES } from './cueWords';
import { frontedClause } from './frontedClauses';
import type { Passage } from './passage';
import { BE, SUPPOSED, activeFrom, isBareParticiple, isBetween } from './activeVerbs';

/** Verbs that link a subject to a mood, beside "be". */
export const LINKS: ReadonlySet<string> = new Set([
  'remain',
  'remains',
  'remained',
  'seem',
  'seems',
  'seemed',
  'feel',
  'felt',
  'grew',
  'became',
]);

/** How many tokens after a verb its noun may come: "voiced their growing concern". Set by hand. */
const NOUN_REACH = 5;

/** What a stance is about, and the words that take it. */
export interface Stance {
  /** The words that take the stance, with "have" and adverbs before them. */
  readonly cue: TokenRange;
  /** What is held, or towards what. */
  readonly content: TokenRange;
  /** Who takes it, where what it is about stands before. */
  readonly subject?: TokenRange;
  /** Taken by an adjective: "are outraged by". */
  readonly mood?: true;
}

/** Whether a word that is no reporting verb may be the pivot of a stance. @param lemma the one that it has as a verb */
export function mayTakeStance(word: string, lemma: string): boolean {
  const noun = nounLemma(word);
  return (
    VOICING_VERBS.has(lemma) ||
    DECLARING_VERBS.has(lemma) ||
    READINESS_ADJECTIVES.has(word) ||
    STANCE_ADJECTIVES.has(word) ||
    STANCE_NOUNS.has(noun) ||
    OPINION_NOUNS.has(noun) ||
    RAISING_PARTICIPLES.has(word)
  );
}

/**
 * The stance whose verb or adjective stands at the position, in the active; null where none does.
 * @param isVerb whether the trained readers have found the subject of the verb, so that it is no participle
 */
export function stanceAt(passage: Passage, position: number, isVerb = false): Stance | null {
  return verbStance(passage, position, isVerb) ?? voicedStance(passage, position) ?? moodStance(passage, position);
}

function verbStance(passage: Passage, position: number, isVerb: boolean): Stance | null {
  const { lemma, verbKinds } = passage.cueWords[position]!;
  const frames = stanceFramesOf(lemma);
  if ((frames === undefined && (verbKinds & STATES) === 0) || passage.name[position]! >= 0) return null;
  const from = activeFrom(passage, position);
  if (from < 0) return null;
  const sentence = sentenceAt(passage, position);
  const cue = { from, to: position + 1 };
  const fronted = (): Stance | null => {
    const found = frontedClause(passage, from, position + 1, frames ?? NO_FRAMES, sentence);
    return found === null ? null : { cue, ...found };
  };
  // After a clause the tagger takes "called Oz a quack" for a participle; a participle would have no object.
  const bare = !isVerb && isBareParticiple(passage, position, from);
  if (frames === undefined || (bare && !frames.has('object') && !frames.has('verdict'))) return fronted();
  const content = framed(passage, position + 1, frames, sentence);
  return content === null ? fronted() : { cue, content };
}

/** Whether the verb says what somebody or something is held to be: "called the plan a waste", "accused him of theft". */
export function isJudging({ cueWords }: Passage, position: number): boolean {
  const frames = stanceFramesOf(cueWords[position]!.lemma);
  return frames !== undefined && ['verdict', 'NP-as', 'NP-of'].some((frame) => frames.has(frame));
}

const NO_FRAMES: ReadonlySet<Frame> = new Set();

/** Whether the mark of a trained reader is a stance of its source: "faced criticism from rivals", "voters called for a recount". */
export function isStance(passage: Passage, source: TokenRange, cue: TokenRange): boolean {
  if (source.from >= cue.to)
    return (
      source.from === cue.to + 1 &&
      HOLDERS_AFTER.has(passage.words[cue.to] ?? '') &&
      (STANCE_NOUNS.has(nounLemma(passage.words[cue.to - 1]!)) || isOpinionAmong(passage, cue.to - 1))
    );
  const isVerb = source.to <= cue.from;
  for (let position = cue.from; position < cue.to; position++)
    if (stanceAt(passage, position, isVerb) !== null) return true;
  // After a plural the tagger takes "called for" for a participle.
  const frames = stanceFramesOf(passage.cueWords[cue.from]!.lemma);
  const calls = passage.words[cue.from + 1] === 'for' && frames?.has('for') === true && !frames.has('object');
  return calls && source.to === cue.from && passage.tags[cue.from] === 'VBN';
}

/** "voiced concern about", "have doubts that", "raised questions over". */
function voicedStance(passage: Passage, position: number): Stance | null {
  const { words } = passage;
  const { lemma } = passage.cueWords[position]!;
  const voices = VOICING_VERBS.has(lemma);
  const declares = DECLARING_VERBS.has(lemma);
  if (!voices && !declares) return null;
  const from = activeFrom(passage, position);
  if (from < 0) return null;
  const sentence = sentenceAt(passage, position);
  for (let at = position + 1; at < Math.min(sentence.to, position + NOUN_REACH); at++) {
    if (isPunctuation(passage, at)) return null;
    const next = words[at + 1] ?? '';
    const noun = nounLemma(words[at]!);
    const held = voices && STANCE_NOUNS.has(noun) && CAUSES.has(next);
    if (!held && !(declares && SUPPORT_NOUNS.has(noun) && SUPPORTED.has(next))) continue;
    const content = contentAfter(passage, at + 1, sentence);
    return content === null ? null : { cue: { from, to: at + 1 }, content };
  }
  return null;
}

/** "are outraged by the ruling", "remain sceptical that it will pass". */
function moodStance(passage: Passage, position: number): Stance | null {
  const { words } = passage;
  const next = words[position + 1] ?? '';
  const isReady = READINESS_ADJECTIVES.has(words[position]!) && next === 'to';
  if (!isReady && !(STANCE_ADJECTIVES.has(words[position]!) && CAUSES.has(next))) return null;
  let from = position;
  // After a phrase the tagger takes "remain" for an adverb.
  while (from > 0 && !LINKS.has(words[from - 1]!) && isBetween(passage, from - 1)) from--;
  const link = words[from - 1] ?? '';
  // "have been critical of"
  if (link === 'been' && HAVE_FORMS.has(words[from - 2] ?? '')) from -= 1;
  if ((!BE.has(link) && !LINKS.has(link)) || SUPPOSED.has(words[from - 2] ?? '')) return null;
  const content = contentAfter(passage, position + 1, sentenceAt(passage, position));
  return content === null ? null : { cue: { from: from - 1, to: position + 1 }, content, mood: true };
}

/** The unnamed person whose phrase begins at a position, or null. */
type PersonAfter = (passage: Passage, position: number, limit: number) => TokenRange | null;

/** "a sense among lawmakers", "the feeling among many": the noun of what people hold stands at the position. */
function isOpinionAmong({ words }: Passage, position: number): boolean {
  return words[position + 1] === 'among' && OPINION_NOUNS.has(nounLemma(words[position]!));
}

/** "There is a sense among lawmakers that", "the fear among fishermen is that": the content follows. */
function heldAmong(passage: Passage, noun: number, person: PersonAfter, sentence: TokenRange): Candidate | null {
  if (!isOpinionAmong(passage, noun)) return null;
  const source = person(passage, noun + 2, sentence.to);
  if (source === null) return null;
  const that = BE.has(passage.words[source.to] ?? '') ? source.to + 1 : source.to;
  const content = passage.words[that] === 'that' ? contentAfter(passage, that, sentence) : null;
  if (content === null) return null;
  const cue = { from: noun, to: noun + 1 };
  return { source, cue, contents: [content], reason: 'stance-noun', stance: true };
}

/** "faced criticism from legal experts", "has been called a charlatan by fellow physicians": whoever takes the stance comes after. */
export function stanceOf(passage: Passage, position: number, person: PersonAfter): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const among = heldAmong(passage, position, person, sentence);
  if (among !== null) return among;
  if (STANCE_NOUNS.has(nounLemma(passage.words[position]!)) && HOLDERS_AFTER.has(passage.words[position + 1] ?? '')) {
    const source = person(passage, position + 2, sentence.to);
    const content = contentBefore(passage, position, sentence);
    if (source === null || content === null) return null;
    return {
      source,
      cue: { from: position, to: position + 1 },
      contents: [content],
      reason: 'stance-noun',
      stance: true,
    };
  }
  return passiveStance(passage, position, person, sentence) ?? reducedStance(passage, position, person, sentence);
}

function passiveStance(
  passage: Passage,
  position: number,
  person: PersonAfter,
  sentence: TokenRange,
): Candidate | null {
  const { words } = passage;
  // "is said by traders to be close": with "by" right after it the verb need be none of stance.
  const said = words[position + 1] === 'by' && RAISING_PARTICIPLES.has(words[position]!);
  const { lemma } = passage.cueWords[position]!;
  const frames = stanceFramesOf(lemma) ?? NO_FRAMES;
  if (passage.tags[position] !== 'VBN') return null;
  let from = position;
  while (from > sentence.from && isBetween(passage, from - 1)) from--;
  if (!BE.has(words[from - 1] ?? '')) return null;
  from -= 1;
  if (HAVE_FORMS.has(words[from - 1] ?? '')) from -= 1;
  if (
    !said &&
    !takesPassive(passage, position, frames, sentence) &&
    !isMatterDoubted(passage, from, lemma, frames, sentence)
  )
    return null;
  for (let at = position + 1; at < Math.min(sentence.to, position + FRAME_REACH); at++) {
    if (isComma(passage, at) || /^VB[DPZ]$/.test(passage.tags[at]!)) return null;
    if (words[at] !== 'by') continue;
    const whole = person(passage, at + 1, sentence.to);
    if (whole === null) return null;
    const source = withoutCharge(passage, whole);
    // "was berated by his father": the narrative says it of two people in it.
    if (passage.tags[whole.from] === 'PRP$' && KIN_NOUNS.has(passage.words[headOf(passage, whole)]!)) return null;
    const before = contentBefore(passage, from, sentence);
    const between = at > position + 1 ? [{ from: position + 1, to: at }] : [];
    const contents = [...(before === null ? [] : [before]), ...between];
    return { source, cue: { from, to: position + 1 }, contents, reason: 'stance-passive', stance: true };
  }
  return null;
}

/** Whether the verb in the passive is a stance: "was condemned by", "is seen as a threat by"; "was made by" and "ruled by" are not. */
function takesPassive(passage: Passage, position: number, frames: ReadonlySet<Frame>, sentence: TokenRange): boolean {
  if (frames.has('object') || frames.has('verdict')) return true;
  return NP_PREPOSITIONS.some((word) => frames.has(`NP-${word}`) && standsSoon(passage, position, sentence.to, word));
}

/** Verbs that cast doubt on a thing, or confirm it. */
const DOUBTING_VERBS = new Set(['question', 'query', 'corroborate']);

/** "The figures were questioned by", "the account was denied by": a thing; a person who is questioned is heard. */
function isMatterDoubted(
  passage: Passage,
  to: number,
  lemma: string,
  frames: ReadonlySet<Frame>,
  sentence: TokenRange,
): boolean {
  // "The dam is noted by …", "the sale is expected by …" say less of those who hold it.
  const isClaimed = frames.has('claim');
  if (!isClaimed && !DOUBTING_VERBS.has(lemma)) return false;
  const subject = nounPhraseBefore(passage, to, sentence.from);
  return subject !== null && (isClaimed ? isClaim(passage, subject) : isMatter(passage, subject));
}

/** "views seen by some as hostile", "a plan described as reckless by two officers", "a raid labelled a stunt by Democrats". */
function reducedStance(
  passage: Passage,
  position: number,
  person: PersonAfter,
  sentence: TokenRange,
): Candidate | null {
  const { quotation, tags, words } = passage;
  if (!isJudging(passage, position) || !/^VB[DN]$/.test(tags[position]!)) return null;
  let from = position;
  while (from > sentence.from && isBetween(passage, from - 1)) from--;
  const before = words[from - 1] ?? '';
  if (from === sentence.from || BE.has(before) || HAVE_FORMS.has(before)) return null;
  const isNoun = /^NN/.test(tags[from - 1]!) || passage.name[from - 1]! >= 0;
  if (!isNoun && !isPunctuation(passage, from - 1)) return null;
  let by = position + 1;
  while (by < Math.min(sentence.to, position + FRAME_REACH) && words[by] !== 'by') {
    if (isComma(passage, by) || /^VB[DPZ]$/.test(tags[by]!)) return null;
    by++;
  }
  const source = words[by] === 'by' ? person(passage, by + 1, sentence.to) : null;
  if (source === null || (tags[source.from] === 'PRP$' && KIN_NOUNS.has(words[headOf(passage, source)]!))) return null;
  const cue = { from, to: position + 1 };
  const judged = by > position + 1 && (words[position + 1] === 'as' || isVerdictAt(passage, position + 1));
  if (judged)
    return { source, cue, contents: [{ from: position + 1, to: by }], reason: 'stance-passive', stance: true };
  const after = afterAside(passage, source.to, sentence);
  if (by > position + 1 || !(words[after] === 'as' || quotation[after]! >= 0 || tags[after] === 'DT')) return null;
  const content = contentAfter(passage, after, sentence);
  return content === null ? null : { source, cue, contents: [content], reason: 'stance-passive', stance: true };
}

/** After ", most of whom are new," where that stands at the position and "as" follows; else the position itself. */
function afterAside(passage: Passage, position: number, sentence: TokenRange): number {
  if (!isComma(passage, position)) return position;
  for (let at = position + 1; at < Math.min(sentence.to, position + FRAME_REACH); at++)
    if (isComma(passage, at)) return passage.words[at + 1] === 'as' ? at + 1 : position;
  return position;
}

/** Whether an article, an adjective or a quotation begins there: "a stunt", "harsh", "“foul”". */
function isVerdictAt({ quotation, tags }: Passage, position: number): boolean {
  return quotation[position]! >= 0 || /^(?:DT|JJ)/.test(tags[position] ?? '');
}

/** In "accused by a colleague of theft" the charge is not part of the source. */
function withoutCharge({ words }: Passage, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at < to; at++) if (words[at] === 'of' || words[at] === 'for') return { from, to: at };
  return { from, to };
}
