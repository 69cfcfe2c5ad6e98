/** Syntax: where the copy says that a paper is kept from its readers: "marked confidential", "that has never been published". */
import { wordSet } from '../english/wordSet';
import type { WordsRead } from './arrivals';

const MARKED = wordSet('labeled labelled marked stamped');
const SECRET = wordSet('classified confidential private restricted secret top-secret');
const NEVER = wordSet(`never not n't`);
const BETWEEN = wordSet('be been being made officially publicly yet');
const OUT = wordSet('disclosed public published released');
/** After these it did come out: "not published until May", "in colour". */
const UNTIL = wordSet('before in until');

/** Whether such words begin at the position, with the participle or the negation. */
export function isWithheld(words: WordsRead, at: number): boolean {
  const word = words.word(at);
  if (MARKED.has(word)) return SECRET.has(words.word(at + 1));
  if (!NEVER.has(word)) return false;
  let next = at + 1;
  while (BETWEEN.has(words.word(next))) next++;
  return OUT.has(words.word(next)) && !UNTIL.has(words.word(next + 1));
}
