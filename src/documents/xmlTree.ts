/** Documents, pure: a part of a word processor's file as a tree of elements, whatever prefixes its writer chose. */
import { SaxesParser } from 'saxes';
import { DocumentFault } from './document';

export interface XmlElement {
  /** Prefix and name as the standard writes them: "w:p", "text:h". */
  readonly name: string;
  /** By name, prefixed in the same way; those without a namespace without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export interface XmlReading {
  /** Null where there is not even a root. */
  readonly root: XmlElement | null;
  /** The first fault with line and column, in words; null for well-formed XML. What stands before it was read. */
  readonly fault: string | null;
}

/** No writer nests elements deeper, and no tree shall be too deep to walk. */
const DEEPEST = 400;

/**
 * Reads a part of a file. Entities that the part defines itself are not expanded, and nothing is fetched.
 * @param prefixes the standard's prefix by namespace
 * @throws DocumentFault where elements are nested without end
 */
export function readXml(bytes: Uint8Array, prefixes: ReadonlyMap<string, string>): XmlReading {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const document: XmlNode[] = [];
  const open: XmlNode[][] = [document];
  let fault: string | null = null;
  const named = (uri: string, prefix: string, local: string): string => {
    const standard = uri === '' ? '' : (prefixes.get(uri) ?? prefix);
    return standard === '' ? local : `${standard}:${local}`;
  };
  parser.on('error', (error) => {
    fault ??= `line ${parser.line}, column ${parser.column + 1}: ${error.message.replace(/^\d+:\d+: /, '')}`;
  });
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new DocumentFault('It is damaged: its text is nested without end.');
    const attributes = new Map<string, string>();
    for (const { uri, prefix, local, value } of Object.values(tag.attributes))
      attributes.set(named(uri, prefix, local), value);
    const children: XmlNode[] = [];
    open[open.length - 1]!.push({ name: named(tag.uri, tag.prefix, tag.local), attributes, children });
    open.push(children);
  });
  parser.on('closetag', () => {
    if (open.length > 1) open.pop();
  });
  const text = (data: string): void => {
    open[open.length - 1]!.push(data);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(decode(bytes)).close();
  const root = document.find((node): node is XmlElement => typeof node !== 'string') ?? null;
  return { root, fault };
}

/** UTF-8, or UTF-16 where a byte-order mark says so. */
function decode(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** The child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first element of a name anywhere below, or the element itself. */
export function findElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined || element.name === name) return element;
  for (const child of elementsOf(element)) {
    const found = findElement(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All text below, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
