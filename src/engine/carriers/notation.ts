/** Carriers: what lightweight markup languages have in common: paragraphs of lines, and signs inside them that are no copy. */
import type { ParagraphKind, StoryFacts } from '../model';
import type { Line } from '../text/block';
import { readDay } from '../text/calendar';
import type { Carried } from './carrier';
import type { Work } from '../work';
import type { CopyWriter } from './copyWriter';

/** The signs of a notation inside a paragraph. */
export interface InlineNotation {
  /**
   * Finds links, notes, escapes and the like, with flags `g` and `d`. What stands in groups whose names begin with "words" is copy and
   * may hold more signs, what the group "plain" finds is copy as it stands; a sign without either, and without a reading, is not copy.
   */
  readonly pattern: RegExp;
  /** The character that a sign stands for; null where it stands for none. */
  readonly reading?: (sign: string) => string | null;
  readonly emphasis?: Emphasis;
}

/** Signs that come in pairs and set off the words between them: "*a /senior/ official*". */
export interface Emphasis {
  /** The signs, such as "*_". */
  readonly signs: string;
  /** Those of them that may stand inside a word too. */
  readonly insideWords?: string;
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
  const writeUpTo = (at: number): void => {
    if (at > from) writer.words(start + from, start + at);
  };
  for (const found of depth < MOST_NESTED ? signsIn(slice, inline) : []) {
    if (typeof found === 'number') {
      writeUpTo(found);
      from = found + 1;
      continue;
    }
    writeUpTo(found.index);
    from = found.index + found[0].length;
    const groups = found.indices?.groups ?? {};
    const words = Object.entries(groups).find(([name, place]) => place && name.startsWith('words'))?.[1];
    const reading = words === undefined ? (inline.reading?.(found[0]) ?? null) : null;
    if (words !== undefined) {
      const [first, last] = words;
      const length = slice.slice(first, last).trimEnd().length;
      writeInline(writer, text, start + first, start + first + length, inline, depth + 1);
    } else if (groups['plain']) writer.words(start + found.index, start + from);
    else if (reading !== null) writer.character(reading, start + found.index, start + from);
  }
  writeUpTo(slice.length);
}

const MOST_NESTED = 20;

/** What the pattern finds, and the places of signs of emphasis, in the order of the text. */
function signsIn(slice: string, { pattern, emphasis }: InlineNotation): readonly (RegExpExecArray | number)[] {
  const found = [...slice.matchAll(pattern)];
  if (emphasis === undefined) return found;
  const signs = emphasisIn(slice, found, emphasis);
  return [...found, ...signs].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(found: RegExpExecArray | number): number {
  return typeof found === 'number' ? found : found.index;
}

/** UTF-16 code units that emphasis may run over. */
const LONGEST_EMPHASIS = 500;

/** The places of signs of emphasis that have their counterpart, outside of what else was found. */
function emphasisIn(
  slice: string,
  taken: readonly RegExpExecArray[],
  { signs, insideWords = '' }: Emphasis,
): readonly number[] {
  const paired: number[] = [];
  const open: number[] = [];
  let next = 0;
  for (let at = 0; at < slice.length; at++) {
    while (next < taken.length && taken[next]!.index + taken[next]![0].length <= at) next++;
    if (next < taken.length && taken[next]!.index <= at) {
      at = taken[next]!.index + taken[next]![0].length - 1;
      continue;
    }
    const sign = slice[at]!;
    if (!signs.includes(sign)) continue;
    // "_*word*_": what counts is what stands before and after all of the signs.
    let before = at;
    while (before > 0 && signs.includes(slice[before - 1]!)) before--;
    let after = at + 1;
    while (after < slice.length && signs.includes(slice[after]!)) after++;
    const isLoose = insideWords.includes(sign);
    const opens = isInk(slice[after]) && (isLoose || !isLetter(slice[before - 1]));
    const closes = isInk(slice[before - 1]) && (isLoose || !isLetter(slice[after]));
    const partner = closes
      ? open.findLastIndex((place) => slice[place] === sign && at - place <= LONGEST_EMPHASIS)
      : -1;
    if (partner >= 0) {
      paired.push(open[partner]!, at);
      open.length = partner;
    } else if (opens) {
      open.push(at);
      if (open.length > MOST_OPEN) open.shift();
    }
  }
  return paired;
}

/** The most signs that may wait for their counterparts. */
const MOST_OPEN = 50;

function isInk(character: string | undefined): boolean {
  return character !== undefined && /\S/.test(character);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
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

/** The result of a carrier that built its copy with a writer. */
export function* carriedBy(
  writer: CopyWriter,
  facts: StoryFacts | null,
  warnings: readonly string[] = [],
): Work<Carried> {
  return { ...(yield* writer.finish()), frontMatter: null, facts, warnings };
}
