/**
 * The attributions' room, learnt part: pieces that the tagger wrongly added to a content: an adverb before the speaker, a clause after a
 * finished quotation, a sentence that the next verb of saying has.
 */
import { isComma, isQuotationMark, sentenceAt, startOfWords } from '../../../syntax/unitView';
import type { Part } from './nesting';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';

/** The same parts without such pieces. */
export function withoutStrays<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((part) => {
    const pieces = part.contents.map((content) => withoutTail(passage, content));
    const kept = pieces.filter(
      (piece) =>
        !isAdverb(passage, part, piece, pieces) &&
        !isWhere(passage, piece, pieces) &&
        !belongsToNext(part, piece, parts),
    );
    return { ...part, contents: kept.length > 0 ? kept : pieces };
  });
}

/** Words before a speaker that give the time of the statement or set it against the last one. */
export const ADVERBS_OF_SPEECH: ReadonlySet<string> = new Set(
  'earlier later meanwhile however still instead moreover furthermore separately elsewhere'.split(' '),
);

/** "Earlier, he said, “…”": when or how it is said. */
function isAdverb(passage: Passage, { source, cue }: Part, piece: TokenRange, pieces: readonly TokenRange[]): boolean {
  if (pieces.length < 2 || piece.to - piece.from !== 1 || !ADVERBS_OF_SPEECH.has(passage.words[piece.from]!))
    return false;
  const first = Math.min(cue.from, source?.from ?? cue.from);
  return piece.from === startOfWords(passage, sentenceAt(passage, piece.from)) && piece.to < first;
}

const RELATIVES = new Set('where which who whose'.split(' '));

/** "“It is safe,” Orr told a paper in Lima, where he sells honey": the clause is about the place and not part of what was said. */
function isWhere(passage: Passage, piece: TokenRange, pieces: readonly TokenRange[]): boolean {
  const { words, quotation } = passage;
  const opens = RELATIVES.has(words[piece.from]!) || RELATIVES.has(words[piece.from - 1] ?? '');
  if (!opens || quotation[piece.from]! >= 0 || quotation[piece.to - 1]! >= 0) return false;
  return pieces.some((other) => other.to <= piece.from && isFinished(passage, other.to));
}

const SUBORDINATORS = new Set('when while as after before during in on at'.split(' '));

/** "“It is safe,” when a reporter asked": a quotation whose comma closes it ends there. */
function withoutTail(passage: Passage, { from, to }: TokenRange): TokenRange {
  const { quotation, words } = passage;
  const own = quotation[from]!;
  if (own < 0 || !isQuotationMark(passage, from)) return { from, to };
  let end = from;
  while (end < to && quotation[end] === own) end++;
  return end < to && isFinished(passage, end) && SUBORDINATORS.has(words[end]!) ? { from, to: end } : { from, to };
}

/** Whether a quotation that its comma or stop closes ends at the position. */
function isFinished(passage: Passage, to: number): boolean {
  return isQuotationMark(passage, to - 1) && (isComma(passage, to - 2) || /^[.!?]$/.test(passage.words[to - 2] ?? ''));
}

/** "“…,” he said, adding, “… The onus is on them.”": the whole second quotation belongs to the nearer verb. */
function belongsToNext(part: Part, piece: TokenRange, parts: readonly Part[]): boolean {
  return parts.some(
    ({ cue, contents }) =>
      cue.from > part.cue.from &&
      cue.to <= piece.from &&
      contents.some((other) => other.from < piece.from && piece.to <= other.to),
  );
}
