/**
 * The attributions' room, learnt part: what a source kept back is no part of what it said: "Police said a man had been arrested | but gave
 * no details", "| but would not name him".
 */
import { wordSet } from '../../../english/wordSet';
import { isComma } from '../../../syntax/unitView';
import { STATES } from '../cueWords';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';

/** What somebody asked for may be given: "gave no details", "did not provide figures". */
const ANSWERS = wordSet(`
  answer cause comment date detail details evidence explanation figure figures indication information motive name names number numbers reason
  reasons specifics time timeframe timeline toll
`);
const GIVING = wordSet('give offer provide release disclose reveal');
const TELLING = wordSet('say name identify elaborate specify disclose reveal comment explain');
const REFUSING = wordSet('refuse decline');

/** The content without such an end. */
export function withoutWithheld(passage: Passage, content: TokenRange, cue: TokenRange): TokenRange {
  if (content.from < cue.to || (passage.cueWords[cue.to - 1]!.verbKinds & STATES) === 0) return content;
  const { words, quotation } = passage;
  for (let at = content.from + 1; at < content.to; at++) {
    if ((words[at] !== 'but' && words[at] !== 'and') || quotation[at]! >= 0) continue;
    if (!withholds(passage, at + 1, content.to)) continue;
    return { from: content.from, to: isComma(passage, at - 1) ? at - 1 : at };
  }
  return content;
}

/** Whether the words at the position keep back an answer: "gave no details", "did not say", "refused to name". */
function withholds({ words, cueWords, tags }: Passage, from: number, to: number): boolean {
  if (from + 1 >= to || !/^(?:VB[DZP]|MD)$/.test(tags[from]!)) return false;
  const lemma = cueWords[from]!.lemma;
  const negated = words[from + 1] === 'not' || words[from + 1] === "n't" || words[from + 1] === 'n’t';
  const refused = REFUSING.has(lemma) && words[from + 1] === 'to';
  if (GIVING.has(lemma)) return words[from + 1] === 'no' && givesAnswer(words, from + 2, to);
  if ((!negated && !refused) || from + 2 >= to) return false;
  const verb = cueWords[from + 2]!.lemma;
  if (TELLING.has(verb)) return true;
  return GIVING.has(verb) && givesAnswer(words, from + 3, to);
}

/** How many words may stand before the noun: "any further details". Set by hand. */
const REACH = 4;

function givesAnswer(words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, Math.min(to, from + REACH)).some((word) => ANSWERS.has(word));
}
