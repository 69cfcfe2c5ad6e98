/**
 * The attributions' room: clauses with "as" that name who tells it: "The vote was rigged, as described by two aides", "as was first
 * reported by a clerk". Leaves alone what is done ("as planned by the police") or asked for ("as demanded by two aides").
 */
import { BE_FORMS } from '../../english/auxiliaries';
import { BELIEF_VERBS, NON_ASSERTIVE_VERBS, SPEECH_VERBS, UNSOURCED_VERBS } from '../../english/reportingVerbs';
import { sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { besideContent } from './invertedAndPassive';
import type { Passage } from './passage';
import { personOrPressAfter } from './unnamedReports';

/** Whether the word may be such a participle. @param lemma the one that it has as a verb */
export function mayBeToldBy(_word: string, lemma: string): boolean {
  return (
    (SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma)) &&
    !NON_ASSERTIVE_VERBS.has(lemma) &&
    !UNSOURCED_VERBS.has(lemma)
  );
}

/** The statement of an unnamed person whose participle stands at the position. */
export function asToldBy(passage: Passage, position: number): Candidate | null {
  const { words, tags, cueWords } = passage;
  if (words[position + 1] !== 'by' || !/^VB[DN]$/.test(tags[position]!)) return null;
  if (!mayBeToldBy(words[position]!, cueWords[position]!.lemma)) return null;
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
