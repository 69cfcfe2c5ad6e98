/**
 * The attributions' room: what people make somebody out to be: "Critics make him out to be a crank", "the communist his critics make him
 * out to be". Leaves alone what somebody can or cannot make out.
 */
import { nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isStop, sentenceAt } from '../../syntax/unitView';
import { activeFrom } from './activeVerbs';
import type { Candidate } from './candidate';
import { contentAfter } from './contentRules';
import { withoutFront } from './frontedClauses';
import type { Passage } from './passage';
import { isUnnamed } from './unnamedNouns';
import { personBefore } from './unnamedSubjects';

const MAKES = new Set(['make', 'makes', 'made', 'making']);
/** The most words of "make | the mayor of the town | out to be". Set by hand. */
const LONGEST_OBJECT = 6;

/** Whether the word may be the verb of the phrase. */
export function mayMakeOut(word: string): boolean {
  return MAKES.has(word);
}

/** What is made of somebody by the verb at the position. */
export function madeOut(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  let out = position + 2;
  while (out <= position + LONGEST_OBJECT && words[out] !== 'out') out++;
  if (words[out] !== 'out' || words[out + 1] !== 'to' || !['be', 'have'].includes(words[out + 2] ?? '')) return null;
  const from = activeFrom(passage, position);
  if (from < 0) return null;
  const sentence = sentenceAt(passage, position);
  const front = frontBefore(passage, from, sentence);
  const source = front?.subject ?? personBefore(passage, from, sentence.from);
  if (source === null) return null;
  const ends = out + 3 >= sentence.to || isStop(passage, out + 3);
  const content = front !== null && ends ? front.made : contentAfter(passage, out + 1, sentence);
  if (content === null) return null;
  return { source, cue: { from, to: position + 1 }, contents: [content], reason: 'stance-made-out', stance: true };
}

/** "the communist | his critics": what they make of him, and who they are. */
function frontBefore(
  passage: Passage,
  verb: number,
  sentence: TokenRange,
): { readonly made: TokenRange; readonly subject: TokenRange } | null {
  const phrase = nounPhraseBefore(passage, verb, sentence.from);
  const front = phrase === null ? null : withoutFront(passage, phrase, sentence);
  if (phrase === null || front === null || !isUnnamed(passage, front.subject)) return null;
  const made = nounPhraseBefore(passage, front.subject.from, sentence.from);
  return made === null ? null : { made, subject: front.subject };
}
