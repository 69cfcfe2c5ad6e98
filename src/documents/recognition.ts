/** Documents, pure: what a document is known by. Needs no parser, so that nothing is set up for a file that is none. */

/** Whether a file's name says that it is a document. */
export function isDocumentName(name: string): boolean {
  return /\.(?:docx|odt|rtf)$/i.test(name);
}

/** Whether the bytes are those of a document, or of what is taken for one: a Word file of old, an archive. */
export function isDocument(bytes: Uint8Array): boolean {
  return isRtf(bytes) || isCompoundFile(bytes) || isZip(bytes);
}

export function isRtf(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return startsWith(bytes.subarray(start), 0x7b, 0x5c, 0x72, 0x74, 0x66);
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 3, 4);
}

/** The container of Microsoft's binary formats, and of whatever Word has locked. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
