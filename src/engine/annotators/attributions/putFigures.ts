/** The attributions' room: a figure that unnamed people put on something: "Two officers put the losses higher, at 29." */
import { CLAUSE_JOINERS } from '../../english/closedClasses';
import { isPunctuation, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import type { Passage } from './passage';
import { personBefore } from './unnamedSubjects';

/** Words before a number, or signs that are part of it. */
const OPENS_NUMBER = new Set(['a', 'about', 'around', 'more', 'nearly', '$', '£', '€']);
/** The most words from "put" to the "at" that belongs to it. Set by hand. */
const LONGEST_OBJECT = 12;

/** Everything from "put" to the figure is the content. */
export function putFigure(passage: Passage, position: number): Candidate | null {
  const { words, tags } = passage;
  if (words[position] !== 'put') return null;
  const sentence = sentenceAt(passage, position);
  const source = personBefore(passage, position, sentence.from);
  if (source === null) return null;
  for (let at = position + 2; at < Math.min(sentence.to, position + LONGEST_OBJECT); at++) {
    if (words[at] !== 'at' || (tags[at + 1] !== 'CD' && !OPENS_NUMBER.has(words[at + 1] ?? ''))) continue;
    let to = at + 2;
    while (to < sentence.to && !isPunctuation(passage, to) && !CLAUSE_JOINERS.has(words[to]!)) to++;
    const cue = { from: position, to: position + 1 };
    return { source, cue, contents: [{ from: position + 1, to }], reason: 'put-at' };
  }
  return null;
}
