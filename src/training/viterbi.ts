/**
 * Training's room: the best legal labels of a sentence (Viterbi 1967), among all, or among those that the corpus leaves open. The
 * engine has a decoder of its own (`engine/tagger/decoder.ts`), which knows nothing of gold labels and margins.
 */
import { legalStep, type Scheme } from './trainingSet';

/** Less than any score that can come about: a label that is not legal. */
const NEVER = -1e9;

export class Viterbi {
  private readonly count: number;
  /** For each label those that may stand before it. */
  private readonly before: readonly Uint8Array[];
  private readonly legalStart: Uint8Array;
  private readonly legalEnd: Uint8Array;
  private readonly scores: Float32Array;
  private readonly pointers: Uint8Array;

  /** @param longest tokens in the longest sentence */
  constructor(labels: readonly string[], scheme: Scheme, longest: number) {
    const count = (this.count = labels.length);
    this.before = labels.map((to) =>
      Uint8Array.from([...labels.keys()].filter((from) => legalStep(scheme, labels[from]!, to))),
    );
    this.legalStart = Uint8Array.from(labels, (label) => +legalStep(scheme, null, label));
    this.legalEnd = Uint8Array.from(labels, (label) => +legalStep(scheme, label, null));
    this.scores = new Float32Array(longest * count);
    this.pointers = new Uint8Array(longest * count);
  }

  /**
   * Writes the best legal labels into `out`.
   * @param emissions the score of each label of each token, token by token
   * @param transitions the score of each step; the last two rows are the steps from the start and to the end
   * @param rightOf for each token the labels that are right, as a mask
   * @param marked the labels that the corpus marks, as a mask: these are chosen from, beside the right ones. Null for the right ones alone
   * @param margin given to each wrong label
   */
  decode(
    length: number,
    emissions: Float32Array,
    transitions: Float32Array,
    rightOf: (token: number) => Uint8Array,
    out: Uint8Array,
    marked: Uint8Array | null,
    margin: number,
  ): void {
    const { count, scores, pointers, before, legalStart, legalEnd } = this;
    for (let token = 0; token < length; token++) {
      const here = token * count;
      const there = here - count;
      const goldMask = rightOf(token);
      for (let label = 0; label < count; label++) {
        const isRight = goldMask[label] === 1;
        if (marked === null ? !isRight : marked[label] === 0 && !isRight) {
          scores[here + label] = NEVER;
          continue;
        }
        const emission = emissions[here + label]! + (marked !== null && !isRight ? margin : 0);
        if (token === 0) {
          scores[label] = legalStart[label] === 1 ? transitions[count * count + label]! + emission : NEVER;
          continue;
        }
        const candidates = before[label]!;
        let best = NEVER;
        let pointer = candidates.length > 0 ? candidates[0]! : 0;
        for (let index = 0; index < candidates.length; index++) {
          const previous = candidates[index]!;
          const score = scores[there + previous]! + transitions[previous * count + label]!;
          if (score > best) {
            best = score;
            pointer = previous;
          }
        }
        scores[here + label] = best <= NEVER / 2 ? NEVER : best + emission;
        pointers[here + label] = pointer;
      }
    }
    let last = 0;
    let best = -Infinity;
    for (let label = 0; label < count; label++) {
      if (legalEnd[label] === 0) continue;
      const score = scores[(length - 1) * count + label]! + transitions[(count + 1) * count + label]!;
      if (score > best) {
        best = score;
        last = label;
      }
    }
    for (let token = length - 1; token >= 0; token--) {
      out[token] = last;
      last = pointers[token * count + last]!;
    }
  }
}
