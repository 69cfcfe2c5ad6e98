/**
 * Training's room (node only, never bundled): articles of world newswire in which every attribution was marked by hand before any
 * output was looked at. The project keeps places and a hash of the text (realCopy.jsonl), never the text, which stands in the corpora.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJoinedArticles } from '../joinedArticles';
import { hashOf, type Part } from '../sourcing/realCopy';

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
export interface AnnotatedArticle {
  /** The corpus file, without its endings. */
  readonly file: string;
  readonly doc: string;
  readonly part: Part;
  readonly hash: string;
  readonly attributions: readonly MarkedAttribution[];
}

/** An annotated article with its text. */
export interface RealArticle extends AnnotatedArticle {
  readonly text: string;
}

const GOLD = join(__dirname, 'realCopy.jsonl');

/** All annotated articles, without their texts. */
export function readAnnotated(): readonly AnnotatedArticle[] {
  return readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnnotatedArticle);
}

/**
 * The annotated articles of a part with their texts from the corpora; null where the corpora are not here.
 * @throws Error where a text is missing or is not the one that was annotated
 */
export function readRealArticles(corpora: string, part: Part): readonly RealArticle[] | null {
  if (!existsSync(join(corpora, 'ner'))) return null;
  const files = new Map<string, ReadonlyMap<string, string>>();
  return readAnnotated()
    .filter((article) => article.part === part)
    .map((article) => {
      let texts = files.get(article.file);
      if (texts === undefined) {
        texts = new Map(readJoinedArticles(corpora, article.file).map(({ doc, text }) => [doc, text]));
        files.set(article.file, texts);
      }
      const text = texts.get(article.doc);
      if (text === undefined) throw new Error(`${article.file} has no article ${article.doc}.`);
      if (hashOf(text) !== article.hash) throw new Error(`${article.doc} is not the text that was annotated.`);
      return { ...article, text };
    });
}
