/** The tagger's room: bytes aligned so that numbers of two and four bytes can be read in place. */

/** The bytes themselves, or a copy where they begin at no multiple of four: a host may hand on part of what it received. */
export function wordAligned(bytes: Uint8Array): Uint8Array {
  // Not `slice`: that of Node's Buffer, which is a Uint8Array too, copies nothing.
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}
