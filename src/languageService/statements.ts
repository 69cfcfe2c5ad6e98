/** What somebody says, in the words of the copy, as lists and copies show it. Pure. */
import type { Attribution } from '../engine';

/** The content; where there is none, who says so and with what word. */
export function contentOf({ contents, cue, source }: Attribution): string {
  const said = contents.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ');
  return said === '' ? [source?.text, cue?.text].filter((part) => part !== undefined).join(' ') : said;
}
