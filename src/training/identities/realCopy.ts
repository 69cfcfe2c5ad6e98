/**
 * Training's room (node only, never bundled): articles drawn by seed in which every name of a person or a body was marked by hand with
 * whom it means, before any output was looked at (realCopy.jsonl).
 */
import { join } from 'node:path';
import { readMarks, withTexts, type HandMarked } from '../handMarked';
import type { Article } from '../joinedArticles';

/** A person or a body of an article. */
export interface MarkedIdentity {
  readonly type: 'person' | 'organization';
  /** Its names in the order of the text: UTF-16 code units, half open. */
  readonly names: readonly (readonly [start: number, end: number])[];
}

/** Rules were developed on the faults of the tuned articles; those of the untuned ones were only counted. */
export const PARTS = ['tuned', 'untuned'] as const;
export type Part = (typeof PARTS)[number];

/** A line of realCopy.jsonl. */
export interface AnnotatedArticle extends HandMarked {
  readonly part: Part;
  readonly identities: readonly MarkedIdentity[];
}

/** All annotated articles, without their texts. */
export function readAnnotated(): readonly AnnotatedArticle[] {
  return readMarks(join(__dirname, 'realCopy.jsonl'));
}

/**
 * The annotated articles of a part with their texts from the corpora; null where the corpora are not here.
 * @throws Error where a text is missing or is not the one that was annotated
 */
export function readRealArticles(corpora: string, part: Part): readonly (AnnotatedArticle & Article)[] | null {
  return withTexts(
    corpora,
    readAnnotated().filter((article) => article.part === part),
  );
}
