/**
 * The attributions' room, learnt part: marks the cues of a passage. Only words that were the head of a cue often enough in
 * training, verbs too rare to tell, and their neighbours that may belong to the same cue are looked at; all other words are outside cues
 * by construction.
 */
import { addAllWeights, confidenceOf, Decoder, FeatureList, type Weights } from '../../../tagger';
import { CUE_ROLE, STATES } from '../cueWords';
import { addFirstFeatures, addOtherFeatures, cueSentence, type CueSentence } from './cueFeatures';
import { labelledSpans } from './labelledSpans';
import type { PassageColumns } from './columns';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';

export interface ReadCue {
  readonly cue: TokenRange;
  /** 0 to 1. */
  readonly confidence: number;
}

/** How many words on each side of a head may be in its cue; set by hand. */
const REACH = 3;
/** How far a token has been looked at: not at all, by its first features, by all. */
const UNSEEN = 0;
const GLANCED = 1;
const SEEN = 2;
/**
 * By how much a label inside a cue must beat "outside", by a token's own score of its first features and of all, for it to be
 * looked at as a cue's head. On polnear-dev the surest word of every cue that was found led by 14 and by 18, but for two that stand beside a surer word.
 * In sums of weights, so measure again after training.
 */
const LEAD_AT_FIRST = 10;
const LEAD = 10;
/** The score that bars a label. */
const BARRED = -1_000_000;

/** Whether any word of the passage may be the head of a cue. */
export function mayHoldCues(passage: Passage): boolean {
  return passage.tags.some((_, position) => isHead(passage, position));
}

/** Whether a cue may be looked for at the word: one that was a head in training, or a verb too rare to tell. */
function isHead({ cueWords, tags }: Passage, position: number): boolean {
  const { role } = cueWords[position]!;
  return role === CUE_ROLE.head || (role === CUE_ROLE.unknown && tags[position]!.startsWith('VB'));
}

function mayBePart({ cueWords }: Passage, position: number): boolean {
  return cueWords[position]!.role !== CUE_ROLE.none;
}

/** In "who may not speak publicly said" the cue is "said": the infinitive and its adverb belong to the relative clause. */
function withoutInfinitive({ tags, cueWords }: Passage, { from, to }: TokenRange): TokenRange {
  for (let at = to - 1; at > from; at--) {
    const finite = tags[at] === 'VBD' || tags[at] === 'VBZ';
    if (!finite || (cueWords[at]!.verbKinds & STATES) === 0) continue;
    const before = tags.slice(from, at);
    const adverbs = tags[from - 1] === 'VB' && before.every((tag) => tag === 'RB');
    return before.includes('VB') || adverbs ? { from: at, to } : { from, to };
  }
  return { from, to };
}

/** Reads cues with trained weights; keeps its working arrays between calls. */
export class CueReader {
  private readonly decoder: Decoder;
  private readonly features = new FeatureList();
  private readonly outside: number;
  private readonly count: number;
  /** For each token of the passage how far it has been looked at. */
  private looked = new Uint8Array(0);

  constructor(private readonly weights: Weights) {
    this.decoder = new Decoder(weights);
    this.outside = weights.labels.indexOf('O');
    this.count = weights.labels.length;
  }

  /** All cues, in the order of the text. */
  read(columns: PassageColumns): ReadCue[] {
    const { passage } = columns;
    const found: ReadCue[] = [];
    if (passage.length > this.looked.length) this.looked = new Uint8Array(passage.length * 2);
    for (const { from, to } of passage.sentences) {
      const scores = this.score(columns, from, to);
      if (scores === null) continue;
      this.bar(from, to, scores);
      const decoded = this.decoder.best(to - from);
      for (const span of labelledSpans(decoded, this.weights.labels)) {
        found.push({
          cue: withoutInfinitive(passage, { from: from + span.from, to: from + span.to }),
          confidence: confidenceOf(this.weights, span.margin),
        });
      }
    }
    return found;
  }

  /** Scores of the sentence's tokens that may be in a cue, those of all others 0; null where none may. */
  private score(columns: PassageColumns, from: number, to: number): Int32Array | null {
    const { looked } = this;
    const { passage } = columns;
    looked.fill(UNSEEN, from, to);
    let sentence: CueSentence | null = null;
    let scores: Int32Array | null = null;
    for (let at = from; at < to; at++) {
      if (!isHead(passage, at)) continue;
      sentence ??= cueSentence(columns, from, to);
      scores ??= this.decoder.scoresFor(to - from);
      this.glance(columns, sentence, at, scores);
      if (this.lead(scores, at - from) < LEAD_AT_FIRST) continue;
      this.see(columns, sentence, at, scores);
    }
    if (sentence === null || scores === null) return null;
    let any = false;
    for (let at = from; at < to; at++) {
      if (looked[at] !== SEEN || !isHead(passage, at) || this.lead(scores, at - from) < LEAD) continue;
      any = true;
      for (let left = at - 1; left >= Math.max(from, at - REACH) && mayBePart(passage, left); left--) {
        this.see(columns, sentence, left, scores);
      }
      for (let right = at + 1; right < Math.min(to, at + REACH + 1) && mayBePart(passage, right); right++) {
        this.see(columns, sentence, right, scores);
      }
    }
    return any ? scores : null;
  }

  /** By how much the best label inside a cue beats "outside" at a token, by its own score. */
  private lead(scores: Int32Array, token: number): number {
    let best = -Infinity;
    for (let label = 0; label < this.count; label++) {
      if (label !== this.outside) best = Math.max(best, scores[token * this.count + label]!);
    }
    return best - scores[token * this.count + this.outside]!;
  }

  /** Adds the scores of a token's first features. */
  private glance(columns: PassageColumns, sentence: CueSentence, at: number, scores: Int32Array): void {
    this.features.clear();
    addFirstFeatures(columns, sentence, at, this.features);
    this.add(at - sentence.from, scores);
    this.looked[at] = GLANCED;
  }

  /** Adds the scores of all features of a token that have not been added yet. */
  private see(columns: PassageColumns, sentence: CueSentence, at: number, scores: Int32Array): void {
    if (this.looked[at] === UNSEEN) this.glance(columns, sentence, at, scores);
    if (this.looked[at] === SEEN) return;
    this.features.clear();
    addOtherFeatures(columns, sentence, at, this.features);
    this.add(at - sentence.from, scores);
    this.looked[at] = SEEN;
  }

  private add(token: number, scores: Int32Array): void {
    const { features, weights, count } = this;
    features.endToken();
    addAllWeights(weights.features, features.hashes, 0, features.starts[1]!, scores, token * count);
  }

  private bar(from: number, to: number, scores: Int32Array): void {
    for (let at = from; at < to; at++) {
      if (this.looked[at] === SEEN) continue;
      for (let label = 0; label < this.count; label++) {
        if (label !== this.outside) scores[(at - from) * this.count + label] = BARRED;
      }
    }
  }
}
