/**
 * The attributions' room, learnt part: parts of a content that the tagger left out, where the form of the sentence leaves no
 * doubt: a quotation that goes on after its cue, and a clause that its cue interrupts.
 */
import type { Candidate } from '../candidate';
import { contentAfter, contentBefore } from '../contentRules';
import { SPEECH_VERBS } from '../../../english/reportingVerbs';
import { isComma, isDay, isQuotationMark, sentenceAt, startOfWords } from '../../../syntax/unitView';
import type { Passage } from '../passage';
import { ADVERBS_OF_SPEECH } from './strayPieces';
import type { TokenRange } from '../../../syntax/tokenRange';

/** A shorter quotation, in tokens, may be scare quotes or a title. Set by hand. */
const SHORTEST_PART = 5;

/** The same candidates with such parts added. */
export function completeContents(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 0) return [];
  const taken = new Uint8Array(passage.length);
  for (const { source, cue, contents } of candidates) {
    for (const range of [source, cue, ...contents]) if (range !== null) taken.fill(1, range.from, range.to);
  }
  return candidates.map((candidate) => {
    const added = [
      missing(passage, candidate, taken),
      interrupted(passage, candidate, taken),
      secondQuotation(passage, candidate, taken),
    ].filter((part) => part !== null);
    if (added.length === 0) return candidate;
    for (const part of added) taken.fill(1, part.from, part.to);
    return { ...candidate, contents: [...candidate.contents, ...added].sort((a, b) => a.from - b.from) };
  });
}

/** A verb of saying with a source and no content gets the only clause that the sentence leaves for it. */
function missing(passage: Passage, candidate: Candidate, taken: Uint8Array): TokenRange | null {
  const { source, cue, contents } = candidate;
  if (source === null || cue === null || contents.length > 0) return null;
  const according = passage.words[cue.from] === 'according';
  if (!according && !SPEECH_VERBS.has(passage.cueWords[cue.to - 1]!.lemma)) return null;
  const first = Math.min(source.from, cue.from);
  const sentence = sentenceAt(passage, cue.from);
  const before = isComma(passage, first - 1) ? contentBefore(passage, first, sentence) : null;
  const content = before ?? contentAfter(passage, Math.max(source.to, cue.to), sentence);
  // After "said" a few words may be no clause ("said on Monday"); "According to a clerk, it is rotten" can be read in no other way.
  if (content === null) return null;
  const least = according || isShortClause(passage, content) ? 2 : 4;
  if (content.to - content.from < least) return null;
  for (let position = content.from; position < content.to; position++) if (taken[position] === 1) return null;
  return content;
}

/** "Jun Halder said Bo Kwon fled": a few words are a clause where a verb ends them and a noun, and no preposition, opens them. */
function isShortClause({ tags, words }: Passage, { from, to }: TokenRange): boolean {
  if (!/^(?:NN|PRP|DT|EX)/.test(tags[from]!) || isDay(words[from]!)) return false;
  for (let at = from + 1; at < to; at++) if (/^(?:VB[DZP]|MD)$/.test(tags[at]!)) return true;
  return false;
}

/** The most words of time or place between a cue and the comma after it: "said in a statement on Monday,". Set by hand. */
const LONGEST_ADVERBIAL = 6;

/**
 * "The dam, he argued, is safe", "Gunmen killed ten, the ministry said on Monday, in the worst attack yet": the clause before
 * the first comma, when what follows the second one is the content.
 */
function interrupted(passage: Passage, candidate: Candidate, taken: Uint8Array): TokenRange | null {
  const { source, cue, contents } = candidate;
  if (source === null || cue === null || contents.length !== 1) return null;
  const first = Math.min(source.from, cue.from);
  const last = Math.max(source.to, cue.to);
  const sentence = sentenceAt(passage, cue.from);
  const content = contents[0]!;
  if (!isComma(passage, first - 1) || content.from <= last || !isComma(passage, content.from - 1)) return null;
  if (!isAdverbial(passage, last, content.from - 1)) return null;
  if (Math.max(source.from, cue.from) - Math.min(source.to, cue.to) > 1) return null;
  const part = { from: startOfWords(passage, sentence), to: first - 1 };
  if (part.to - part.from < 1 || part.from < 0) return null;
  if (part.to - part.from === 1 && ADVERBS_OF_SPEECH.has(passage.words[part.from]!)) return null;
  for (let position = part.from; position < part.to; position++) {
    if (taken[position] === 1 || passage.quotation[position]! >= 0) return null;
  }
  return part;
}

/** Whether the words say when or where: none, or a day or a preposition and a few more, with no verb or mark among them. */
function isAdverbial({ tags, words, tokens }: Passage, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from > LONGEST_ADVERBIAL) return false;
  if (tags[from] !== 'IN' && !isDay(words[from]!)) return false;
  for (let at = from; at < to; at++) if (tags[at]!.startsWith('VB') || tokens[at]!.kind === 'punctuation') return false;
  return words[from] !== 'that';
}

/** "…," he said, tapping the map, "…": the second quotation of a sentence that nobody else has. */
function secondQuotation(passage: Passage, candidate: Candidate, taken: Uint8Array): TokenRange | null {
  const { cue, contents } = candidate;
  if (cue === null || !contents.some((content) => content.to <= cue.from && passage.quotation[content.to - 1]! >= 0)) {
    return null;
  }
  const sentence = sentenceAt(passage, cue.from);
  let from = cue.to;
  while (from < sentence.to && !isQuotationMark(passage, from)) {
    if (passage.words[from] === 'that' || passage.words[from] === ';') return null;
    from++;
  }
  if (from >= sentence.to || taken[from] === 1) return null;
  const quotation = passage.quotation[from]!;
  let to = from;
  while (to < passage.length && passage.quotation[to] === quotation && taken[to] === 0) to++;
  return to - from >= SHORTEST_PART ? { from, to } : null;
}
