/**
 * The attributions' room: verbs of saying that attribute nothing ("said goodbye", "the clock says noon"). Each test has its rows in
 * test/engine/annotators/attributions; a new test should cover a whole manner of speaking, not one example.
 */
import { BE_FORMS } from '../../english/auxiliaries';
import { CALENDAR_WORDS } from '../../english/calendar';
import { LOOSE_QUANTIFIERS } from '../../english/closedClasses';
import type { Candidate } from './candidate';
import { EMPTY_OBJECTS } from '../../english/reportingVerbs';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

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
  const lemma = passage.cueWords[cue.to - 1]!.lemma;
  if (lemma !== 'say' && lemma !== 'tell' && lemma !== 'read') return false;
  if (isEmptyTalk(passage, cue) || isToldThing(passage, cue, contents)) return true;
  // "are given little say": a voice, and no verb.
  if (passage.words[cue.from] === 'say' && SHARES_OF_SAY.has(passage.words[cue.from - 1] ?? '')) return true;
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
