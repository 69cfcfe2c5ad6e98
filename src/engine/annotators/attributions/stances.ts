/**
 * The attributions' room: stances of unnamed people towards a public act, a decision or a person: "critics condemned the sale",
 * "Republicans, who call it a giveaway", "residents are outraged by the ruling", "voiced doubts about", "faced criticism from". Which
 * words, and in which frames, is data (english/reportingVerbs, english/stances). Leaves alone wishes for things, moods without a cause,
 * acts.
 */
import { HAVE_FORMS } from '../../english/auxiliaries';
import { BELIEF_VERBS, SPEECH_VERBS, stanceFramesOf } from '../../english/reportingVerbs';
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
import { nounLemma } from '../../syntax/lemma';
import type { TokenRange } from '../../syntax/tokenRange';
import { isPunctuation, sentenceAt } from '../../syntax/unitView';
import { framed } from './stanceFrames';
import { contentAfter } from './contentRules';
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

/** Whether the word may take a stance in the active: see `stanceAt`. @param lemma the one that it has as a verb */
export function mayTakeStance(word: string, lemma: string): boolean {
  return (
    stanceFramesOf(lemma) !== undefined ||
    SPEECH_VERBS.has(lemma) ||
    BELIEF_VERBS.has(lemma) ||
    VOICING_VERBS.has(lemma) ||
    DECLARING_VERBS.has(lemma) ||
    READINESS_ADJECTIVES.has(word) ||
    STANCE_ADJECTIVES.has(word)
  );
}

/**
 * The stance whose verb or adjective stands at the position, in the active; null where none does.
 * @param isVerb whether the trained readers have found the subject of the verb, so that it is no participle
 */
export function stanceAt(passage: Passage, position: number, isVerb = false): Stance | null {
  return verbStance(passage, position, isVerb) ?? voicedStance(passage, position) ?? moodStance(passage, position);
}

/** "critics condemned the sale", "a sale that critics condemned". */
function verbStance(passage: Passage, position: number, isVerb: boolean): Stance | null {
  const { lemma, verbKinds } = passage.cueWords[position]!;
  const frames = stanceFramesOf(lemma);
  if ((frames === undefined && (verbKinds & STATES) === 0) || passage.name[position]! >= 0) return null;
  const active = activeFrom(passage, position);
  // "opponents of letting ships in | cite", "most of her allies | consider": tagged as a noun or a preposition.
  const from = active < 0 && isVerb && !passage.tags[position]!.startsWith('VB') ? position : active;
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

export const NO_FRAMES: ReadonlySet<Frame> = new Set();

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

/** "a sense among lawmakers", "the feeling among many": the noun of what people hold stands at the position. */
export function isOpinionAmong({ words }: Passage, position: number): boolean {
  return words[position + 1] === 'among' && OPINION_NOUNS.has(nounLemma(words[position]!));
}
