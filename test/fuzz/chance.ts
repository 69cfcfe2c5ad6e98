/** Fuzzing: chance that can be repeated, and the few ways of drawing that inputs are made with. */
import { seededRandom } from '../../src/training/random';

export class Chance {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  /** Below `limit`, from 0. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Whether the one case in `many` has come. */
  oneIn(many: number): boolean {
    return this.below(many) === 0;
  }

  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)]!;
  }

  /** From 0 to `most` of them, in any order, some of them more than once. */
  several<T>(of: readonly T[], most: number): T[] {
    return Array.from({ length: this.below(most + 1) }, () => this.pick(of));
  }

  /** A length between `least` and `most` of which the short ones are as likely as the long ones, whatever the scale. */
  length(least: number, most: number): number {
    return Math.round(least * (most / least) ** this.next());
  }

  /** Any UTF-16 code units, lone halves of a character among them. */
  codeUnits(most: number): string {
    return String.fromCharCode(...Array.from({ length: this.below(most + 1) }, () => this.below(0x10000)));
  }
}

/** The seed of one input: of the run's seed, the target's name and the input's number. */
export function seedOf(seed: number, target: string, number: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  for (const sign of `${target}:${number}`) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
