/** Carriers: HTML and XML as a tree of elements and words, each with its place. */
import { Parser } from 'htmlparser2';
import type { Span } from '../model';
import type { Work } from '../work';

/** Words between tags. */
export interface Words extends Span {
  /** The text that an entity there stands for; null where the words are as written. */
  readonly reading: string | null;
}

export interface Element {
  /** As it stands, in HTML in small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: Node[];
  /** Where its opening tag starts. */
  readonly tag: number;
  /** Where its opening tag ends; for an implied element, where it was taken to start. */
  readonly start: number;
  /** Where its closing tag starts. */
  end: number;
}

export type Node = Element | Words;

export function isElement(node: Node): node is Element {
  return 'children' in node;
}

/** Characters parsed between two yields. */
const CHARACTERS_A_STEP = 16_384;

/** Elements nested more deeply than this are read as siblings: no page nests so many. */
const DEEPEST = 500;

/** Where XML is broken, and how. */
export interface Fault {
  readonly offset: number;
  /** "</b> closes nothing that is open". */
  readonly what: string;
}

export interface MarkupTree {
  /** An element without a name that holds all others. */
  readonly root: Element;
  /** The first fault of XML; HTML has none. */
  readonly fault: Fault | null;
  /** Where the first entity is declared; null where there are none. */
  readonly declaration: number | null;
}

/**
 * Parses markup, however broken: the tree has what can be read. Entities that a file declares are never expanded.
 * @param xml names keep their letters, and nothing but what XML itself knows is understood
 */
export function* parseMarkup(text: string, { xml }: { readonly xml: boolean }): Work<MarkupTree> {
  const builder = new TreeBuilder(text, xml);
  for (let at = 0; at < text.length; at += CHARACTERS_A_STEP) {
    builder.parser.write(text.slice(at, at + CHARACTERS_A_STEP));
    yield;
  }
  return builder.finish();
}

const CDATA_END = ']]>';

/** Whether a piece of the file is one character reference: what "&semi;" stands for is longer in the file, and ends with it too. */
function isReference(raw: string): boolean {
  return /^&#?\w+;?$/.test(raw);
}

class TreeBuilder {
  readonly parser: Parser;
  private readonly root: Element;
  private open: Element;
  private depth = 0;
  private isCdata = false;
  /** Where the last tag, comment or word that was understood ends: what follows it, up to the next, was not. */
  private understood = 0;
  private fault: Fault | null = null;
  private declaration: number | null = null;

  constructor(
    private readonly text: string,
    private readonly xml: boolean,
  ) {
    this.root = { name: '', attributes: {}, parent: null, children: [], tag: 0, start: 0, end: text.length };
    this.open = this.root;
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.openTag(name, attributes),
        onclosetag: (name, isImplied) => this.closeTag(name, isImplied),
        oncdatastart: () => void (this.isCdata = true),
        oncdataend: () => void (this.isCdata = false),
        ontext: (words) => this.words(words),
        oncomment: () => this.understand(),
        onprocessinginstruction: (_name, data) => this.declare(data),
      },
      { xmlMode: xml, recognizeSelfClosing: xml },
    );
  }

  finish(): MarkupTree {
    this.parser.end();
    this.lookBefore(this.text.length);
    return { root: this.root, fault: this.fault, declaration: this.declaration };
  }

  private openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.understand();
    const { open, text, parser } = this;
    const [tag, start, end] = [parser.startIndex, parser.endIndex + 1, text.length];
    const element = { name, attributes, parent: open, children: [], tag, start, end };
    open.children.push(element);
    if (++this.depth <= DEEPEST) this.open = element;
  }

  private closeTag(name: string, isImplied: boolean): void {
    const { open, parser, text } = this;
    const isEnd = parser.startIndex >= text.length;
    // What closes itself ends where its tag does.
    const closesItself = parser.endIndex + 1 === open.start;
    if (isImplied && !closesItself) this.blame(open.tag, `<${name}> is not closed`);
    if (!isImplied) this.understand();
    if (this.depth-- > DEEPEST) return;
    open.end = Math.max(open.start, isEnd ? text.length : parser.startIndex);
    this.open = open.parent ?? this.root;
  }

  private words(words: string): void {
    const { open, parser, text, isCdata } = this;
    // A section of CDATA has its own signs round the words; where it begins the parser does not know after a broken closing tag.
    const { endIndex } = parser;
    const end = !isCdata ? endIndex + 1 : text.startsWith(CDATA_END, endIndex - 2) ? endIndex - 2 : endIndex;
    let start = isCdata ? end - words.length : parser.startIndex;
    // After "</em</b>" the parser has words begin at "b>"; what they end with is right.
    if (
      end - start > words.length &&
      !isReference(text.slice(start, end)) &&
      text.startsWith(words, end - words.length)
    )
      start = end - words.length;
    const last = open.children.at(-1);
    if (end <= start) {
      // The second character of an entity that stands for two.
      if (last !== undefined && !isElement(last) && last.reading !== null)
        open.children[open.children.length - 1] = { ...last, reading: last.reading + words };
      return;
    }
    this.understand();
    // Outside the first element XML has no words: text there is left over from a document type.
    if (this.xml && open === this.root) return;
    const reading = end - start === words.length && text.startsWith(words, start) ? null : words;
    if (this.xml && !isCdata && reading === null) this.lookAtSigns(start, end);
    if (reading === null && last !== undefined && !isElement(last) && last.reading === null && last.end === start)
      open.children[open.children.length - 1] = { ...last, end };
    else open.children.push({ start, end, reading });
  }

  /** Signs that stand among the words and may not: "Hale & Pike", "3 < 4", "&nbsp;". */
  private lookAtSigns(start: number, end: number): void {
    if (this.fault !== null) return;
    const words = this.text.slice(start, end);
    for (const sign of ['&', '<']) {
      const found = words.indexOf(sign);
      if (found < 0) continue;
      const at = start + found;
      const entity = /^&[\w.:-]{1,60};/.exec(this.text.slice(at, at + 64));
      if (entity === null)
        this.blame(at, `“${sign}” stands where it has to be written “${sign === '&' ? '&amp;' : '&lt;'}”`);
      else if (this.declaration === null) this.blame(at, `“${entity[0]}” is not known to XML`);
    }
  }

  private declare(data: string): void {
    this.understand();
    const at = this.parser.startIndex;
    if (/^!ENTITY|<!ENTITY/i.test(data)) this.declaration ??= at;
  }

  /** Takes note of what has just been read. */
  private understand(): void {
    this.lookBefore(this.parser.startIndex);
    this.understood = Math.max(this.understood, this.parser.endIndex + 1);
  }

  /** A closing tag that closes nothing is passed over without a word. */
  private lookBefore(start: number): void {
    if (!this.xml || this.fault !== null || start <= this.understood) return;
    const passed = this.text.slice(this.understood, start).trim();
    if (passed.startsWith('</')) this.blame(this.understood, `${passed.slice(0, 40)} closes nothing that is open`);
  }

  private blame(offset: number, what: string): void {
    if (this.xml) this.fault ??= { offset, what };
  }
}

/** The name without its prefix: "p" of "xhtml:p". */
export function localName({ name }: Element): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The callbacks of one walk through a tree. */
export interface Walker {
  /** Whether to walk into the element; where not, it is not closed either. */
  open(element: Element): boolean;
  close(element: Element): void;
  words(words: Words): void;
}

/** Nodes, and characters of text, walked over between two yields: a paragraph may be a whole book. */
const NODES_A_STEP = 2_000;
const WORDS_A_STEP = 32_768;

/** Walks through what the element holds, in the order of the text; long words come in pieces. */
export function* walk(element: Element, walker: Walker): Work<void> {
  const path: { readonly element: Element; next: number }[] = [{ element, next: 0 }];
  let characters = 0;
  for (let steps = 1; path.length > 0; steps++) {
    const place = path[path.length - 1]!;
    const node = place.element.children[place.next++];
    if (node === undefined) {
      path.pop();
      if (path.length > 0) walker.close(place.element);
    } else if (isElement(node)) {
      if (walker.open(node)) path.push({ element: node, next: 0 });
    } else {
      let rest = node;
      while (rest.reading === null && rest.end - rest.start > WORDS_A_STEP) {
        const middle = rest.start + WORDS_A_STEP;
        walker.words({ ...rest, end: middle });
        rest = { ...rest, start: middle };
        yield;
      }
      walker.words(rest);
      characters += rest.end - rest.start;
    }
    if (steps % NODES_A_STEP === 0 || characters > WORDS_A_STEP) {
      characters = 0;
      yield;
    }
  }
}

/** What the element holds at any depth, in the order of the text. */
export function* nodesOf(element: Element): Iterable<Node> {
  const path: { readonly element: Element; next: number }[] = [{ element, next: 0 }];
  while (path.length > 0) {
    const place = path[path.length - 1]!;
    const node = place.element.children[place.next++];
    if (node === undefined) {
      path.pop();
      continue;
    }
    yield node;
    if (isElement(node)) path.push({ element: node, next: 0 });
  }
}

/** Elements that hold the copy itself: nothing that is said about it is looked for inside. */
const COPY = 'body.content';

/**
 * The elements of these names, without their prefixes, that the element holds at any depth, in the order of the text; none inside
 * one that was found, and none in the running copy of NITF.
 */
export function* elementsOf(element: Element, ...names: readonly string[]): Iterable<Element> {
  const path: { readonly children: readonly Node[]; next: number }[] = [{ children: element.children, next: 0 }];
  while (path.length > 0) {
    const place = path[path.length - 1]!;
    const node = place.children[place.next++];
    if (node === undefined) path.pop();
    else if (isElement(node)) {
      const name = localName(node);
      if (names.includes(name)) yield node;
      else if (name !== COPY && node.children.length > 0) path.push({ children: node.children, next: 0 });
    }
  }
}

/** The first element of one of these names. */
export function firstOf(element: Element, ...names: readonly string[]): Element | null {
  for (const found of elementsOf(element, ...names)) return found;
  return null;
}

/** The element's words in one line; null where it has none. */
export function lineOf(text: string, element: Element | null): string | null {
  if (element === null) return null;
  let line = '';
  for (const node of nodesOf(element)) if (!isElement(node)) line += node.reading ?? text.slice(node.start, node.end);
  line = line.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
