/** Documents, pure: the paragraphs of a document as its reader found them, and the copy that is written of them. */
import { stringify } from 'yaml';
import { readDay, type StoryFacts } from '../engine';
import type { DocumentCopy, DocumentFormat } from './document';

export type ParagraphRole = 'heading' | 'body' | 'bullet' | 'numbered' | 'block-quote' | 'row';

/** A remark that somebody set in the margin. */
export interface MarginComment {
  readonly author: string | null;
  /** The words it stands on; empty where it stands on a place. Known when its end is reached. */
  on: string;
  readonly text: string;
}

/** What stands in a cell of a table. */
export interface Cell {
  readonly paragraphs: string[];
  readonly comments: MarginComment[];
}

/** A paragraph, or a row of a table. */
export interface ManuscriptParagraph {
  readonly role: ParagraphRole;
  /** Of a heading: 0 for the document's title, else 1 to 9. Of a list item: how deep it stands, 0 outermost. */
  readonly level: number;
  /** Its words; a line feed where the line is broken, `[^2]` where a note stands, in a row a tab between cells. */
  readonly text: string;
  /** Whether all of it is bold. */
  readonly bold: boolean;
  /** The size of its smallest words, in points; null where it is not known. */
  readonly size: number | null;
  readonly comments: readonly MarginComment[];
  /** Of a numbered item: the number in front of it. */
  readonly number?: number;
}

/** What a document holds that its copy does not, by kind. */
export type LeftOut = 'hidden' | 'settled' | 'picture' | 'embedded' | 'header';

/** What a reader collects. */
export class Manuscript {
  /** Author and date as the document prints them above the text. */
  private readonly printedAuthors: string[] = [];
  private printedDate: string | null = null;
  readonly paragraphs: ManuscriptParagraph[] = [];
  /** Footnotes and endnotes in the order of their signs, the first is `[^1]`. */
  readonly footnotes: string[] = [];
  readonly faults: string[] = [];
  private facts: StoryFacts = { headline: null, byline: null, slug: null, date: null, language: null };
  /** Whether there are tracked changes, which are read as accepted. */
  tracked = false;
  private readonly leftOut = new Map<LeftOut, number>();

  leaveOut(kind: LeftOut): void {
    this.leftOut.set(kind, (this.leftOut.get(kind) ?? 0) + 1);
  }

  sayBroken(part: string, fault: string): void {
    this.faults.push(`${part} is broken at ${fault} What can be made out of the rest was read.`);
  }

  /**
   * Takes a paragraph of the title block, in a style made for it.
   * @returns whether it is one: then it goes into front matter and not into the text
   */
  takeCredit(style: string, text: string): boolean {
    if (style === 'author') this.printedAuthors.push(text);
    else if (style !== 'date' || readDay(text) === null) return false;
    else this.printedDate ??= readDay(text);
    return true;
  }

  /** What the document prints of itself goes before what its properties say. */
  setFacts(properties: StoryFacts): void {
    this.facts = {
      ...properties,
      byline: this.printedAuthors.join(', ') || properties.byline,
      date: this.printedDate ?? properties.date,
    };
  }

  /** A row of a table; one with a single cell only frames running text. */
  addRow(cells: readonly string[], comments: readonly MarginComment[]): void {
    if (cells.every((cell) => cell === '') && comments.length === 0) return;
    const role = cells.length === 1 ? 'body' : 'row';
    const text = cells.map((cell) => cell.replaceAll('\t', ' ')).join('\t');
    this.paragraphs.push({ role, level: 0, text, bold: false, size: null, comments });
  }

  toCopy(format: DocumentFormat): DocumentCopy {
    const { facts, faults } = this;
    return { format, copy: this.write(), facts, notes: this.notes(), faults };
  }

  /** Front matter and the text in Markdown. */
  write(): string {
    return writeCopy(this, this.facts);
  }

  private notes(): string[] {
    const notes: string[] = [];
    const say = (number: number, one: string, many: string): void => {
      if (number > 0) notes.push(number === 1 ? one : many.replace('#', String(number)));
    };
    const count = (kind: LeftOut): number => this.leftOut.get(kind) ?? 0;
    if (this.tracked) notes.push('Tracked changes are read as accepted.');
    say(count('hidden'), 'One passage of hidden text is left out.', '# passages of hidden text are left out.');
    say(count('settled'), 'One comment that is settled is left out.', '# comments that are settled are left out.');
    say(count('picture'), 'One picture is left out.', '# pictures are left out.');
    say(count('embedded'), 'One embedded file is left out.', '# embedded files are left out.');
    if (count('header') > 0) notes.push('Headers and footers are left out.');
    return notes;
  }
}

/** Program defaults where the name of a person should stand. */
const NOBODY =
  /^(?:microsoft(?: office)?(?: user)?|(?:windows |office |default )?user|admin(?:istrator)?|owner|unknown(?: author)?|author|python-docx|libreoffice|openoffice(?:\.org)?|apache poi|pandoc|un-?named|none)$/i;
const NO_TITLE = /^(?:document ?\d*|untitled(?: document)?(?: ?\d+)?|microsoft word ?-.*|no slide title|title)$/i;

/** What a document's properties say, without what only its program put there. */
export function factsOf(given: {
  readonly headline: string | undefined;
  readonly byline: string | undefined;
  readonly date: string | undefined;
  readonly language: string | undefined;
}): StoryFacts {
  const trimmed = (value: string | undefined): string | null => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? '';
    return text === '' ? null : text;
  };
  const headline = trimmed(given.headline);
  const byline = trimmed(given.byline);
  return {
    headline: headline === null || NO_TITLE.test(headline) ? null : headline,
    byline: byline === null || NOBODY.test(byline) ? null : byline,
    slug: null,
    date: /^\d{4}-\d{2}-\d{2}/.exec(given.date?.trim() ?? '')?.[0] ?? null,
    language: trimmed(given.language),
  };
}

function writeCopy({ paragraphs, footnotes }: Manuscript, facts: StoryFacts): string {
  const blocks: string[] = [];
  const { headline, byline, date } = facts;
  const fields = { ...(headline && { title: headline }), ...(byline && { author: byline }), ...(date && { date }) };
  if (Object.keys(fields).length > 0) blocks.push(`---\n${stringify(fields, { lineWidth: 0 })}---`);

  const levels = headingLevels(paragraphs);
  for (let index = 0; index < paragraphs.length;) {
    const first = index;
    const { role } = paragraphs[index]!;
    // The items of a list and the rows of a table stand line under line, up to one with a comment on it.
    const running = role === 'bullet' || role === 'numbered' || role === 'row';
    do index++;
    while (running && paragraphs[index]?.role === role && (role === 'row' || !paragraphs[index - 1]!.comments.length));
    const group = paragraphs.slice(first, index);
    const written = role === 'row' ? tableOf(group) : linesOf(group, levels.slice(first, index));
    if (written !== '') blocks.push(written);
    for (const { comments } of group) blocks.push(...comments.map(noteOf));
  }
  blocks.push(...footnotes.map((text, at) => `[^${at + 1}]: ${text.replace(/\s+/g, ' ')}`));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/**
 * The level of each paragraph as a Markdown heading, 0 for what is none. There is one headline: the title, else the first heading
 * where it stands at the top, else a first line that looks like one; the highest of the others come right below it.
 */
function headingLevels(paragraphs: readonly ManuscriptParagraph[]): number[] {
  const titled = paragraphs.findIndex(({ role, level }) => role === 'heading' && level === 0);
  const large = textSize(paragraphs) * 1.2;
  // How a heading looks to who uses no styles.
  const isEmphatic = ({ bold, size }: ManuscriptParagraph): boolean => bold || (size !== null && size >= large);
  const found = titled < 0 ? headlineOf(paragraphs, isEmphatic) : titled;
  const others = paragraphs.filter(({ role }, index) => role === 'heading' && index !== found);
  const highest = Math.min(...others.map(({ level }) => level));
  return paragraphs.map((paragraph, index) => {
    if (index === found) return 1;
    if (paragraph.role === 'heading') return Math.min(6, 2 + paragraph.level - highest);
    const next = paragraphs[index + 1];
    return isEmphatic(paragraph) && isShortLabel(paragraph) && next?.role === 'body' && !isEmphatic(next) ? 2 : 0;
  });
}

/** The size that most of the words have, in points. */
function textSize(paragraphs: readonly ManuscriptParagraph[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of paragraphs) if (size !== null) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** Slug, headline, byline and date stand among so many paragraphs at the top. */
const TOP = 4;

function headlineOf(
  paragraphs: readonly ManuscriptParagraph[],
  isEmphatic: (paragraph: ManuscriptParagraph) => boolean,
): number {
  const top = paragraphs.slice(0, TOP);
  const prose = top.findIndex(({ role, text }) => role !== 'heading' && !isLabel(text));
  const labels = prose < 0 ? top : top.slice(0, prose);
  const heading = labels.findIndex(({ role }) => role === 'heading');
  if (heading >= 0) return heading;
  const isCandidate = ({ role, text }: ManuscriptParagraph): boolean => role === 'body' && isHeadline(text);
  const emphatic = labels.findIndex((paragraph) => isCandidate(paragraph) && isEmphatic(paragraph));
  return emphatic >= 0 || prose <= 0 ? emphatic : labels.findIndex(isCandidate);
}

/** One line without a stop at its end. */
function isLabel(text: string): boolean {
  return text.length <= 140 && !text.includes('\n') && !/[.,;:!]["”’')]*$/.test(text);
}

/** A label of several words that is no byline and no line with only a date. */
function isHeadline(text: string): boolean {
  return isLabel(text) && /\S\s+\S+\s+\S/.test(text) && !/^by\s/i.test(text) && !/\b(?:19|20)\d\d$/.test(text);
}

/** A line that may be a cross-head. */
function isShortLabel({ role, text }: ManuscriptParagraph): boolean {
  return role === 'body' && text !== '' && text.length <= 80 && isLabel(text);
}

/** A paragraph without words only carries a comment. */
function linesOf(group: readonly ManuscriptParagraph[], levels: readonly number[]): string {
  return group.flatMap((paragraph, at) => (paragraph.text === '' ? [] : [lineOf(paragraph, levels[at]!)])).join('\n');
}

function lineOf({ role, level, number, text }: ManuscriptParagraph, heading: number): string {
  const lines = escapeNotation(text).split('\n');
  if (heading > 0) return `${'#'.repeat(heading)} ${lines.join(' ')}`;
  switch (role) {
    case 'bullet':
      return `${'  '.repeat(level)}- ${lines.join(`\n${'  '.repeat(level + 1)}`)}`;
    case 'numbered':
      return `${'  '.repeat(level)}${number ?? 1}. ${lines.join(`\n${'  '.repeat(level + 1)}`)}`;
    case 'block-quote':
      return lines.map((line) => `> ${line}`).join('\n');
    default:
      return lines.join('\n');
  }
}

function tableOf(rows: readonly ManuscriptParagraph[]): string {
  const lines = rows.map(({ text }) => `| ${escapeNotation(text.replaceAll('\n', ' ')).replaceAll('\t', ' | ')} |`);
  const columns = rows[0]!.text.split('\t').length;
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n');
}

/** Of long passages the first words say which is meant. */
const LONGEST_ANCHOR = 60;

/** A comment as a note to the desk on a line of its own. */
function noteOf({ author, on, text }: MarginComment): string {
  const anchor = on.replace(/\s+/g, ' ').trim();
  const cut =
    anchor.length <= LONGEST_ANCHOR ? anchor : `${anchor.slice(0, anchor.lastIndexOf(' ', LONGEST_ANCHOR))} …`;
  const place = [author, anchor === '' ? null : `on “${cut}”`].filter((part) => part !== null && part !== '').join(' ');
  // A bracket inside would end the note.
  const words = `${place === '' ? '' : `${place}: `}${text.replace(/\s+/g, ' ').trim()}`.replace(/[[\]]/g, (bracket) =>
    bracket === '[' ? '(' : ')',
  );
  return `[EDS: ${words}]`;
}

/** Puts a backslash before what would be read as notation and lose words; what only looks like emphasis is left as typed. */
function escapeNotation(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      if (/^#(?:\s#)+$/.test(line)) return '###';
      return line
        .replace(/\\(?=[\\`*_{}[\]()#+\-.!|<>~"'])|`|<(?=[a-z/!])|\](?=[([])|\{(?=[{%#])/gi, '\\$&')
        .replace(/^(?:#{1,6}\s|>|~~~|\[[^\]^][^\]]{0,199}\]:)/, '\\$&');
    })
    .join('\n');
}

/** Tabs and edges as copy has them; a soft hyphen only says where a line may break. */
export function tidy(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
