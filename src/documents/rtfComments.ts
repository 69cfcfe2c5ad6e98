/**
 * Documents, pure: comments in the margin of an RTF file. The words that one stands on lie between two marks with its number; the
 * comment itself follows, and says its number and its author in groups of their own.
 */
import type { MarginComment } from './manuscript';

export class RtfComments {
  /** The words that each comment stands on, by its number. */
  private readonly anchors = new Map<string, { words: string; isOpen: boolean }>();
  /** What the comment that is read says of itself. */
  author: string | null = null;
  number = '';

  openAnchor(number: string): void {
    this.anchors.set(number, { words: '', isOpen: true });
  }

  closeAnchor(number: string): void {
    const anchor = this.anchors.get(number);
    if (anchor !== undefined) anchor.isOpen = false;
  }

  /** Hands `words` of the copy to every comment that stands on them. */
  addToAnchors(words: string): void {
    for (const anchor of this.anchors.values()) if (anchor.isOpen) anchor.words += words;
  }

  /** The comment that ends here; null where it says nothing. */
  take(text: string): MarginComment | null {
    const { author, number } = this;
    this.author = null;
    this.number = '';
    return text === '' ? null : { author, on: this.anchors.get(number)?.words ?? '', text };
  }
}
