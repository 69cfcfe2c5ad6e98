/** Carriers: words of the copy as a file has to write them. */

/** Words between tags. */
export function escapeMarkup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Words in a string of JSON. */
export function escapeJson(words: string): string {
  return JSON.stringify(words).slice(1, -1);
}
