/** Text: the distance between two spellings (Damerau 1964; optimal string alignment). */

/** Whether the only difference is one letter inserted, left out or changed, or two swapped. */
export function isOneChange(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap || (left.length <= 1 && right.length <= 1);
}

/** Endings in which the names of two people, or a name and its plural, differ. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['', 's'],
  ['', 'a'],
  ['o', 'a'],
  ['y', 'i'],
  ['', 'n'],
  ['', 'e'],
  ['', 'i'],
];

/** Whether two words are one letter (or a swap) apart, and not in an ending that makes another word. */
export function isSpellingVariant(a: string, b: string): boolean {
  if (!isOneChange(a, b)) return false;
  return !ENDINGS.some(([short, long]) => endsApart(a, b, short, long) || endsApart(b, a, short, long));
}

function endsApart(a: string, b: string, first: string, second: string): boolean {
  return (
    a.endsWith(first) &&
    b.endsWith(second) &&
    a.slice(0, a.length - first.length) === b.slice(0, b.length - second.length)
  );
}

/** Number of letters inserted, left out, changed or swapped with the next one (optimal string alignment distance). */
export function changes(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, beforeLast[column - 2]! + 1);
      }
      now.push(least);
    }
    [beforeLast, last] = [last, now];
  }
  return last[b.length]!;
}
