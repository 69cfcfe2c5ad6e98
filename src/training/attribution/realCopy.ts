/**
 * Training's room (node only, never bundled): articles of world newswire in which every attribution was marked by hand before any
 * output was looked at. The project keeps places and a hash of the text (realCopy.jsonl), never the text, which stands in the corpora.
 */
import { join } from 'node:path';
import { readMarks, withTexts, type HandMarked } from '../handMarked';
import type { Part } from '../sourcing/realCopy';

/** UTF-16 code units, half open. */
export type Stretch = readonly [start: number, end: number];

/** Who says what, as a reader marked it. */
export interface MarkedAttribution {
  /** Accepted forms of the source, the reader's own first; none where the copy names no source. */
  readonly source: readonly Stretch[];
  readonly cue: Stretch | null;
  /** Accepted forms of the content, each one stretch or more. */
  readonly contents: readonly (readonly Stretch[])[];
  /** A wish, an order, a noun for what was said, speech inside somebody's content: may be marked or not. */
  readonly optional?: true;
}

/** A line of realCopy.jsonl. */
export interface AnnotatedArticle extends HandMarked {
  readonly part: Part;
  readonly attributions: readonly MarkedAttribution[];
}

/** An annotated article with its text. */
export interface RealArticle extends AnnotatedArticle {
  readonly text: string;
}

const GOLD = join(__dirname, 'realCopy.jsonl');

/** All annotated articles, without their texts. */
export function readAnnotated(): readonly AnnotatedArticle[] {
  return readMarks(GOLD);
}

/**
 * The annotated articles of a part with their texts from the corpora; null where the corpora are not here.
 * @throws Error where a text is missing or is not the one that was annotated
 */
export function readRealArticles(corpora: string, part: Part): readonly RealArticle[] | null {
  return withTexts(
    corpora,
    readAnnotated().filter((article) => article.part === part),
  );
}
