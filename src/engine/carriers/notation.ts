/** Carriers: what light notations have in common: paragraphs of lines, and signs inside them that are no copy. */
import type { ParagraphKind, StoryFacts } from '../model';
import type { Line } from '../text/block';
import { readDay } from '../text/calendar';
import type { Carried } from './carrier';
import type { Work } from '../work';
import type { CopyWriter } from './copyWriter';

/** The signs of a notation inside a paragraph. */
export interface InlineNotation {
  /**
   * Finds them, with flags `g` and `d`. What stands in groups whose names begin with "words" is copy and may hold more signs; a sign
   * without such a group, and without a reading, is none.
   */
  readonly pattern: RegExp;
  /** The character that a sign stands for; null where it stands for none. */
  readonly reading?: (sign: string) => string | null;
}

/** Writes what stands between two places of the text, without the signs. */
export function writeInline(
  writer: CopyWriter,
  text: string,
  start: number,
  end: number,
  inline: InlineNotation,
  depth = 0,
): void {
  const slice = text.slice(start, end);
  let from = 0;
  if (depth < 20) {
    for (const match of slice.matchAll(inline.pattern)) {
      if (match.index > from) writer.words(start + from, start + match.index);
      from = match.index + match[0].length;
      const words = Object.entries(match.indices?.groups ?? {}).find(
        ([name, place]) => place && name.startsWith('words'),
      );
      const reading = words === undefined ? (inline.reading?.(match[0]) ?? null) : null;
      if (words !== undefined) {
        const [first, last] = words[1];
        const length = slice.slice(first, last).trimEnd().length;
        writeInline(writer, text, start + first, start + first + length, inline, depth + 1);
      } else if (reading !== null) writer.character(reading, start + match.index, start + from);
    }
  }
  if (slice.length > from) writer.words(start + from, end);
}

/** Writes lines as one paragraph. */
export function writeParagraph(
  writer: CopyWriter,
  text: string,
  kind: ParagraphKind,
  { start, end }: { readonly start: number; readonly end: number },
  inline: InlineNotation,
): void {
  writer.paragraph(kind);
  writeInline(writer, text, start, end, inline);
  writer.endParagraph();
}

/** Index of the first line from `index` on that is blank, or the number of lines. */
export function blankFrom(lines: readonly Line[], index: number): number {
  let at = index;
  while (at < lines.length && !lines[at]!.blank) at++;
  return at;
}

/** Index of the first line from `index` on that is not blank and not indented by at least `indentation`. */
export function outdentFrom(lines: readonly Line[], index: number, indentation: number): number {
  let at = index;
  while (at < lines.length && (lines[at]!.blank || lines[at]!.start - lines[at]!.lineStart >= indentation)) at++;
  return at;
}

/** The facts of a story from fields of its file, by name in small letters; null where there are none. */
export function factsOf(fields: ReadonlyMap<string, string>): StoryFacts | null {
  const first = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = fields.get(name)?.replace(/\s+/g, ' ').trim();
      if (value !== undefined && value !== '') return value;
    }
    return null;
  };
  const date = first('date', 'draft date', 'revdate', 'published');
  const facts: StoryFacts = {
    headline: first('title', 'subject'),
    byline: first('author', 'authors', 'byline', 'from'),
    slug: first('slug'),
    date: date === null ? null : readDay(date.replace('T', ' ')),
    language: first('language', 'lang'),
  };
  return Object.values(facts).some((fact) => fact !== null) ? facts : null;
}

/** What a carrier gives that wrote its copy down. */
export function* carriedBy(
  writer: CopyWriter,
  facts: StoryFacts | null,
  warnings: readonly string[] = [],
): Work<Carried> {
  return { ...(yield* writer.finish()), frontMatter: null, facts, warnings };
}
