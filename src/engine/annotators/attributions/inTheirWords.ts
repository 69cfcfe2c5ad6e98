/**
 * The attributions' room: a phrase that says whose words or view the sentence gives, and what they are: "In the view of senior officials, …",
 * "…, by one adviser’s reckoning", "…, to go by a tally kept by nurses", "Orr, in the eyes of his critics, has done too little". Leaves alone
 * phrases that say by what something is done ("convicted by the testimony of two neighbours"). Part of the second reading.
 */
import { VIEW_PHRASES } from '../../english/stances';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import { nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { hasFiniteVerb } from './clauseLimits';
import { COMPLEMENTS } from './clauseSubjects';
import { contentAfter, contentBefore } from './contentRules';
import { toClauseEnd } from './frontedClauses';
import type { PersonFinder } from './invertedAndPassive';
import type { Passage } from './passage';
import { isUnnamed } from './unnamedNouns';

/** These say whose view it is without a comma too: "turned away as many in a diplomat’s account". */
const UNMARKED = wordSet('account estimation eye opinion telling view word');
/** Of people these are as often about them as by them, unless more is said of the people or the noun: "in the assessment of children". */
const MAY_BE_ABOUT = wordSet('assessment count description estimation judgement judgment reading tally');
const HANGS_ON = wordSet('who whose', COMPLEMENTS);
/** The most words of a clause or modifier between the people and the comma. Set by hand. */
const LONGEST_MODIFIER = 12;
/** The most words of "the drily stated | view", "critics’ main long-standing | complaint" before the noun. Set by hand. */
const MOST_MODIFIERS = 3;
/** Participles between the noun and the "by" of its people: "the version of events given by guards", "a tally kept at the port by nurses". */
const MADE = wordSet('compiled drawn given kept made offered shared');
/** How many words on they are looked for, and then the "by". Set by hand. */
const PARTICIPLE_REACH = 4;
const BY_REACH = 6;

/** Whether the phrase may be built around the word. */
export function mayBeTheirWords(word: string): boolean {
  return VIEW_PHRASES.has(nounLemma(word));
}

/** "In the words of one aide, …", "by one adviser’s reckoning, …", "from the point of view of residents, …". */
export function inTheWordsOf(passage: Passage, position: number, person: PersonFinder): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const phrase = ofHolder(passage, position, sentence, person) ?? ofOwner(passage, position, sentence);
  if (phrase === null || !mayStandThere(passage, position, phrase, sentence)) return null;
  const held = heldBeside(passage, phrase, sentence);
  if (held === null) return null;
  const { from, to } = phrase.source;
  const source = { from, to: from > position ? held.phraseEnd : to };
  return { source, cue: { from: position, to: position + 1 }, contents: held.contents, reason: 'words-of' };
}

/** From its preposition to the end of what says whose view it is. */
interface ViewPhrase extends TokenRange {
  readonly source: TokenRange;
}

/** "in the words | of one aide", "by a tally kept | by nurses". */
function ofHolder(passage: Passage, noun: number, sentence: TokenRange, person: PersonFinder): ViewPhrase | null {
  const { words } = passage;
  let source: TokenRange | null = null;
  for (const whose of holdersAfter(passage, noun, sentence.to)) source ??= person(passage, whose, sentence.to);
  if (source === null) return null;
  const isPointOfView = words[noun] === 'view' && words[noun - 1] === 'of' && words[noun - 2] === 'point';
  const first = isPointOfView ? noun - 2 : noun;
  const preposition = prepositionBefore(passage, first);
  const from = isPointOfView ? words[preposition] === 'from' : takes(passage, noun, preposition);
  if (!from || preposition < sentence.from) return null;
  const bare = source.from === noun + 2 && source.to - source.from === 1 && first - preposition === 2;
  if (bare && MAY_BE_ABOUT.has(nounLemma(words[noun]!))) return null;
  return { from: preposition, to: source.to, source };
}

/** Where those may stand whose view it is: after "of", and after the "by" of a participle ("the version of events | given by"). */
function holdersAfter({ words }: Passage, noun: number, limit: number): number[] {
  const found = words[noun + 1] === 'of' ? [noun + 2] : [];
  let made = noun + 1;
  while (made < noun + PARTICIPLE_REACH && !MADE.has(words[made] ?? '')) made++;
  if (!MADE.has(words[made] ?? '')) return found;
  for (let at = made + 1; at < Math.min(limit, made + BY_REACH); at++) if (words[at] === 'by') found.push(at + 1);
  return found;
}

/** The preposition before the noun, its modifiers and its article; a noun in the plural needs none ("by estimates of"). */
function prepositionBefore({ tags, words }: Passage, noun: number): number {
  let at = noun - 1;
  while (at > noun - 1 - MOST_MODIFIERS && /^(?:JJ|RB|VB[DGN]|NN$)/.test(tags[at] ?? '')) at--;
  const article = ['the', 'a', 'an'].includes(words[at] ?? '');
  return article || words[noun] !== nounLemma(words[noun]!) ? (article ? at - 1 : at) : -1;
}

/** "by one former adviser’s | reckoning" */
function ofOwner(passage: Passage, noun: number, sentence: TokenRange): ViewPhrase | null {
  const source = ownerOf(passage, noun, sentence);
  if (source === null || source.from === sentence.from || !takes(passage, noun, source.from - 1)) return null;
  return { from: source.from - 1, to: noun + 1, source };
}

/** The people without a name who own the noun. */
export function ownerOf(passage: Passage, noun: number, sentence: TokenRange): TokenRange | null {
  const { tags, words } = passage;
  for (let at = noun - 1; at > Math.max(sentence.from, noun - 1 - MOST_MODIFIERS); at--) {
    if (tags[at] === 'POS' || /^['’]s?$/.test(words[at]!)) {
      const phrase = nounPhraseBefore(passage, at, sentence.from);
      const owner = phrase === null ? null : withoutResponse(passage, phrase);
      return owner !== null && isUnnamed(passage, owner) && !isPronoun(passage, owner) ? owner : null;
    }
    if (!/^(?:JJ|NN|VBN|VBG|CD)/.test(tags[at]!)) return null;
  }
  return null;
}

/** "in response to | some experts’ suggestion": what the phrase leads up to. */
function withoutResponse({ words }: Passage, { from, to }: TokenRange): TokenRange {
  return words[from] === 'response' && words[from + 1] === 'to' && from + 2 < to
    ? { from: from + 2, to }
    : { from, to };
}

function isPronoun({ tags }: Passage, { from, to }: TokenRange): boolean {
  return to - from === 1 && tags[from]!.startsWith('PRP');
}

/** Whether the preposition makes the noun a phrase of attribution: "by the reckoning of", and "from the accounts of" after "judging". */
function takes(passage: Passage, noun: number, preposition: number): boolean {
  const word = passage.words[preposition] ?? '';
  if (VIEW_PHRASES.get(nounLemma(passage.words[noun]!))!.has(word)) return true;
  return (word === 'by' || word === 'from') && judging(passage, preposition) < preposition;
}

/** Where "to judge by", "going by" begins before its preposition; else at the preposition. */
function judging({ words }: Passage, preposition: number): number {
  const verb = words[preposition - 1] ?? '';
  if (verb === 'judging' || verb === 'going') return preposition - 1;
  return (verb === 'judge' || verb === 'go') && words[preposition - 2] === 'to' ? preposition - 2 : preposition;
}

/** Whether the phrase opens its sentence, stands after a comma, or has a noun that needs neither. */
function mayStandThere(passage: Passage, noun: number, phrase: ViewPhrase, sentence: TokenRange): boolean {
  const from = judging(passage, phrase.from);
  if (from <= sentence.from + 1 || from < phrase.from || isComma(passage, from - 1)) return true;
  const said = nounLemma(passage.words[noun]!);
  if (!UNMARKED.has(said) || passage.words[from] !== 'in') return false;
  // "The money lay in the account of an aide", "interest in the account of a survivor".
  return said !== 'account' || !/^(?:VB|NN)/.test(passage.tags[from - 1]!);
}

export interface Held {
  readonly contents: readonly TokenRange[];
  /** Where the phrase ends, with what hangs on its people: "a trainer at the stable". */
  readonly phraseEnd: number;
}

/** What those hold whose words or view the phrase says it is: after it where it opens the sentence, else around it or before it. */
export function heldBeside(passage: Passage, phrase: TokenRange, sentence: TokenRange): Held | null {
  const comma = commaAfter(passage, phrase.to, sentence.to);
  if (judging(passage, phrase.from) <= sentence.from + 1) return heldAfter(passage, comma, sentence);
  const from = judging(passage, phrase.from);
  const amid = isComma(passage, from - 1) ? from - 1 : -1;
  const opener = passage.words[amid - 1];
  if (amid > 0 && (opener === 'that' || opener === 'which')) return heldOfWhich(passage, phrase, comma, sentence);
  const front = { from: sentence.from, to: amid };
  const rest = amid < 0 || comma < 0 ? null : contentAfter(passage, comma + 1, sentence);
  if (rest !== null && !hasFiniteVerb(passage, front) && hasFiniteVerb(passage, rest))
    return { contents: [front, rest], phraseEnd: phrase.to };
  const content = contentBefore(passage, from, sentence);
  return content === null ? null : { contents: [content], phraseEnd: phrase.to };
}

/** "a sum that, in the telling of aides, was never paid"; in "Orr said that, in the view of aides, the bridge was safe" it is Orr who says it. */
function heldOfWhich(passage: Passage, phrase: TokenRange, comma: number, sentence: TokenRange): Held | null {
  if (comma < 0 || !/^(?:VB[DZP]|MD)$/.test(passage.tags[comma + 1] ?? '')) return null;
  const content = contentAfter(passage, comma + 1, sentence);
  return content === null ? null : { contents: [toClauseEnd(passage, content)], phraseEnd: phrase.to };
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
