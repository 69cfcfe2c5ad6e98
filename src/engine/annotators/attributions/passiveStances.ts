/**
 * The attributions' room: stances whose holder comes after: "was condemned by two aides", "a plan described as reckless by officers",
 * "faced criticism from experts", "the fear among fishermen is that".
 */
import { HAVE_FORMS } from '../../english/auxiliaries';
import { RAISING_PARTICIPLES } from '../../english/hearsay';
import { KIN_NOUNS } from '../../english/people';
import { stanceFramesOf } from '../../english/reportingVerbs';
import { HOLDERS_AFTER, OPINION_NOUNS, STANCE_NOUNS } from '../../english/stances';
import type { Frame } from '../../english/verbTable';
import { nounLemma } from '../../syntax/lemma';
import { headOf, nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import { BE, isBetween, SUPPOSED } from './activeVerbs';
import type { Candidate } from './candidate';
import { afterAside } from './clauseLimits';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import { FRAME_REACH, isClaim, isMatter, NP_PREPOSITIONS, standsSoon } from './stanceFrames';
import { isJudging, isOpinionAmong, NO_FRAMES } from './stances';

/** The unnamed person whose phrase begins at a position, or null. */
type PersonAfter = (passage: Passage, position: number, limit: number) => TokenRange | null;

/** "There is a sense among lawmakers that", "the fear among fishermen is that": the content follows. */
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

/** Whether the word may take a stance whose holder comes after. @param lemma the one that it has as a verb */
export function mayBePassive(word: string, lemma: string): boolean {
  const noun = nounLemma(word);
  return (
    STANCE_NOUNS.has(noun) ||
    OPINION_NOUNS.has(noun) ||
    RAISING_PARTICIPLES.has(word) ||
    DOUBTING_VERBS.has(lemma) ||
    stanceFramesOf(lemma) !== undefined
  );
}

/** "faced criticism from legal experts", "has been called a charlatan by fellow physicians": whoever takes the stance comes after. */
export function stanceOf(passage: Passage, position: number, person: PersonAfter): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const among = heldAmong(passage, position, person, sentence);
  if (among !== null) return among;
  if (STANCE_NOUNS.has(nounLemma(passage.words[position]!)) && HOLDERS_AFTER.has(passage.words[position + 1] ?? '')) {
    const source = person(passage, position + 2, sentence.to);
    const content = contentBefore(passage, position, sentence);
    if (source === null || content === null || isSupposed(passage, position, sentence)) return null;
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

/** The most words from "could" to the noun: "will face stiff opposition from". Set by hand. */
const MODAL_REACH = 6;

/** "could increase anxiety among", "tried to stir unease among", "will face opposition from": only supposed. */
function isSupposed({ tags, words }: Passage, noun: number, { from }: TokenRange): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - MODAL_REACH); at--) {
    // "has led to steady criticism from" is no infinitive.
    if (tags[at] === 'TO') return tags[at + 1] === 'VB' && !/^le(?:ads?|d)$/.test(words[at - 1] ?? '');
    if (SUPPOSED.has(words[at]!) && tags[at] === 'MD') return true;
    if (/^VB[DPZ]$/.test(tags[at]!) || words[at] === ',') return false;
  }
  return false;
}

/** "got dinged by critics" */
const GET = new Set(['get', 'gets', 'getting', 'got']);

function passiveStance(
  passage: Passage,
  position: number,
  person: PersonAfter,
  sentence: TokenRange,
): Candidate | null {
  const { words } = passage;
  // "is said by traders to be close": with "by" right after it the verb need be none of stance.
  const said = words[position + 1] === 'by' && RAISING_PARTICIPLES.has(words[position]!);
  const { lemma } = passage.cueWords[position]!;
  const frames = stanceFramesOf(lemma) ?? NO_FRAMES;
  if (passage.tags[position] !== 'VBN') return null;
  let from = position;
  while (from > sentence.from && isBetween(passage, from - 1)) from--;
  // "could be attributed by", "to be trusted by": only supposed.
  const isPassive = BE.has(words[from - 1] ?? '') || GET.has(words[from - 1] ?? '');
  if (!isPassive || words[from - 1] === 'be') return null;
  from -= 1;
  if (HAVE_FORMS.has(words[from - 1] ?? '')) from -= 1;
  if (
    !said &&
    !takesPassive(passage, position, frames, sentence) &&
    !isMatterDoubted(passage, from, lemma, frames, sentence)
  )
    return null;
  for (let at = position + 1; at < Math.min(sentence.to, position + FRAME_REACH); at++) {
    if (isComma(passage, at) || /^VB[DPZ]$/.test(passage.tags[at]!)) return null;
    if (words[at] !== 'by') continue;
    const whole = person(passage, at + 1, sentence.to);
    if (whole === null) return null;
    const source = withoutCharge(passage, whole);
    // "was berated by his father": the narrative says it of two people in it.
    if (passage.tags[whole.from] === 'PRP$' && KIN_NOUNS.has(passage.words[headOf(passage, whole)]!)) return null;
    const before = contentBefore(passage, from, sentence);
    const between = at > position + 1 ? [{ from: position + 1, to: at }] : [];
    const contents = [...(before === null ? [] : [before]), ...between];
    return { source, cue: { from, to: position + 1 }, contents, reason: 'stance-passive', stance: true };
  }
  return null;
}

/** Whether the verb in the passive is a stance: "was condemned by", "is seen as a threat by"; "was made by" and "ruled by" are not. */
function takesPassive(passage: Passage, position: number, frames: ReadonlySet<Frame>, sentence: TokenRange): boolean {
  if (frames.has('object') || frames.has('verdict')) return true;
  return NP_PREPOSITIONS.some((word) => frames.has(`NP-${word}`) && standsSoon(passage, position, sentence.to, word));
}

/** Verbs that cast doubt on a thing, or confirm it. */
const DOUBTING_VERBS = new Set(['question', 'query', 'corroborate']);

/** "The figures were questioned by", "the account was denied by": a thing; a person who is questioned is heard. */
function isMatterDoubted(
  passage: Passage,
  to: number,
  lemma: string,
  frames: ReadonlySet<Frame>,
  sentence: TokenRange,
): boolean {
  // "The dam is noted by …", "the sale is expected by …" say less of those who hold it.
  const isClaimed = frames.has('claim');
  if (!isClaimed && !DOUBTING_VERBS.has(lemma)) return false;
  const subject = nounPhraseBefore(passage, to, sentence.from);
  return subject !== null && (isClaimed ? isClaim(passage, subject) : isMatter(passage, subject));
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
  if (from === sentence.from || BE.has(before) || HAVE_FORMS.has(before)) return null;
  const isNoun = /^NN/.test(tags[from - 1]!) || passage.name[from - 1]! >= 0;
  if (!isNoun && !isPunctuation(passage, from - 1)) return null;
  let by = position + 1;
  while (by < Math.min(sentence.to, position + FRAME_REACH) && words[by] !== 'by') {
    if (isComma(passage, by) || /^VB[DPZ]$/.test(tags[by]!)) return null;
    by++;
  }
  // "described the valley as beset | by loggers", "cited it at a forum viewed | by thousands": theirs is the nearer participle.
  if (by > position + 1 && /^VB[DN]$/.test(tags[by - 1]!)) return null;
  const source = words[by] === 'by' ? person(passage, by + 1, sentence.to) : null;
  if (source === null || (tags[source.from] === 'PRP$' && KIN_NOUNS.has(words[headOf(passage, source)]!))) return null;
  const cue = { from, to: position + 1 };
  const judged = by > position + 1 && (words[position + 1] === 'as' || isVerdictAt(passage, position + 1));
  if (judged)
    return { source, cue, contents: [{ from: position + 1, to: by }], reason: 'stance-passive', stance: true };
  // "described by managers, most of whom are new, as"
  const beyond = afterAside(passage, source.to, sentence.to);
  const after = words[beyond] === 'as' ? beyond : source.to;
  if (by > position + 1 || !(words[after] === 'as' || quotation[after]! >= 0 || tags[after] === 'DT')) return null;
  const content = contentAfter(passage, after, sentence);
  return content === null ? null : { source, cue, contents: [content], reason: 'stance-passive', stance: true };
}

/** Whether an article, an adjective or a quotation begins there: "a stunt", "harsh", "“foul”". */
function isVerdictAt({ quotation, tags }: Passage, position: number): boolean {
  return quotation[position]! >= 0 || /^(?:DT|JJ)/.test(tags[position] ?? '');
}

/** In "accused by a colleague of theft" the charge is not part of the source. */
function withoutCharge({ words }: Passage, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at < to; at++) if (words[at] === 'of' || words[at] === 'for') return { from, to: at };
  return { from, to };
}
