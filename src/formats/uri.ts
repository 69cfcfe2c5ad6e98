/** Formats, pure: how programs address a piece of copy. */

/**
 * The id of a piece of copy as a URI reference: a path with its parts encoded, an absolute one as a file URI; an address as it is. A
 * backslash parts a path only after a drive or a server: elsewhere it is a letter of the name. Halves of characters, which no URI can
 * hold, become U+FFFD.
 */
export function uriOf(id: string): string {
  // A name may have a colon in it ("note: x.txt"); an address has two slashes after it, or is that of an untitled document.
  if (/^(?:[a-z][a-z\d+.-]+:\/\/|untitled:)/i.test(id)) return id;
  const drive = /^[a-z]:(?=[\\/])/i.exec(id)?.[0] ?? '';
  const server = id.startsWith('\\\\');
  const path = drive === '' && !server ? id : id.slice(drive.length).replaceAll('\\', '/');
  const encoded = path
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (drive !== '') return `file:///${drive}${encoded}`;
  if (server) return `file:${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
