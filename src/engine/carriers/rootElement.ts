/** Carriers: which element a file of XML begins with, without parsing it. */

/**
 * The name of the first element, without its prefix; null where the text does not begin with markup.
 * @param head the beginning of a file
 */
export function rootElement(head: string): string | null {
  for (let at = skipSpace(head, 0); head[at] === '<';) {
    const close = head.startsWith('<?', at)
      ? '?>'
      : head.startsWith('<!--', at)
        ? '-->'
        : head.startsWith('<!', at)
          ? '>'
          : null;
    if (close === null) return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,60})/.exec(head.slice(at, at + 110))?.[1] ?? null;
    let end = head.indexOf(close, at);
    // A document type may hold declarations of its own.
    const subset = close === '>' ? head.indexOf('[', at) : -1;
    if (subset >= 0 && subset < end) {
      const closed = head.indexOf(']', subset);
      end = closed < 0 ? -1 : head.indexOf('>', closed);
    }
    if (end < 0) return null;
    at = skipSpace(head, end + close.length);
  }
  return null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfeff)) at++;
  return at;
}
