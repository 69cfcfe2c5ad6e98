/**
 * The attributions' room: whether what follows a verb fills a frame in which the verb is a stance (english/reportingVerbs): a clause, a
 * claim, a matter, a verdict, an infinitive, a preposition.
 */
import { CLAUSE_OPENERS } from '../../english/closedClasses';
import { CLAIM_NOUNS, PERCEIVED_NOUNS, STANCE_NOUNS } from '../../english/stances';
import { SPEECH_VERBS, stanceFramesOf } from '../../english/reportingVerbs';
import type { Frame } from '../../english/verbTable';
import { nounLemma } from '../../syntax/lemma';
import { isPersonNoun } from '../../syntax/personNoun';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isDay, isPunctuation } from '../../syntax/unitView';
import { contentAfter } from './contentRules';
import { laterThat } from './laterThat';
import type { Passage } from './passage';
import { isWishForAct, isWishToAct } from './wishes';

/** Prepositions of the frames `NP-as`, `NP-of`, `NP-to` and `NP-for` (`english/reportingVerbs.ts`). */
export const NP_PREPOSITIONS = ['as', 'of', 'to', 'for'] as const;

/** How many tokens after a verb the rest of its frame may begin. Set by hand. */
export const FRAME_REACH = 14;

/** The words after a verb that fill one of its frames, to the end of the clause. */
export function framed(
  passage: Passage,
  after: number,
  frames: ReadonlySet<Frame>,
  sentence: TokenRange,
): TokenRange | null {
  const { words, tags } = passage;
  if (after >= sentence.to) return null;
  // "have pressed privately for a ban"
  if (tags[after] === 'RB' && frames.has(words[after + 1] ?? '')) return contentAfter(passage, after + 2, sentence);
  const content = contentAfter(passage, after, sentence);
  if (content === null) return null;
  const next = words[after]!;
  if (frames.has(next)) {
    // "cried foul": nothing need follow, but for a preposition.
    const whole = /^(?:IN|TO)$/.test(tags[after]!) ? null : { from: after, to: after + 1 };
    return contentAfter(passage, after + 1, sentence) ?? whole;
  }
  // "made it clear", "talked about how", but "talked about how to".
  if (frames.has(`${next}-${words[after + 1] ?? ''}`) && words[after + 2] !== 'to')
    return contentAfter(passage, after + 2, sentence);
  // "referred to him as", "spoke of it as"
  if (frames.has(`${next}-NP-as`) && standsSoon(passage, after + 1, sentence.to, 'as')) return content;
  // "chalked up the fall to"
  if (frames.has(`${next}-NP-to`) && isLaidTo(passage, after + 1, sentence.to, null)) return content;
  const saying = next === 'to' && frames.has('to-saying') ? after + 1 : frames.has('saying') ? after : -1;
  if (saying >= 0 && isSaying(passage, saying, sentence)) return content;
  if (frames.has('wish') && isWishToAct(passage, after, sentence.to)) return content;
  if (frames.has('for-wish') && next === 'for' && isWishForAct(passage, after + 1, sentence.to))
    return contentAfter(passage, after + 1, sentence);
  // "accept that offer", but "accept that rents must fall"
  const opens = next === 'that' && (tags[after] !== 'DT' || tags[after + 1] === 'NNS');
  if (frames.has('that-clause') && opens && hasVerbSoon(passage, content)) return content;
  if (frames.has('clause') && opensClauseAt(passage, after, content, !frames.has('object'))) return content;
  if (frames.has('clause')) {
    const that = laterThat(passage, after, sentence.to);
    if (that !== null) return contentAfter(passage, that, sentence);
  }
  if (frames.has('infinitive') && next === 'to' && tags[after + 1]?.startsWith('VB') === true) return content;
  const object = objectAt(passage, after, sentence.to);
  // "identified himself as a doctor" tells who he is.
  if (object === null || /^(?:him|her|them)sel(?:f|ves)$/.test(words[object.from]!)) return null;
  if (frames.has('object')) return content;
  if (frames.has('matter') && isMatter(passage, object)) return content;
  if (frames.has('claim') && isClaim(passage, object)) return content;
  if (frames.has('perceived') && isPerceived(passage, object)) return content;
  if (frames.has('with-mood') && isTakenWithMood(passage, object, sentence)) return content;
  const following = words[object.to];
  if (frames.has('infinitive') && following === 'to' && tags[object.to + 1]?.startsWith('VB') === true) return content;
  for (const word of NP_PREPOSITIONS)
    if (frames.has(`NP-${word}`) && standsSoon(passage, object.from, sentence.to, word)) return content;
  for (const particle of ['down', 'up'])
    if (frames.has(`NP-${particle}-to`) && isLaidTo(passage, object.from, sentence.to, particle)) return content;
  return frames.has('verdict') && isVerdict(passage, withPhrases(passage, object, sentence.to), sentence)
    ? content
    : null;
}

/** "taken to | calling him a coward", "begun | urging restraint": a statement or a stance in its turn. */
function isSaying(passage: Passage, position: number, sentence: TokenRange): boolean {
  if (passage.tags[position] !== 'VBG') return false;
  const { lemma } = passage.cueWords[position]!;
  const frames = stanceFramesOf(lemma);
  if (frames !== undefined && framed(passage, position + 1, frames, sentence) !== null) return true;
  if (!SPEECH_VERBS.has(lemma)) return false;
  const content = contentAfter(passage, position + 1, sentence);
  return content !== null && (CLAUSE_OPENERS.has(passage.words[content.from]!) || hasVerbSoon(passage, content));
}

/** @param hardlyElse whether the verb hardly takes anything but a clause, so that the clause's subject may have any modifiers */
function opensClauseAt(passage: Passage, after: number, content: TokenRange, hardlyElse: boolean): boolean {
  if (CLAUSE_OPENERS.has(passage.words[after]!)) return true;
  // "agree the loophole should be closed": a subject, and its verb soon after it.
  const subject = nounPhraseAfter(passage, after, content.to);
  if (subject === null) return false;
  // "hope the drill that was made in Harmouth can help": its verb, wherever it stands.
  if (hardlyElse && hasVerbSoon(passage, { from: subject.to, to: content.to })) return true;
  return /^(?:VB[DPZ]|MD)$/.test(passage.tags[subject.to] ?? '') && subject.to < content.to;
}

function hasVerbSoon(passage: Passage, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + FRAME_REACH); at++) {
    if (isPunctuation(passage, at)) return false;
    if (/^(?:VB[DPZ]|MD)$/.test(passage.tags[at]!)) return true;
  }
  return false;
}

/** "questioned his sincerity", "cited a list of complaints": the object is a thing and not a person. */
export function isMatter(passage: Passage, object: TokenRange): boolean {
  const owned = ownedBy(passage, object);
  if (owned !== null) return isMatter(passage, owned);
  const head = headOf(passage, object);
  // "3,000 visitors expected this year"
  if (WHEN.has(passage.words[object.from]!) && TIME_NOUNS.has(passage.words[head]!)) return false;
  if (passage.tags[head] === 'PRP' || passage.names[passage.name[head]!]?.type === 'person') return false;
  return !isPersonNoun(passage.words[head]!) || COLLECTIVES.has(passage.words[head]!);
}

/** "Orr’s | previously fawning comments": what somebody has, where the phrase was cut off at the owner. */
function ownedBy(passage: Passage, { from, to }: TokenRange): TokenRange | null {
  let possessive = to;
  while (possessive > from && /^(?:RB|JJ)/.test(passage.tags[possessive - 1]!)) possessive--;
  if (passage.tags[possessive] !== 'POS' && passage.tags[--possessive] !== 'POS') return null;
  let at = possessive + 1;
  while (at < passage.length && /^(?:RB|VBG|VBN|JJ)/.test(passage.tags[at]!)) at++;
  return at < passage.length && /^NN/.test(passage.tags[at]!) ? { from: at, to: at + 1 } : null;
}

/** In the singular a number of people, and nobody ("promised a larger staff"). */
const COLLECTIVES = new Set(['staff', 'crew', 'personnel']);

/** "rebutted the allegations made by", "deny any links to". */
export function isClaim(passage: Passage, object: TokenRange): boolean {
  return CLAIM_NOUNS.has(nounLemma(passage.words[headOf(passage, object)]!));
}

/** The most words of "a rather obvious ulterior motive" up to its noun. Set by hand. */
const PERCEIVED_REACH = 5;

/** "an ulterior motive", "the same thing in his stare": the tagger may take the noun for an adjective. */
function isPerceived({ words, tags }: Passage, { from }: TokenRange): boolean {
  const same = words[from] === 'the' && words[from + 1] === 'same' && /^things?$/.test(words[from + 2] ?? '');
  if (same && words[from + 3] === 'in') return true;
  for (let at = from; at < from + PERCEIVED_REACH && at < words.length; at++) {
    if (/^(?:IN|TO|VB[DPZ]|MD)$/.test(tags[at]!)) return false;
    if (PERCEIVED_NOUNS.has(nounLemma(words[at]!))) return true;
  }
  return false;
}

/** The most words of "with a mixture of awe and suspicion" up to its noun. Set by hand. */
const MOOD_REACH = 6;

/** "view the press with suspicion" */
function isTakenWithMood(passage: Passage, object: TokenRange, { to }: TokenRange): boolean {
  const { words } = passage;
  for (let at = object.from + 1; at < Math.min(to, object.from + FRAME_REACH); at++) {
    if (isPunctuation(passage, at)) return false;
    if (words[at] !== 'with') continue;
    for (let mood = at + 1; mood < Math.min(to, at + MOOD_REACH); mood++)
      if (STANCE_NOUNS.has(nounLemma(words[mood]!))) return true;
    return false;
  }
  return false;
}

function objectAt(passage: Passage, after: number, limit: number): TokenRange | null {
  const { tags, words } = passage;
  const points = words[after] === 'that' && /^(?:NN|JJ)/.test(tags[after + 1] ?? '');
  const opens = points || /^(?:DT|PRP|NN|JJ|CD|VBG|WP|``)/.test(tags[after]!) || passage.name[after]! >= 0;
  if (!opens && words[after] !== '“') return null;
  return nounPhraseAfter(passage, after, limit) ?? { from: after, to: after + 1 };
}

/** Prepositions that open what belongs to a noun: "the wars | of 2016 | a help". */
const HANGING = new Set(['of', 'in', 'at', 'between', 'over']);

/** The object with the phrases that hang on it, where a verdict may come after them. */
function withPhrases(passage: Passage, object: TokenRange, limit: number): TokenRange {
  let { to } = object;
  while (HANGING.has(passage.words[to] ?? '')) {
    const next = nounPhraseAfter(passage, to + 1, limit);
    if (next === null) break;
    to = next.to;
  }
  return { from: object.from, to };
}

export function standsSoon({ words, tags }: Passage, from: number, limit: number, word: string): boolean {
  for (let at = from + 1; at < Math.min(limit, from + FRAME_REACH); at++) {
    if (words[at] === word) return true;
    if (words[at] === ';' || (/^VB[DPZ]$/.test(tags[at]!) && !isReduced(tags, at))) return false;
  }
  return false;
}

/** "see the elections | held | on Sunday as a test": right after a noun the tagger takes a participle for the past tense. */
function isReduced(tags: readonly string[], at: number): boolean {
  return tags[at] === 'VBD' && /^NNS?$/.test(tags[at - 1]!) && /^(?:IN|NNP|CD|RB)$/.test(tags[at + 1] ?? '');
}

/** "put the fall | down to a large order", but "put the boat down to dry": something to which it is laid. */
function isLaidTo({ words, tags }: Passage, from: number, limit: number, particle: string | null): boolean {
  for (let at = from + 1; at < Math.min(limit, from + FRAME_REACH); at++) {
    if (words[at] === ';' || /^VB[DPZ]$/.test(tags[at]!)) return false;
    if (words[at] === 'to' && (particle === null || words[at - 1] === particle)) return !/^VB/.test(tags[at + 1] ?? '');
  }
  return false;
}

const TIME_NOUNS = new Set(['year', 'month', 'week', 'day', 'season', 'quarter', 'summer', 'winter']);
const WHEN = new Set(['last', 'next', 'this', 'every', 'each', 'that']);

const END_OF_WORK = new Set(['quits', 'day', 'night']);

/** "consider the port a waste", "called Oz a quack", "deem it safe": after the object an article or adjective. */
function isVerdict(passage: Passage, object: TokenRange, sentence: TokenRange): boolean {
  if (object.to >= sentence.to) return object.to - object.from > 1;
  // “a dog's breakfast” is a verdict, “Old Tub” a name.
  if (passage.quotation[object.to]! >= 0) return /^[a-z]/.test(passage.tokens[object.to + 1]?.text ?? '');
  const tag = passage.tags[object.to]!;
  // "considered the matter last week": a time, and no verdict.
  if (WHEN.has(passage.words[object.to]!)) return false;
  if (passage.tags[object.from] === 'PRP') {
    // "called him Monday", "called it quits", "called it a day"
    if (isDay(passage.words[object.to]!) || END_OF_WORK.has(passage.words[object.to]!)) return false;
    if (END_OF_WORK.has(passage.words[object.to + 1] ?? '')) return false;
    // "called it | genocide", "called it | brave": after a pronoun any noun is the verdict, and so is the last word, whatever its tag.
    const isLast = object.to + 1 >= sentence.to || isPunctuation(passage, object.to + 1);
    if (tag.startsWith('NN') || (isLast && /^VB[DNPZ]?$/.test(tag))) return true;
  }
  return tag.startsWith('DT') || tag.startsWith('JJ') || tag === 'RB' || tag === 'TO' || tag === 'VBN';
}
