/** Training's room (node only, never bundled): the keys that the bench types. */

/** An ISO date on which the stories of the bench are read. */
export const STORY_DATE = '2016-09-30';

/** The copy with one more letter, at a place of a fixed spread over the text: letters of a word, a space, a stop. */
export function withKey(copy: string, index: number): string {
  const at = Math.floor(((index * 37) % 61) * (copy.length / 61));
  return flat(copy.slice(0, at) + 'the man. '[index % 9]! + copy.slice(at));
}

/** The text in one piece, as an editor hands it over; a text just put together is only put in order when it is read. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
