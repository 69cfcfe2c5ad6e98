/**
 * The attributions' room: people after "as per", and after "according to" with a word that stresses them, which the trained readers miss:
 * "It is over, according to even his own supporters", "as per an official spokesperson". Leaves alone what a rule or a plan says ("as per
 * the rules").
 */
import { sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { besideContent } from './invertedAndPassive';
import type { Passage } from './passage';
import { personAfter } from './unnamedSubjects';

/** Between "according to" and the people. */
const STRESSING = new Set(['even', 'also', 'just', 'only']);

/** Whether the word may be the pivot of such a phrase. */
export function mayBeAccordingTo(word: string): boolean {
  return word === 'according' || word === 'per';
}

/** What the people say after whose "according to" or "as per" stands at the position. */
export function accordingToPeople(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  const isPer = words[position] === 'per' && words[position - 1] === 'as';
  const isAccording = words[position + 1] === 'to' && STRESSING.has(words[position + 2] ?? '');
  if (!isPer && !isAccording) return null;
  const sentence = sentenceAt(passage, position);
  const cue = isPer ? { from: position - 1, to: position + 1 } : { from: position, to: position + 2 };
  const source = personAfter(passage, isPer ? cue.to : cue.to + 1, sentence.to);
  return source === null ? null : besideContent(passage, cue, source, sentence, 'agent');
}
