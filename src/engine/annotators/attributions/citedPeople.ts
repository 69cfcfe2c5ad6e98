/** The attributions' room: people without a name whom an outlet cites: "The Courier reported, citing two officials, that …". */
import { isComma, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import { personAfter } from './unnamedSubjects';

/**
 * The outlet's statement rests on the people it cites.
 * @param read the candidates of the trained readers: one of them has the outlet's statement
 */
export function citedPeople(passage: Passage, position: number, read: readonly Candidate[]): Candidate | null {
  if (passage.words[position] !== 'citing') return null;
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
