/** Finding a name by what somebody types: without accents, in any order of its parts, with either apostrophe. Pure. */

/** Letters that Unicode does not take apart into a plain one and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const APOSTROPHES = /['’‘ʼ`´]/;
const WORD = /[\p{L}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{N}]+)*/gu;

/** "José Ríos-Łoś": "jose", "rios", "los". An apostrophe is left out, so that it may be typed in any form or not at all. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter]!);
  return plain.match(WORD) ?? [];
}

/** "O’Neill" is found by "oneill" and by "neill". */
function partsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const [first = '', ...others] = word.split(APOSTROPHES);
    return [[first, ...others].join(''), ...others];
  });
}

/**
 * Whether what was typed means the name: each typed part begins a part of the name, or of what is said of it, none of which is
 * used twice. "martinez jose" finds "José Martínez"; so does "jo ma".
 */
export function isFoundBy(typed: string, ...texts: readonly string[]): boolean {
  const parts = texts.flatMap(partsOf);
  // The longest first: "o ole" must not spend "Ole" on "o".
  return wordsOf(typed)
    .map((word) => word.split(APOSTROPHES).join(''))
    .sort((a, b) => b.length - a.length)
    .every((wanted) => {
      const at = parts.findIndex((part) => part.startsWith(wanted));
      if (at >= 0) parts.splice(at, 1);
      return at >= 0;
    });
}
