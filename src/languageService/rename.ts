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
 * "Jon Smyth" to "Jon Smith" also makes "Smith" of "Smyth" and "SMITH" of "SMYTH". Else the first name of a person and the surname
 * change with it ("Jonathan A. Smith"), and of other names only mentions of the same wording: nobody can tell what the others would
 * be. A name that ended in "s" and had only an apostrophe behind it gets its "s" back: "Jones’ boat", "Smith’s boat".
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
  } else if (mention.type === 'person' && before.length > 1 && after.length > 1) {
    changes.set(before[0]!.text, after[0]!.text);
    changes.set(before.at(-1)!.text, after.at(-1)!.text);
  }
  return mentionsOf(analysis, mention.entity).flatMap((each) => {
    if (each.text === mention.text)
      return [withPossessive(analysis, { start: each.start, end: each.end, replacement: name })];
    return wordsOf(each.text).flatMap(({ start, text }) => {
      const to = changes.get(text) ?? inCapitals(changes, text);
      return to === undefined
        ? []
        : [
            withPossessive(analysis, {
              start: each.start + start,
              end: each.start + start + text.length,
              replacement: to,
            }),
          ];
    });
  });
}

/** Gives back the "s" of a possessive that was an apostrophe alone, unless the apostrophe closes a quotation. */
function withPossessive({ story }: Analysis, change: Replacement): Replacement {
  const { start, end, replacement } = change;
  const mark = story.text[end] ?? '';
  const isBare =
    /['’]/.test(mark) && /s$/i.test(story.text.slice(start, end)) && !/[\p{L}\p{N}]/u.test(story.text[end + 1] ?? '');
  if (!isBare || /s$/i.test(replacement)) return change;
  if (story.quotations.some((quotation) => quotation.end === end + 1)) return change;
  return { start, end: end + 1, replacement: `${replacement}${mark}s` };
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
