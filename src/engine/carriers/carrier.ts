/**
 * Carriers: what keeps copy in a file, and the reader of each. A carrier turns the text of a file into the copy, with the way back
 * to the file and with what the file says of the story.
 */
import type { CarrierName, CopyMap, Markup, Span, StoryFacts } from '../model';
import type { Block } from '../text/block';
import type { Work } from '../work';

/** Copy taken out of what carries it. */
export interface Carried {
  readonly copy: string;
  /** Where the copy stands in the file; null where it is the file's text as it stands, or where the file has none to point into. */
  readonly map: CopyMap | null;
  readonly markup: Markup;
  /** The paragraphs of the copy, in its own offsets. */
  readonly blocks: readonly Block[];
  /** Heading data at the start of the copy, which is no paragraph of it. */
  readonly frontMatter: Span | null;
  readonly facts: StoryFacts | null;
  /** Sentences about how it was read. */
  readonly warnings: readonly string[];
  /** Words of the copy as they have to be written in the file; without it, as they are. */
  readonly escape?: (words: string) => string;
}

export interface Carrier {
  /** Reads the text of a file. Never throws: what is broken is said in `warnings`, and the rest is read. */
  read(text: string): Work<Carried>;
}

/** How a carrier is recognised, and how its reader is got: the reader, with its parser, is set up when a file first needs it. */
export interface CarrierEntry {
  readonly name: CarrierName;
  /** VS Code's language ids. */
  readonly languages: readonly string[];
  /** Endings of file names, in small letters, without the stop. */
  readonly extensions: readonly string[];
  /** Whether a text that begins like this (some 2,000 characters) can be nothing else. */
  readonly recognises?: (head: string) => boolean;
  readonly reader: () => Carrier;
}
