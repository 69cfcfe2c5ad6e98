/** The tagger's room: the best sequence of labels where most tokens have one candidate label or a few. */
import { ILLEGAL, type Weights } from './weights';

/**
 * Viterbi (1967) over each token's own candidate labels, for tag sets where few tokens are ambiguous. The cost of a sentence is the sum,
 * over neighbours, of the products of their numbers of candidates, and not the square of all labels.
 *
 *     decoder.clear();
 *     decoder.addLabel(label, score); decoder.endToken();   // for each token, one label or more
 *     decoder.decode();                                     // then decoder.labelAt(token)
 */
export class NarrowDecoder {
  private readonly count: number;
  private readonly transitions: Int16Array;
  private readonly starts: number[] = [0];
  private length = 0;
  private used = 0;
  private choices = new Uint8Array(1 << 10);
  private scores = new Int32Array(1 << 10);
  private pointers = new Int32Array(1 << 10);
  private best = new Uint8Array(1 << 8);

  constructor(weights: Weights) {
    this.count = weights.labels.length;
    // A barred label's penalty, so large that it is taken only where nothing else is left.
    this.transitions = weights.transitions.map((step) => (step === ILLEGAL ? ILLEGAL + 1 : step));
  }

  clear(): void {
    this.length = 0;
    this.used = 0;
  }

  /** Adds a label that the token in hand may have. */
  addLabel(label: number, score: number): void {
    if (this.used === this.choices.length) {
      const room = this.used * 2;
      const [choices, scores, pointers] = [new Uint8Array(room), new Int32Array(room), new Int32Array(room)];
      choices.set(this.choices);
      scores.set(this.scores);
      pointers.set(this.pointers);
      [this.choices, this.scores, this.pointers] = [choices, scores, pointers];
    }
    this.choices[this.used] = label;
    this.scores[this.used++] = score;
  }

  endToken(): void {
    this.starts[++this.length] = this.used;
  }

  /** Finds the best sequence of labels for the tokens that were ended. */
  decode(): void {
    const { length, starts, choices, scores, pointers, transitions, count } = this;
    if (length === 0) return;
    for (let at = 0; at < starts[1]!; at++) scores[at] = scores[at]! + transitions[count * count + choices[at]!]!;
    for (let token = 1; token < length; token++) {
      const from = starts[token - 1]!;
      const here = starts[token]!;
      const end = starts[token + 1]!;
      for (let at = here; at < end; at++) {
        const label = choices[at]!;
        let best = -Infinity;
        let pointer = from;
        for (let before = from; before < here; before++) {
          const score = scores[before]! + transitions[choices[before]! * count + label]!;
          if (score > best) {
            best = score;
            pointer = before;
          }
        }
        scores[at] = scores[at]! + best;
        pointers[at] = pointer;
      }
    }
    this.trace();
  }

  /** The label of a token after `decode`. */
  labelAt(token: number): number {
    return this.best[token]!;
  }

  private trace(): void {
    const { length, starts, choices, scores, pointers, transitions, count } = this;
    if (length > this.best.length) this.best = new Uint8Array(length * 2);
    let last = starts[length - 1]!;
    let best = -Infinity;
    for (let at = last; at < starts[length]!; at++) {
      const score = scores[at]! + transitions[(count + 1) * count + choices[at]!]!;
      if (score > best) {
        best = score;
        last = at;
      }
    }
    for (let token = length - 1; token >= 0; token--) {
      this.best[token] = choices[last]!;
      last = pointers[last]!;
    }
  }
}
