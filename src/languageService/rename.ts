/** A name put right in all its mentions. Pure. */
import { escapeOf, placedWordsOf, wordsOf, type Analysis, type Mention, type Span } from '../engine';
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
 * be. A name that ended in "s" and had only an apostrophe after it gets its "s" back: "Jones’ boat", "Smith’s boat".
 *
 * Where markup stands among the words of a name ("Ana <b>Lima</b>"), only the words that differ are changed; null where that cannot be
 * done without touching the markup.
 * @param mention the one that the reader renames
 * @param name the new form, trimmed
 */
export function renameEdits(analysis: Analysis, mention: Mention, name: string): readonly Replacement[] | null {
  const { story } = analysis;
  const said = wordsOf(story, mention);
  const before = wordsIn(said);
  const after = wordsIn(name);
  const changes = new Map<string, string>();
  const isWordByWord = before.length === after.length;
  if (isWordByWord) {
    before.forEach((word, index) => {
      if (word !== after[index]) changes.set(word, after[index]!);
    });
  } else if (mention.type === 'person' && before.length > 1 && after.length > 1) {
    changes.set(before[0]!, after[0]!);
    changes.set(before.at(-1)!, after.at(-1)!);
  }
  const escape = escapeOf(story);
  const edits: Replacement[] = [];
  for (const each of mentionsOf(analysis, mention.entity)) {
    const isSame = wordsOf(story, each) === said;
    const raw = story.text.slice(each.start, each.end);
    if (isSame && !isAmongMarkup(analysis, each)) {
      if (raw !== escape(name))
        edits.push(withPossessive(analysis, { start: each.start, end: each.end, replacement: escape(name) }));
      continue;
    }
    // Nobody can tell before which tag a word more would stand.
    if (isSame && !isWordByWord) return null;
    for (const { start, end, text, isWhole } of placedWordsOf(story, each)) {
      const to = changes.get(text) ?? inCapitals(changes, text);
      if (to === undefined) continue;
      if (!isWhole && /[<>*_`[\]]/.test(story.text.slice(start, end))) return null;
      edits.push(withPossessive(analysis, { start, end, replacement: escape(to) }));
    }
  }
  return edits;
}

/** Said where a name cannot be changed without touching the markup in it. */
export const MARKUP_IN_NAME =
  'In one place at least there is markup inside this name, so it was not renamed. Change it there by hand first.';

/** Whether the file has markup between the first and the last letter of the name; escapes of single characters are none. */
function isAmongMarkup({ story }: Analysis, mention: Mention): boolean {
  const raw = story.text.slice(mention.start, mention.end);
  const said = wordsOf(story, mention);
  return raw !== said && (story.map === null || /[<>*_`[\]{}]/.test(raw));
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

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
