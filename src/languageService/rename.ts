/** A name put right in all its mentions. Pure. */
import type { Analysis, Mention, Span } from '../engine';
import { mentionsOf } from './names';

/** What takes the place of a span. */
export interface Replacement extends Span {
  readonly replacement: string;
}

/**
 * The changes that write a name in another way wherever the story has it.
 *
 * Where old and new form have as many words, a word that differs is changed in every mention of the same person or body:
 * "Jon Smyth" to "Jon Smith" also makes "Smith" of "Smyth" and "SMITH" of "SMYTH". Else only mentions of the same wording change,
 * since nobody can tell what the others would be.
 * @param mention the one that the reader renames
 * @param name the new form, trimmed
 */
export function renameEdits(analysis: Analysis, mention: Mention, name: string): readonly Replacement[] {
  const before = wordsOf(mention.text);
  const after = wordsOf(name);
  const changes = new Map<string, string>();
  const isWordByWord = before.length === after.length;
  if (isWordByWord) {
    before.forEach(({ text }, index) => {
      const to = after[index]!.text;
      if (text !== to) changes.set(text, to);
    });
  }
  return mentionsOf(analysis, mention.entity).flatMap((each) => {
    if (each.text === mention.text) return [{ start: each.start, end: each.end, replacement: name }];
    if (!isWordByWord) return [];
    return wordsOf(each.text).flatMap(({ start, text }) => {
      const to = changes.get(text) ?? inCapitals(changes, text);
      return to === undefined
        ? []
        : [{ start: each.start + start, end: each.start + start + text.length, replacement: to }];
    });
  });
}

/** What is wrong with a new name, in words for people; null where nothing is. */
export function whyNoName(name: string): string | null {
  if (name.trim() === '') return 'A name has at least one letter.';
  return /[\r\n]/.test(name) ? 'A name stands on one line.' : null;
}

/** The change of a word that headlines have in capitals. */
function inCapitals(changes: ReadonlyMap<string, string>, text: string): string | undefined {
  if (text.length < 2 || text !== text.toUpperCase()) return undefined;
  for (const [from, to] of changes) if (from.toUpperCase() === text) return to.toUpperCase();
  return undefined;
}

function wordsOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, text: match[0] }));
}
