/** Carriers: the words of a tree of markup as the paragraphs that a page shows. */
import type { ParagraphKind } from '../model';
import type { CopyWriter } from './copyWriter';
import { isNoteMark } from '../text/noteMark';
import { isElement, localName, nodesOf, type Element, type Walker, type Words } from './markupTree';

/** What elements do, by their names without prefixes. */
export interface Vocabulary {
  /** Elements that are paragraphs of their own, or hold some; `flow` for those that say nothing of their kind. */
  readonly blocks: ReadonlyMap<string, ParagraphKind | 'flow'>;
  /** Elements that a page does not show, or that are not part of the story. */
  readonly hidden: ReadonlySet<string>;
}

const SOFT_HYPHEN = '\u00ad';

export class MarkupFlow implements Walker {
  private readonly kinds: ParagraphKind[] = ['body'];
  /** Depth of elements whose lines and spaces stand as they are. */
  private preformatted = 0;
  /** Open quotations, and the marks that the page would put round them. */
  private quotations = 0;
  private marks: readonly (readonly [string, string])[] | null = null;
  /** Where open code starts in the copy. */
  private readonly code: number[] = [];

  /**
   * @param text that the tree was parsed from
   * @param kindOf what an element is in this format beyond what its name says; null where that is all
   */
  constructor(
    private readonly writer: CopyWriter,
    private readonly text: string,
    private readonly root: Element,
    private readonly vocabulary: Vocabulary,
    private readonly kindOf: (element: Element) => ParagraphKind | 'hidden' | null = () => null,
  ) {}

  open(element: Element): boolean {
    const { writer } = this;
    const name = localName(element);
    const special = this.kindOf(element);
    if (special === 'hidden' || this.vocabulary.hidden.has(name) || isHidden(element)) return false;
    if (leadsToNote(element, name, this.text)) return false;
    if (APART.has(name) && writer.isGlued) writer.insert(' ', element.tag);
    if (CELLS.has(name) && !element.children.some((child) => isElement(child) && this.isBlock(child))) {
      if (writer.hasWords) writer.append('\t');
      return true;
    }
    const kind = special ?? this.vocabulary.blocks.get(name);
    if (kind !== undefined) {
      // A cell with paragraphs of its own lays out the page.
      if (kind !== 'flow') this.kinds.push(kind);
      else this.kinds.push(CELLS.has(name) ? 'body' : this.kinds.at(-1)!);
      writer.paragraph(this.kinds.at(-1)!);
    }
    if (name === 'br') writer.lineBreak(element.tag, element.start);
    else if (name === 'pre') this.preformatted++;
    else if (name === 'q') writer.insert(this.quotationMarks(this.quotations++)[0], element.start);
    else if (CODE.has(name)) this.code.push(writer.end);
    return true;
  }

  close(element: Element): void {
    const { writer } = this;
    const name = localName(element);
    if (name === 'pre') this.preformatted--;
    else if (name === 'q') writer.append(this.quotationMarks(--this.quotations)[1]);
    else if (CODE.has(name)) writer.exclude(this.code.pop()!);
    if (CELLS.has(name) && !element.children.some((child) => isElement(child) && this.isBlock(child))) return;
    if (!this.isBlock(element)) return;
    this.kinds.pop();
    writer.paragraph(this.kinds.at(-1)!);
  }

  words({ start, end, reading }: Words): void {
    const { writer, text } = this;
    if (reading !== null) {
      if (reading !== SOFT_HYPHEN) writer.character(reading, start, end);
      return;
    }
    // Looked for in the piece alone: in the rest of a long file there may be none.
    const piece = text.slice(start, end);
    for (let from = start; from < end;) {
      const found = piece.indexOf(SOFT_HYPHEN, from - start);
      const to = found < 0 ? end : start + found;
      if (this.preformatted > 0) writer.lines(from, to);
      else writer.words(from, to);
      from = to + 1;
    }
  }

  private isBlock(element: Element): boolean {
    return this.kindOf(element) !== null || this.vocabulary.blocks.has(localName(element));
  }

  /** The marks of a quotation inside so many others: straight ones where the copy has no curly ones, to match. */
  private quotationMarks(depth: number): readonly [string, string] {
    if (this.marks === null) {
      let isStraight = false;
      for (const node of nodesOf(this.root)) {
        if (isElement(node)) continue;
        const words = node.reading ?? this.text.slice(node.start, node.end);
        if (/[“”]/.test(words)) {
          isStraight = false;
          break;
        }
        isStraight ||= words.includes('"');
      }
      this.marks = isStraight ? STRAIGHT : CURLY;
    }
    return this.marks[depth % 2]!;
  }
}

const CURLY = [
  ['“', '”'],
  ['‘', '’'],
] as const;
const STRAIGHT = [
  ['"', '"'],
  ["'", "'"],
] as const;

/** Elements that a page sets apart from what stands right before them: "Ana Lima<time>3 June</time>". */
const APART: ReadonlySet<string> = new Set(['time']);

/**
 * Whether the element is the mark of a note ("percent<sup>2</sup>", "<a href="#note-1">[1]</a>"), or the way back from one: a page
 * shows it, and it is not part of the sentence. "km<sup>2</sup>", "10<sup>6</sup>" and "21<sup>st</sup>" are words.
 */
function leadsToNote(element: Element, name: string, text: string): boolean {
  if (name === 'a') return /^#/.test(element.attributes['href'] ?? '') && isNoteMark(wordsIn(text, element));
  if (name !== 'sup' || !isNoteMark(wordsIn(text, element))) return false;
  // A number or a bracket before it makes it an exponent; so does a short word, which is a unit ("km") or a formula.
  const before = text[element.tag - 1] ?? '';
  if (/[\d)]/.test(before)) return false;
  let letters = 0;
  while (letters < SHORTEST_WORD && /\p{L}/u.test(text[element.tag - 1 - letters] ?? '')) letters++;
  return letters === 0 || letters === SHORTEST_WORD;
}

/** The fewest letters before a number that make a word, and not a unit or formula ("km", "CO"). Set by hand. */
const SHORTEST_WORD = 4;

/** Words of a short element; nothing of a long one. */
function wordsIn(text: string, element: Element): string {
  if (element.end - element.start > LONGEST_MARK) return '';
  let words = '';
  for (const node of nodesOf(element)) if (!isElement(node)) words += node.reading ?? text.slice(node.start, node.end);
  return words;
}

/** With its tags, in UTF-16 code units. */
const LONGEST_MARK = 200;

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp']);

function isHidden({ attributes }: Element): boolean {
  const { hidden, style } = attributes;
  if (hidden !== undefined) return hidden !== 'until-found';
  if (attributes['aria-hidden'] === 'true') return true;
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(style);
}
