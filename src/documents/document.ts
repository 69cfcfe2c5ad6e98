/** Documents, pure: what a reader of word processors' files gives, as plain data for both doors. */

/** What the document says of the story; null where it says nothing. */
export interface StoryFacts {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly slug: string | null;
  /** The day it was last saved, as an ISO date; a date that the document prints as its own goes first. */
  readonly date: string | null;
  readonly language: string | null;
}

/** A document that could be read. */
export interface DocumentCopy {
  readonly format: DocumentFormat;
  /** Front matter and the story in Markdown: headings, lists, quotations, comments as notes to the desk. */
  readonly copy: string;
  readonly facts: StoryFacts;
  /** Sentences on what is not in the copy: hidden text, settled comments, pictures. */
  readonly notes: readonly string[];
  /** Sentences on what could not be read; the rest was. */
  readonly faults: readonly string[];
}

/** One that could not, with why: a sentence. */
export interface UnreadableDocument {
  readonly error: string;
}

export type DocumentFormat = 'docx' | 'odt' | 'rtf';

/** Why a document cannot be read: readers throw it, `readDocument` turns it into an `UnreadableDocument`. */
export class DocumentFault extends Error {}
