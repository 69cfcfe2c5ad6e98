/**
 * The attributions' room: a phrase that says whose words or view the sentence gives, and what they are: "In the view of senior officials, …",
 * "…, by the account of a trainer", "Orr, in the eyes of his critics, has done too little". Part of the second reading.
 */
import { wordSet } from '../../english/wordSet';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { hasFiniteVerb } from './clauseLimits';
import { COMPLEMENTS } from './clauseSubjects';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import type { PersonFinder } from './invertedAndPassive';

/** After "in the" or "by the". */
const WORDS = new Set(['words', 'account', 'view', 'opinion', 'telling']);
/** After "from the", and "in the minds": only where a comma sets the phrase off, since they are places elsewhere. */
const STANDPOINTS = new Set(['perspective', 'standpoint', 'viewpoint', 'view', 'minds']);
const HANGS_ON = wordSet('who', COMPLEMENTS);
/** The most words of a clause or modifier between the people and the comma. Set by hand. */
const LONGEST_MODIFIER = 12;

/** Whether the phrase may be built around the word. */
export function mayBeTheirWords(word: string): boolean {
  return WORDS.has(word) || STANDPOINTS.has(word);
}

/** "In the words of one aide, …", "by the account of a trainer, …", "from the point of view of residents, …". */
export function inTheWordsOf(passage: Passage, position: number, person: PersonFinder): Candidate | null {
  const { words } = passage;
  const from = phraseStart(passage, position);
  if (words[position + 1] !== 'of' || from < 0) return null;
  const sentence = sentenceAt(passage, position);
  const source = person(passage, position + 2, sentence.to);
  if (source === null || from < sentence.from) return null;
  const isSetOff = from === sentence.from || isComma(passage, from - 1);
  if (!isSetOff && !WORDS.has(words[position]!)) return null;
  const held = heldBeside(passage, { from, to: source.to }, sentence);
  if (held === null) return null;
  const cue = { from: position, to: position + 1 };
  return { source: { from: source.from, to: held.phraseEnd }, cue, contents: held.contents, reason: 'words-of' };
}

/** The preposition that opens the phrase around the noun; -1 for none. */
function phraseStart({ words }: Passage, noun: number): number {
  const word = words[noun]!;
  const isPointOfView = word === 'view' && words[noun - 1] === 'of' && words[noun - 2] === 'point';
  const article = isPointOfView ? noun - 3 : noun - 1;
  if (words[article] !== 'the') return -1;
  const before = words[article - 1];
  if (STANDPOINTS.has(word) && word !== 'minds' && (word !== 'view' || isPointOfView))
    return before === 'from' ? article - 1 : -1;
  return before === 'in' || (before === 'by' && word !== 'minds') ? article - 1 : -1;
}

export interface Held {
  readonly contents: readonly TokenRange[];
  /** Where the phrase ends, with what hangs on its people: "a trainer at the stable". */
  readonly phraseEnd: number;
}

/** What those hold whose words or view the phrase says it is: after it where it opens the sentence, else around it or before it. */
export function heldBeside(passage: Passage, phrase: TokenRange, sentence: TokenRange): Held | null {
  const comma = commaAfter(passage, phrase.to, sentence.to);
  if (phrase.from <= sentence.from + 1) return heldAfter(passage, comma, sentence);
  const amid = isComma(passage, phrase.from - 1) ? phrase.from - 1 : -1;
  // "Orr said that, in the view of officials, the bridge was safe": Orr says what they think.
  if (amid > 0 && passage.words[amid - 1] === 'that') return null;
  const front = { from: sentence.from, to: amid };
  const rest = amid < 0 || comma < 0 ? null : contentAfter(passage, comma + 1, sentence);
  if (rest !== null && !hasFiniteVerb(passage, front) && hasFiniteVerb(passage, rest))
    return { contents: [front, rest], phraseEnd: phrase.to };
  const content = contentBefore(passage, phrase.from, sentence);
  return content === null ? null : { contents: [content], phraseEnd: phrase.to };
}

function heldAfter(passage: Passage, comma: number, sentence: TokenRange): Held | null {
  if (comma < 0) return null;
  let opens = comma;
  // "In the view of the officials, who met on Monday, the plan is dead."
  if (/^who(?:se|m)?$/.test(passage.words[comma + 1] ?? '')) opens = nextComma(passage, comma + 1, sentence.to);
  const content = opens < 0 ? null : contentAfter(passage, opens + 1, sentence);
  return content === null ? null : { contents: [content], phraseEnd: comma };
}

/** The comma that ends the phrase ("a trainer at the stable,"), with only its modifiers in between; -1 for none. */
export function commaAfter(passage: Passage, from: number, limit: number): number {
  if (!isComma(passage, from) && !HANGS_ON.has(passage.words[from] ?? '')) return -1;
  return nextComma(passage, from, limit);
}

function nextComma(passage: Passage, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_MODIFIER); at++) if (isComma(passage, at)) return at;
  return -1;
}
