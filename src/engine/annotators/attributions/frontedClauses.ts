/**
 * The attributions' room: fronting, as grammars call it: clauses whose object, or whose embedded subject, is moved in front of the person
 * who holds the view: "the plan, which critics call a giveaway", "a law that some say targets migrants", "more than analysts had expected",
 * "a step many Democrats oppose". Leaves alone clauses with no gap ("said that officials hope to open the pier").
 */
import { LOOSE_QUANTIFIERS } from '../../english/closedClasses';
import { CLAUSAL_VERBS, EXPECTING_VERBS, HOLDING_VERBS, UNSOURCED_VERBS } from '../../english/reportingVerbs';
import { nounPhraseAfter, nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isDash, isPunctuation } from '../../syntax/unitView';
import { clauseOpener } from './clauseSubjects';
import { STATES } from './cueWords';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import { partedSubject } from './partedSubjects';
import { NP_PREPOSITIONS } from './stanceFrames';

/** The fronted phrase, and whoever holds a view of it. */
export interface Fronted {
  /** What is held, or of what. */
  readonly content: TokenRange;
  readonly subject: TokenRange;
}

interface Front {
  /** The relative pronoun that fills the gap ("which"), or the last token of the noun itself. */
  readonly front: number;
  readonly subject: TokenRange;
}

/** Pronouns that fill the gap after the verb. */
export const FRONTING: ReadonlySet<string> = new Set(['which', 'that', 'whom', 'who', 'what', 'how', 'as', 'than']);
/** "what economists here call": these part a subject from its verb. */
export const BEHIND_SUBJECT: ReadonlySet<string> = new Set(['here', 'there', 'now', 'today', 'alike', 'privately']);
const BE = new Set(['is', 'was', "'s", '’s']);
/** Relative and interrogative pronouns. */
const RELATIVE = new Set(['which', 'that', 'who', 'whom', 'what']);

/**
 * What is held of the phrase in front of the subject of a verb; null where there is no such phrase, or no gap.
 * @param from where the verb group begins
 * @param after the token after the verb
 * @param frames what may follow the verb for it to be a stance
 */
export function frontedClause(
  passage: Passage,
  from: number,
  after: number,
  frames: ReadonlySet<string>,
  sentence: TokenRange,
): Fronted | null {
  const found = frontBefore(passage, from, sentence);
  if (found === null) return null;
  const { front, subject } = found;
  if (isCompleted(passage, front, after, frames, sentence) || leavesSubjectOut(passage, front, after, sentence)) {
    const content = contentAfter(passage, after, sentence);
    return content === null ? null : { content: toClauseEnd(passage, content), subject };
  }
  if (!leavesObjectOut(passage, front, after, frames, sentence)) return null;
  const start = wordsBefore(passage, front, sentence);
  return start === null ? null : { content: start, subject };
}

/** The content up to the comma or dash that ends its clause: "which critics call a giveaway | , will stay". */
export function toClauseEnd(passage: Passage, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at < to; at++) {
    if (passage.quotation[at]! >= 0) continue;
    if (isComma(passage, at) || isDash(passage, at)) return { from, to: at };
  }
  return { from, to };
}

/** "called a giveaway", "linked to spies", "how many viewed the bid": what the verb says of the thing before. */
function isCompleted(
  passage: Passage,
  front: number,
  after: number,
  frames: ReadonlySet<string>,
  sentence: TokenRange,
): boolean {
  if (after >= sentence.to) return false;
  const { quotation, tags, words } = passage;
  const next = words[after]!;
  if (NP_PREPOSITIONS.some((word) => next === word && frames.has(`NP-${word}`))) return true;
  const opensPhrase = /^(?:DT|JJ|VBN|CD)/.test(tags[after]!);
  if (words[front] === 'how') return frames.has('NP-as') && (opensPhrase || /^(?:NN|PRP)/.test(tags[after]!));
  // "what some call | Orr’s folly": after "what" any noun is the verdict.
  const anyNoun = words[front] === 'what' && /^(?:NN|PRP\$)/.test(tags[after]!);
  return frames.has('verdict') && (opensPhrase || anyNoun || quotation[after]! >= 0);
}

/** "which officials say | was", "that some believe | hurts": the verb of the thing before. */
function leavesSubjectOut(passage: Passage, front: number, after: number, sentence: TokenRange): boolean {
  const { cueWords, tags, words } = passage;
  if (after >= sentence.to || (cueWords[after - 1]!.verbKinds & STATES) === 0) return false;
  const { lemma } = cueWords[after - 1]!;
  if (words[after] === 'to') return HOLDING_VERBS.has(lemma) && ['be', 'have'].includes(words[after + 1] ?? '');
  if (/^(?:VB[DNPZ]|MD)$/.test(tags[after]!)) return true;
  if (!RELATIVE.has(words[front]!)) return false;
  // "the qualities that elders imagined | voters wanted": after a relative the clause may have a subject of its own.
  const own = nounPhraseAfter(passage, after, sentence.to);
  if (own !== null && /^(?:VB[DPZ]|MD)$/.test(tags[own.to] ?? '')) return true;
  // "that some say | targets renters": a verb that the tagger takes for a noun.
  return CLAUSAL_VERBS.has(lemma) && /^(?:NN|VB)/.test(tags[after]!);
}

/** "than analysts expected |", "which critics dispute |", "as monks later recounted |": nothing follows that could be the object. */
function leavesObjectOut(
  passage: Passage,
  front: number,
  after: number,
  frames: ReadonlySet<string>,
  sentence: TokenRange,
): boolean {
  const { lemma, verbKinds } = passage.cueWords[after - 1]!;
  const takesObject = frames.has('object') || EXPECTING_VERBS.has(lemma);
  const tells = passage.words[front] === 'as' && (verbKinds & STATES) !== 0 && !UNSOURCED_VERBS.has(lemma);
  if (!takesObject && !tells) return false;
  if (after >= sentence.to || isPunctuation(passage, after)) return true;
  // "as voters responded to the ban": while they did.
  if (!takesObject) return false;
  return /^(?:IN|RB|CC)$/.test(passage.tags[after]!) && passage.words[after] !== 'that';
}

/** The words from the start of the clause to what stands before. */
function wordsBefore(passage: Passage, front: number, sentence: TokenRange): TokenRange | null {
  let from = front;
  while (from > sentence.from && !isPunctuation(passage, from - 1)) from--;
  if (from < front) return { from, to: front };
  return contentBefore(passage, front, sentence);
}

/** Whether a pronoun stands there that fills the gap of a clause: "which | growers in the valley oppose". */
export function isFront(passage: Passage, position: number): boolean {
  const word = passage.words[position] ?? '';
  return OBJECT_PRONOUNS.has(word) || (word === 'that' && isAfterNoun(passage, position));
}

const OBJECT_PRONOUNS = new Set(['which', 'whom', 'what']);

/** The most words from "which" to the verb, with all that is said of its subject. Set by hand. */
const LONGEST_SUBJECT = 30;

/** "which growers in the valley | oppose", "which growers who sold up | oppose": the subject has modifiers. */
function longFront(passage: Passage, verb: number, sentence: TokenRange): Front | null {
  let at = verb - 2;
  const least = Math.max(sentence.from, verb - LONGEST_SUBJECT);
  while (at >= least && !isFront(passage, at)) at--;
  if (at < least) return null;
  const whole = clauseOpener(passage, verb, sentence.from);
  if (whole !== null && isFront(passage, whole.from - 1)) return { front: whole.from - 1, subject: whole };
  return partedFront(passage, verb, sentence);
}

/** "what two officers posted in the north, reached by telephone, | described as": the subject is parted from its verb. */
export function partedFront(passage: Passage, verb: number, sentence: TokenRange): Front | null {
  for (let at = verb - 2; at >= Math.max(sentence.from, verb - LONGEST_SUBJECT); at--) {
    if (!isFront(passage, at)) continue;
    const subject = partedSubject(passage, verb, { from: at + 1, to: sentence.to });
    if (subject !== null) return { front: at, subject };
  }
  return null;
}

/** In "said that officials hope" the clause hangs on a verb, and nothing stands before it. */
function isAfterNoun({ name, tags }: Passage, that: number): boolean {
  return /^(?:NN|PRP|DT|,)/.test(tags[that - 1] ?? '') || (name[that - 1] ?? -1) >= 0;
}

/** What stands before the subject whose verb group begins at the position, and the subject. */
function frontBefore(passage: Passage, verb: number, sentence: TokenRange): Front | null {
  const { words } = passage;
  let to = verb;
  while (BEHIND_SUBJECT.has(words[to - 1] ?? '')) to--;
  const long = longFront(passage, verb, sentence);
  if (long !== null) return long;
  const phrase = LOOSE_QUANTIFIERS.has(words[to - 1] ?? '')
    ? { from: to - 1, to }
    : nounPhraseBefore(passage, to, sentence.from);
  if (phrase === null) return null;
  const subject = words[phrase.from] === 'that' ? { from: phrase.from + 1, to: phrase.to } : phrase;
  if (subject.from >= subject.to) return null;
  const front = subject.from - 1;
  if (FRONTING.has(words[front] ?? '')) {
    // "they know how many people are reading": how many there are.
    if (words[front] === 'how' && !BE.has(words[front - 1] ?? '')) return null;
    if (words[front] === 'that' && !isAfterNoun(passage, front)) return null;
    return front < sentence.from ? null : { front, subject };
  }
  return withoutFront(passage, subject, sentence);
}

/** "a step | many Democrats", "a point | a top aide": the thing stands right before the one who holds it. */
export function withoutFront(passage: Passage, { from, to }: TokenRange, sentence: TokenRange): Front | null {
  const { name, names, tags, words } = passage;
  for (let start = to - 1; start > from; start--) {
    const quantified = LOOSE_QUANTIFIERS.has(words[start]!);
    const group =
      names[name[start]!]?.type === 'group' && name[start] !== name[start - 1] && words[start]!.endsWith('s');
    if (!quantified && !group) continue;
    // "a tactic | Democrats hope will work": between "a" and a plural only a noun stands, whatever the tagger takes it for.
    const only = group && ['a', 'an'].includes(words[start - 2] ?? '') && tags[start - 1] === 'JJ';
    const thing = (only || /^NNS?$/.test(tags[start - 1]!)) && name[start - 1]! < 0 && words[start - 1] !== 'way';
    if (thing && start - 1 >= sentence.from) return { front: start, subject: { from: start, to } };
  }
  const opens = /^(?:DT|PRP\$)$/.test(tags[from]!) || LOOSE_QUANTIFIERS.has(words[from]!);
  const thing = from > sentence.from && /^NNS?$/.test(tags[from - 1]!) && name[from - 1]! < 0;
  return opens && thing ? { front: from, subject: { from, to } } : null;
}
