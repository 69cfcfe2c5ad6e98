/**
 * The attributions' room: who without a name is the subject of a verb that does not come right after: shared with an earlier verb,
 * parted from it by a parenthesis, the subject of the sentence after a participle. After "who" see `relativeSubjects.ts`.
 */
import { wordSet } from '../../english/wordSet';
import { CLAUSE_JOINERS, PICKING_PREPOSITIONS, TIME_CONJUNCTIONS } from '../../english/closedClasses';
import { nounLemma } from '../../syntax/lemma';
import { headOf, nounPhraseAfter } from '../../syntax/phraseBounds';
import { isComma, isPunctuation } from '../../syntax/unitView';
import { isUnnamed } from './unnamedNouns';
import type { Passage } from './passage';
import type { TokenRange } from '../../syntax/tokenRange';

/** After a subject and a comma these open what is set between commas: "The clerk, granted anonymity, said". */
const OPENS_PARENTHESIS = new Set([
  'though',
  'however',
  'meanwhile',
  'too',
  'who',
  'whose',
  'granted',
  'asked',
  'given',
  'which',
]);

/** These open a modifier of a noun for a person: "an aide to the mayor", "a person close to the talks". */
export const COMPLEMENTS = wordSet('close familiar briefed', PICKING_PREPOSITIONS);

/** "Detractors call it an eyesore and say it will never be full": the subject that opens the sentence has both verbs. */
export function sharedSubject(passage: Passage, cue: number, sentence: TokenRange): TokenRange | null {
  if (!['and', 'but'].includes(passage.words[cue - 1] ?? '')) return null;
  const phrase = nounPhraseAfter(passage, sentence.from, cue);
  if (phrase === null || !isUnnamed(passage, phrase)) return null;
  const subject = withComplement(passage, phrase, cue);
  const verb = afterParenthesis(passage, subject.to, cue);
  for (let at = verb; at < cue; at++) {
    if (isPunctuation(passage, at) || passage.quotation[at]! >= 0) return null;
    if (at > verb && ['who', 'which', 'that', 'as', 'when', 'while'].includes(passage.words[at]!)) return null;
  }
  // After a parenthesis the tagger takes "shrugged" for a participle or an adjective.
  if (verb > subject.to && /ed$/.test(passage.words[verb] ?? '')) return subject;
  return /^VB[DPZ]$/.test(passage.tags[verb] ?? '') ? subject : null;
}

/** "a person close to the talks": the noun's modifiers, up to a comma or a verb. */
export function withComplement(passage: Passage, { from, to }: TokenRange, limit: number): TokenRange {
  if (!COMPLEMENTS.has(passage.words[to] ?? '') && !isReducedClause(passage, to)) return { from, to };
  let end = to + 1;
  while (end < limit && !isPunctuation(passage, end) && !/^VB[DPZ]$|^MD$/.test(passage.tags[end]!)) {
    if (/^(?:DT|PRP\$)$/.test(passage.tags[end + 1] ?? '') && passage.tags[end] === 'VBN') break;
    end++;
  }
  return { from, to: end };
}

/** After a noun for a person these are hardly its verb. */
const ALWAYS_PARTICIPLES = new Set(['acquainted', 'assigned', 'based', 'involved', 'stationed']);

/** "a lawyer involved in the case", "an engineer working on the bridge": a clause reduced to its participle. */
function isReducedClause({ tags, words }: Passage, position: number): boolean {
  // "Democrats supporting Orr"
  if (tags[position] === 'VBG') return true;
  // "residents reached by telephone"
  if (/^VB[DN]$/.test(tags[position] ?? '') && words[position + 1] === 'by') return true;
  if (!ALWAYS_PARTICIPLES.has(words[position] ?? '')) return false;
  return COMPLEMENTS.has(words[position + 1] ?? '') || words[position + 1] === 'to';
}

/** After ", asked about the offer," where that stands at the position; else the position itself. */
function afterParenthesis(passage: Passage, position: number, limit: number): number {
  if (!isComma(passage, position) || !OPENS_PARENTHESIS.has(passage.words[position + 1] ?? '')) return position;
  for (let at = position + 2; at < limit; at++) if (isComma(passage, at)) return at + 1;
  return position;
}

/** "Leaders seized on the memo, saying it proved them right": the subject of the sentence, where it has no name. */
export function participialSubject(passage: Passage, cue: number, sentence: TokenRange): TokenRange | null {
  // "thanked the ruler, while noting that"
  if (!isComma(passage, passage.words[cue - 1] === 'while' ? cue - 2 : cue - 1)) return null;
  const subject = openingSubject(passage, cue, sentence) ?? clauseSubject(passage, cue, sentence);
  return subject !== null && isVerbOf(passage, subject) ? subject : null;
}

const OPENS_CLAUSE = wordSet('because since', TIME_CONJUNCTIONS);

/** "It came after | three members grilled him, accusing him of": the unnamed people who open the last clause. */
function clauseSubject(passage: Passage, limit: number, { from }: TokenRange): TokenRange | null {
  for (let at = limit - 2; at > from; at--) {
    if (isPunctuation(passage, at) || passage.quotation[at]! >= 0) return null;
    if (!OPENS_CLAUSE.has(passage.words[at]!)) continue;
    const phrase = nounPhraseAfter(passage, at + 1, limit);
    if (phrase !== null && isUnnamed(passage, phrase)) return phrase;
  }
  return null;
}

/** Whether a verb follows the subject; after a plural the tagger takes "seized" and "sent a letter" for participles. */
function isVerbOf(passage: Passage, { to }: TokenRange): boolean {
  return /^(?:VB[DPZ]|MD)$/.test(passage.tags[to] ?? '') || isVerbLikeParticiple(passage, to);
}

function isVerbLikeParticiple({ tags, words }: Passage, position: number): boolean {
  if (tags[position] !== 'VBN') return false;
  return words[position]!.endsWith('ed') || /^(?:DT|PRP\$)$/.test(tags[position + 1] ?? '');
}

const SUBORDINATORS = new Set(['because', 'since', 'as', 'after', 'and', 'but', 'while']);

/** "Democrats blocked the bill because they said …": whom "they" means, where the subject of the sentence is several unnamed people. */
export function subjectOfThey(passage: Passage, they: number, sentence: TokenRange): TokenRange | null {
  if (passage.words[they] !== 'they' || !SUBORDINATORS.has(passage.words[they - 1] ?? '')) return null;
  const subject = openingSubject(passage, they, sentence);
  if (subject === null || !isVerbOf(passage, subject)) return null;
  const word = passage.words[headOf(passage, subject)]!;
  return word !== nounLemma(word) ? subject : null;
}

/** The unnamed people who open the sentence, with their modifiers. */
export function openingSubject(passage: Passage, limit: number, sentence: TokenRange): TokenRange | null {
  let { from } = sentence;
  while (from < limit && BEFORE_SUBJECTS.has(passage.words[from]!)) from++;
  const phrase = beforeParticiple(passage, nounPhraseAfter(passage, from, limit));
  return phrase !== null && isUnnamed(passage, phrase) ? withComplement(passage, phrase, limit) : null;
}

/** "Democrats | supporting Lea Orr": after a plural a participle opens a clause about it. */
function beforeParticiple({ tags }: Passage, phrase: TokenRange | null): TokenRange | null {
  if (phrase === null) return null;
  for (let at = phrase.from + 1; at < phrase.to; at++)
    if (tags[at] === 'VBG' && tags[at - 1] === 'NNS') return { from: phrase.from, to: at };
  return phrase;
}

/** These open a clause, or fill the place of the object in it ("which | growers in the valley oppose"). */
const OPENERS = new Set(['that', 'which', 'whom', 'what', ';']);

/** The most words from the start of a clause to its verb. Set by hand. */
const LONGEST_SUBJECT = 14;

/** "…, and people familiar with her thinking | say": the unnamed people who open the clause, with their modifiers. */
export function clauseOpener(passage: Passage, verb: number, limit: number): TokenRange | null {
  for (let at = verb - 2; at >= Math.max(limit, verb - LONGEST_SUBJECT); at--) {
    if (passage.quotation[at] !== passage.quotation[verb]) return null;
    const word = passage.words[at]!;
    if (!(CLAUSE_JOINERS.has(word) || OPENERS.has(word) || isComma(passage, at))) continue;
    const phrase = nounPhraseAfter(passage, at + 1, verb);
    if (phrase === null || isPunctuation(passage, phrase.to)) return null;
    const people = withoutRelative(passage, phrase);
    if (people === null || !isUnnamed(passage, people)) return null;
    // "…, people who were there | said"
    if (passage.words[people.to] === 'who') return isOneClause(passage, people.to, verb) ? people : null;
    const whole = withComplement(passage, phrase, verb);
    return whole.to === verb ? whole : null;
  }
  return null;
}

/** Whether just one verb stands between, and no mark. */
function isOneClause(passage: Passage, from: number, to: number): boolean {
  let verbs = 0;
  for (let at = from; at < to; at++) {
    if (isPunctuation(passage, at)) return false;
    if (/^(?:VB[DPZ]|MD)$/.test(passage.tags[at]!)) verbs++;
  }
  return verbs === 1;
}

export const BEFORE_SUBJECTS = wordSet('even', CLAUSE_JOINERS);

/** The most words of ", who asked not to be named because …,". Set by hand. */
const LONGEST_PARENTHESIS = 24;

/** The comma at which ", who asked not to be named," or ", speaking on background," opens. */
export function parenthesisStart(passage: Passage, from: number, limit: number): number | null {
  for (let position = from; position > Math.max(limit, from - LONGEST_PARENTHESIS); position--) {
    if (!isComma(passage, position)) continue;
    const next = passage.words[position + 1]!;
    if (OPENS_PARENTHESIS.has(next) || passage.tags[position + 1] === 'VBG') return position;
  }
  return null;
}

/** "a deckhand who has sailed": the phrase without the pronoun of its clause. */
export function withoutRelative(passage: Passage, phrase: TokenRange | null): TokenRange | null {
  if (phrase === null) return null;
  let to = phrase.from + 1;
  while (to < phrase.to && passage.words[to] !== 'who' && passage.words[to] !== 'whose') to++;
  return passage.words[phrase.from] === 'who' ? null : { from: phrase.from, to };
}
