/** Documents, pure: what a reader of word processors' files gives, as plain data for both doors. */
import type { StoryFacts } from '../engine';

/** A document that could be read. */
export interface DocumentCopy {
  readonly format: DocumentFormat;
  /** Front matter and the story in Markdown: headings, lists, quotations, comments as notes to the desk. */
  readonly copy: string;
  /** The date is that of the last saving, unless the document prints one. */
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
