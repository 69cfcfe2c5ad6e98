/** Carriers: what all formats of XML share: parsing, warnings about a broken tree, and XML of an unknown kind. */
import type { StoryFacts } from '../model';
import type { Work } from '../work';
import type { Carried, Carrier } from './carrier';
import { CopyWriter, type SourceText } from './copyWriter';
import { escapeMarkup } from './escapes';
import { isElement, localName, parseMarkup, walk, type Element, type Words } from './markupTree';
import { MarkupFlow, type Vocabulary } from './markupFlow';
import { textWithMap } from './decoded';

/** What a reader of one format of XML writes down, and what the file says of the story. */
export type WriteXml = (writer: CopyWriter, text: string, root: Element) => Work<XmlFacts>;

export interface XmlFacts {
  readonly facts: StoryFacts | null;
  readonly warnings?: readonly string[];
}

/** The carrier of one format of XML. */
export function xmlCarrier(write: WriteXml): Carrier {
  return {
    *read(text) {
      const { root, fault, declaration } = yield* parseMarkup(text, { xml: true });
      const writer = new CopyWriter({ text, map: null });
      const { facts, warnings = [] } = yield* write(writer, text, root);
      const said: string[] = [];
      if (fault !== null)
        said.push(`This XML is broken at ${placeOf(text, fault.offset)}: ${fault.what}. What can be read is read.`);
      if (declaration !== null)
        said.push(
          `This file declares entities of its own at ${placeOf(text, declaration)}; they are not expanded and stand in the copy as they are written.`,
        );
      return {
        ...(yield* writer.finish()),
        frontMatter: null,
        facts,
        warnings: [...said, ...warnings],
        escape: escapeMarkup,
      } satisfies Carried;
    },
  };
}

/** XML of an unknown kind: elements that hold words are paragraphs, elements among words are not. */
export const xml: Carrier = xmlCarrier(function* (writer, text, root) {
  const isParagraph = (element: Element): boolean => element.parent === null || !hasWords(text, element.parent);
  yield* walk(root, new MarkupFlow(writer, text, root, ANY, (element) => (isParagraph(element) ? 'body' : null)));
  return { facts: null };
});

const ANY: Vocabulary = { blocks: new Map(), hidden: new Set(['script', 'style']) };

function hasWords(text: string, element: Element): boolean {
  return element.children.some(
    (node) => !isElement(node) && (node.reading ?? text.slice(node.start, node.end)).trim() !== '',
  );
}

/** Writes an element's words down as one paragraph. */
export function* writeLine(
  writer: CopyWriter,
  text: string,
  element: Element,
  kind: Parameters<CopyWriter['paragraph']>[0],
): Work<void> {
  writer.paragraph(kind);
  yield* walk(element, new MarkupFlow(writer, text, element, ANY));
  writer.endParagraph();
}

/** What an element's words stand for as a text of its own: HTML that is escaped in XML. */
export function decodedText(text: string, element: Element): SourceText {
  const words = element.children.filter((node): node is Words => !isElement(node));
  return textWithMap(text, words);
}

/** The child elements of a name. */
export function childrenOf(element: Element, ...names: readonly string[]): Element[] {
  return element.children.filter((node): node is Element => isElement(node) && names.includes(localName(node)));
}

/** "line 3, column 14", as people count. */
export function placeOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (const { index, 0: ending } of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    start = index + ending.length;
  }
  return `line ${line}, column ${offset - start + 1}`;
}
