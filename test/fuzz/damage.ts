/** Fuzzing: what happens to files on their way: pieces are cut out, doubled, swapped, put elsewhere, and signs get lost. */
import type { Chance } from './chance';

/** What a text or its bytes have in common. */
interface Sequence<T> {
  readonly length: number;
  slice(from: number, to?: number): T;
}

/** A text with up to four accidents; `signs` are those that its format hangs on. */
export function damagedText(chance: Chance, text: string, signs: readonly string[]): string {
  const insert = (): string => (chance.oneIn(4) ? chance.codeUnits(4) : chance.pick(signs));
  return damaged(chance, text, (parts) => parts.join(''), insert);
}

/** Bytes with up to four accidents. */
export function damagedBytes(chance: Chance, bytes: Uint8Array): Uint8Array {
  const insert = (): Uint8Array => Uint8Array.from({ length: 1 + chance.below(8) }, () => chance.below(256));
  return damaged<Uint8Array>(chance, bytes, (parts) => new Uint8Array(Buffer.concat(parts)), insert);
}

function damaged<T extends Sequence<T>>(chance: Chance, whole: T, join: (parts: T[]) => T, insert: () => T): T {
  let now = whole;
  for (let left = chance.below(5); left > 0; left--) {
    const [a, b, c] = [0, 0, 0].map(() => chance.below(now.length + 1)).sort((one, other) => one - other) as [
      number,
      number,
      number,
    ];
    // Mostly a short stretch: a file of which half is gone is done with soon.
    const end = chance.oneIn(5) ? b : Math.min(now.length, a + chance.length(1, 60));
    switch (chance.below(6)) {
      case 0:
        now = join([now.slice(0, a), now.slice(end)]);
        break;
      case 1:
        now = join([now.slice(0, end), now.slice(a)]);
        break;
      case 2:
        now = join([now.slice(0, a), now.slice(b, c), now.slice(a, b), now.slice(c)]);
        break;
      case 3:
        now = join([now.slice(0, a), insert(), now.slice(a)]);
        break;
      case 4:
        now = join([now.slice(0, a), insert(), now.slice(end)]);
        break;
      default:
        now = chance.oneIn(6)
          ? now.slice(0, a)
          : join([now.slice(0, a), ...Array.from({ length: 3 }, () => now.slice(a, end)), now.slice(a)]);
    }
  }
  return now;
}
