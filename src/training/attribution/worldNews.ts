/**
 * Training's room (node only, never bundled): articles of world newswire to learn attributions from. A reader marked each attribution
 * by hand before any output was seen; where the engine had the same one, with the same words but for a "that", an auxiliary or an
 * apposition, its edges were taken, which are PolNeAR's. Places and a hash of each text are kept (worldNews.jsonl), never the text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../handMarked';
import { readJoinedArticles } from '../joinedArticles';
import type { ArticleRow } from './articles';

/** A line of worldNews.jsonl. */
export interface MarkedArticle {
  readonly doc: string;
  /** See `hashOf`. */
  readonly hash: string;
  readonly attributions: ArticleRow['attributions'];
}

/** The corpus file that the articles are of, without its endings. */
export const WORLD_NEWS = 'ner/worldwide-train';

/** The marked articles, without their texts. */
export function readMarked(): readonly MarkedArticle[] {
  return readFileSync(join(__dirname, 'worldNews.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MarkedArticle);
}

/**
 * The marked articles as rows of PolNeAR.
 * @throws Error where a text is missing or is not the one that was marked
 */
export function readWorldNews(corpora: string): ArticleRow[] {
  const texts = new Map(readJoinedArticles(corpora, WORLD_NEWS).map(({ doc, text }) => [doc, text]));
  return readMarked().map(({ doc, hash, attributions }) => {
    const text = texts.get(doc);
    if (text === undefined || hashOf(text) !== hash) throw new Error(`${doc} is not the text that was marked.`);
    return { doc, text, attributions };
  });
}
