/** Documents, pure: the elements of a .docx file by name, and what is found in one without knowing the rest of the file. */
import { childOf, elementsOf, textOf, type XmlElement } from './xmlTree';

const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
/** The prefixes that we give the namespaces, whatever the file calls them. */
export const PREFIXES = new Map([
  ...WORD.map((uri): [string, string] => [uri, 'w']),
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

/** The rows of a table or the cells of a row, also those in content controls and in insertions. */
export function inside(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) =>
    child.name === name ? [child] : /^w:(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? inside(child, name) : [],
  );
}

/** One of the forms that stand for one thing: the one for readers that know nothing new, unless only the other has words in it. */
export function chosenOf(alternates: XmlElement): XmlElement | undefined {
  const fallback = childOf(alternates, 'mc:Fallback');
  const choice = childOf(alternates, 'mc:Choice');
  const isEmpty = elementsOf(fallback).length === 0;
  const isPicture = fallback !== undefined && framesIn(fallback).length === 0 && choice !== undefined;
  return isEmpty || (isPicture && framesIn(choice).length > 0) ? choice : fallback;
}

/** The text boxes in a drawing, also those of a group, each once. */
export function framesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === FRAME) return [element];
  return elementsOf(element.name === 'mc:AlternateContent' ? chosenOf(element) : element).flatMap(framesIn);
}

const FRAME = 'w:txbxContent';

/** The letters of a formula in one line. */
export function mathOf(element: XmlElement): string {
  if (element.name === 'm:t') return textOf(element);
  return elementsOf(element).map(mathOf).join('');
}

/** A character by its number in a font; those of picture fonts are signs, and none of them is copy. */
export function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16);
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) ? '' : String.fromCharCode(code);
}
