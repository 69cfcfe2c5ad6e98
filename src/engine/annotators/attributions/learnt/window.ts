/** The attributions' room, learnt part: which tokens may be the source and content of a cue. Training uses the same window. */
import type { PassageColumns } from './columns';
import type { TokenRange } from '../../../syntax/tokenRange';

/** How many tokens on each side of a cue are looked at. Set by hand; the weights were trained with it. */
const REACH = 140;

/**
 * The stretch in which a cue's source and content are looked for: its sentence, and the sentences that a quotation ties to
 * it, one after the other.
 */
export function windowOf({ passage, quoted }: PassageColumns, cue: TokenRange): TokenRange {
  const { sentenceStarts, sentence } = passage;
  let first = sentence[cue.from]!;
  let last = first;
  while (first > 0) {
    const before = sentenceStarts[first]! - 1;
    const tied = quoted[before] !== 0 || quoted[before - 1] !== 0;
    if (!tied || cue.from - sentenceStarts[first - 1]! > REACH) break;
    first--;
  }
  while (last + 2 < sentenceStarts.length) {
    const next = sentenceStarts[last + 1]!;
    const tied = quoted[next] !== 0 || quoted[next + 1] !== 0;
    if (!tied || sentenceStarts[last + 2]! - cue.to > REACH) break;
    last++;
  }
  return { from: sentenceStarts[first]!, to: sentenceStarts[last + 1]! };
}
