/**
 * The attributions' room: stances of people without a name towards a public act, a decision or a person: "critics condemned the
 * sale", "Republicans, who call it a giveaway", "residents are outraged by the ruling", "voiced doubts about", "faced criticism
 * from". Which words, and in which frames, is data (english/stances). Leaves alone wishes for things, moods without a cause, acts.
 */
import { CLAUSAL_VERBS, stanceFramesOf } from '../../english/reportingVerbs';
import type { Frame } from '../../english/verbTable';
import {
  CAUSES,
  DECLARING_VERBS,
  HOLDERS_AFTER,
  OPINION_NOUNS,
  READINESS_ADJECTIVES,
  STANCE_ADJECTIVES,
  STANCE_NOUNS,
  SUPPORTED,
  SUPPORT_NOUNS,
  VOICING_VERBS,
} from '../../english/stances';
import { RAISING_PARTICIPLES } from '../../english/hearsay';
import { nounLemma } from '../../syntax/lemma';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import { KIN_NOUNS } from '../../english/people';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import { isPersonNoun } from '../../syntax/personNoun';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import { STATES } from './cueWords';
import { BEHIND_SUBJECT, frontedClause } from './frontedClauses';
import type { Passage } from './passage';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'re"]);
/** Verbs that link a subject to a mood, beside "be". */
const LINKS = new Set(['remain', 'remains', 'remained', 'seem', 'seems', 'seemed', 'feel', 'felt', 'grew', 'became']);
const HAVE = new Set(['has', 'have', 'had', "'ve"]);
const CLAUSE_OPENERS = new Set(['that', 'whether', 'how', 'why', 'if', 'what', 'who', 'when', 'where']);
/** "continued to call for": said all the same. */
export const BEFORE_INFINITIVE: ReadonlySet<string> = new Set([
  'continue',
  'continued',
  'continues',
  'began',
  'begun',
  'started',
  'rushed',
  'came',
]);
/** Before the verb these make the stance a supposition. */
const SUPPOSED = new Set(['would', 'could', 'might', 'may', 'should', 'will', 'can', "'ll", "'d", 'to', 'must']);
/** Tokens behind a verb within which the rest of its frame stands. */
const FRAME_REACH = 14;
/** Tokens behind a verb within which its noun stands: "voiced their growing concern". */
const NOUN_REACH = 5;

/** What a stance is about, and the words that take it. */
export interface Stance {
  /** The words that take the stance, with "have" and adverbs before them. */
  readonly cue: TokenRange;
  /** What is held, or towards what. */
  readonly content: TokenRange;
  /** Who takes it, where what it is about stands before. */
  readonly subject?: TokenRange;
  /** Taken by an adjective: "are outraged by". */
  readonly mood?: true;
}

/** The stance whose verb or adjective stands at the position, in the active; null where none does. */
export function stanceAt(passage: Passage, position: number): Stance | null {
  return verbStance(passage, position) ?? voicedStance(passage, position) ?? moodStance(passage, position);
}

function verbStance(passage: Passage, position: number): Stance | null {
  const { lemma, verbKinds } = passage.cueWords[position]!;
  const frames = stanceFramesOf(lemma);
  if ((frames === undefined && (verbKinds & STATES) === 0) || passage.name[position]! >= 0) return null;
  const from = activeFrom(passage, position);
  if (from < 0) return null;
  const sentence = sentenceAt(passage, position);
  const cue = { from, to: position + 1 };
  const fronted = (): Stance | null => {
    const found = frontedClause(passage, from, position + 1, frames ?? NO_FRAMES, sentence);
    return found === null ? null : { cue, ...found };
  };
  // Behind a clause the tagger takes "called Oz a quack" for a participle; a participle would have no object.
  const bare = isBareParticiple(passage, position, from);
  if (frames === undefined || (bare && !frames.has('object') && !frames.has('verdict'))) return fronted();
  const content = framed(passage, position + 1, frames, sentence);
  return content === null ? fronted() : { cue, content };
}

/** Whether the verb says what somebody or something is held to be: "called the plan a waste", "accused him of theft". */
export function isJudging({ cueWords }: Passage, position: number): boolean {
  const frames = stanceFramesOf(cueWords[position]!.lemma);
  return frames !== undefined && ['verdict', 'NP-as', 'NP-of'].some((frame) => frames.has(frame));
}

const NO_FRAMES: ReadonlySet<Frame> = new Set();

/** Whether the mark of a trained reader is a stance of its source: "faced criticism from rivals", "voters called for a recount". */
export function isStance(passage: Passage, source: TokenRange, cue: TokenRange): boolean {
  if (source.from >= cue.to)
    return (
      source.from === cue.to + 1 &&
      HOLDERS_AFTER.has(passage.words[cue.to] ?? '') &&
      (STANCE_NOUNS.has(nounLemma(passage.words[cue.to - 1]!)) || isOpinionAmong(passage, cue.to - 1))
    );
  for (let position = cue.from; position < cue.to; position++) if (stanceAt(passage, position) !== null) return true;
  // Behind a plural the tagger takes "called for" for a participle.
  const frames = stanceFramesOf(passage.cueWords[cue.from]!.lemma);
  const calls = passage.words[cue.from + 1] === 'for' && frames?.has('for') === true && !frames.has('object');
  return calls && source.to === cue.from && passage.tags[cue.from] === 'VBN';
}

/** Where the verb group of an active verb begins ("have long criticised"), -1 where the verb is passive, supposed or no verb. */
function activeFrom(passage: Passage, position: number): number {
  const { words, tags } = passage;
  const tag = tags[position]!;
  if (!tag.startsWith('VB')) return isBareFormBehindPlural(passage, position) ? position : -1;
  let from = position;
  while (from > 0 && isBetween(passage, from - 1)) from--;
  const before = words[from - 1] ?? '';
  if (before === 'to') return BEFORE_INFINITIVE.has(words[from - 2] ?? '') ? from - 2 : -1;
  if (SUPPOSED.has(before)) return -1;
  if (BE.has(before)) return tag === 'VBG' ? from - 1 : -1;
  if (HAVE.has(before)) {
    if (words[from - 2] === 'to' || SUPPOSED.has(words[from - 2] ?? '')) return -1;
    return from - 1;
  }
  if (['do', 'did', 'does'].includes(before)) return from - 1;
  // "…, calling for his dismissal": what the subject of the sentence does as well.
  return tag === 'VBG' && !isComma(passage, from - 1) ? -1 : from;
}

/** "officials hail the deal": right behind several people, and before an object, the bare form is a verb, whatever the tagger says. */
function isBareFormBehindPlural(passage: Passage, position: number): boolean {
  const { words, tags } = passage;
  const before = words[BEHIND_SUBJECT.has(words[position - 1] ?? '') ? position - 2 : position - 1] ?? '';
  if (words[position] !== passage.cueWords[position]!.lemma || !/^(?:NN|IN|JJ|MD)$/.test(tags[position]!)) return false;
  // "some state laws": what the tagger takes for a noun is one, unless it hardly could be.
  const { lemma } = passage.cueWords[position]!;
  if (stanceFramesOf(lemma) === undefined && !CLAUSAL_VERBS.has(lemma)) return false;
  const several = nounLemma(before) !== before && isPersonNoun(before);
  if (!several && !['many', 'most', 'some', 'few'].includes(before)) return false;
  return /^(?:DT|PRP|NNS|NNP|JJ|IN$|TO|MD|VB[PZ]?$)/.test(tags[position + 1] ?? '');
}

function isBareParticiple({ tags }: Passage, position: number, from: number): boolean {
  return tags[position] === 'VBN' && from === position;
}

function isBetween({ words, tags }: Passage, position: number): boolean {
  return (
    tags[position] === 'RB' || words[position] === 'since' || words[position] === 'not' || words[position] === "n't"
  );
}

/** The words behind a verb that fill one of its frames, to the end of the clause. */
function framed(passage: Passage, after: number, frames: ReadonlySet<Frame>, sentence: TokenRange): TokenRange | null {
  const { words, tags } = passage;
  if (after >= sentence.to) return null;
  const content = contentAfter(passage, after, sentence);
  if (content === null) return null;
  const next = words[after]!;
  if (frames.has(next)) return contentAfter(passage, after + 1, sentence);
  if (frames.has('clause') && opensClauseAt(passage, after, content)) return content;
  if (frames.has('infinitive') && next === 'to' && tags[after + 1]?.startsWith('VB') === true) return content;
  const object = objectAt(passage, after, sentence.to);
  // "identified himself as a doctor" tells who he is.
  if (object === null || /^(?:him|her|them)sel(?:f|ves)$/.test(words[object.from]!)) return null;
  if (frames.has('object')) return content;
  const behind = words[object.to];
  if (frames.has('infinitive') && behind === 'to' && tags[object.to + 1]?.startsWith('VB') === true) return content;
  for (const word of ['as', 'of', 'to', 'for'])
    if (frames.has(`NP-${word}`) && standsSoon(passage, object.from, sentence.to, word)) return content;
  return frames.has('verdict') && isVerdict(passage, object, sentence) ? content : null;
}

function opensClauseAt(passage: Passage, after: number, content: TokenRange): boolean {
  if (CLAUSE_OPENERS.has(passage.words[after]!)) return true;
  // "agree the loophole should be closed": a subject, and its verb soon behind it.
  const subject = nounPhraseAfter(passage, after, content.to);
  if (subject === null) return false;
  return /^(?:VB[DPZ]|MD)$/.test(passage.tags[subject.to] ?? '') && subject.to < content.to;
}

function objectAt(passage: Passage, after: number, limit: number): TokenRange | null {
  const { tags, words } = passage;
  const opens = /^(?:DT|PRP|NN|JJ|CD|VBG|WP|``)/.test(tags[after]!) || passage.name[after]! >= 0;
  if (!opens && words[after] !== '“') return null;
  return nounPhraseAfter(passage, after, limit) ?? { from: after, to: after + 1 };
}

function standsSoon({ words, tags }: Passage, from: number, limit: number, word: string): boolean {
  for (let at = from + 1; at < Math.min(limit, from + FRAME_REACH); at++) {
    if (words[at] === word) return true;
    if (words[at] === ';' || /^VB[DPZ]$/.test(tags[at]!)) return false;
  }
  return false;
}

const WHEN = new Set(['last', 'next', 'this', 'every', 'each', 'that']);

/** "consider the port a waste", "called Oz a quack", "deem it safe": behind the object an article or adjective. */
function isVerdict(passage: Passage, object: TokenRange, sentence: TokenRange): boolean {
  if (object.to >= sentence.to) return object.to - object.from > 1;
  // “a dog's breakfast” is a verdict, “Old Tub” a name.
  if (passage.quotation[object.to]! >= 0) return /^[a-z]/.test(passage.tokens[object.to + 1]?.text ?? '');
  const tag = passage.tags[object.to]!;
  // "considered the matter last week": when, and no verdict.
  if (WHEN.has(passage.words[object.to]!)) return false;
  // "called it | genocide": behind a pronoun any noun is the verdict.
  if (/^NN/.test(tag) && passage.tags[object.from] === 'PRP') return true;
  return tag.startsWith('DT') || tag.startsWith('JJ') || tag === 'RB' || tag === 'TO' || tag === 'VBN';
}

/** "voiced concern about", "have doubts that", "raised questions over". */
function voicedStance(passage: Passage, position: number): Stance | null {
  const { words } = passage;
  const { lemma } = passage.cueWords[position]!;
  const voices = VOICING_VERBS.has(lemma);
  const declares = DECLARING_VERBS.has(lemma);
  if (!voices && !declares) return null;
  const from = activeFrom(passage, position);
  if (from < 0) return null;
  const sentence = sentenceAt(passage, position);
  for (let at = position + 1; at < Math.min(sentence.to, position + NOUN_REACH); at++) {
    if (isPunctuation(passage, at)) return null;
    const next = words[at + 1] ?? '';
    const noun = nounLemma(words[at]!);
    const held = voices && STANCE_NOUNS.has(noun) && CAUSES.has(next);
    if (!held && !(declares && SUPPORT_NOUNS.has(noun) && SUPPORTED.has(next))) continue;
    const content = contentAfter(passage, at + 1, sentence);
    return content === null ? null : { cue: { from, to: at + 1 }, content };
  }
  return null;
}

/** "are outraged by the ruling", "remain sceptical that it will pass". */
function moodStance(passage: Passage, position: number): Stance | null {
  const { words } = passage;
  const next = words[position + 1] ?? '';
  const isReady = READINESS_ADJECTIVES.has(words[position]!) && next === 'to';
  if (!isReady && !(STANCE_ADJECTIVES.has(words[position]!) && CAUSES.has(next))) return null;
  let from = position;
  while (from > 0 && isBetween(passage, from - 1)) from--;
  const link = words[from - 1] ?? '';
  if ((!BE.has(link) && !LINKS.has(link)) || SUPPOSED.has(words[from - 2] ?? '')) return null;
  const content = contentAfter(passage, position + 1, sentenceAt(passage, position));
  return content === null ? null : { cue: { from: from - 1, to: position + 1 }, content, mood: true };
}

/** Where somebody unnamed begins at a position, or null. */
type PersonAfter = (passage: Passage, position: number, limit: number) => TokenRange | null;

/** "a sense among lawmakers", "the feeling among many": the noun of what people hold stands at the position. */
function isOpinionAmong({ words }: Passage, position: number): boolean {
  return words[position + 1] === 'among' && OPINION_NOUNS.has(nounLemma(words[position]!));
}

/** "There is a sense among lawmakers that", "the fear among fishermen is that": what they hold stands behind them. */
function heldAmong(passage: Passage, noun: number, person: PersonAfter, sentence: TokenRange): Candidate | null {
  if (!isOpinionAmong(passage, noun)) return null;
  const source = person(passage, noun + 2, sentence.to);
  if (source === null) return null;
  const that = BE.has(passage.words[source.to] ?? '') ? source.to + 1 : source.to;
  const content = passage.words[that] === 'that' ? contentAfter(passage, that, sentence) : null;
  if (content === null) return null;
  const cue = { from: noun, to: noun + 1 };
  return { source, cue, contents: [content], reason: 'stance-noun', stance: true };
}

/** "faced criticism from legal experts", "has been called a charlatan by fellow physicians": the one who takes it stands behind. */
export function stanceOf(passage: Passage, position: number, person: PersonAfter): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const among = heldAmong(passage, position, person, sentence);
  if (among !== null) return among;
  if (STANCE_NOUNS.has(nounLemma(passage.words[position]!)) && HOLDERS_AFTER.has(passage.words[position + 1] ?? '')) {
    const source = person(passage, position + 2, sentence.to);
    const content = contentBefore(passage, position, sentence);
    if (source === null || content === null) return null;
    return {
      source,
      cue: { from: position, to: position + 1 },
      contents: [content],
      reason: 'stance-noun',
      stance: true,
    };
  }
  return passiveStance(passage, position, person, sentence) ?? reducedStance(passage, position, person, sentence);
}

function passiveStance(
  passage: Passage,
  position: number,
  person: PersonAfter,
  sentence: TokenRange,
): Candidate | null {
  const { words } = passage;
  // "is said by traders to be close": with "by" right behind it the verb need be none of stance.
  const said = words[position + 1] === 'by' && RAISING_PARTICIPLES.has(words[position]!);
  if (!(said || stanceFramesOf(passage.cueWords[position]!.lemma) !== undefined) || passage.tags[position] !== 'VBN')
    return null;
  let from = position;
  while (from > sentence.from && isBetween(passage, from - 1)) from--;
  if (!BE.has(words[from - 1] ?? '')) return null;
  from -= 1;
  if (HAVE.has(words[from - 1] ?? '')) from -= 1;
  for (let at = position + 1; at < Math.min(sentence.to, position + FRAME_REACH); at++) {
    if (isComma(passage, at) || /^VB[DPZ]$/.test(passage.tags[at]!)) return null;
    if (words[at] !== 'by') continue;
    const whole = person(passage, at + 1, sentence.to);
    if (whole === null) return null;
    const source = withoutCharge(passage, whole);
    // "was berated by his father": the story tells it of them both.
    if (passage.tags[whole.from] === 'PRP$' && KIN_NOUNS.has(passage.words[headOf(passage, whole)]!)) return null;
    const before = contentBefore(passage, from, sentence);
    const between = at > position + 1 ? [{ from: position + 1, to: at }] : [];
    const contents = [...(before === null ? [] : [before]), ...between];
    return { source, cue: { from, to: position + 1 }, contents, reason: 'stance-passive', stance: true };
  }
  return null;
}

/** "views seen by some as hostile", "a plan described as reckless by two officers", "a raid labelled a stunt by Democrats". */
function reducedStance(
  passage: Passage,
  position: number,
  person: PersonAfter,
  sentence: TokenRange,
): Candidate | null {
  const { quotation, tags, words } = passage;
  if (!isJudging(passage, position) || !/^VB[DN]$/.test(tags[position]!)) return null;
  let from = position;
  while (from > sentence.from && isBetween(passage, from - 1)) from--;
  const before = words[from - 1] ?? '';
  if (from === sentence.from || BE.has(before) || HAVE.has(before)) return null;
  const isNoun = /^NN/.test(tags[from - 1]!) || passage.name[from - 1]! >= 0;
  if (!isNoun && !isPunctuation(passage, from - 1)) return null;
  let by = position + 1;
  while (by < Math.min(sentence.to, position + FRAME_REACH) && words[by] !== 'by') {
    if (isComma(passage, by) || /^VB[DPZ]$/.test(tags[by]!)) return null;
    by++;
  }
  const source = words[by] === 'by' ? person(passage, by + 1, sentence.to) : null;
  if (source === null || (tags[source.from] === 'PRP$' && KIN_NOUNS.has(words[headOf(passage, source)]!))) return null;
  const cue = { from, to: position + 1 };
  const judged = by > position + 1 && (words[position + 1] === 'as' || isVerdictAt(passage, position + 1));
  if (judged)
    return { source, cue, contents: [{ from: position + 1, to: by }], reason: 'stance-passive', stance: true };
  if (by > position + 1 || !(words[source.to] === 'as' || quotation[source.to]! >= 0 || tags[source.to] === 'DT'))
    return null;
  const content = contentAfter(passage, source.to, sentence);
  return content === null ? null : { source, cue, contents: [content], reason: 'stance-passive', stance: true };
}

/** Whether an article, an adjective or a quotation begins there: "a stunt", "harsh", "“foul”". */
function isVerdictAt({ quotation, tags }: Passage, position: number): boolean {
  return quotation[position]! >= 0 || /^(?:DT|JJ)/.test(tags[position] ?? '');
}

/** In "accused by a colleague of theft" the charge is no part of the one who makes it. */
function withoutCharge({ words }: Passage, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at < to; at++) if (words[at] === 'of' || words[at] === 'for') return { from, to: at };
  return { from, to };
}
