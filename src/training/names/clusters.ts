/**
 * Training's room (node only, never bundled): words that are used alike, found in text without labels. The exchange
 * algorithm for word classes (Martin, Liermann and Ney 1998): each word in turn moves to the class under which the
 * text's word pairs become most likely.
 */
import { hashText } from '../../engine/tagger';

export interface ClusterOptions {
  readonly classes: number;
  readonly passes: number;
  /** Rarer words get no class. */
  readonly minimumCount: number;
  readonly progress?: (line: string) => void;
}

/**
 * Classes by the lower-case hash of the word, 1 up to `classes`.
 * @param sentences words in lower case; pairs are counted inside a sentence only
 */
export function clusterWords(sentences: Iterable<readonly string[]>, options: ClusterOptions): Map<number, number> {
  const { classes, passes, minimumCount, progress } = options;
  const frequency = new Map<string, number>();
  const kept: (readonly string[])[] = [];
  for (const sentence of sentences) {
    kept.push(sentence);
    for (const word of sentence) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const vocabulary = [...frequency].filter(([, count]) => count >= minimumCount);
  vocabulary.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const numbers = new Map(vocabulary.map(([word], index) => [word, index]));
  const size = vocabulary.length;
  progress?.(`${size} words into ${classes} classes`);

  // Class 0 holds the edges of sentences and every rare word; it takes no part in the exchange.
  const classOf = new Uint16Array(size);
  for (let word = 0; word < size; word++) classOf[word] = 1 + (word % classes);
  const right = pairCounts(kept, numbers, size, 1);
  const left = pairCounts(kept, numbers, size, -1);
  const total = classes + 1;
  const pairs = new Float64Array(total * total);
  const asFirst = new Float64Array(total);
  const asSecond = new Float64Array(total);
  const clsOf = (word: number): number => (word === size ? 0 : classOf[word]!);
  for (let word = 0; word <= size; word++) {
    for (let at = right.starts[word]!; at < right.starts[word + 1]!; at++) {
      const first = clsOf(word);
      const second = clsOf(right.words[at]!);
      const count = right.counts[at]!;
      pairs[first * total + second] = pairs[first * total + second]! + count;
      asFirst[first] = asFirst[first]! + count;
      asSecond[second] = asSecond[second]! + count;
    }
  }

  const toRight = new Float64Array(total);
  const fromLeft = new Float64Array(total);
  const rightTouched: number[] = [];
  const leftTouched: number[] = [];
  for (let pass = 1; pass <= passes; pass++) {
    let moved = 0;
    for (let word = 0; word < size; word++) {
      for (const touched of rightTouched) toRight[touched] = 0;
      for (const touched of leftTouched) fromLeft[touched] = 0;
      rightTouched.length = 0;
      leftTouched.length = 0;
      let self = 0;
      let rightSum = 0;
      let leftSum = 0;
      for (let at = right.starts[word]!; at < right.starts[word + 1]!; at++) {
        const count = right.counts[at]!;
        rightSum += count;
        if (right.words[at] === word) {
          self += count;
          continue;
        }
        const cls = clsOf(right.words[at]!);
        if (toRight[cls] === 0) rightTouched.push(cls);
        toRight[cls] = toRight[cls]! + count;
      }
      for (let at = left.starts[word]!; at < left.starts[word + 1]!; at++) {
        const count = left.counts[at]!;
        leftSum += count;
        if (left.words[at] === word) continue;
        const cls = clsOf(left.words[at]!);
        if (fromLeft[cls] === 0) leftTouched.push(cls);
        fromLeft[cls] = fromLeft[cls]! + count;
      }
      const old = classOf[word]!;
      const shift = (cls: number, sign: number): void => {
        for (const other of rightTouched) {
          pairs[cls * total + other] = pairs[cls * total + other]! + sign * toRight[other]!;
        }
        for (const other of leftTouched) {
          pairs[other * total + cls] = pairs[other * total + cls]! + sign * fromLeft[other]!;
        }
        pairs[cls * total + cls] = pairs[cls * total + cls]! + sign * self;
        asFirst[cls] = asFirst[cls]! + sign * rightSum;
        asSecond[cls] = asSecond[cls]! + sign * leftSum;
      };
      shift(old, -1);
      let best = old;
      let bestGain = -Infinity;
      for (let cls = 1; cls < total; cls++) {
        let gain = 0;
        for (const other of rightTouched) {
          // The pair of the class with itself gains from both sides; treating them apart errs by next to nothing.
          const before = pairs[cls * total + other]!;
          gain += entropy(before + toRight[other]!) - entropy(before);
        }
        for (const other of leftTouched) {
          const before = pairs[other * total + cls]!;
          gain += entropy(before + fromLeft[other]!) - entropy(before);
        }
        if (self > 0) {
          const before = pairs[cls * total + cls]!;
          gain += entropy(before + self) - entropy(before);
        }
        gain -= entropy(asFirst[cls]! + rightSum) - entropy(asFirst[cls]!);
        gain -= entropy(asSecond[cls]! + leftSum) - entropy(asSecond[cls]!);
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = cls;
        }
      }
      shift(best, 1);
      if (best !== old) {
        classOf[word] = best;
        moved++;
      }
    }
    progress?.(`pass ${pass} of ${passes}: ${moved} words moved`);
    if (moved === 0) break;
  }
  return new Map(vocabulary.map(([word], index) => [hashText(word), classOf[index]!]));
}

function entropy(count: number): number {
  return count <= 0 ? 0 : count * Math.log(count);
}

interface PairCounts {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  readonly counts: Float32Array;
}

/** How often each word stands beside each other, to its right (`step` 1) or left (−1). Number `size` is edge or rare. */
function pairCounts(
  sentences: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
  size: number,
  step: 1 | -1,
): PairCounts {
  const rows: Map<number, number>[] = Array.from({ length: size + 1 }, () => new Map<number, number>());
  for (const sentence of sentences) {
    for (let index = -1; index < sentence.length; index++) {
      const a = index < 0 ? size : (numbers.get(sentence[index]!) ?? size);
      const b = index + 1 >= sentence.length ? size : (numbers.get(sentence[index + 1]!) ?? size);
      const [from, to] = step === 1 ? [a, b] : [b, a];
      rows[from]!.set(to, (rows[from]!.get(to) ?? 0) + 1);
    }
  }
  const starts = new Uint32Array(size + 2);
  rows.forEach((row, index) => (starts[index + 1] = starts[index]! + row.size));
  const words = new Uint32Array(starts[size + 1]!);
  const counts = new Float32Array(starts[size + 1]!);
  rows.forEach((row, index) => {
    let at = starts[index]!;
    for (const [word, count] of [...row].sort((a, b) => a[0] - b[0])) {
      words[at] = word;
      counts[at++] = count;
    }
  });
  return { starts, words, counts };
}
