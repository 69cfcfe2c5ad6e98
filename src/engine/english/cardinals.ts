/** English: numbers written as words. */

const inOrder = (words: string, first: number, step: number): [string, number][] =>
  words.split(' ').map((word, at) => [word, first + step * at]);

/** Cardinal number words up to ninety. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...inOrder('zero one two three four five six seven eight nine ten eleven twelve', 0, 1),
  ...inOrder('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13, 1),
  ...inOrder('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
]);

/** "seven", "twenty-five"; null for any other word. */
export function cardinal(lower: string): number | null {
  const value = CARDINALS.get(lower);
  if (value !== undefined) return value;
  const hyphen = lower.indexOf('-');
  if (hyphen < 5) return null;
  const tens = CARDINALS.get(lower.slice(0, hyphen));
  const ones = CARDINALS.get(lower.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones > 0 && ones < 10 ? tens + ones : null;
}
