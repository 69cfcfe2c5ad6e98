/**
 * The attributions' room, learnt part: the subject of a verb of saying that closes its sentence begins after the comma: of "…, two | residents
 * there said" and "…, the drivers' union | Norvia said" the tagger left the first words to the content.
 */
import { isComma } from '../../../syntax/unitView';
import { STATES } from '../cueWords';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';

interface Roles {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly contents: readonly TokenRange[];
}

/** The most tokens of such a subject. Set by hand. */
const LONGEST_SUBJECT = 7;

/** The statement with its subject whole, and its content ending at the comma. */
export function withClosingSubject(passage: Passage, roles: Roles): Roles {
  const { cue, source, contents } = roles;
  if ((passage.cueWords[cue.to - 1]!.verbKinds & STATES) === 0) return roles;
  if (source !== null && source.to !== cue.from) return roles;
  const comma = commaBeforeSubject(passage, cue.from);
  if (comma === null || (source !== null && source.from <= comma + 1)) return roles;
  const content = contents.find(({ from, to }) => from < comma && to > comma + 1 && to <= cue.from);
  if (content === undefined) return roles;
  return {
    cue,
    source: { from: comma + 1, to: cue.from },
    contents: contents.map((one) => (one === content ? { from: one.from, to: comma } : one)),
  };
}

/** The comma before the one noun phrase that ends at the position; null where anything else stands between. */
function commaBeforeSubject(passage: Passage, to: number): number | null {
  const { tags, words, tokens, name, quotation } = passage;
  const last = words[to - 1] === 'there' || words[to - 1] === 'here' ? to - 2 : to - 1;
  if (last < 0 || !(/^NN/.test(tags[last]!) || name[last]! >= 0)) return null;
  for (let at = last; at >= Math.max(0, to - LONGEST_SUBJECT - 1); at--) {
    if (isComma(passage, at)) return at;
    if (quotation[at]! >= 0) return null;
    const { text } = tokens[at]!;
    if (!/^(?:DT|PRP\$|CD|JJ|NN|POS)/.test(tags[at]!) && name[at]! < 0 && text !== "'" && text !== '’') return null;
  }
  return null;
}
