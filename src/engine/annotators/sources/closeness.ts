/** The ledger's room: how close to the matter the copy says a source was ("with direct knowledge of the matter"). */
import type { TextSpan } from '../../model';
import type { StoryView } from '../../syntax/storyView';
import { CLOSENESS } from './lexicon/closeness';
import { PhraseBook } from './phrases';
import type { TokenRange } from '../../syntax/tokenRange';

const book = new PhraseBook<'close'>({ close: CLOSENESS });
/** How many words after the phrase a relative clause may still describe it. Set by hand. */
const REACH = 4;
const LONGEST = 14;

/**
 * The words of closeness in the phrase or right after it.
 * @param cues start offsets of cues, at which the search ends
 */
export function closenessOf(view: StoryView, range: TokenRange, cues: ReadonlySet<number>): TextSpan | null {
  const sentence = view.sentence(range.from);
  const limit = sentence?.endToken ?? range.to;
  for (let token = range.from + 1; token < Math.min(limit, range.to + REACH); token++) {
    if (token >= range.to && cues.has(view.story.tokens[token]!.start)) return null;
    const match = book.match(view.words, token, limit);
    if (match === null) continue;
    let to = match.end;
    while (to < limit && to - token < LONGEST && view.isWord(to) && !cues.has(view.story.tokens[to]!.start)) to++;
    return view.span({ from: token, to: Math.max(to, match.end) });
  }
  return null;
}
