/** Formats, pure: how programs address a piece of copy. */

/** The id of a piece of copy as a URI reference: a path with its parts encoded, an absolute one as a file URI; an address as it is. */
export function uriOf(id: string): string {
  // One letter before the colon is a drive.
  if (/^[a-z][a-z\d+.-]+:/i.test(id)) return id;
  const drive = /^[a-z]:(?=[\\/])/i.exec(id)?.[0] ?? '';
  const encoded = id.slice(drive.length).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (drive !== '') return `file:///${drive}${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
