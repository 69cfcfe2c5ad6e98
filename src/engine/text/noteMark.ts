/** Text layer: what leads from a sentence to a note on it, as pages write it above the line. */

const NOTE_MARK =
  /^\s*(?:\[\s*(?:\d{1,3}|[a-z]{1,2}|note \d{1,3})\s*\]|\(?\d{1,3}\)?(?:\s*,\s*\d{1,3})*|[*†‡§¶^]{1,3}|[↩↑]\ufe0e?)\s*$/i;

/** Whether the words can be the mark of a note, or the way back from one: "1", "[12]", "*", "[a]", "↩". */
export function isNoteMark(words: string): boolean {
  return NOTE_MARK.test(words);
}
