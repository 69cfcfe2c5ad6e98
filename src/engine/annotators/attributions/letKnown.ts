/**
 * The attributions' room: what unnamed people let out: "Two cardinals have let it be known that they will not vote", "the deal is dead, one
 * envoy let slip". Leaves alone whatever else is let go.
 */
import { BE_FORMS, HAVE_FORMS } from '../../english/auxiliaries';
import { wordSet } from '../../english/wordSet';
import { isComma, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import { OF_SAYING, subjectOf } from './verbSubjects';

export const LETS: ReadonlySet<string> = new Set(['let', 'lets', 'letting']);
const KNOWN = [['it', 'be', 'known'], ['slip'], ['drop'], ['on']];
const HELPING = wordSet('', HAVE_FORMS, BE_FORMS);
/** How many words after it a "that" is looked for: "let slip | at a reception last week | that". Set by hand. */
const THAT_REACH = 8;

/** Whether something may be let out by the word. */
export function mayLetKnown(word: string): boolean {
  return LETS.has(word);
}

/** What those let out whose "let" stands at the position. */
export function letKnown(passage: Passage, position: number): Candidate | null {
  const { words } = passage;
  if (!LETS.has(words[position]!)) return null;
  const phrase = KNOWN.find((known) => known.every((word, at) => words[position + 1 + at] === word));
  if (phrase === undefined || words[position - 1] === 'to') return null;
  const sentence = sentenceAt(passage, position);
  const from = HELPING.has(words[position - 1] ?? '') ? position - 1 : position;
  const subject = subjectOf(OF_SAYING, passage, from, sentence);
  if (subject === null) return null;
  const { source } = subject;
  const cue = { from, to: position + 1 + phrase.length };
  const that = thatAfter(passage, cue.to, sentence.to, phrase);
  const isAfter = isComma(passage, source.from - 1) && that < 0;
  const content = isAfter ? contentBefore(passage, source.from, sentence) : null;
  const held = content ?? (that < 0 ? null : contentAfter(passage, that, sentence));
  return held === null ? null : { source, cue, contents: [held], reason: 'let-known' };
}

/** Where what is let out begins after the verb; -1 for nowhere. "Let it be known" needs no "that", and "let on the crowd that …" has none. */
function thatAfter({ words, tags, length }: Passage, from: number, limit: number, [first]: readonly string[]): number {
  const reach = first === 'on' ? 1 : THAT_REACH;
  for (let at = from; at < Math.min(limit, length, from + reach); at++) if (words[at] === 'that') return at;
  return first === 'it' && /^(?:DT|PRP|NN|EX)/.test(tags[from] ?? '') ? from : -1;
}
