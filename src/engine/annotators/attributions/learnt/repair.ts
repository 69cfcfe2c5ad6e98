/**
 * The attributions' room, learnt part: what a tagger reads token by token is put in order: contents end at quotation marks,
 * commas, ends of clauses and sentences, and a cue has one source.
 */
import { isPunctuation, isQuotationMark, isStop, type Passage, type TokenRange } from '../passage';
import type { Reading } from './extractor';

/** The one source of a cue: the nearest of those read, without marks at its edges. */
export function repairSource(passage: Passage, { sources, cue }: Reading): TokenRange | null {
  let best: TokenRange | null = null;
  let least = Infinity;
  for (const source of sources) {
    const range = withoutEdges(passage, source);
    if (range === null) continue;
    const distance = range.to <= cue.from ? cue.from - range.to : range.from - cue.to;
    if (distance < least) {
      best = range;
      least = distance;
    }
  }
  return best;
}

function withoutEdges(passage: Passage, { from, to }: TokenRange): TokenRange | null {
  let start = from;
  let end = to;
  const loose = (position: number): boolean => isPunctuation(passage, position) && passage.words[position] !== ')';
  while (start < end && loose(start)) start++;
  while (end > start && loose(end - 1)) end--;
  return end > start ? { from: start, to: end } : null;
}

/** The contents of a cue, snapped and joined. */
export function repairContents(passage: Passage, { contents, cue }: Reading): TokenRange[] {
  const snapped = contents.flatMap((content) => snap(passage, content, cue) ?? []);
  const joined: TokenRange[] = [];
  for (const content of snapped) {
    const last = joined.at(-1);
    if (last !== undefined && content.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, content.to) };
    else joined.push(content);
  }
  return joined;
}

function snap(passage: Passage, content: TokenRange, cue: TokenRange): TokenRange | null {
  let { from, to } = content;
  const { quotation } = passage;
  // A quotation that is nearly all in the content is in it with its marks.
  if (
    from > 0 &&
    isQuotationMark(passage, from - 1) &&
    quotation[from - 1] === quotation[from] &&
    opens(passage, from - 1)
  )
    from--;
  if (to < passage.length && isQuotationMark(passage, to) && quotation[to] === quotation[to - 1]) to++;
  while (
    from < to &&
    isPunctuation(passage, from) &&
    !isQuotationMark(passage, from) &&
    passage.words[from] !== '(' &&
    passage.words[from] !== '['
  )
    from++;
  while (to > from && trailing(passage, to - 1)) to--;
  if (from >= to || (cue.from >= from && cue.to <= to)) return from >= to ? null : { from, to };
  return { from, to };
}

function opens(passage: Passage, position: number): boolean {
  return position === 0 || passage.quotation[position - 1] !== passage.quotation[position];
}

/** Marks that close no quotation and belong to the sentence, not to the content. */
function trailing(passage: Passage, position: number): boolean {
  if (!isPunctuation(passage, position) || isQuotationMark(passage, position)) return false;
  if (
    passage.quotation[position]! >= 0 &&
    position + 1 < passage.length &&
    passage.quotation[position + 1] === passage.quotation[position]
  )
    return false;
  const word = passage.words[position]!;
  if (passage.quotation[position]! >= 0) return false;
  return word === ',' || word === ';' || word === ':' || isStop(passage, position) || /^[-–—]+$/.test(word);
}
