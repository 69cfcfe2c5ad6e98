/** Formats, pure: words of a story in a Markdown file. */

/**
 * Words of the story, shown as they stand: no link, no emphasis, no HTML, no cell of a table. They never begin a line, so what is
 * special only there is left, and the report can be read as plain text.
 */
export function safe(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\`*_[\]<>|~$&]/g, '\\$&');
}

/** The same where they do begin a line: no heading, no item of a list, no line under a heading. */
export function safeAtLineStart(text: string): string {
  return safe(text).replace(/^ ?(\d*)(?=[-#+=]|(?<=\d)[.)])/, '$1\\');
}
