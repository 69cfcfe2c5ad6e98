/** Test support: word processors' files made of the little that a test is about. */
import { strToU8, zipSync } from 'fflate';
import { readDocument, type DocumentCopy } from '../../src/documents';

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const OPEN_DOCUMENT = [
  ...['office', 'text', 'style', 'table', 'meta', 'manifest'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** An archive of parts that are given as text. */
export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/**
 * A .docx with this in its body.
 * @param parts its other parts: a name in word/ without its ending, and what stands in its root element
 */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const roots: Readonly<Record<string, string>> = { commentsExtended: 'w15:commentsEx' };
  const others = Object.entries(parts).map(([name, xml]) => {
    const root = roots[name] ?? `w:${name}`;
    return [`word/${name}.xml`, `<${root} ${WORD}>${xml}</${root}>`];
  });
  return zip({
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...(Object.fromEntries(others) as Record<string, string>),
  });
}

/** An .odt with this as its text and these automatic styles. */
export function odt(text: string, styles = '', meta = ''): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      `<office:document-content ${OPEN_DOCUMENT}><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta ${OPEN_DOCUMENT}><office:meta>${meta}</office:meta></office:document-meta>`,
  });
}

/** An RTF file; a line end in it is none. */
export function rtf(content: string): Uint8Array {
  return Uint8Array.from(`{\\rtf1\\ansi\\ansicpg1252 ${content}}`, (character) => character.charCodeAt(0));
}

export function read(bytes: Uint8Array): DocumentCopy {
  const reading = readDocument(bytes);
  if ('error' in reading) throw new Error(reading.error);
  return reading;
}

/** The copy below front matter, without the empty line at its end. */
export function copyOf(bytes: Uint8Array): string {
  return read(bytes)
    .copy.replace(/^---\n[\s\S]*?\n---\n\n?/, '')
    .trimEnd();
}
