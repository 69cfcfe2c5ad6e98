/** Demonstration page: what the page and its worker say to one another. */
import type { Finding, Span } from '../engine';
import { MODELS, type ModelName } from '../engine/tagger/modelNames';
import type { Marks } from '../languageService/marks';

/** What the worker reads with: weights and cards, packed beside the page as `NAME.gz`. */
export const PARTS: readonly (`${ModelName}.bin` | 'cards.json')[] = [
  ...MODELS.map((name) => `${name}.bin` as const),
  'cards.json',
];

/** One of them, unpacked; a sentence where it could not be loaded. */
export type Part = { readonly name: (typeof PARTS)[number] } & (
  { readonly bytes: ArrayBuffer } | { readonly error: string }
);

/** A text to read. */
export interface Request {
  /** Counts the edits: an answer to an older one is dropped. */
  readonly version: number;
  readonly text: string;
}

/** A question as the page lists it. */
export interface Question extends Span, Pick<Finding, 'rule' | 'severity' | 'message'> {
  readonly title: string;
  readonly words: string;
}

/** A source as the page lists it. */
export interface LedgerLine extends Span {
  readonly who: string;
  readonly note: string;
  readonly named: boolean;
}

/** What was read of a text: the names as soon as they are known, then everything; a sentence where nothing could be read. */
export type Answer =
  | { readonly version: number; readonly names: Marks }
  | {
      readonly version: number;
      readonly marks: Marks;
      readonly questions: readonly Question[];
      readonly ledger: readonly LedgerLine[];
      /** The sourcing report as HTML, all words of the copy escaped. */
      readonly report: string;
    }
  | { readonly version: number; readonly error: string };
