/**
 * Training's room (node only, never bundled): articles that were read whole and marked by hand before any output was looked at. The
 * project keeps places and a hash of each text as JSON lines, never the text, which stands in the corpora.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJoinedArticles, type Article } from './joinedArticles';

/** What every line of such a file says of its article. */
export interface HandMarked {
  /** The corpus file, without its endings: `ner/worldwide-dev`. */
  readonly file: string;
  readonly doc: string;
  /** See `hashOf`. */
  readonly hash: string;
}

/** The lines of a file of marks. */
export function readMarks<Marks extends HandMarked>(path: string): readonly Marks[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Marks);
}

/**
 * The marked articles with their texts and dates from the corpora; null where no corpora are here.
 * @throws Error where a text is missing or is not the one that was marked
 */
export function withTexts<Marks extends HandMarked>(
  corpora: string,
  marked: readonly Marks[],
): readonly (Marks & Article)[] | null {
  if (!existsSync(join(corpora, 'ner'))) return null;
  const files = new Map<string, ReadonlyMap<string, Article>>();
  return marked.map((one) => {
    let articles = files.get(one.file);
    if (articles === undefined) {
      articles = new Map(readJoinedArticles(corpora, one.file).map((article) => [article.doc, article]));
      files.set(one.file, articles);
    }
    const article = articles.get(one.doc);
    if (article === undefined) throw new Error(`${one.file} has no article ${one.doc}.`);
    if (hashOf(article.text) !== one.hash) throw new Error(`${one.doc} is not the text that was marked.`);
    return { ...one, ...article };
  });
}

/** The first 16 hexadecimal digits of the SHA-256 of a text in UTF-8. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
