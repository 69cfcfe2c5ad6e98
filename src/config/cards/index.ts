/** The desk's cards: pure functions over the text of `.copydesk/cards/**`, shared by the editor and the command line. */
export { readCardFile, slug, type CardFileReading } from './cardFile';
export { completeCard } from './completion';
export { cardOver, newCard, type NewCardFile } from './skeleton';
