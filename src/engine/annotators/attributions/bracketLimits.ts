/**
 * The attributions' room: keeps a statement inside the brackets that its verb stands in: "The runway (| pilots | say | it is too short |)
 * opened". A bracket after a source ("Officials in Tarrow (pop. 4,000) said") belongs to the source.
 */
import { nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentBefore } from './contentRules';
import type { Passage } from './passage';

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);

/** The candidate with its source and its contents cut at the brackets around its verb. */
export function withinBrackets(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue, contents } = candidate;
  if (cue === null) return candidate;
  const sentence = sentenceAt(passage, cue.from);
  const open = openingBefore(passage, cue.from, sentence.from);
  if (open < 0) return withWholeBracket(passage, candidate, sentence);
  const close = closingAfter(passage, cue.to, sentence.to);
  if (close < 0) return candidate;
  // "The runway (as pilots say) is too short"
  const inside = { from: passage.words[open + 1] === 'as' ? open + 2 : open + 1, to: close };
  const speaker = source === null ? null : (common(source, inside) ?? source);
  return { ...candidate, source: speaker, contents: toldWithin(passage, inside, speaker, contents, sentence) };
}

function toldWithin(
  passage: Passage,
  inside: TokenRange,
  speaker: TokenRange | null,
  contents: readonly TokenRange[],
  sentence: TokenRange,
): readonly TokenRange[] {
  const told = contents.flatMap((content) => common(content, inside) ?? []);
  const so = told.length === 1 && told[0]!.to - told[0]!.from === 1 && passage.words[told[0]!.from] === 'so';
  if (told.length > 0 && !so) return told;
  // "(it was built on a marsh, pilots say)"; in "(officials say)" and "(pilots say so)" what is said stands outside.
  const first = speaker === null ? null : contentBefore(passage, speaker.from, inside);
  const before = first ?? (so ? contentBefore(passage, inside.from - 1, sentence) : null);
  return before === null ? contents : [before];
}

/** "Officials in Tarrow (pop. | 4,000) | said": the source begins before the bracket. */
function withWholeBracket(passage: Passage, candidate: Candidate, sentence: TokenRange): Candidate {
  const { source, cue } = candidate;
  if (source === null || source.to > cue!.from || !CLOSING.has(passage.words[source.to - 1]!)) return candidate;
  const open = openingBefore(passage, source.to - 1, sentence.from);
  const whole = open < 0 || open >= source.from ? null : nounPhraseBefore(passage, open, sentence.from);
  return whole === null ? candidate : { ...candidate, source: { from: whole.from, to: source.to } };
}

/** The bracket that opens before the position and is not closed there; -1 for none. */
function openingBefore({ words }: Passage, position: number, limit: number): number {
  let closed = 0;
  for (let at = position - 1; at >= limit; at--) {
    if (CLOSING.has(words[at]!)) closed++;
    else if (OPENING.has(words[at]!) && closed-- === 0) return at;
  }
  return -1;
}

/** The bracket that closes after the position and is not opened there; -1 for none. */
function closingAfter({ words }: Passage, position: number, limit: number): number {
  let opened = 0;
  for (let at = position; at < limit; at++) {
    if (OPENING.has(words[at]!)) opened++;
    else if (CLOSING.has(words[at]!) && opened-- === 0) return at;
  }
  return -1;
}

function common(one: TokenRange, other: TokenRange): TokenRange | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to ? { from, to } : null;
}
