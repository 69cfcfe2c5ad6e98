/** Parts of speech: the scores that a word form contributes to its own tag and to its neighbours', summed up once. */
import { addAllWeights, FeatureList, type Weights } from '../../tagger';
import { addFarLeft, addLeft, addOwn, addRight } from './features';
import type { WordForm } from '../wordForms';

/** The position, relative to the token tagged, in which a form is looked at. */
export const AS_WORD = 0;
export const AS_OPENING = 1;
export const AS_LEFT = 2;
export const AS_FAR_LEFT = 3;
export const AS_RIGHT = 4;
const PARTS = 5;

/**
 * Score rows by form and part, worked out when they are first asked for. A part has at most twelve features, each of which weighs at
 * most 21 × 127 (`weightsFile`): a sum of 16 bits holds them.
 */
export class FormScores {
  /** Rows of scores, one after the other, of every form and part seen so far. */
  rows = new Int16Array(0);
  private known = new Uint8Array(0);
  private readonly features = new FeatureList();
  private readonly count: number;
  private readonly sums: Int32Array;

  constructor(private readonly weights: Weights) {
    this.count = weights.labels.length;
    this.sums = new Int32Array(this.count);
  }

  /** Where in `rows` the form's scores for this part begin. */
  row(form: WordForm, part: number): number {
    const key = form.id * PARTS + part;
    const base = key * this.count;
    if (key < this.known.length && this.known[key] === 1) return base;
    this.reserve(key);
    this.known[key] = 1;
    const { features } = this;
    features.clear();
    if (part === AS_LEFT) addLeft(form, features);
    else if (part === AS_FAR_LEFT) addFarLeft(form, features);
    else if (part === AS_RIGHT) addRight(form, features);
    else addOwn(form, part === AS_OPENING, features);
    features.endToken();
    this.sums.fill(0);
    addAllWeights(this.weights.features, features.hashes, 0, features.starts[1]!, this.sums, 0);
    this.rows.set(this.sums, base);
    return base;
  }

  private reserve(key: number): void {
    if (key < this.known.length) return;
    const room = Math.max(1 << 11, key * 2);
    const known = new Uint8Array(room);
    known.set(this.known);
    this.known = known;
    const rows = new Int16Array(room * this.count);
    rows.set(this.rows);
    this.rows = rows;
  }
}
