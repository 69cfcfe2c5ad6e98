/** Markdown for hovers and pages: everything from a story or a card goes through `plain` before it is shown. */

/** Characters that mean something in Markdown or HTML in the middle of a line. */
const MARKUP = /[\\`*_[\]<>&~|@]/g;

/** Control and bidirectional characters could hide or turn round what a reader sees. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Text that Markdown shows as it stands: no link, no picture, no HTML, no heading, on one line.
 * @param text words of a story, a card or a page from elsewhere
 * @param most longest text shown, in UTF-16 code units; what is over is cut and marked with an ellipsis
 */
export function plain(text: string, most = 300): string {
  const line = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return shorten(line, most)
    .replace(MARKUP, (mark) => ENTITY[mark] ?? `\\${mark}`)
    .replace(/:\/\//g, ':\\//')
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
    .replace(/^(?:[-+#=]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

const ENTITY: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Cuts at a word where that costs little, and says so with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** A link that runs one of the extension's own commands. The arguments are data, never text to be parsed. */
export function commandLink(label: string, command: string, args: readonly unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(
    /[()'*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `[${plain(label)}](command:${command}?${query})`;
}

/** A link to a page; a plain text where the address is no web address. */
export function webLink(label: string, address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return plain(label);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return plain(label);
  return `[${plain(label)}](${url.href.replace(/[()<>\s\\]/g, (mark) => encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'))})`;
}
