/**
 * The attributions' room: clauses with "as" that name who tells it: "The vote was rigged, as described by two aides", "as was first
 * reported by a clerk"; and who let a newsroom have it: "The account, provided to the Courier by two aides,". Leaves alone what is done
 * ("as planned by the police") or asked for ("as demanded by two aides").
 */
import { BE_FORMS } from '../../english/auxiliaries';
import { BELIEF_VERBS, NON_ASSERTIVE_VERBS, SPEECH_VERBS, UNSOURCED_VERBS } from '../../english/reportingVerbs';
import { ACCOUNT_NOUNS, SPOKEN_NOUNS } from '../../english/stances';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import { headOf, nounPhraseAfter, nounPhraseBefore } from '../../syntax/phraseBounds';
import { isComma, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { besideContent } from './invertedAndPassive';
import type { Passage } from './passage';
import { personOrPressAfter } from './unnamedReports';
import { personAfter } from './unnamedSubjects';

/** Participles of what somebody lets a newsroom have. */
const GIVEN = wordSet('confirmed described disclosed outlined provided recounted relayed revealed supplied');
/** What is told by whoever provides it; a thing that is provided says nothing. */
const TOLD_NOUNS = wordSet('detail information', ACCOUNT_NOUNS, SPOKEN_NOUNS);

/** "The account, | provided to the Courier by two people in the room,", "The plan was | described to reporters by an aide". */
function givenBy(passage: Passage, participle: number): Candidate | null {
  const { words } = passage;
  const sentence = sentenceAt(passage, participle);
  const hearer = nounPhraseAfter(passage, participle + 2, sentence.to);
  if (hearer === null || words[hearer.to] !== 'by') return null;
  const source = personAfter(passage, hearer.to + 1, sentence.to);
  let from = participle;
  while (/^RB/.test(passage.tags[from - 1] ?? '') || BE_FORMS.has(words[from - 1] ?? '')) from--;
  const subject = nounPhraseBefore(passage, isComma(passage, from - 1) ? from - 1 : from, sentence.from);
  if (source === null || subject === null) return null;
  if (!TOLD_NOUNS.has(nounLemma(words[headOf(passage, subject)]!))) return null;
  const cue = { from: participle, to: hearer.to + 1 };
  return { source, cue, contents: [subject], reason: 'agent', stance: true };
}

/** Whether the word may be such a participle. @param lemma the one that it has as a verb */
export function mayBeToldBy(word: string, lemma: string): boolean {
  return GIVEN.has(word) || mayBeTold(lemma);
}

function mayBeTold(lemma: string): boolean {
  return (
    (SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma)) &&
    !NON_ASSERTIVE_VERBS.has(lemma) &&
    !UNSOURCED_VERBS.has(lemma)
  );
}

/** The statement of an unnamed person whose participle stands at the position. */
export function asToldBy(passage: Passage, position: number): Candidate | null {
  const { words, tags, cueWords } = passage;
  if (GIVEN.has(words[position]!) && words[position + 1] === 'to') return givenBy(passage, position);
  if (words[position + 1] !== 'by' || !/^VB[DN]$/.test(tags[position]!)) return null;
  if (!mayBeTold(cueWords[position]!.lemma)) return null;
  let from = position;
  while (tags[from - 1] === 'RB' || words[from - 1] === 'first') from--;
  if (BE_FORMS.has(words[from - 1] ?? '')) from--;
  if (words[from - 1] === 'it') from--;
  const sentence = sentenceAt(passage, position);
  if (words[from - 1] !== 'as' || from - 1 < sentence.from) return null;
  const source = personOrPressAfter(passage, position + 2, sentence.to);
  return source === null
    ? null
    : besideContent(passage, { from: from - 1, to: position + 2 }, source, sentence, 'agent');
}
