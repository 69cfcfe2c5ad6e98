/**
 * Spell-checkers, pure: names that the desk has confirmed, for the dictionaries that a workspace shares: cSpell's configuration
 * (https://cspell.org/docs/Configuration) and the list of words of Harper. Hosts read and write the files.
 */

/** Where Harper's extension looks for the words of a workspace, one a line. */
export const HARPER_DICTIONARY = '.harper-dictionary.txt';
/** Where cSpell looks for its configuration as JSON, in the order of its choice; a new one bears the first name. */
export const CSPELL_FILES = ['cspell.json', '.cspell.json', 'cspell.config.json', '.cspell.config.json'] as const;

/** The words of names that a spell-checker may stumble over: parts of one letter, of initials and of figures are none. */
export function dictionaryWords(names: readonly string[]): readonly string[] {
  const words = names.flatMap((name) => name.match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu) ?? []);
  const long = words
    .filter((word) => word.length > 2 && /^\p{Lu}/u.test(word))
    .map((word) => word.replaceAll('’', "'"));
  return [...new Set(long)].sort(compare);
}

/** Harper's list with the words added; lines that are there stay as they stand. Null where it has them all. */
export function addToHarper(text: string | null, words: readonly string[]): string | null {
  const before = text ?? '';
  const there = new Set(before.split(/\r?\n/).map((line) => line.trim()));
  const added = words.filter((word) => !there.has(word));
  if (added.length === 0) return null;
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${added.join('\n')}\n`;
}

/**
 * cSpell's configuration with the words added to its own, all else as it stands. Null where it has them all.
 * @returns a sentence where the file is not plain JSON: comments in it would be lost
 */
export function addToCspell(
  text: string | null,
  words: readonly string[],
): { readonly text: string } | { readonly error: string } | null {
  let value: unknown = { version: '0.2', language: 'en' };
  try {
    if (text !== null && text.trim() !== '') value = JSON.parse(text);
  } catch {
    return { error: 'it is not plain JSON, and comments in it would be lost' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: 'it is no configuration' };
  const config = value as Record<string, unknown>;
  const before = config['words'] ?? [];
  if (!Array.isArray(before)) return { error: 'its "words" are no list' };
  const there = new Set((before as unknown[]).map(String));
  const added = words.filter((word) => !there.has(word));
  if (added.length === 0) return null;
  const all = [...(before as unknown[]).map(String), ...added].sort(compare);
  const indent = /^\{\r?\n([ \t]+)"/.exec(text ?? '')?.[1] ?? '  ';
  return { text: `${JSON.stringify({ ...config, words: all }, null, indent)}\n` };
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en');
}
