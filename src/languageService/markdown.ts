/** Markdown for hovers and pages: everything from a story or a card goes through `plain` before it is shown. */
import { escapeMarkdown, safeAddress } from './escapeMarkdown';

/** Bidirectional and invisible characters could hide or turn round what a reader sees. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Text that Markdown shows as it stands: no link, no picture, no HTML, no heading, on one line.
 * @param text words of a story, a card or a page from elsewhere
 * @param most longest text shown, in UTF-16 code units; what is over is cut and marked with an ellipsis
 */
export function plain(text: string, most = 300): string {
  return escapeMarkdown(shorten(text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim(), most));
}

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
  const safe = safeAddress(address);
  return safe === null ? plain(label) : `[${plain(label)}](${safe})`;
}
