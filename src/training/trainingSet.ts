/** Training's room (node only, never bundled): sentences as feature hashes and the labels that are right for them. */
import type { FeatureList } from '../engine/tagger';

/** How labels may follow one another: inside a span and out of it. */
export type Scheme = 'bilou' | 'bio' | 'free';

/** A span of tokens `start` up to, not including, `end`, with its type. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** All labels of a scheme for the given types: "O", "B-person", "I-person" … */
export function labelsOf(scheme: Scheme, types: readonly string[]): string[] {
  if (scheme === 'free') return [...types];
  const parts = scheme === 'bilou' ? ['B', 'I', 'L', 'U'] : ['B', 'I'];
  return ['O', ...types.flatMap((type) => parts.map((part) => `${part}-${type}`))];
}

/** Whether `to` may follow `from`; null stands for the start (as `from`) and the end (as `to`) of a sentence. */
export function legalStep(scheme: Scheme, from: string | null, to: string | null): boolean {
  if (scheme === 'free') return true;
  const inside = to !== null && (to.startsWith('I-') || to.startsWith('L-'));
  const open = from !== null && (from.startsWith('B-') || from.startsWith('I-'));
  if (scheme === 'bio') return !inside || (open && from.slice(2) === to.slice(2));
  return open ? inside && from.slice(2) === to.slice(2) : !inside;
}

/** The spans that a row of labels stands for. */
export function spansOfLabels(labels: readonly string[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let start = -1;
  let type = '';
  for (let index = 0; index <= labels.length; index++) {
    const label = labels[index] ?? 'O';
    const part = label[0];
    const goesOn = (part === 'I' || part === 'L') && start >= 0 && label.slice(2) === type;
    if (start >= 0 && !goesOn) {
      spans.push({ start, end: index, type });
      start = -1;
    }
    if (label !== 'O' && !goesOn) {
      start = index;
      type = label.slice(2);
    }
  }
  return spans;
}

/**
 * The labels of `length` tokens for the given spans. A span of the type "place|facility" may be either: the answer then
 * holds both labels for its tokens.
 */
export function labelsOfSpans(scheme: 'bilou' | 'bio', length: number, spans: readonly LabelledSpan[]): string[][] {
  const labels: string[][] = Array.from({ length }, () => ['O']);
  for (const { start, end, type } of spans) {
    for (let index = start; index < end; index++) {
      const first = index === start;
      const last = index === end - 1;
      const part = scheme === 'bio' ? (first ? 'B' : 'I') : first ? (last ? 'U' : 'B') : last ? 'L' : 'I';
      labels[index] = type.split('|').map((one) => `${part}-${one}`);
    }
  }
  return labels;
}

/** Everything to learn from, kept as flat columns. */
export class TrainingSet {
  hashes = new Uint32Array(1 << 20);
  used = 0;
  /** Where each token's hashes start, over all sentences; one more than there are tokens. */
  readonly tokenStart: number[] = [0];
  /** Where each sentence's tokens start; one more than there are sentences. */
  readonly sentenceStart: number[] = [0];
  /** For each token, which of `masks` holds the labels that are right. */
  readonly gold: number[] = [];
  /** For each sentence, which of `masks` holds the labels that its corpus marks at all. */
  readonly marked: number[] = [];
  /** Distinct sets of labels, a byte for each label. */
  readonly masks: Uint8Array[] = [];
  private readonly maskIndex = new Map<string, number>();
  private readonly labelIndex: ReadonlyMap<string, number>;

  constructor(readonly labels: readonly string[]) {
    this.labelIndex = new Map(labels.map((label, index) => [label, index]));
  }

  /**
   * Adds tokens `from` up to, not including, `to` of the list as one sentence.
   * @param gold for each token the labels that are right (more than one where the corpus does not tell)
   * @param marked the labels that this corpus marks: others are neither taught nor counted as wrong. All by default.
   */
  add(
    features: FeatureList,
    from: number,
    to: number,
    gold: readonly (readonly string[])[],
    marked: readonly string[] = this.labels,
  ): void {
    const start = features.starts[from]!;
    const end = features.starts[to]!;
    while (this.used + end - start > this.hashes.length) {
      const longer = new Uint32Array(this.hashes.length * 2);
      longer.set(this.hashes.subarray(0, this.used));
      this.hashes = longer;
    }
    this.hashes.set(features.hashes.subarray(start, end), this.used);
    for (let token = from; token < to; token++) {
      this.tokenStart.push(this.used + features.starts[token + 1]! - start);
      this.gold.push(this.mask(gold[token - from]!));
    }
    this.used += end - start;
    this.marked.push(this.mask(marked));
    this.sentenceStart.push(this.gold.length);
  }

  private mask(labels: readonly string[]): number {
    const key = labels.join('\n');
    let index = this.maskIndex.get(key);
    if (index === undefined) {
      const mask = new Uint8Array(this.labels.length);
      for (const label of labels) {
        const at = this.labelIndex.get(label);
        if (at === undefined) throw new Error(`No such label: ${label}`);
        mask[at] = 1;
      }
      index = this.masks.push(mask) - 1;
      this.maskIndex.set(key, index);
    }
    return index;
  }
}
