/** Carriers: HTML and XML as a tree of elements and words, each with its place. */
import { Parser } from 'htmlparser2';
import type { Span } from '../model';
import type { Work } from '../work';

/** Words between tags. */
export interface Words extends Span {
  /** What stands there in another guise (an entity); null where the words stand as they are read. */
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
  /** Behind its opening tag; an element that has none starts where it was understood to. */
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

/** Elements inside one another beyond this are read as if they stood side by side: no page has as many. */
const DEEPEST = 500;

/**
 * Parses markup, however broken: the tree has what can be read.
 * @param xml names keep their letters, and nothing but what XML itself knows is understood
 * @returns an element without a name that holds all others
 */
export function* parseMarkup(text: string, { xml }: { readonly xml: boolean }): Work<Element> {
  const root: Element = { name: '', attributes: {}, parent: null, children: [], tag: 0, start: 0, end: text.length };
  let open = root;
  let depth = 0;
  let cdata = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const [tag, start, end] = [parser.startIndex, parser.endIndex + 1, text.length];
        const element = { name, attributes, parent: open, children: [], tag, start, end };
        open.children.push(element);
        if (++depth <= DEEPEST) open = element;
      },
      onclosetag(_name, isImplied) {
        if (depth-- > DEEPEST) return;
        open.end = Math.max(open.start, isImplied ? Math.min(parser.startIndex, text.length) : parser.startIndex);
        open = open.parent ?? root;
      },
      oncdatastart() {
        cdata = true;
      },
      oncdataend() {
        cdata = false;
      },
      ontext(words) {
        // A section of CDATA has its own signs round the words.
        const start = parser.startIndex + (cdata ? CDATA.length : 0);
        const end = cdata ? start + words.length : parser.endIndex + 1;
        const last = open.children.at(-1);
        if (end <= start) {
          // The second character of an entity that stands for two.
          if (last !== undefined && !isElement(last) && last.reading !== null)
            open.children[open.children.length - 1] = { ...last, reading: last.reading + words };
          return;
        }
        const reading = end - start === words.length && text.startsWith(words, start) ? null : words;
        if (reading === null && last !== undefined && !isElement(last) && last.reading === null && last.end === start)
          open.children[open.children.length - 1] = { ...last, end };
        else open.children.push({ start, end, reading });
      },
    },
    { xmlMode: xml, recognizeSelfClosing: xml },
  );
  for (let at = 0; at < text.length; at += CHARACTERS_A_STEP) {
    parser.write(text.slice(at, at + CHARACTERS_A_STEP));
    yield;
  }
  parser.end();
  return root;
}

const CDATA = '<![CDATA[';

/** The name without its prefix: "p" of "xhtml:p". */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What is done with a tree on one walk through it. */
export interface Walker {
  /** Whether to walk into the element; where not, it is not closed either. */
  open(element: Element): boolean;
  close(element: Element): void;
  words(words: Words): void;
}

/** Nodes walked over between two yields. */
const NODES_A_STEP = 2_000;

/** Walks through what the element holds, in the order of the text. */
export function* walk(element: Element, walker: Walker): Work<void> {
  const path: { readonly element: Element; next: number }[] = [{ element, next: 0 }];
  for (let steps = 1; path.length > 0; steps++) {
    const place = path[path.length - 1]!;
    const node = place.element.children[place.next++];
    if (node === undefined) {
      path.pop();
      if (path.length > 0) walker.close(place.element);
    } else if (!isElement(node)) walker.words(node);
    else if (walker.open(node)) path.push({ element: node, next: 0 });
    if (steps % NODES_A_STEP === 0) yield;
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

/** The elements of these names, without their prefixes, that the element holds at any depth, in the order of the text. */
export function* elementsOf(element: Element, ...names: readonly string[]): Iterable<Element> {
  for (const node of nodesOf(element)) if (isElement(node) && names.includes(localName(node))) yield node;
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
