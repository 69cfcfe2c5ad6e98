/**
 * Training's room (node only, never bundled): the averaged structured perceptron (Collins 2002) over hashed features.
 *
 *     const set = new TrainingSet(labelsOf('bilou', ['person', 'place']));
 *     set.add(features, 0, features.length, labelsOfSpans('bilou', features.length, spans));
 *     const trained = trainPerceptron(set, { scheme: 'bilou', epochs: 8, seed: 1 });
 *     let bytes = packWeights(trained, { keep: 600_000 });                  // weightsFile.ts
 *     bytes = withCalibration(bytes, fitLogistic(margins, right));          // after decoding development text
 *
 * The same set, options and seed give the same bytes.
 */
import { AveragedWeights } from './averagedWeights';
import { numberFeatures } from './numberFeatures';
import { seededRandom, shuffle } from './random';
import type { Trained } from './trained';
import { legalStep, type Scheme, type TrainingSet } from './trainingSet';
import { Viterbi } from './viterbi';

export interface PerceptronOptions {
  readonly scheme: Scheme;
  readonly epochs: number;
  readonly seed: number;
  /** Features that hold for fewer tokens are dropped. Default 2. */
  readonly minimumCount?: number;
  /** A wrong label must lose by this much or it is learnt against (0 is the plain perceptron). Default 0. */
  readonly margin?: number;
  /** Share of a token's features that are hidden in each step, so that none is leant on alone. Default 0. */
  readonly dropout?: number;
  /** Share of the visits that a sentence read rightly twice in a row is spared. Default 0.6: twice as fast, as good. */
  readonly spare?: number;
  /** Told of each epoch. */
  readonly progress?: (line: string) => void;
}

/** Snapshots in each epoch over which the weights are averaged. */
const SNAPSHOTS = 10;

export function trainPerceptron(set: TrainingSet, options: PerceptronOptions): Trained {
  return new Perceptron(set, options).train();
}

class Perceptron {
  private readonly count: number;
  private readonly sentences: number;
  private readonly tokenStart: Uint32Array;
  private readonly sentenceStart: Uint32Array;
  private readonly gold: Uint16Array;
  /** For each feature of each token its number; hashes stand in `hashOf`. */
  private readonly features: Int32Array;
  private readonly hashOf: Uint32Array;
  private readonly weights: AveragedWeights;
  private readonly viterbi: Viterbi;
  /** For each set of labels the only one in it, −1 where there are more. */
  private readonly onlyLabel: Int16Array;
  private readonly emissions: Float32Array;
  private readonly predicted: Uint8Array;
  private readonly right: Uint8Array;
  /** The features of the sentence in hand that are not hidden, and where each token's start. */
  private readonly active: Int32Array;
  private readonly activeStart: Uint32Array;
  private readonly random: () => number;

  constructor(
    private readonly set: TrainingSet,
    private readonly options: PerceptronOptions,
  ) {
    const count = (this.count = set.labels.length);
    this.sentences = set.sentenceStart.length - 1;
    this.tokenStart = Uint32Array.from(set.tokenStart);
    this.sentenceStart = Uint32Array.from(set.sentenceStart);
    this.gold = Uint16Array.from(set.gold);
    this.random = seededRandom(options.seed);
    const minimumCount = options.minimumCount ?? 2;
    const { features, hashOf } = numberFeatures(set, this.tokenStart, minimumCount);
    this.features = features;
    this.hashOf = hashOf;
    this.weights = new AveragedWeights(hashOf.length, count);
    options.progress?.(
      `${this.sentences} sentences, ${this.tokenStart.length - 1} tokens, ${hashOf.length} features that hold at least ${minimumCount} times`,
    );
    this.onlyLabel = Int16Array.from(set.masks, (mask) =>
      mask.reduce((sum, one) => sum + one, 0) === 1 ? mask.indexOf(1) : -1,
    );
    let longest = 0;
    let widest = 0;
    for (let sentence = 0; sentence < this.sentences; sentence++) {
      const from = this.sentenceStart[sentence]!;
      const to = this.sentenceStart[sentence + 1]!;
      longest = Math.max(longest, to - from);
      widest = Math.max(widest, this.tokenStart[to]! - this.tokenStart[from]!);
    }
    this.emissions = new Float32Array(longest * count);
    this.viterbi = new Viterbi(set.labels, options.scheme, longest);
    this.predicted = new Uint8Array(longest);
    this.right = new Uint8Array(longest);
    this.active = new Int32Array(widest);
    this.activeStart = new Uint32Array(longest + 1);
  }

  train(): Trained {
    const { sentences, options } = this;
    const order = Uint32Array.from({ length: sentences }, (_, index) => index);
    const every = Math.max(1, Math.floor(sentences / SNAPSHOTS));
    const spare = options.spare ?? 0.6;
    const rightInARow = new Uint8Array(sentences);
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      const started = process.hrtime.bigint();
      shuffle(order, this.random);
      let wrong = 0;
      let tokens = 0;
      order.forEach((sentence, index) => {
        if (rightInARow[sentence]! < 2 || this.random() >= spare) {
          const wrongHere = this.learn(sentence);
          wrong += wrongHere;
          rightInARow[sentence] = wrongHere === 0 ? Math.min(2, rightInARow[sentence]! + 1) : 0;
        }
        tokens += this.sentenceStart[sentence + 1]! - this.sentenceStart[sentence]!;
        if (index % every === every - 1) this.weights.takeSnapshot();
      });
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      options.progress?.(
        `epoch ${epoch} of ${options.epochs}: ${((100 * wrong) / tokens).toFixed(2)}% of tokens wrong, ` +
          `${this.weights.rowsUsed} features in use, ${seconds.toFixed(0)} s`,
      );
    }
    return this.averaged();
  }

  /** One step: decodes, and where a wrong label won, moves the weights. Returns the number of wrong tokens. */
  private learn(sentence: number): number {
    const from = this.sentenceStart[sentence]!;
    const length = this.sentenceStart[sentence + 1]! - from;
    if (length === 0) return 0;
    this.look(from, length);
    this.emit(length);
    const { masks, marked } = this.set;
    const rightOf = (token: number): Uint8Array => masks[this.gold[from + token]!]!;
    const decode = (out: Uint8Array, among: Uint8Array | null, margin: number): void =>
      this.viterbi.decode(length, this.emissions, this.weights.transitions, rightOf, out, among, margin);
    if (!this.readGold(from, length)) decode(this.right, null, 0);
    decode(this.predicted, masks[marked[sentence]!]!, this.options.margin ?? 0);
    let differ = 0;
    let wrong = 0;
    for (let token = 0; token < length; token++) {
      if (this.predicted[token] !== this.right[token]) differ++;
      if (masks[this.gold[from + token]!]![this.predicted[token]!] === 0) wrong++;
    }
    if (wrong === 0 || differ === 0) return 0;
    this.update(length);
    return wrong;
  }

  /** The right labels where each token has but one; false where the sentence leaves a choice. */
  private readGold(from: number, length: number): boolean {
    for (let token = 0; token < length; token++) {
      const only = this.onlyLabel[this.gold[from + token]!]!;
      if (only < 0) return false;
      this.right[token] = only;
    }
    return true;
  }

  /** Copies the features of the sentence, without those that are hidden this time. */
  private look(from: number, length: number): void {
    const { active, activeStart, features, tokenStart, random } = this;
    const dropout = this.options.dropout ?? 0;
    let used = 0;
    for (let token = 0; token < length; token++) {
      activeStart[token] = used;
      const end = tokenStart[from + token + 1]!;
      for (let index = tokenStart[from + token]!; index < end; index++) {
        if (dropout > 0 && random() < dropout) continue;
        active[used++] = features[index]!;
      }
    }
    activeStart[length] = used;
  }

  private emit(length: number): void {
    const { count, emissions, active, activeStart } = this;
    const { rowOf, rows } = this.weights;
    emissions.fill(0, 0, length * count);
    for (let token = 0; token < length; token++) {
      const base = token * count;
      const end = activeStart[token + 1]!;
      for (let index = activeStart[token]!; index < end; index++) {
        const row = rowOf[active[index]!]!;
        if (row < 0) continue;
        const at = row * count;
        for (let label = 0; label < count; label++) {
          emissions[base + label] = emissions[base + label]! + rows[at + label]!;
        }
      }
    }
  }

  private update(length: number): void {
    const { count, right, predicted, active, activeStart, weights } = this;
    for (let token = 0; token < length; token++) {
      const good = right[token]!;
      const bad = predicted[token]!;
      const goodBefore = token > 0 ? right[token - 1]! : count;
      const badBefore = token > 0 ? predicted[token - 1]! : count;
      if (good === bad && goodBefore === badBefore) continue;
      weights.updateStep(goodBefore * count + good, badBefore * count + bad);
      if (good === bad) continue;
      const end = activeStart[token + 1]!;
      for (let index = activeStart[token]!; index < end; index++) {
        weights.update(active[index]!, good, bad);
      }
    }
    const goodLast = right[length - 1]!;
    const badLast = predicted[length - 1]!;
    if (goodLast === badLast) return;
    const ends = (count + 1) * count;
    weights.updateStep(ends + goodLast, ends + badLast);
  }

  private averaged(): Trained {
    const { count, set, options } = this;
    const { rowsUsed, rowOf } = this.weights;
    const { rows, transitions } = this.weights.averages(options.epochs * SNAPSHOTS);
    const hashes = new Uint32Array(rowsUsed);
    rowOf.forEach((row, feature) => {
      if (row >= 0) hashes[row] = this.hashOf[feature]!;
    });
    const bar = (from: string | null, to: string | null, at: number): void => {
      if (!legalStep(options.scheme, from, to)) transitions[at] = NaN;
    };
    set.labels.forEach((to, label) => {
      set.labels.forEach((from, previous) => bar(from, to, previous * count + label));
      bar(null, to, count * count + label);
      bar(to, null, (count + 1) * count + label);
    });
    return { labels: set.labels, scheme: options.scheme, hashes, rows, transitions };
  }
}
