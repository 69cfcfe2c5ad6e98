/** The tagger's room: from features to the best legal sequence of labels (Viterbi 1967), with the margin of each choice. */
import type { FeatureList } from './featureList';
import { addAllWeights } from './packedWeights';
import { ILLEGAL, type Weights } from './weights';

const NEVER = -1e9;

/** What `Decoder.decode` found; the arrays are the decoder's own and hold until its next call. */
export interface Decoded {
  readonly length: number;
  /** Index into `weights.labels` for each token. */
  readonly labels: Uint8Array;
  /** For each token, by how much the best sequence beats the best one that labels this token differently. Never negative. */
  readonly margins: Float32Array;
}

/**
 * Decodes sentences with one set of weights. Keeps its working arrays between calls, so make one for each run of an
 * annotator. Whole numbers all the way: the same features give the same labels on every machine.
 */
export class Decoder {
  private readonly count: number;
  /** Legal steps as a flat list: for each label, the labels that may stand before it. */
  private readonly before: Uint8Array[];
  private readonly after: Uint8Array[];
  /** The weights of those steps, in the same order. */
  private readonly beforeSteps: Int16Array[];
  private readonly afterSteps: Int16Array[];
  private readonly ahead: Int32Array;
  private emissions = new Int32Array(0);
  private forward = new Int32Array(0);
  private backward = new Int32Array(0);
  private pointers = new Uint8Array(0);
  private labels = new Uint8Array(0);
  private margins = new Float32Array(0);

  constructor(private readonly weights: Weights) {
    const count = (this.count = weights.labels.length);
    const legal = (from: number, to: number): boolean => weights.transitions[from * count + to] !== ILLEGAL;
    const all = Array.from({ length: count }, (_, label) => label);
    this.before = all.map((to) => Uint8Array.from(all.filter((from) => legal(from, to))));
    this.after = all.map((from) => Uint8Array.from(all.filter((to) => legal(from, to))));
    const step = (from: number, to: number): number => weights.transitions[from * count + to]!;
    this.beforeSteps = all.map((to) => Int16Array.from(this.before[to]!, (from) => step(from, to)));
    this.afterSteps = all.map((from) => Int16Array.from(this.after[from]!, (to) => step(from, to)));
    this.ahead = new Int32Array(count);
  }

  /**
   * The best legal labels for tokens `from` up to, not including, `to` of the list, as one sentence.
   * @param allowed where given, `allowed[(token - from) * labels + label]` of 0 bars a label from a token; where no sequence is left, the
   *   barred labels are used after all.
   * @param wantMargins false saves a third of the time where nobody reads `margins`, which are then 0.
   */
  decode(
    features: FeatureList,
    from = 0,
    to = features.length,
    allowed: Uint8Array | undefined = undefined,
    wantMargins = true,
  ): Decoded {
    const length = to - from;
    this.reserve(length);
    if (length > 0) this.emit(features, from, to, allowed);
    return this.best(length, wantMargins);
  }

  /**
   * Room for the scores of `length` tokens, `scores[token * labels + label]`, all 0: for callers that add them up themselves
   * (`addAllWeights`) and then ask for `best(length)`. The decoder's own array, good until its next call.
   */
  scoresFor(length: number): Int32Array {
    this.reserve(length);
    this.emissions.fill(0, 0, length * this.count);
    return this.emissions;
  }

  /** The best legal labels by the scores in `scoresFor(length)`. */
  best(length: number, wantMargins = true): Decoded {
    if (length === 0) return { length, labels: this.labels, margins: this.margins };
    const last = this.pass(length);
    if (wantMargins) this.passBack(length);
    this.read(length, last, wantMargins);
    return { length, labels: this.labels, margins: this.margins };
  }

  /** Scores of every label for each token: the sum of the weights of its features. */
  private emit(features: FeatureList, from: number, to: number, allowed: Uint8Array | undefined): void {
    const table = this.weights.features;
    const { hashes, starts } = features;
    const { emissions, count } = this;
    emissions.fill(0, 0, (to - from) * count);
    for (let token = from; token < to; token++) {
      addAllWeights(table, hashes, starts[token]!, starts[token + 1]!, emissions, (token - from) * count);
    }
    if (allowed === undefined) return;
    for (let at = (to - from) * count - 1; at >= 0; at--) if (allowed[at] === 0) emissions[at] = emissions[at]! - 1e6;
  }

  /** Best score of a sequence that ends in each label, from the left; returns the best last label. */
  private pass(length: number): number {
    const { count, emissions, forward, pointers, before, beforeSteps } = this;
    const { transitions } = this.weights;
    for (let label = 0; label < count; label++) {
      const step = transitions[count * count + label]!;
      forward[label] = step === ILLEGAL ? NEVER : step + emissions[label]!;
    }
    for (let token = 1; token < length; token++) {
      const here = token * count;
      const there = here - count;
      for (let label = 0; label < count; label++) {
        const candidates = before[label]!;
        const steps = beforeSteps[label]!;
        let best = NEVER;
        let pointer = candidates.length > 0 ? candidates[0]! : 0;
        for (let index = 0; index < candidates.length; index++) {
          const previous = candidates[index]!;
          const score = forward[there + previous]! + steps[index]!;
          if (score > best) {
            best = score;
            pointer = previous;
          }
        }
        forward[here + label] = best <= NEVER / 2 ? NEVER : best + emissions[here + label]!;
        pointers[here + label] = pointer;
      }
    }
    let last = 0;
    let best = -Infinity;
    for (let label = 0; label < count; label++) {
      const step = transitions[(count + 1) * count + label]!;
      const score = step === ILLEGAL ? NEVER : forward[(length - 1) * count + label]! + step;
      if (score > best) {
        best = score;
        last = label;
      }
    }
    return last;
  }

  /** Best score of what can follow each label, from the right. */
  private passBack(length: number): void {
    const { count, emissions, backward, after, afterSteps, ahead } = this;
    const { transitions } = this.weights;
    for (let label = 0; label < count; label++) {
      const step = transitions[(count + 1) * count + label]!;
      backward[(length - 1) * count + label] = step === ILLEGAL ? NEVER : step;
    }
    for (let token = length - 2; token >= 0; token--) {
      const here = token * count;
      const there = here + count;
      for (let next = 0; next < count; next++) ahead[next] = backward[there + next]! + emissions[there + next]!;
      for (let label = 0; label < count; label++) {
        const candidates = after[label]!;
        const steps = afterSteps[label]!;
        let best = NEVER;
        for (let index = 0; index < candidates.length; index++) {
          const score = ahead[candidates[index]!]! + steps[index]!;
          if (score > best) best = score;
        }
        backward[here + label] = best <= NEVER / 2 ? NEVER : best;
      }
    }
  }

  private read(length: number, last: number, wantMargins: boolean): void {
    const { count, pointers, labels, margins } = this;
    let label = last;
    for (let token = length - 1; token >= 0; token--) {
      labels[token] = label;
      const base = token * count;
      margins[token] = wantMargins ? this.marginAt(base, label) : 0;
      label = pointers[base + label]!;
    }
  }

  private marginAt(base: number, label: number): number {
    const { count, forward, backward } = this;
    const best = forward[base + label]! + backward[base + label]!;
    let second = NEVER;
    for (let other = 0; other < count; other++) {
      if (other === label) continue;
      const score = forward[base + other]! + backward[base + other]!;
      if (score > second) second = score;
    }
    return Math.max(0, Math.min(best - second, 10_000));
  }

  private reserve(length: number): void {
    if (length <= this.labels.length) return;
    const room = Math.max(256, length * 2);
    this.emissions = new Int32Array(room * this.count);
    this.forward = new Int32Array(room * this.count);
    this.backward = new Int32Array(room * this.count);
    this.pointers = new Uint8Array(room * this.count);
    this.labels = new Uint8Array(room);
    this.margins = new Float32Array(room);
  }
}

/** The share of choices with this margin that were right on development text, 0 to 1. */
export function confidenceOf(weights: Weights, margin: number): number {
  return 1 / (1 + Math.exp(-(weights.slope * margin + weights.offset)));
}
