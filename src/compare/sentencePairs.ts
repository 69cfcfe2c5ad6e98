/**
 * Comparing drafts, pure: which sentence of the new draft is which of the old one, wherever it has moved to. Those with the same
 * words are each other; what is left pairs with the sentence that shares most of its words.
 */
import type { Work } from '../engine';
import { sharedWords, type Draft, type DraftSentence } from './words';

/** Two drafts of a story, sentence beside sentence. */
export interface ComparedDrafts {
  readonly old: Draft;
  readonly now: Draft;
  readonly pairs: SentencePairs;
}

export interface SentencePairs {
  readonly newOf: ReadonlyMap<DraftSentence, DraftSentence>;
  readonly oldOf: ReadonlyMap<DraftSentence, DraftSentence>;
}

/** The least share of words that makes two sentences versions of one. */
const LEAST_SHARE = 0.5;
/** The same where the sentences before and after are the same in both drafts, and this one stands alone between them. */
const LEAST_SHARE_IN_PLACE = 0.25;
/** A sentence that follows the same one as before is a little more likely to be the same. */
const SAME_NEIGHBOUR = 0.1;
/** Words in more sentences than these point to none of them. */
const MOST_SENTENCES_OF_A_WORD = 64;
/** So many of the sentences that share most words are looked at closely. */
const CLOSELY = 8;

export function* pairSentences(old: Draft, now: Draft): Work<SentencePairs> {
  const newOf = new Map<DraftSentence, DraftSentence>();
  const oldOf = new Map<DraftSentence, DraftSentence>();
  const pair = (one: DraftSentence, other: DraftSentence): void => {
    newOf.set(one, other);
    oldOf.set(other, one);
  };
  pairEqual(old, now, pair);
  yield;
  yield* pairAlike(old, now, { newOf, oldOf }, pair);
  pairInPlace(old, now, { newOf, oldOf }, pair);
  return { newOf, oldOf };
}

/** Two sentences that may be versions of one. */
interface Claim {
  readonly sentence: DraftSentence;
  readonly other: DraftSentence;
  readonly fit: number;
}

type Pair = (one: DraftSentence, other: DraftSentence) => void;

function pairEqual(old: Draft, now: Draft, pair: Pair): void {
  const waiting = new Map<string, DraftSentence[]>();
  for (const sentence of now.sentences) {
    const same = waiting.get(sentence.key);
    if (same === undefined) waiting.set(sentence.key, [sentence]);
    else same.push(sentence);
  }
  for (const sentence of old.sentences) {
    const other = waiting.get(sentence.key)?.shift();
    if (other !== undefined) pair(sentence, other);
  }
}

function* pairAlike(old: Draft, now: Draft, { newOf, oldOf }: SentencePairs, pair: Pair): Work<void> {
  const placeOf = new Map(now.sentences.map((sentence, index) => [sentence, index]));
  const free = now.sentences.filter((sentence) => !oldOf.has(sentence));
  const byWord = new Map<string, Set<DraftSentence>>();
  for (const sentence of free)
    for (const { key } of sentence.words) {
      const sentences = byWord.get(key);
      if (sentences === undefined) byWord.set(key, new Set([sentence]));
      else sentences.add(sentence);
    }
  const claims: Claim[] = [];
  for (const [index, sentence] of old.sentences.entries()) {
    if (newOf.has(sentence)) continue;
    const counts = new Map<DraftSentence, number>();
    for (const key of new Set(sentence.words.map((word) => word.key))) {
      const sentences = byWord.get(key);
      if (sentences === undefined || sentences.size > MOST_SENTENCES_OF_A_WORD) continue;
      for (const other of sentences) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const candidates = [...counts].sort((a, b) => b[1] - a[1]).slice(0, CLOSELY);
    for (const [other] of candidates) {
      const share = sharedWords(sentence.words, other.words);
      if (share < LEAST_SHARE) continue;
      const before = newOf.get(old.sentences[index - 1]!);
      const follows = before !== undefined && before === now.sentences[placeOf.get(other)! - 1];
      claims.push({ sentence, other, fit: share + (follows ? SAME_NEIGHBOUR : 0) });
    }
    yield;
  }
  claims.sort((a, b) => b.fit - a.fit);
  for (const { sentence, other } of claims) if (!newOf.has(sentence) && !oldOf.has(other)) pair(sentence, other);
}

/** A sentence that was written anew between two that stayed. */
function pairInPlace(old: Draft, now: Draft, { newOf, oldOf }: SentencePairs, pair: Pair): void {
  const places = new Map(now.sentences.map((sentence, index) => [sentence, index]));
  const placeOf = (index: number, end: number): number | undefined => {
    const neighbour = old.sentences[index];
    if (neighbour === undefined) return end;
    const other = newOf.get(neighbour);
    return other === undefined ? undefined : places.get(other);
  };
  for (const [index, sentence] of old.sentences.entries()) {
    if (newOf.has(sentence)) continue;
    const [before, after] = [placeOf(index - 1, -1), placeOf(index + 1, now.sentences.length)];
    if (before === undefined || after !== before + 2) continue;
    const other = now.sentences[before + 1]!;
    if (!oldOf.has(other) && sharedWords(sentence.words, other.words) >= LEAST_SHARE_IN_PLACE) pair(sentence, other);
  }
}
