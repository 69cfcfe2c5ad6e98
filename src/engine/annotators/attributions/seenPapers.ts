/**
 * The attributions' room: papers and recordings that came to a newsroom as sources: "A draft seen by the Courier says …", "…, emails leaked to
 * this newspaper show", "In a recording obtained by the Gazette, the coach …", "According to a memo seen by the Courier, …". The paper is the
 * source with all that says how it came. Part of the second reading.
 */
import { BE_FORMS, HAVE_FORMS } from '../../english/auxiliaries';
import { SEEN_PARTICIPLES } from '../../english/closedClasses';
import { DOCUMENT_NOUNS, PRIVATE_DOCUMENT_NOUNS, UNDISCLOSED_ADJECTIVES } from '../../english/documents';
import { DOCUMENT_VERBS, PAPER_VERBS } from '../../english/reportingVerbs';
import { wordSet } from '../../english/wordSet';
import { arrivalAt, mayArrive, type WordsRead } from '../../syntax/arrivals';
import { nounLemma } from '../../syntax/lemma';
import { headOf, nounPhraseAfter, nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isWithheld } from '../../syntax/withheld';
import { isComma, isPunctuation, isStop, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';

/** How many tokens may stand before the participle, and between it and the comma. */
const LONGEST_PAPER = 8;
const LONGEST_READER = 10;
/** The most words between a paper and its verb: "minutes, which the Courier has seen, say". Set by hand. */
const ARRIVAL_REACH = 12;
/** How many words back the article of a paper is looked for. Set by hand. */
const ARTICLE_REACH = 4;

const DETERMINERS = wordSet('a an the some several two three one');
/** These are verbs after a paper that came, whatever the tagger takes them for. */
const PLAIN = wordSet(`
  say says said show shows showed warns warned suggest suggests suggested reveal reveals revealed indicate indicates indicated
  list lists listed describe describes detail detailed confirm confirms call calls refer refers
`);
const RELATIVES = wordSet('that which');
const APPEARS = wordSet('appear appears appeared seem seems seemed');

/** Whether the word may be the verb of a paper, or say how one came. @param lemma the one that it has as a verb */
export function mayBeOfPaper(word: string, lemma: string): boolean {
  return mayArrive(word) || mayTellOfPaper(word, lemma);
}

function mayTellOfPaper(word: string, lemma: string): boolean {
  return (DOCUMENT_VERBS.has(lemma) || PAPER_VERBS.has(lemma)) && word !== 'read';
}

/** What a paper that came to a newsroom tells; the verb, or the participle of "In a tape leaked to us, …", stands at the position. */
export function arrivedPaper(passage: Passage, position: number): Candidate | null {
  return paperTells(passage, position) ?? inPaper(passage, position);
}

/** "A draft report seen by the Harbour Post says …", "minutes, which the Courier has seen, say …", "…, emails shared with us show". */
function paperTells(passage: Passage, position: number): Candidate | null {
  const { words, tags } = passage;
  const { lemma } = passage.cueWords[position]!;
  if (!mayTellOfPaper(words[position]!, lemma)) return null;
  if (passage.name[position]! >= 0 || BE_FORMS.has(words[position - 1] ?? '')) return null;
  if (!tags[position]!.startsWith('VB') && !PLAIN.has(words[position]!)) return null;
  const sentence = sentenceAt(passage, position);
  // "appears to show"
  const from = words[position - 1] === 'to' && APPEARS.has(words[position - 2] ?? '') ? position - 2 : position;
  const came = arrivalBefore(passage, from, sentence.from);
  const ends = position + 1 >= sentence.to || isStop(passage, position + 1);
  const arrived = came < 0 ? null : paperBefore(passage, beforeClause(passage, came), sentence.from);
  const paper = arrived ?? (ends ? secretPaper(passage, from, sentence.from) : null);
  if (paper === null) return null;
  // "a letter sent to the Gazette that said"
  const end = RELATIVES.has(words[from - 1] ?? '') ? from - 1 : from;
  // "emails, a copy of which was seen by us," stay whole: how they came is said of the copy.
  const isCopied = isComma(passage, paper.to) && words.slice(paper.to, from).join(' ').includes(' of which ');
  const isApart = !isCopied && (isComma(passage, from - 1) || withheldBefore(passage, from, sentence.from) >= 0);
  const source = { from: paper.from, to: isApart ? paper.to : end };
  const cue = { from, to: position + 1 };
  const content =
    ends && isComma(passage, source.from - 1)
      ? contentBefore(passage, source.from, sentence)
      : contentAfter(passage, position + 1, sentence);
  return content === null ? null : { source, cue, contents: [content], reason: 'seen-document' };
}

/** "The dam is unsafe, | a leaked memo | shows": a paper after the comma that readers cannot see. */
function secretPaper(passage: Passage, verb: number, limit: number): TokenRange | null {
  const paper = paperBefore(passage, verb, limit);
  if (paper === null || !isComma(passage, paper.from - 1)) return null;
  for (let at = paper.from; at < paper.to - 1; at++) if (UNDISCLOSED_ADJECTIVES.has(passage.words[at]!)) return paper;
  return null;
}

/** Nouns for what somebody writes to a newsroom: who sends it speaks for himself. */
const WRITTEN_TO_US = wordSet('letter email e-mail message text text-message note memo voicemail');
const GOT_FROM_OTHERS = wordSet('leaked passed shown');

/** "In a recording leaked to the Sentinel, the minister promises …": what it holds; not "In a letter sent to the Sentinel, the guards say …". */
function inPaper(passage: Passage, participle: number): Candidate | null {
  const { words } = passage;
  if (!mayArrive(words[participle]!)) return null;
  const sentence = sentenceAt(passage, participle);
  const opens = sentence.from;
  if (words[opens] !== 'in' && words[opens] !== 'on') return null;
  const paper = paperBefore(passage, participle, opens + 1);
  if (paper === null || paper.from !== opens + 1) return null;
  const word = words[headOf(passage, paper)]!;
  const noun = nounLemma(word);
  const comma = commaAfter(passage, participle);
  const arrival = comma < 0 ? null : arrivalAt(wordsOf(passage), participle, comma);
  if (arrival === null || !arrival.toNewsroom || arrival.giver >= 0 || !PRIVATE_DOCUMENT_NOUNS.has(noun)) return null;
  if (
    WRITTEN_TO_US.has(noun) &&
    isWrittenToUs(passage, participle) &&
    !(words[participle] === 'shared' && word !== noun)
  )
    return null;
  const content = contentAfter(passage, comma + 1, sentence);
  if (content === null) return null;
  const source = { from: paper.from, to: comma };
  return { source, cue: { from: opens, to: opens + 1 }, contents: [content], reason: 'in-document' };
}

/** "sent to the Gazette" by whoever speaks in it; "obtained by the Gazette", "leaked to us" it came from somebody else. */
function isWrittenToUs({ words }: Passage, participle: number): boolean {
  return words[participle + 1] !== 'by' && !GOT_FROM_OTHERS.has(words[participle]!);
}

/** The passage as it is read for arrivals. */
function wordsOf({ words, tokens }: Passage): WordsRead {
  return { word: (at) => words[at] ?? '', isCapitalised: (at) => /^\p{Lu}/u.test(tokens[at]?.text ?? '') };
}

/** The paper or recording that ends before the position. */
function paperBefore(passage: Passage, to: number, limit: number): TokenRange | null {
  const phrase = nounPhraseBefore(passage, to, limit);
  if (phrase !== null) return isPaper(passage, phrase) ? phrase : openingPaper(passage, to, limit);
  if (!DOCUMENT_NOUNS.has(nounLemma(passage.words[to - 1] ?? ''))) return null;
  // "A recording" is a noun after its article, whatever the tagger takes it for.
  for (let from = to - 2; from >= Math.max(limit, to - ARTICLE_REACH); from--) {
    if (DETERMINERS.has(passage.words[from]!)) return { from, to };
  }
  return null;
}

function isPaper(passage: Passage, phrase: TokenRange): boolean {
  return DOCUMENT_NOUNS.has(nounLemma(passage.words[headOf(passage, phrase)]!));
}

/** "Emails between two managers | , a copy of which": the paper that opens the sentence, with all that hangs on it, up to a comma. */
function openingPaper(passage: Passage, to: number, from: number): TokenRange | null {
  const phrase = isComma(passage, to) ? nounPhraseAfter(passage, from, to) : null;
  if (phrase === null || phrase.from !== from || !isPaper(passage, phrase)) return null;
  for (let at = phrase.to; at < to; at++)
    if (isPunctuation(passage, at) || /^(?:VB[DPZ]|MD|W)/.test(passage.tags[at]!)) return null;
  return { from, to };
}

/** Where "seen by the Courier" or ", which the Courier has seen," starts before the verb; -1 where neither stands there. */
function arrivalBefore(passage: Passage, verb: number, limit: number): number {
  const { words } = passage;
  const withheld = withheldBefore(passage, verb, limit);
  if (withheld >= 0) return withheld;
  if (isComma(passage, verb - 1)) {
    for (let at = verb - 2; at > Math.max(limit, verb - ARRIVAL_REACH); at--) {
      if (words[at] === 'which') return arrivesIn(passage, at + 1, verb - 1) ? copyBefore(passage, at) : -1;
      if (isPunctuation(passage, at)) return -1;
    }
    return -1;
  }
  const read = wordsOf(passage);
  for (let at = verb - 1; at > Math.max(limit, verb - ARRIVAL_REACH); at--) {
    if (isPunctuation(passage, at)) return -1;
    if (SEEN_PARTICIPLES.has(words[at]!) && (words[at + 1] === 'by' || words[at + 1] === 'with')) return at;
    if (arrivalAt(read, at, verb) !== null) return at;
  }
  return -1;
}

/** "the Courier has | seen", "was | leaked to this newspaper", up to the comma. */
function arrivesIn(passage: Passage, from: number, comma: number): boolean {
  if (SEEN_PARTICIPLES.has(passage.words[comma - 1]!)) return true;
  const read = wordsOf(passage);
  for (let at = from; at < comma; at++) {
    const arrival = arrivalAt(read, at, comma);
    if (arrival !== null) return arrival.giver < 0;
  }
  return false;
}

/** The comma before "which" or before "a copy of which"; -1 for none. */
function copyBefore(passage: Passage, which: number): number {
  if (isComma(passage, which - 1)) return which - 1;
  if (passage.words[which - 1] !== 'of') return -1;
  return [which - 3, which - 4].find((at) => isComma(passage, at)) ?? -1;
}

/** Where "marked confidential" or "that has never been published" starts before the verb; between commas at the first; -1 for nowhere. */
function withheldBefore(passage: Passage, verb: number, limit: number): number {
  const read = wordsOf(passage);
  const isAside = isComma(passage, verb - 1);
  const first = Math.max(limit, verb - ARRIVAL_REACH);
  let at = isAside ? verb - 2 : verb - 1;
  while (at > first && !isPunctuation(passage, at) && !isWithheld(read, at)) at--;
  if (!isWithheld(read, at)) return -1;
  let opens = at;
  while (opens > first && !isPunctuation(passage, opens - 1) && !RELATIVES.has(passage.words[opens]!)) opens--;
  if (isAside) return isComma(passage, opens - 1) ? opens - 1 : -1;
  return RELATIVES.has(passage.words[opens]!) ? opens : at;
}

/** The most words of "prepared for the donor governments of the fund | and seen by". Set by hand. */
const LONGEST_MAKING = 10;

/** "an audit | prepared for the board and | seen by us": where the first of two participles stands, else the one that stands there. */
function firstParticiple({ words, tags }: Passage, participle: number): number {
  if (words[participle - 1] !== 'and') return participle;
  for (let at = participle - 2; at > participle - LONGEST_MAKING && /^[\p{L}-]+$/u.test(words[at] ?? ''); at--)
    if (/^VB[DN]$/.test(tags[at]!)) return at;
  return participle;
}

/** "a memo | that was leaked to reporters", "files | which have been handed to us": where the clause begins whose participle stands there. */
function beforeClause(passage: Passage, last: number): number {
  const { words } = passage;
  const participle = firstParticiple(passage, last);
  let at = participle;
  while (BE_FORMS.has(words[at - 1] ?? '') || HAVE_FORMS.has(words[at - 1] ?? '')) at--;
  return at < participle && RELATIVES.has(words[at - 1] ?? '') ? at - 1 : participle;
}

/** The candidates of the trained readers with papers after "According to" whole; a participle read as a verb of saying is dropped. */
export function withSeenPapers(passage: Passage, marks: readonly Candidate[]): Candidate[] {
  const papers: TokenRange[] = [];
  const mended = marks.map((candidate) => {
    const paper = accordingToPaper(passage, candidate);
    if (paper === null) return candidate;
    const content = contentAfter(passage, paper.to + 1, sentenceAt(passage, paper.from));
    if (content === null) return candidate;
    papers.push(paper);
    return { ...candidate, source: paper, contents: [content] };
  });
  if (papers.length === 0) return mended;
  return mended.filter(({ cue }) => !papers.some(({ from, to }) => cue !== null && from < cue.from && cue.to <= to));
}

/** The paper that opens the sentence after "according to", up to the comma. */
function accordingToPaper(passage: Passage, { source, cue }: Candidate): TokenRange | null {
  const { words } = passage;
  if (source === null || cue === null || words[cue.from] !== 'according' || source.from < cue.to) return null;
  if (cue.from !== sentenceAt(passage, cue.from).from) return null;
  const read = wordsOf(passage);
  let participle = source.from + 1;
  while (participle < source.from + LONGEST_PAPER && !isRead(passage, participle)) {
    if (isPunctuation(passage, participle)) return null;
    if (arrivalAt(read, participle, participle + LONGEST_READER)?.toNewsroom === true) break;
    participle++;
  }
  if (participle >= source.from + LONGEST_PAPER) return null;
  const comma = commaAfter(passage, participle + 1);
  return comma < 0 ? null : { from: source.from, to: comma };
}

/** The comma that ends what says how the paper came; -1 for none. */
function commaAfter(passage: Passage, from: number): number {
  for (let at = from + 1; at < from + LONGEST_READER; at++) if (isComma(passage, at)) return at;
  return -1;
}

/** "seen by …" */
function isRead({ words }: Passage, at: number): boolean {
  return SEEN_PARTICIPLES.has(words[at] ?? '') && words[at + 1] === 'by';
}
