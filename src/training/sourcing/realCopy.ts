/**
 * Training's room (node only, never bundled): real articles, read whole and annotated by hand before any output was looked at. The
 * project keeps places and a hash of the text (realCopy.jsonl), never the text, which stands in the corpora.
 */
import { join } from 'node:path';
import { readMarks, withTexts, type HandMarked } from '../handMarked';
import type { Article } from '../joinedArticles';

/** A place in an article: UTF-16 code units, half open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A place where an editor would ask who says so. */
export interface DuePlace extends Place {
  readonly rule: string;
  /** Other rules that are right there; with a slash where they are not of `sourcing/`. */
  readonly alsoRules?: readonly string[];
  /** Mentions of one source share it. */
  readonly chain?: string;
  /** A later mention: a question there finds the source, and none need be asked. */
  readonly linked?: true;
}

/** What a reader marked in one article. */
export interface Reading {
  readonly due: readonly DuePlace[];
  /** Places on which two strict editors could disagree: they count neither way. */
  readonly borderline: readonly Place[];
}

/**
 * What an article may be used for. On a tuned one rules and weights may be developed. Of an untuned one nobody may learn anything. A
 * held-out one lies between: no rule and no weight for questions is developed on it, but names and attributions were developed on its
 * text, and some of its questions (none of its silences) were read by hand in November 2026.
 */
export const PARTS = ['untuned', 'held-out', 'tuned'] as const;
export type Part = (typeof PARTS)[number];

/** A line of realCopy.jsonl. */
export interface AnnotatedArticle extends Reading, HandMarked {
  readonly part: Part;
  /** What a second reader marked, who had not seen the first one's places. */
  readonly second?: Reading;
}

/** An annotated article with its text. */
export type RealArticle = AnnotatedArticle & Article;

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
