/**
 * Files under `.copydesk`, pure: how much of them both doors read. A folder that somebody sent may hold anything under these names,
 * so each door has one reader that takes regular files of the folder itself, of a size that people write, and says by name what it
 * did not read.
 */

/** Folder of the desk's own cards, below the folder that holds `.copydesk`. */
export const CARDS_FOLDER = '.copydesk/cards';

/** Bytes. A larger file of the desk is a mistake, or meant to be one. */
export const LARGEST_DESK_FILE = 2_000_000;

/** More files than this in one folder are no desk's cards. */
export const MOST_CARD_FILES = 5000;

/** Milliseconds after which a pass over the cards reads no further file. */
export const LONGEST_PASS = 60_000;

/** Whether a file is one of cards, by its name. */
export function isCardFile(name: string): boolean {
  return /\.(?:ya?ml|md)$/i.test(name);
}
