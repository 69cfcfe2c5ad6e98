/**
 * The attributions' room: what unnamed people hold of what the copy has just said, and only point back to: "A veteran backbencher doubts
 * it.", "One trader reckons so.", "Most diplomats think otherwise.", "Several engineers disagree.", "One aide is not so sure." Leaves alone
 * such words with more after them ("doubts it will pass"), acts ("did so", "live otherwise") and what might be said ("would disagree").
 */
import { HAVE_FORMS, NEGATIONS } from '../../english/auxiliaries';
import { CLAUSE_JOINERS, INDEFINITE_DETERMINERS } from '../../english/closedClasses';
import { BELIEF_VERBS, HEARER_VERBS, NON_ASSERTIVE_VERBS, SPEECH_VERBS } from '../../english/reportingVerbs';
import { CERTAIN_ADJECTIVES, IT_VERBS, SO_VERBS, UNCERTAIN_ADJECTIVES } from '../../english/stances';
import { wordSet } from '../../english/wordSet';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import { BE, SUPPOSED } from './activeVerbs';
import type { Candidate } from './candidate';
import { opensClause } from './clauseLimits';
import type { Passage } from './passage';
import { LINKS } from './stances';
import { isInRelativeClause, OF_STANCE, subjectOf } from './verbSubjects';

/** The words that take the stance, and where those end that point back. */
interface Answer {
  readonly cue: TokenRange;
  readonly to: number;
}

/** The stance whose verb or adjective stands at the token. */
export function answeringStance(passage: Passage, position: number): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const word = passage.words[position]!;
  const isMood = CERTAIN_ADJECTIVES.has(word) || UNCERTAIN_ADJECTIVES.has(word);
  const answer = isMood ? moodAt(passage, position, sentence) : verbAt(passage, position, sentence);
  if (answer === null || !endsClause(passage, answer.to, sentence)) return null;
  const { cue, to } = answer;
  // "Diplomats who think otherwise stayed away": which of them are meant.
  if (isInRelativeClause(passage, cue.from) && !isComma(passage, cue.from - 2)) return null;
  const subject = subjectOf(OF_STANCE, passage, cue.from, sentence);
  if (subject === null || !opensClause(passage, subject.source.from, sentence)) return null;
  // "Orr, a rival of the mayor, disagrees"
  if (isComma(passage, subject.source.from - 1) && passage.name[subject.source.from - 2]! >= 0) return null;
  // "Both sides agreed" is an act, "A colleague agreed" a view.
  if (word === 'agreed' && !INDEFINITE_DETERMINERS.has(passage.words[subject.source.from]!)) return null;
  const contents = cue.to < to ? [{ from: cue.to, to }] : [];
  return { source: subject.source, cue, contents, reason: 'stance-answer', stance: true };
}

/** Whether the word may take such a stance. @param lemma the one that it has as a verb */
export function mayAnswer(word: string, lemma: string): boolean {
  return (
    CERTAIN_ADJECTIVES.has(word) ||
    UNCERTAIN_ADJECTIVES.has(word) ||
    ANSWERING_VERBS.has(lemma) ||
    mayThinkOtherwise(lemma)
  );
}

const ANSWERING_VERBS = wordSet('agree differ disagree see', SO_VERBS, IT_VERBS);

/** "think otherwise", "says the opposite" */
function mayThinkOtherwise(lemma: string): boolean {
  return (
    (SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma)) && !HEARER_VERBS.has(lemma) && !NON_ASSERTIVE_VERBS.has(lemma)
  );
}

const DENIALS = wordSet('less', NEGATIONS);
/** Before "sure" and "convinced": "not so sure", "far from convinced". */
const DEGREES = wordSet('all as at entirely even far from fully quite remotely so that too very wholly yet', DENIALS);

/** "is not so sure", "remain unconvinced" */
function moodAt({ words }: Passage, position: number, sentence: TokenRange): Answer | null {
  let from = position;
  while (from > sentence.from && DEGREES.has(words[from - 1]!)) from--;
  const link = from - 1;
  if (!(BE.has(words[link] ?? '') || LINKS.has(words[link] ?? '')) || SUPPOSED.has(words[link - 1] ?? '')) return null;
  let denied = UNCERTAIN_ADJECTIVES.has(words[position]!);
  for (let at = from; at < position; at++) denied ||= DENIALS.has(words[at]!) || words[at] === 'far';
  return denied ? { cue: { from: link, to: position + 1 }, to: position + 1 } : null;
}

function verbAt(passage: Passage, position: number, sentence: TokenRange): Answer | null {
  const { words, cueWords } = passage;
  const { lemma } = cueWords[position]!;
  if (lemma === 'differ')
    return /^begs?$/.test(words[position - 2] ?? '') && words[position - 1] === 'to'
      ? { cue: { from: position - 2, to: position + 1 }, to: position + 1 }
      : null;
  const to = lemma === 'disagree' || lemma === 'agree' ? position + 1 : pointingEnd(passage, position);
  const from = to === null ? null : groupStart(passage, position, sentence);
  return to === null || from === null ? null : { cue: { from, to: position + 1 }, to };
}

/** Where the verb group begins; null where nobody holds it yet, or holds it not. */
function groupStart({ words, tags }: Passage, position: number, { from: limit }: TokenRange): number | null {
  let from = position;
  while (from > limit && tags[from - 1] === 'RB' && !DENIALS.has(words[from - 1]!)) from--;
  const before = words[from - 1] ?? '';
  if (SUPPOSED.has(before) || BE.has(before) || DENIALS.has(before)) return null;
  if (!HAVE_FORMS.has(before)) return from;
  return SUPPOSED.has(words[from - 2] ?? '') ? null : from - 1;
}

const OPPOSITE_NOUNS = wordSet('contrary opposite reverse same');

/** Where "it", "so", "otherwise" or "the opposite" ends that the verb at the position takes. */
function pointingEnd({ words, cueWords }: Passage, position: number): number | null {
  const { lemma } = cueWords[position]!;
  const next = words[position + 1] ?? '';
  const points = next === 'it' || next === 'that' || next === 'this';
  if (lemma === 'see') return (points || next === 'things') && isOtherwise(words[position + 2]) ? position + 3 : null;
  if (points) return IT_VERBS.has(lemma) ? position + 2 : null;
  if (next === 'so' || next === 'not') return SO_VERBS.has(lemma) ? position + 2 : null;
  if (!mayThinkOtherwise(lemma)) return null;
  if (isOtherwise(next)) return position + 2;
  return next === 'the' && OPPOSITE_NOUNS.has(words[position + 2] ?? '') ? position + 3 : null;
}

function isOtherwise(word: string | undefined): boolean {
  return word === 'otherwise' || word === 'differently';
}

/** Words at which another clause, or a circumstance, begins: "disagree, and the mayor", "disagree with it" is more than an answer. */
const NEXT_CLAUSES = wordSet('as because or since when', CLAUSE_JOINERS);

function endsClause(passage: Passage, from: number, sentence: TokenRange): boolean {
  const position = passage.words[from] === 'too' || passage.words[from] === 'either' ? from + 1 : from;
  return position >= sentence.to || isPunctuation(passage, position) || NEXT_CLAUSES.has(passage.words[position]!);
}
