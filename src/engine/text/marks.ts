/** Text layer: the marks that may open and close a sentence, and the first word behind them. */
import type { Token } from '../model';

/** Marks that may close a sentence behind its stop. */
export const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '}']);
/** Marks that may open one. */
export const OPENERS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '``', '(', '[', '«', '„']);

/** The first word or number at or after `at`, past at most three opening marks. */
export function firstWord(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at; index < Math.min(at + 4, tokens.length); index++) {
    const token = tokens[index]!;
    if (token.kind === 'word' || token.kind === 'number' || token.kind === 'address') return token;
  }
  return undefined;
}
