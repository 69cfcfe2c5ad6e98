/**
 * The attributions' room: a paragraph that only introduces the next one ("And from Nora Pike:") or signs the one before ("— Nora Pike").
 * Its quotation stands in the paragraph beside it, and is attached once all paragraphs are read.
 */
import type { Candidate } from './candidate';
import { isDash } from '../../syntax/unitView';
import type { Passage } from './passage';
import { signature, speakerBefore } from './quotedForms';

/** Tokens; a longer paragraph is never just a lead-in. Set by hand. */
const LONGEST = 40;

/** The statement of such a paragraph, its quotation still to be found; null where it is not such a paragraph, or has words of its own. */
export function waitingForSpeech(passage: Passage, found: readonly Candidate[]): Candidate | null {
  const { length, words, sentences } = passage;
  if (
    length === 0 ||
    length > LONGEST ||
    found.some(({ cue }) => cue !== null && passage.sentence[cue.from] === sentences.length - 1)
  )
    return null;
  if (isDash(passage, 0)) {
    const source = signature(passage, 1, length);
    return source === null ? null : { source, cue: { from: 0, to: 1 }, contents: [], reason: 'dash-line' };
  }
  const colon = length - 1;
  if (words[colon] !== ':' || length < 2) return null;
  const source = speakerBefore(passage, sentences[sentences.length - 1]!, colon);
  return source === null ? null : { source, cue: { from: colon, to: colon + 1 }, contents: [], reason: 'lead-in' };
}
