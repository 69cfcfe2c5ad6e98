/**
 * The attributions' room: an unnamed speaker who follows the words and their verb, at their end or in their midst: "“It is theatre,” sighed
 * one diplomat.", "Never, recalled one farmer, had the water come so fast."
 */
import { CLAUSE_JOINERS } from '../../english/closedClasses';
import { NON_ASSERTIVE_VERBS, PLAIN_VERBS, SPEECH_VERBS, stanceFramesOf } from '../../english/reportingVerbs';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { endsAfter, hasFiniteVerb } from './clauseLimits';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import { TAKES_PEOPLE } from './invertedSpeakers';
import { isUnnamedOutlet, unnamedOutletAfter } from './unnamedReports';
import { isUnnamed } from './unnamedNouns';
import { personAfter } from './unnamedSubjects';

/** Whether the word may be the verb of a speaker right after it, and after a comma. @param lemma the one that it has as a verb */
export function mayFollow(_word: string, lemma: string): boolean {
  return SPEECH_VERBS.has(lemma) || PLAIN_VERBS.has(lemma) || lemma === 'report';
}

/** "“It is theatre,” sighed one diplomat.", "Gone are the days, warn bankers.": nothing else follows the subject. */
export function speakerAfterVerb(passage: Passage, position: number): Candidate | null {
  const quoted = isAfterQuotation(passage, position);
  if (!quoted && !isComma(passage, position - 1)) return null;
  if (!(quoted ? speaksAfterQuotation(passage, position) : speaksAfterComma(passage, position))) return null;
  const sentence = sentenceAt(passage, position);
  const source =
    unnamedOutletAfter(passage, position + 1, sentence.to) ?? personAfter(passage, position + 1, sentence.to);
  if (source === null || !endsAfter(passage, source.to, sentence)) return null;
  // "says a potter who worked there": what has a "who" is a person, whatever the noun.
  if (!isUnnamed(passage, source) && passage.words[source.to] !== 'who' && !isUnnamedOutlet(passage, source))
    return null;
  if (!quoted && isComma(passage, source.to)) return null;
  const content = contentBefore(passage, position, sentence);
  if (content === null) return null;
  return { source, cue: { from: position, to: position + 1 }, contents: [content], reason: 'unnamed-inverted' };
}

function isAfterQuotation(passage: Passage, position: number): boolean {
  return position > 0 && passage.quotation[position - 1]! >= 0 && isPunctuation(passage, position - 1);
}

/** Whether the verb can say the quotation before it: after a mark any regular one in the past or the third person singular. */
function speaksAfterQuotation(passage: Passage, position: number): boolean {
  const { words, tags, cueWords } = passage;
  const { lemma } = cueWords[position]!;
  // "the “top secret” email chains"
  if (SPEECH_VERBS.has(lemma)) return words[position] !== lemma || !tags[position]!.startsWith('NN');
  // "“The Pier” follows a welder": a title, or a term.
  const isSpeech = isPunctuation(passage, position - 2) || isComma(passage, position - 1);
  return isSpeech && /^VB[DZ]$/.test(tags[position]!) && /(?:ed|s)$/.test(words[position]!);
}

/** After a comma, which may separate anything, only "said", "reported" and their like count. */
function speaksAfterComma({ words, cueWords }: Passage, position: number): boolean {
  const { lemma } = cueWords[position]!;
  // "…, Nils Aro told the skipper": what follows the verb is its hearer.
  if (lemma === 'tell' || lemma === 'ask' || !(PLAIN_VERBS.has(lemma) || lemma === 'report')) return false;
  return words[position] === lemma || /(?:ed|s)$/.test(words[position]!);
}

/** Whether the word may be a verb in the midst of what is said. @param lemma the one that it has as a verb */
export function maySpeakAmid(_word: string, lemma: string): boolean {
  return lemma !== 'tell' && lemma !== 'ask' && SPEECH_VERBS.has(lemma) && !NON_ASSERTIVE_VERBS.has(lemma);
}

/** "Never, recalled one farmer whose land runs along the river, had the water come so fast.": the clause goes on after its speaker. */
export function speakerAmid(passage: Passage, position: number): Candidate | null {
  if (!isComma(passage, position - 1) || !speaksAmid(passage, position)) return null;
  const sentence = sentenceAt(passage, position);
  const source = personAfter(passage, position + 1, sentence.to);
  if (source === null || !isUnnamed(passage, source)) return null;
  const comma = commaBehind(passage, source.to, sentence.to);
  const before = contentBefore(passage, position, sentence);
  const rest = comma < 0 ? null : contentAfter(passage, comma + 1, sentence);
  if (before === null || rest === null) return null;
  const whole = hasFiniteVerb(passage, before);
  // "He sat down, recalled a nurse who had helped him, and wept."
  const acts = CLAUSE_JOINERS.has(passage.words[rest.from]!) && /^VB[DNPZ]$/.test(passage.tags[rest.from + 1] ?? '');
  if (acts && TAKES_PEOPLE.has(passage.cueWords[position]!.lemma)) return null;
  if (!whole && !hasFiniteVerb(passage, rest)) return null;
  // "It was late, recalled one farmer, a widow who lives there.": a clause with its own verb goes on with a conjunction alone.
  const contents = whole && !CLAUSE_JOINERS.has(passage.words[rest.from]!) ? [before] : [before, rest];
  const statement = { source, cue: { from: position, to: position + 1 }, contents, reason: 'unnamed-inverted' };
  // "recalled" states nothing by itself, but a clause that is recalled is stated.
  return stanceFramesOf(passage.cueWords[position]!.lemma)?.has('clause') === true
    ? { ...statement, stance: true }
    : statement;
}

function speaksAmid({ words, cueWords, tags }: Passage, position: number): boolean {
  const { lemma } = cueWords[position]!;
  if (!maySpeakAmid(words[position]!, lemma)) return false;
  return tags[position] !== 'VBG' && (words[position] !== lemma || PLAIN_VERBS.has(lemma));
}

/** The most words of "whose land runs along the river" before its comma. Set by hand. */
const LONGEST_RELATIVE = 14;

/** The comma right after a speaker, or after the relative clause that says more of them; -1 for none. */
function commaBehind(passage: Passage, from: number, limit: number): number {
  if (isComma(passage, from)) return passage.words[from + 1] === 'who' ? -1 : from;
  if (!['who', 'whose'].includes(passage.words[from] ?? '')) return -1;
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_RELATIVE); at++) {
    if (isComma(passage, at)) return at;
    if (isPunctuation(passage, at) || passage.quotation[at]! >= 0) return -1;
  }
  return -1;
}
