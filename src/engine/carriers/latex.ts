/**
 * Carriers: LaTeX (.tex). What is set as text is copy: paragraphs, headings, lists, quotations, what commands emphasise. Commands,
 * mathematics, figures, sources, comments, citations and footnotes are not. Nothing is expanded: a writer's own macros show their
 * arguments.
 */
import type { ParagraphKind } from '../model';
import type { Work } from '../work';
import type { Carrier } from './carrier';
import { CopyWriter } from './copyWriter';
import { carriedBy, factsOf } from './notation';
import { ACCENTS, HEADINGS, NO_PROSE, QUOTES, SIGNS, UNSET } from './latexCommands';

export const latex: Carrier = {
  *read(text) {
    const reader = new Reader(text);
    yield* reader.read();
    const carried = yield* carriedBy(reader.writer, factsOf(reader.fields));
    return { ...carried, escape: (words: string) => words.replace(/[&%$#_{}]/g, '\\$&') };
  },
};

/** Commands whose first argument is no copy and whose second is. */
const SECOND = new Set(['href', 'hypertarget', 'textcolor', 'colorbox', 'hyperref', 'foreignlanguage']);

/** Signs read between two yields. */
const SIGNS_A_STEP = 2_000;

class Reader {
  readonly writer: CopyWriter;
  readonly fields = new Map<string, string>();
  /** Where what is read ends: the document, or an argument. */
  private end: number;
  private at: number;
  /** Environments round the place. */
  private readonly environments: string[] = [];

  constructor(private readonly text: string) {
    this.writer = new CopyWriter({ text, map: null });
    for (const name of ['title', 'author', 'date'] as const) {
      const found = argumentAfter(text, `\\${name}`);
      if (found !== null) this.fields.set(name, plainWords(found));
    }
    const begin = text.indexOf('\\begin{document}');
    const end = text.indexOf('\\end{document}', begin + 1);
    this.at = begin < 0 ? 0 : begin + '\\begin{document}'.length;
    this.end = end < 0 ? text.length : end;
  }

  *read(): Work<void> {
    const { writer } = this;
    const title = placeAfter(this.text, '\\title');
    // It is set on top of the text, wherever it was given before.
    if (title !== null && title.end <= this.at) {
      writer.paragraph('headline');
      this.inner(title);
    }
    writer.paragraph('body');
    for (let count = 1; this.at < this.end; count++) {
      this.sign();
      if (count % SIGNS_A_STEP === 0) yield;
    }
    writer.endParagraph();
  }

  private get kind(): ParagraphKind {
    return this.environments.some((name) => QUOTES.has(name)) ? 'block-quote' : 'body';
  }

  /** Reads up to the next sign, and the sign. */
  private sign(): void {
    const { text, writer, end } = this;
    SIGN.lastIndex = this.at;
    const match = SIGN.exec(text);
    const found = match === null || match.index >= end ? end : match.index;
    if (found > this.at) writer.words(this.at, found);
    this.at = found;
    if (match === null || found === end) return;
    const [sign] = match;
    const next = found + sign.length;
    this.at = next;
    switch (sign[0]) {
      case '%': {
        const lineEnd = text.indexOf('\n', next);
        // The line end goes with the comment, and so does the indentation of the next line.
        this.at = lineEnd < 0 ? end : lineEnd + 1;
        break;
      }
      case '\n':
      case '\r':
        writer.paragraph(this.kind);
        break;
      case '$':
        this.at = this.after(sign, next);
        break;
      case '~':
        writer.character('\u00a0', found, next);
        break;
      case '`':
      case "'":
        writer.character(sign === '``' ? '“' : sign === "''" ? '”' : sign === '`' ? '‘' : '’', found, next);
        break;
      case '-':
        writer.character(sign === '---' ? '—' : '–', found, next);
        break;
      case '\\':
        this.command(sign.slice(1), found);
        break;
      default:
    }
  }

  private command(name: string, start: number): void {
    const { text, writer } = this;
    const reading = SIGNS.get(name);
    const accent = ACCENTS.get(name);
    if (accent !== undefined) this.accent(accent, start);
    else if (reading !== undefined) {
      // A space ends the name of a command, and is not copy.
      if (/[a-z]$/i.test(name) && text[this.at] === ' ') this.at++;
      else if (/[a-z]$/i.test(name) && text.startsWith('{}', this.at)) this.at += 2;
      writer.character(reading, start, this.at);
    } else if (name === '\\' || name === 'newline' || name === 'linebreak') {
      this.at = optionEnd(text, this.at);
      writer.lineBreak(start, this.at);
    } else if (name === '(' || name === '[') this.at = this.after(name === '(' ? '\\)' : '\\]', this.at);
    else if (name === 'begin' || name === 'end') this.environment(name === 'begin');
    else if (name === 'item') {
      this.at = optionEnd(text, this.at);
      writer.paragraph('list-item');
    } else if (HEADINGS.has(name.replace(/\*$/, ''))) {
      const argument = this.argument();
      writer.paragraph(name === 'title' ? 'headline' : 'heading');
      if (argument !== null) this.inner(argument);
      writer.paragraph(this.kind);
    } else if (name === 'par') writer.paragraph(this.kind);
    else if (name === 'enquote' || name === 'textquote') {
      const argument = this.argument();
      if (argument === null) return;
      writer.insert('“', argument.start);
      this.inner(argument);
      writer.append('”');
    } else {
      const arguments_ = UNSET.get(name.replace(/\*$/, '')) ?? (SECOND.has(name) ? 1 : 0);
      this.at = optionEnd(text, this.at);
      for (let count = 0; count < arguments_; count++) this.argument();
    }
  }

  private environment(isBegin: boolean): void {
    const argument = this.argument();
    if (argument === null) return;
    const name = this.text.slice(argument.start, argument.end);
    if (isBegin && NO_PROSE.has(name)) {
      this.at = this.after(`\\end{${name}}`, this.at);
      this.writer.paragraph(this.kind);
      return;
    }
    if (isBegin) {
      this.environments.push(name);
      this.at = optionEnd(this.text, this.at);
    } else if (this.environments.at(-1) === name) this.environments.pop();
    this.writer.paragraph(this.kind);
  }

  private accent(accent: string, start: number): void {
    const { text } = this;
    const match = ACCENTED.exec(text.slice(this.at, this.at + 12));
    const letter = match?.[1] ?? match?.[2];
    if (match === null || letter === undefined) return;
    this.at += match[0].length;
    const base = letter === '\\i' ? 'i' : letter === '\\j' ? 'j' : letter;
    this.writer.character(`${base}${accent}`.normalize('NFC'), start, this.at);
  }

  /** The argument in braces at the place, which moves after it; null where there is none. */
  private argument(): { start: number; end: number } | null {
    const found = braces(this.text, this.at, this.end);
    if (found !== null) this.at = found.end + 1;
    return found;
  }

  /** Reads an argument where it is shown. */
  private inner({ start, end }: { readonly start: number; readonly end: number }): void {
    const next = this.at;
    const outer = this.end;
    this.at = start;
    this.end = end;
    while (this.at < end) this.sign();
    this.end = outer;
    this.at = next;
  }

  private after(closing: string, from: number): number {
    const found = this.text.indexOf(closing, from);
    return found < 0 || found >= this.end ? this.end : found + closing.length;
  }
}

const SIGN = /\\(?:[A-Z]+\*?|[^A-Z])|[%~{}]|\$\$?|``?|''?|---?|\r?\n[ \t]*\r?\n\s*/gi;

const ACCENTED = /^\s?(?:\{(\\[ij]|[A-Za-z])\}|(\\[ij]|[A-Za-z]))/;

/** What stands between braces at a place, white space before them allowed; null where none open there, or none close. */
function braces(text: string, from: number, limit: number): { start: number; end: number } | null {
  let at = from;
  while (at < limit && (text[at] === ' ' || text[at] === '\n' || text[at] === '\r')) at++;
  if (text[at] !== '{') return null;
  const start = at + 1;
  let depth = 0;
  for (; at < limit; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return { start, end: at };
  }
  return null;
}

/** After an option in brackets, where one stands at the place. */
function optionEnd(text: string, at: number): number {
  if (text[at] !== '[') return at;
  const end = text.indexOf(']', at);
  return end < 0 || end - at > 500 ? at : end + 1;
}

function placeAfter(text: string, command: string): { start: number; end: number } | null {
  const at = text.indexOf(`${command}{`);
  return at < 0 ? null : braces(text, at + command.length, text.length);
}

function argumentAfter(text: string, command: string): string | null {
  const place = placeAfter(text, command);
  return place === null ? null : text.slice(place.start, place.end);
}

/** Words for a fact: without commands and braces. */
function plainWords(argument: string): string {
  return argument
    .replace(/\\(?:thanks|footnote)\{[^{}]*\}/g, '')
    .replace(/\\and\b/g, ',')
    .replace(/\\\\|\\[A-Z]+\b|[{}]/gi, ' ')
    .replace(/\\(?=[&%$#_])/g, '');
}
