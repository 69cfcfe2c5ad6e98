/**
 * The attributions' room: statements put as what something made people say: "prompting economists to warn that inflation would stay high",
 * "the slump has led analysts to predict a cut". Leaves alone what only might make them say it, and what they were made to do ("forced
 * officials to close the road").
 */
import { BRINGING_VERBS, MODAL_VERBS, NEGATIONS } from '../../english/auxiliaries';
import { CLAUSE_OPENERS } from '../../english/closedClasses';
import {
  BELIEF_VERBS,
  HEARER_VERBS,
  NON_ASSERTIVE_VERBS,
  SPEECH_VERBS,
  stanceFramesOf,
} from '../../english/reportingVerbs';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isPunctuation, sentenceAt } from '../../syntax/unitView';
import { activeFrom } from './activeVerbs';
import type { Candidate } from './candidate';
import { hasVerbSoon } from './clauseLimits';
import { contentAfter } from './contentRules';
import type { Passage } from './passage';
import { isClause } from './rules';
import { framed } from './stanceFrames';
import { isSomebody } from './somebody';
import { isUnnamed } from './unnamedNouns';

/** The most words from the causative verb to the "to" of its infinitive. Set by hand. */
const LONGEST_OBJECT = 9;

/** Whether the word may be an infinitive of saying or holding. @param lemma the one that it has as a verb */
export function mayBeCaused(word: string, lemma: string): boolean {
  return word === lemma && (SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma) || stanceFramesOf(lemma) !== undefined);
}

/** What people were made to say, or to hold, where the word is the infinitive that says it. */
export function causedStatement(passage: Passage, position: number): Candidate | null {
  const { words, cueWords } = passage;
  if (words[position - 1] !== 'to' || words[position] !== cueWords[position]!.lemma) return null;
  const sentence = sentenceAt(passage, position);
  const stated = statedAfter(passage, position, sentence);
  const held = stated === null ? heldAfter(passage, position, sentence) : null;
  const content = stated ?? held;
  if (content === null) return null;
  const source = movedPeople(passage, position - 1, sentence);
  if (source === null || (held !== null && !isUnnamed(passage, source))) return null;
  const cue = { from: position, to: position + 1 };
  const caused = { source, cue, contents: [content], reason: 'unnamed-caused' };
  return held === null ? caused : { ...caused, stance: true };
}

/** The clause after a verb of saying or thinking. */
function statedAfter(passage: Passage, verb: number, sentence: TokenRange): TokenRange | null {
  const { lemma } = passage.cueWords[verb]!;
  if (!(SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma)) || NON_ASSERTIVE_VERBS.has(lemma) || lemma === 'ask')
    return null;
  const content = contentAfter(passage, verb + 1, sentence, HEARER_VERBS.has(lemma));
  if (content === null) return null;
  // "forced officials to say why": a question that was answered, and not the answer.
  const opener = passage.words[content.from]!;
  if (CLAUSE_OPENERS.has(opener) && opener !== 'that') return null;
  return isClause(passage, content) || hasVerbSoon(passage, content) ? content : null;
}

/** "prompting vets to | warn of an outbreak", "leading engineers to | fear a collapse", "moved a minister to | call it a farce". */
function heldAfter(passage: Passage, verb: number, sentence: TokenRange): TokenRange | null {
  const frames = stanceFramesOf(passage.cueWords[verb]!.lemma);
  return frames === undefined ? null : framed(passage, verb + 1, frames, sentence);
}

/** Who stands between a causative verb and the "to" at the position. */
function movedPeople(passage: Passage, to: number, sentence: TokenRange): TokenRange | null {
  const { words, quotation, tags } = passage;
  for (let at = to - 2; at >= Math.max(sentence.from, to - LONGEST_OBJECT); at--) {
    if (quotation[at]! >= 0 || isPunctuation(passage, at)) return null;
    if (BRINGING_VERBS.has(words[at]!)) {
      const phrase = nounPhraseAfter(passage, at + 1, to);
      if (phrase === null || !(isUnnamed(passage, phrase) || isSomebody(passage, phrase))) return null;
      return isReal(passage, at, sentence) ? { from: phrase.from, to } : null;
    }
    if (/^(?:VB[DPZ]|MD)$/.test(tags[at]!)) return null;
  }
  return null;
}

/** Whether the thing did move them: not "could prompt", "did not lead". */
function isReal(passage: Passage, causative: number, sentence: TokenRange): boolean {
  const from = activeFrom(passage, causative);
  if (from < 0) return false;
  for (let at = from; at < causative; at++) if (NEGATIONS.has(passage.words[at]!)) return false;
  if (passage.tags[causative] !== 'VBG') return true;
  // "The bank may raise rates, prompting analysts to warn": as unsure as the verb before.
  for (let at = sentence.from; at < causative; at++)
    if (MODAL_VERBS.has(passage.words[at]!) && passage.tags[at] === 'MD') return false;
  return true;
}
