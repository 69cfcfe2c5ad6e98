/**
 * The attributions' room: verbs of saying that attribute nothing ("said goodbye", "the clock says noon"). Each test has its rows in
 * test/engine/annotators/attributions; a new test should cover a whole manner of speaking, not one example.
 */
import { BE_FORMS, HAVE_FORMS } from '../../english/auxiliaries';
import { CALENDAR_WORDS } from '../../english/calendar';
import { CLAUSE_JOINERS, LOOSE_QUANTIFIERS } from '../../english/closedClasses';
import type { Candidate } from './candidate';
import { EMPTY_OBJECTS } from '../../english/reportingVerbs';
import { OPENS_CLAUSE } from './partedSubjects';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';
import { isPunctuation, sentenceAt } from '../../syntax/unitView';
import { wordSet } from '../../english/wordSet';

/** Things that "tell" or "say" something only figuratively. */
const SPEAKING_THINGS = new Set([
  'clock',
  'watch',
  'gauge',
  'meter',
  'thermometer',
  'scale',
  'odometer',
  'compass',
  'barometer',
  'dial',
  'scoreboard',
]);

/** Before "say" these make it a noun: "the final say". */
const SHARES_OF_SAY = new Set(['a', 'any', 'enough', 'final', 'greater', 'little', 'more', 'much', 'no', 'the']);

/** "have some say in": so does "some" after these. */
const GIVING = wordSet('give gives given gave get gets got want wants', HAVE_FORMS);

/** "are given little say in", "have some say over": a voice, and no verb. */
function isShareOfSay({ words }: Passage, { from }: TokenRange): boolean {
  const before = words[from - 1] ?? '';
  if (words[from] !== 'say') return false;
  return SHARES_OF_SAY.has(before) || (before === 'some' && GIVING.has(words[from - 2] ?? ''));
}

/** Verbs that bring somebody to do a thing, in its bare form and in its participle. */
const MAKING = wordSet('make makes made making let lets letting help helps helped helping');
const KEEPING = wordSet('keep keeps kept keeping leave leaves left leaving');

/** "make his supporters | feel", "keep people | believing": what somebody brings them to, and not what they say. */
function isUnderCausative({ words, tags, cueWords }: Passage, cue: TokenRange, source: TokenRange): boolean {
  if (source.to !== cue.from || cue.to - cue.from > 1) return false;
  const before = words[source.from - 1] ?? '';
  if (KEEPING.has(before)) return tags[cue.from] === 'VBG';
  return MAKING.has(before) && words[cue.from] === cueWords[cue.from]!.lemma;
}

/** "Investors expecting a windfall | may want to think twice": the participle tells which of them are meant, and another verb is theirs. */
function isRestrictive(passage: Passage, { from, to }: TokenRange, source: TokenRange): boolean {
  const { tags, words, cueWords } = passage;
  if (source.to !== from || to - from > 1 || tags[from] !== 'VBG' || cueWords[from]!.lemma === 'say') return false;
  const sentence = sentenceAt(passage, from);
  const opens = source.from === sentence.from || CLAUSE_JOINERS.has(words[source.from - 1]!);
  if (!opens) return false;
  let open = 0;
  for (let at = to; at < sentence.to; at++) {
    if (passage.quotation[at]! >= 0 || isPunctuation(passage, at)) return false;
    if (OPENS_CLAUSE.has(words[at]!)) open++;
    else if (/^(?:VB[DPZ]|MD)$/.test(tags[at]!) && --open < 0) return true;
  }
  return false;
}

/** Contents of one word that are a statement nevertheless: "Sources said no." */
export const ANSWERS = new Set(['yes', 'no']);

/** Whether the candidate is a manner of speaking and not a statement. */
export function attributesNothing(passage: Passage, { cue, source, contents, reason }: Candidate): boolean {
  // "A former inspector says otherwise."
  if (cue === null || reason === 'stance-answer') return false;
  if (isOtherName(passage, cue) || isPassedOnDay(passage, cue)) return true;
  if (source === null && NAMING.has(passage.words[cue.to - 1]!)) return true;
  // "most of the city's | touts | work at night": a noun that the tagger takes for a verb.
  if (source?.to === cue.from && passage.tags[source.to - 1] === 'POS') return true;
  if (isShownOrFound(passage, cue) || isModifier(passage, cue, source)) return true;
  if (source !== null && (isUnderCausative(passage, cue, source) || isRestrictive(passage, cue, source))) return true;
  if (isShareOfSay(passage, cue)) return true;
  const lemma = passage.cueWords[cue.to - 1]!.lemma;
  if (lemma !== 'say' && lemma !== 'tell' && lemma !== 'read') return false;
  if (isEmptyTalk(passage, cue) || isToldThing(passage, cue, contents)) return true;
  if (source !== null && SPEAKING_THINGS.has(passage.words[source.to - 1]!)) return true;
  const only = contents[0];
  return (
    contents.length === 1 &&
    !ANSWERS.has(passage.words[only!.from]!) &&
    only!.from >= cue.to &&
    only!.to - only!.from <= 2 &&
    lemma !== 'read' &&
    !hasVerb(passage, only!)
  );
}

/** "The tale was first told in the Courier": the place of publication, and nothing of the content. */
function isToldThing({ words, tags }: Passage, cue: TokenRange, contents: readonly TokenRange[]): boolean {
  if (words[cue.to - 1] !== 'told' || !['in', 'on', 'at'].includes(words[contents[0]?.from ?? -1] ?? '')) return false;
  let be = cue.to - 2;
  while (be >= 0 && /^RB/.test(tags[be]!)) be--;
  return contents[0]!.from === cue.to && BE_FORMS.has(words[be] ?? '');
}

/** "The bloc known as ECOWAS": what something is called besides. */
function isOtherName({ words }: Passage, cue: TokenRange): boolean {
  for (let at = cue.from; at < cue.to; at++) if (words[at] === 'known' && words[at + 1] === 'as') return true;
  return false;
}

/** "have shown off a laser", "found out that": things displayed or discovered, not stated. */
function isShownOrFound({ cueWords, words }: Passage, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const particle = words[at + 1] ?? '';
    if (
      cueWords[at]!.lemma === 'show'
        ? ['off', 'up'].includes(particle)
        : cueWords[at]!.lemma === 'find' && particle === 'out'
    )
      return true;
  }
  return false;
}

/** "A series titled “The Stolen Boy”": what a thing is called. */
const NAMING = new Set(['titled', 'entitled', 'nicknamed', 'dubbed']);

/** "Most reported cases are mild": a participle between a quantifier and its noun. */
function isModifier({ words, tags }: Passage, cue: TokenRange, source: TokenRange | null): boolean {
  if (source?.to !== cue.from || cue.to - cue.from !== 1 || source.to - source.from !== 1) return false;
  return (
    LOOSE_QUANTIFIERS.has(words[source.from]!) && words[cue.from]!.endsWith('ed') && /^NNS$/.test(tags[cue.to] ?? '')
  );
}

/** "A resolution, passed on 12 October": the date of a vote, and nothing passed on. */
function isPassedOnDay({ words }: Passage, cue: TokenRange): boolean {
  const next = words[cue.to] ?? '';
  return words[cue.from] === 'passed' && words[cue.to - 1] === 'on' && (/^\d/.test(next) || CALENDAR_WORDS.has(next));
}

/** Among how many words after a verb an empty object is looked for: "said a tearful goodbye". Set by hand. */
const OBJECT_REACH = 3;

/** "said goodbye", "tells time": words, no statement. */
export function isEmptyTalk(passage: Passage, cue: TokenRange): boolean {
  for (let position = cue.to; position < Math.min(passage.length, cue.to + OBJECT_REACH); position++) {
    const word = passage.words[position]!;
    if (EMPTY_OBJECTS.has(word)) return true;
    const tag = passage.tags[position]!;
    if (tag !== 'DT' && tag !== 'PRP$' && tag !== 'PRP') return false;
  }
  return false;
}

/** Whether anything in the content can be the verb of a clause, or it is quoted. */
export function hasVerb(passage: Passage, content: TokenRange): boolean {
  for (let position = content.from; position < content.to; position++) {
    if (passage.quotation[position]! >= 0 || /^(?:VB|MD)/.test(passage.tags[position]!)) return true;
  }
  return false;
}
