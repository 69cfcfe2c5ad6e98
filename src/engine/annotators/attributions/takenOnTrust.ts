/**
 * The attributions' room: what the copy takes on trust: "if two villagers are to be believed, the well is dry", "the yard, to hear its rivals
 * tell it, is finished", "the bill is dead, or so its backers suspect". Leaves alone what is to be believed of things ("if the polls are to
 * be believed") and "or so" with a number.
 */
import { REPORTING_VERBS } from '../../english/reportingVerbs';
import { HAVE_FORMS } from '../../english/auxiliaries';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isDash, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentBefore } from './contentRules';
import { heldBeside } from './inTheirWords';
import type { Passage } from './passage';
import { personAfter } from './unnamedSubjects';

/** The most words of "if villagers whose wells have turned brown are to be | believed". Set by hand. */
const LONGEST_CONDITION = 18;
/** The most words from the people to their verb: "or so relatives | of patients on the fourth floor | swear". Set by hand. */
const VERB_REACH = 8;

/** Whether the word may be the pivot of such a form. */
export function mayBeOnTrust(word: string): boolean {
  return word === 'believed' || word === 'hear' || word === 'so';
}

/** What the copy takes on trust, by the form whose pivot is the word at the position. */
export function takenOnTrust(passage: Passage, position: number): Candidate | null {
  if (!mayBeOnTrust(passage.words[position]!)) return null;
  const sentence = sentenceAt(passage, position);
  switch (passage.words[position]) {
    case 'believed':
      return ifBelieved(passage, position, sentence);
    case 'hear':
      return toHearThem(passage, position, sentence);
    case 'so':
      return orSoTheySay(passage, position, sentence);
    default:
      return null;
  }
}

/** "if villagers whose wells have turned brown are to be believed" */
function ifBelieved(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const { words } = passage;
  if (words[position - 1] !== 'be' || words[position - 2] !== 'to') return null;
  const verb = position - 3;
  if (words[verb] !== 'is' && words[verb] !== 'are') return null;
  let opens = verb - 1;
  while (opens > Math.max(sentence.from, position - LONGEST_CONDITION) && words[opens] !== 'if') opens--;
  if (words[opens] !== 'if') return null;
  const source = personAfter(passage, opens + 1, verb);
  // "if a local | news site is to be believed"
  if (source === null || (source.to !== verb && !/^W/.test(passage.tags[source.to]!))) return null;
  return beside(passage, { from: opens, to: position + 1 }, source, position, sentence);
}

/** "to hear residents tell it" */
function toHearThem(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const { words } = passage;
  const source = words[position - 1] === 'to' ? personAfter(passage, position + 1, sentence.to) : null;
  if (source === null || words[source.to] !== 'tell' || words[source.to + 1] !== 'it') return null;
  // "They came to hear residents tell it": the phrase is set off.
  const phrase = { from: position - 1, to: source.to + 2 };
  if (phrase.from > sentence.from + 1 && !isComma(passage, phrase.from - 1)) return null;
  return beside(passage, phrase, source, source.to, sentence);
}

/** "…, or so donors from the north have argued" */
function orSoTheySay(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const { cueWords, tags, words } = passage;
  const or = position - 1;
  if (words[or] !== 'or' || !(isComma(passage, or - 1) || isDash(passage, or - 1))) return null;
  const source = personAfter(passage, position + 1, sentence.to);
  if (source === null) return null;
  // After "on the fourth floor" the tagger takes "swear" for a noun.
  let verb = source.to - 1 > source.from ? source.to - 1 : source.to;
  while (verb < source.to + VERB_REACH && !REPORTING_VERBS.verbs.has(cueWords[verb]?.lemma ?? '')) verb++;
  const said = REPORTING_VERBS.verbs.has(cueWords[verb]?.lemma ?? '') && /^(?:VB[DNPZ]?|NNS?)$/.test(tags[verb]!);
  if (!said) return null;
  const from = HAVE_FORMS.has(words[verb - 1] ?? '') ? verb - 1 : verb;
  return beside(passage, { from: or, to: verb + 1 }, { from: source.from, to: from }, verb, sentence);
}

/** What stands beside the phrase: after it where it opens the sentence, else before and round it. */
function beside(
  passage: Passage,
  phrase: TokenRange,
  source: TokenRange,
  verb: number,
  sentence: TokenRange,
): Candidate | null {
  const held = heldBeside(passage, phrase, sentence);
  const before = held === null ? contentBefore(passage, phrase.from, sentence) : null;
  const contents = held?.contents ?? (before === null ? [] : [before]);
  const cue = { from: verb, to: verb + 1 };
  return contents.length === 0 ? null : { source, cue, contents, reason: 'on-trust', stance: true };
}
