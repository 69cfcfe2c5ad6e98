/**
 * The attributions' room: people without a name, and papers that readers cannot see, whom or which an outlet cites: "The Courier reported,
 * citing two officials, that …", "Local radio, quoting a port worker, said …", "the agency, which cited a source in the police, said …",
 * "The paper cited an unnamed official."
 */
import { wordSet } from '../../english/wordSet';
import { DOCUMENT_NOUNS, UNDISCLOSED_ADJECTIVES } from '../../english/documents';
import { OUTLET_NOUNS, OUTLET_WORDS } from '../../english/organizations';
import { nounLemma } from '../../syntax/lemma';
import { isPersonNoun } from '../../syntax/personNoun';
import { headOf, nounPhraseAfter, nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isStop, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import { personAfter } from './unnamedSubjects';

const CITED = wordSet('cited quoted cites quotes');

/** Whether the word may cite somebody in an aside: "citing", "quoting", ", which cited". */
export function maySayWhomItCites(word: string): boolean {
  return word === 'citing' || word === 'quoting' || CITED.has(word);
}

/**
 * The outlet's statement rests on the people it cites.
 * @param read the candidates of the trained readers: one of them has the outlet's statement
 */
export function citedPeople(passage: Passage, position: number, read: readonly Candidate[]): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const people = personAfter(passage, position + 1, sentence.to);
  const source = people ?? secretPaperAfter(passage, position + 1, sentence.to);
  // "citing a more progressive platform": the person's noun is an adjective of the next.
  if (source === null || passage.tags[source.to]?.startsWith('NN') === true) return null;
  const cue = { from: position, to: position + 1 };
  if (CITED.has(passage.words[position]!) && passage.words[position - 1] !== 'which')
    return isCitedAlone(passage, position, source) ? { source, cue, contents: [], reason: 'citing' } : null;
  const outer = read.find((other) => isBeside(other, position, sentence) && other.contents.length > 0);
  // "The scholar, quoting a poet, said": what people quote is what they say themselves.
  if (people === null && !read.some((other) => isBeside(other, position, sentence) && isOfBody(passage, other)))
    return null;
  if (people !== null && passage.words[position] !== 'citing' && (outer === undefined || !isOfBody(passage, outer)))
    return null;
  const follows = isComma(passage, source.to) && source.to + 1 < sentence.to && outer?.cue?.from !== source.to + 1;
  const after = follows ? contentAfter(passage, source.to + 1, sentence) : null;
  const content = after ?? outer?.contents[0] ?? contentBefore(passage, position, sentence);
  return content === null ? null : { source, cue, contents: [content], reason: 'citing' };
}

/** "internal documents", "two leaked memos": papers of which the copy says that readers cannot see them. */
function secretPaperAfter(passage: Passage, from: number, limit: number): TokenRange | null {
  const { words } = passage;
  const paper = nounPhraseAfter(passage, from, limit);
  if (paper === null || !DOCUMENT_NOUNS.has(nounLemma(words[headOf(passage, paper)]!))) return null;
  return words.slice(paper.from, paper.to).some((word) => UNDISCLOSED_ADJECTIVES.has(word)) ? paper : null;
}

/** Whether the statement has another verb of the same sentence. */
function isBeside({ cue }: Candidate, position: number, sentence: TokenRange): boolean {
  return cue !== null && cue.from !== position && cue.from >= sentence.from && cue.to <= sentence.to;
}

/** Whether no person is the source: an outlet, a body. */
function isOfBody(passage: Passage, { source }: Candidate): boolean {
  if (source === null) return false;
  const head = headOf(passage, source);
  const { type } = passage.names[passage.name[head]!] ?? {};
  return passage.tags[head] !== 'PRP' && type !== 'person' && !isPersonNoun(passage.words[head]!);
}

const PRESS = wordSet('agency paper magazine media press radio service television tv site', OUTLET_NOUNS, OUTLET_WORDS);

/** "The agency cited an unnamed official.": what it was cited for stands in another sentence. */
function isCitedAlone(passage: Passage, verb: number, source: TokenRange): boolean {
  const { to, from } = sentenceAt(passage, verb);
  if (source.to < to && !isStop(passage, source.to)) return false;
  // "cited a driver for speeding"
  if (passage.words.slice(source.from, source.to).includes('for')) return false;
  const outlet = nounPhraseBefore(passage, verb, from);
  return outlet !== null && PRESS.has(passage.words[headOf(passage, outlet)]!);
}
