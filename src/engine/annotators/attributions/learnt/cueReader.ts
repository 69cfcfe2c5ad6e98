/**
 * The attributions' room, learnt part: marks the cues of a passage. A cue is looked for only at words that may be its head: those that
 * were the head of one often enough in training, and verbs too rare there to say. Every other word is outside cues, unless it is a
 * neighbour of such a head and may belong to the same cue.
 *
 * Most possible heads head no cue, so each is scored twice: first by the few features that rule most of them out, then, if it is still
 * in the running, by all. Only sentences in which a head is left are decoded (Viterbi).
 */
import { addAllWeights, confidenceOf, Decoder, FeatureList, type Weights } from '../../../tagger';
import { CUE_ROLE, STATES } from '../cueWords';
import { isPictograph } from '../../../text/characters';
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

/** How many words on each side of a head may belong to its cue. Set by hand. */
const REACH = 3;

/** By which features a token has been scored so far: none, the first few, or all. */
const UNSCORED = 0;
const SCORED_FIRST = 1;
const SCORED_FULLY = 2;

/**
 * By how much the best label inside a cue must beat "outside" for a word to stay in the running as a head: after its first features,
 * and after all. On polnear-dev the surest word of each cue that was found led by at least 14 and 18; two cues are exceptions, and lie
 * next to a surer word. The unit is the sum of weights, so measure again after training.
 */
const LEAST_FIRST_LEAD = 10;
const LEAST_LEAD = 10;

/** The score of a label that must not be chosen. */
const BARRED = -1_000_000;

/** Whether any word of the passage may be the head of a cue. */
export function mayHoldCues(passage: Passage): boolean {
  return passage.tags.some((_, position) => mayBeHead(passage, position));
}

/** Whether the word may be the head of a cue: it was one in training, or is a verb too rare there to say. */
function mayBeHead({ cueWords, tags }: Passage, position: number): boolean {
  const { role } = cueWords[position]!;
  return role === CUE_ROLE.head || (role === CUE_ROLE.unknown && tags[position]!.startsWith('VB'));
}

function mayBePart({ cueWords }: Passage, position: number): boolean {
  return cueWords[position]!.role !== CUE_ROLE.none;
}

/** "officials 😀 say" */
function withoutPictographs({ words }: Passage, { from, to }: TokenRange): TokenRange {
  let [start, end] = [from, to];
  while (start < end - 1 && isPictograph(words[start]!)) start++;
  while (end > start + 1 && isPictograph(words[end - 1]!)) end--;
  return { from: start, to: end };
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

/** Reads cues with trained weights; reuses its working arrays between calls. */
export class CueReader {
  private readonly decoder: Decoder;
  private readonly features = new FeatureList();
  private readonly outside: number;
  private readonly labelCount: number;
  /** For each token of the passage, by which features it has been scored. */
  private progress = new Uint8Array(0);

  constructor(private readonly weights: Weights) {
    this.decoder = new Decoder(weights);
    this.outside = weights.labels.indexOf('O');
    this.labelCount = weights.labels.length;
  }

  /** All cues, in the order of the text. */
  read(columns: PassageColumns): ReadCue[] {
    const { passage } = columns;
    const found: ReadCue[] = [];
    if (passage.length > this.progress.length) this.progress = new Uint8Array(passage.length * 2);
    for (const { from, to } of passage.sentences) {
      const scores = this.scoresOf(columns, from, to);
      if (scores === null) continue;
      this.barOthers(from, to, scores);
      const decoded = this.decoder.best(to - from);
      for (const span of labelledSpans(decoded, this.weights.labels)) {
        found.push({
          cue: withoutInfinitive(passage, withoutPictographs(passage, { from: from + span.from, to: from + span.to })),
          confidence: confidenceOf(this.weights, span.margin),
        });
      }
    }
    return found;
  }

  /** The labels' scores for the tokens of the sentence that may be in a cue, 0 for all others; null where no token may. */
  private scoresOf(columns: PassageColumns, from: number, to: number): Int32Array | null {
    const { progress } = this;
    const { passage } = columns;
    progress.fill(UNSCORED, from, to);
    let sentence: CueSentence | null = null;
    let scores: Int32Array | null = null;
    for (let at = from; at < to; at++) {
      if (!mayBeHead(passage, at)) continue;
      sentence ??= cueSentence(columns, from, to);
      scores ??= this.decoder.scoresFor(to - from);
      this.scoreFirst(columns, sentence, at, scores);
      if (this.lead(scores, at - from) < LEAST_FIRST_LEAD) continue;
      this.scoreFully(columns, sentence, at, scores);
    }
    if (sentence === null || scores === null) return null;
    let any = false;
    for (let at = from; at < to; at++) {
      if (progress[at] !== SCORED_FULLY || !mayBeHead(passage, at) || this.lead(scores, at - from) < LEAST_LEAD)
        continue;
      any = true;
      for (let left = at - 1; left >= Math.max(from, at - REACH) && mayBePart(passage, left); left--) {
        this.scoreFully(columns, sentence, left, scores);
      }
      for (let right = at + 1; right < Math.min(to, at + REACH + 1) && mayBePart(passage, right); right++) {
        this.scoreFully(columns, sentence, right, scores);
      }
    }
    return any ? scores : null;
  }

  /** By how much a token's best label inside a cue beats "outside", going by the token's own score. */
  private lead(scores: Int32Array, token: number): number {
    let best = -Infinity;
    for (let label = 0; label < this.labelCount; label++) {
      if (label !== this.outside) best = Math.max(best, scores[token * this.labelCount + label]!);
    }
    return best - scores[token * this.labelCount + this.outside]!;
  }

  /** Adds the scores of a token's first features. */
  private scoreFirst(columns: PassageColumns, sentence: CueSentence, at: number, scores: Int32Array): void {
    this.features.clear();
    addFirstFeatures(columns, sentence, at, this.features);
    this.addWeights(at - sentence.from, scores);
    this.progress[at] = SCORED_FIRST;
  }

  /** Adds the scores of whichever of a token's features have not been added yet. */
  private scoreFully(columns: PassageColumns, sentence: CueSentence, at: number, scores: Int32Array): void {
    if (this.progress[at] === UNSCORED) this.scoreFirst(columns, sentence, at, scores);
    if (this.progress[at] === SCORED_FULLY) return;
    this.features.clear();
    addOtherFeatures(columns, sentence, at, this.features);
    this.addWeights(at - sentence.from, scores);
    this.progress[at] = SCORED_FULLY;
  }

  /** Adds the weights of the features in hand to the token's scores. */
  private addWeights(token: number, scores: Int32Array): void {
    const { features, weights, labelCount } = this;
    features.endToken();
    addAllWeights(weights.features, features.hashes, 0, features.starts[1]!, scores, token * labelCount);
  }

  /** Bars every label but "outside" from the tokens that were not scored fully. */
  private barOthers(from: number, to: number, scores: Int32Array): void {
    for (let at = from; at < to; at++) {
      if (this.progress[at] === SCORED_FULLY) continue;
      for (let label = 0; label < this.labelCount; label++) {
        if (label !== this.outside) scores[(at - from) * this.labelCount + label] = BARRED;
      }
    }
  }
}
