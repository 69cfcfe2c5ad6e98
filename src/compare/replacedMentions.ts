/**
 * Comparing drafts, pure: in sentences that were edited, the names and figures in whose place others stand. What was moved, cut or
 * written elsewhere is none of these.
 */
import type { Mention, Span, Work } from '../engine';
import type { ComparedDrafts } from './sentencePairs';
import { replacements } from './wordDiff';
import type { Draft, Word } from './words';

export interface ReplacedMention {
  readonly old: Mention;
  readonly new: Mention;
}

/**
 * @param isRival whether the two are of a kind, so that one can stand for the other
 * @param isSame whether the two say the same
 */
export function* replacedMentions(
  { old, now, pairs }: ComparedDrafts,
  isRival: (one: Mention, other: Mention) => boolean,
  isSame: (one: Mention, other: Mention) => boolean,
): Work<readonly ReplacedMention[]> {
  const found: ReplacedMention[] = [];
  for (const [sentence, other] of pairs.newOf) {
    if (sentence.key === other.key) continue;
    yield;
    const before = mentionsIn(old, sentence);
    const after = mentionsIn(now, other);
    const staysIn = (others: readonly Mention[], mention: Mention): boolean =>
      others.some((each) => isSame(mention, each));
    for (const { old: gone, new: come } of replacements(sentence.words, other.words)) {
      const left = touching(before, gone);
      const right = touching(after, come);
      // Nothing but the one was replaced by nothing but the other; else what the sentence keeps in another place has moved.
      const alone = left.length === 1 && right.length === 1 && isWithin(gone, left[0]!) && isWithin(come, right[0]!);
      for (const mention of left) {
        const index = right.findIndex(
          (each) =>
            isRival(mention, each) &&
            !isSame(mention, each) &&
            (alone || (!staysIn(after, mention) && !staysIn(before, each))),
        );
        if (index < 0) continue;
        const [taken] = right.splice(index, 1);
        found.push({ old: mention, new: taken! });
      }
    }
  }
  return found;
}

/** The names and figures that begin in the sentence. */
export function mentionsIn({ analysis }: Draft, { start, end }: Span): readonly Mention[] {
  const { entities } = analysis;
  let [low, high] = [0, entities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entities[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < entities.length && entities[to]!.start < end) to += 1;
  return entities.slice(low, to);
}

function touching(mentions: readonly Mention[], words: readonly Word[]): Mention[] {
  return mentions.filter(({ start, end }) => words.some((word) => word.start < end && start < word.end));
}

function isWithin(words: readonly Word[], { start, end }: Span): boolean {
  return words.every((word) => start <= word.start && word.end <= end);
}
