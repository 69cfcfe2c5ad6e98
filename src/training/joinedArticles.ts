/** Training's room (node only, never bundled): corpora whose rows are sentences or paragraphs, joined into articles again. */
import { readRows, type TokenRow } from './corpora';

/** An article as running text. */
export interface Article {
  readonly doc: string;
  readonly text: string;
  /** ISO date `YYYY-MM-DD` of publication, where the corpus knows it. */
  readonly date: string | null;
}

/**
 * The articles of a corpus file, in its order, for instance `ner/worldwide-dev` or `attribution/polnear-train`. A row that has no
 * running text is its tokens with spaces between them; rows of one article with the same `par` that follow one another are one
 * paragraph. Hand annotations are offsets into the text that is made here.
 */
export function readJoinedArticles(corpora: string, file: string): Article[] {
  const articles = new Map<string, { paragraphs: string[]; par: number | undefined; date: string | null }>();
  for (const { doc, par, text, tokens, date } of readRows<TokenRow & { date?: string }>(corpora, `${file}.jsonl.gz`)) {
    const words = text ?? tokens.join(' ');
    const article = articles.get(doc);
    if (article === undefined) articles.set(doc, { paragraphs: [words], par, date: date ?? null });
    else if (article.par === par) article.paragraphs.push(`${article.paragraphs.pop()!} ${words}`);
    else {
      article.paragraphs.push(words);
      article.par = par;
    }
  }
  return [...articles].map(([doc, { paragraphs, date }]) => ({ doc, text: paragraphs.join('\n\n'), date }));
}
