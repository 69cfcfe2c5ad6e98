/** Comparing drafts, pure: which words of two runs are the same, by their longest common subsequence. */
import type { Span } from '../engine';
import type { WordRun } from './change';
import type { Draft, Word } from './words';

/** Words `from` up to, not including, `to`, in place of which the other run has others (or none). */
export interface Replacement {
  readonly old: readonly Word[];
  readonly new: readonly Word[];
}

/** Beyond so many cells the middle of two runs counts as replaced as a whole: both are some 3,000 words long and share little. */
const MOST_CELLS = 9_000_000;

/** What has to be replaced in the one to come to the other, in order. */
export function replacements(old: readonly Word[], now: readonly Word[]): readonly Replacement[] {
  const found: { old: Word[]; new: Word[] }[] = [];
  let open: { old: Word[]; new: Word[] } | null = null;
  for (const { side, word } of steps(old, now)) {
    if (side === 'both') {
      open = null;
      continue;
    }
    if (open === null) found.push((open = { old: [], new: [] }));
    open[side].push(word);
  }
  return found;
}

/** The two spans as runs of words that stand in both or in one of them, each with the marks and spaces after it. */
export function wordRuns(old: Draft, oldSpan: Span, now: Draft, newSpan: Span): readonly WordRun[] {
  const runs: { in: WordRun['in']; start: number; end: number; draft: Draft }[] = [];
  for (const { side, word } of steps(old.wordsIn(oldSpan), now.wordsIn(newSpan))) {
    const draft = side === 'old' ? old : now;
    const last = runs.at(-1);
    if (last?.in === side) last.end = Math.max(last.end, word.end);
    else runs.push({ in: side, start: word.start, end: word.end, draft });
  }
  return runs.map((run) => ({ in: run.in, text: run.draft.asRead(run).text }));
}

interface Step {
  readonly side: 'both' | 'old' | 'new';
  /** The new draft's, where it stands in both. */
  readonly word: Word;
}

/** One step for each word; where both runs have others, the old ones come first. */
function* steps(old: readonly Word[], now: readonly Word[]): Generator<Step> {
  let head = 0;
  while (head < old.length && head < now.length && old[head]!.key === now[head]!.key) head += 1;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old.at(-1 - tail)!.key === now.at(-1 - tail)!.key) tail += 1;
  for (let at = 0; at < head; at += 1) yield { side: 'both', word: now[at]! };
  yield* middleSteps(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  for (let at = now.length - tail; at < now.length; at += 1) yield { side: 'both', word: now[at]! };
}

function* middleSteps(old: readonly Word[], now: readonly Word[]): Generator<Step> {
  const width = now.length + 1;
  let [row, column] = [0, 0];
  if (old.length > 0 && now.length > 0 && (old.length + 1) * width <= MOST_CELLS) {
    // lengths[i * width + j]: the most words that old from i and now from j have in common.
    const lengths = new Uint16Array((old.length + 1) * width);
    for (let i = old.length - 1; i >= 0; i -= 1)
      for (let j = now.length - 1; j >= 0; j -= 1)
        lengths[i * width + j] =
          old[i]!.key === now[j]!.key
            ? lengths[(i + 1) * width + j + 1]! + 1
            : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    while (row < old.length && column < now.length && lengths[row * width + column]! > 0) {
      if (old[row]!.key === now[column]!.key) {
        yield { side: 'both', word: now[column]! };
        row += 1;
        column += 1;
      } else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) {
        yield { side: 'old', word: old[row]! };
        row += 1;
      } else {
        yield { side: 'new', word: now[column]! };
        column += 1;
      }
    }
  }
  for (; row < old.length; row += 1) yield { side: 'old', word: old[row]! };
  for (; column < now.length; column += 1) yield { side: 'new', word: now[column]! };
}
