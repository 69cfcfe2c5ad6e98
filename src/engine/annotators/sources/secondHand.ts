/** The ledger's room: outlets that vouch for unnamed sources of their own: "The Courier reported, citing two officials". */
import type { Attribution } from '../../model';
import type { StoryView } from '../../syntax/storyView';
import { readNounPhrase, type NounPhrase } from '../../syntax/nounPhrase';
import type { Work } from '../../work';
import type { Draft } from './draft';
import { isCiting, isOutlet } from './outlets';

/** Phrases looked at between two yields. */
const PHRASES_A_STEP = 1_000;
/** How many words after "citing" the phrase that is cited may take. Set by hand. */
const CITED_WORDS = 5;

/** "The Courier reported, citing two officials": the outlet vouches for a source that it does not name either. */
export function* secondHand(
  view: StoryView,
  drafts: readonly Draft[],
  attributions: readonly Attribution[],
): Work<void> {
  const unnamed = new Set<number>();
  for (const draft of drafts) {
    if (draft.kind !== null && draft.kind !== 'document' && draft.kind !== 'outlet') {
      for (const entry of draft.entries) if (entry.attribution >= 0) unnamed.add(entry.attribution);
    }
  }
  yield;
  const citing = new Set<number>();
  for (const index of unnamed) {
    const attribution = attributions[index]!;
    if (isCiting(attribution)) citing.add(view.sentenceIndex(view.tokenAt(attribution.source!.start)));
  }
  yield;
  let work = 0;
  for (const draft of drafts) {
    if (draft.kind !== null) continue;
    for (const { source, phrase } of draft.entries) {
      if (++work % PHRASES_A_STEP === 0) yield;
      if (source.class !== 'named-organization' && source.class !== 'document' && source.class !== 'named-person')
        continue;
      if (!isOutlet(view, phrase)) continue;
      const sentence = view.sentenceIndex(phrase.head);
      if (citing.has(sentence) || citesUnnamed(view, phrase)) draft.kind = 'second-hand';
    }
  }
}

const CITING = new Set(['citing', 'quoting', 'quoted', 'quotes', 'cited', 'cites']);

/** "citing two unnamed officials" where no attribution was marked on it. */
function citesUnnamed(view: StoryView, phrase: NounPhrase): boolean {
  const sentence = view.sentence(phrase.head);
  if (sentence === undefined) return false;
  for (let token = phrase.range.to; token + 1 < sentence.endToken; token++) {
    const word = view.word(token);
    if (!CITING.has(word)) continue;
    const span = view.span({ from: token + 1, to: Math.min(sentence.endToken, token + 1 + CITED_WORDS) });
    const cited = readNounPhrase(view, span);
    if (cited !== null && cited.name === null && cited.kind === 'person' && cited.determiner !== 'definite')
      return true;
  }
  return false;
}
