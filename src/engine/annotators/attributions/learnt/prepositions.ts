/**
 * The attributions' room, learnt part: "railed against the plan", "accused him of theft": a preposition right after the cue's words
 * belongs to the cue and not to what is said, as in nineteen of twenty places of the corpus.
 */
import type { Candidate } from '../candidate';
import type { Passage } from '../passage';

const PREPOSITIONS = new Set('about against for of on over'.split(' '));

/** The same candidates with such prepositions given to their cues. */
export function withPrepositions(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const { cue, contents } = candidate;
    const index = contents.findIndex(({ from }) => from === cue?.to);
    const content = contents[index];
    if (cue === null || content === undefined || !isGoverned(passage, content.from) || content.to - content.from < 2)
      return candidate;
    const rest = { from: content.from + 1, to: content.to };
    return { ...candidate, cue: { from: cue.from, to: rest.from }, contents: contents.with(index, rest) };
  });
}

function isGoverned({ words, tags, quotation }: Passage, at: number): boolean {
  return tags[at] === 'IN' && PREPOSITIONS.has(words[at]!) && quotation[at]! < 0;
}
