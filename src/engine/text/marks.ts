/** Text layer: the punctuation that may open and close a sentence, and the first word after it. */
import type { Token } from '../model';

/** May close a sentence after its stop; "''" and "``" are how corpora and old wires type quotation marks. */
export const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '}']);
/** May open one; „ opens a German quotation, which “ closes. */
export const OPENERS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '``', '(', '[', '«', '„']);

/** The first word, number or address at or after `at`, past at most three other tokens. */
export function firstWord(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at; index < Math.min(at + 4, tokens.length); index++) {
    const token = tokens[index]!;
    if (token.kind === 'word' || token.kind === 'number' || token.kind === 'address') return token;
  }
  return undefined;
}
