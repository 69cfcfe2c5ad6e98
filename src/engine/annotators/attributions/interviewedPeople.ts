/**
 * The attributions' room: people whom the copy says it has spoken to, as the subject of a verb: "The ex-fighters we spoke to complained",
 * "Many of the growers that the Gazette interviewed predicted", "people I have talked to say".
 */
import { HAVE_FORMS } from '../../english/auxiliaries';
import { wordSet } from '../../english/wordSet';
import { nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import type { Passage } from './passage';
import { isUnnamed } from './unnamedNouns';

const HAVE = wordSet("'ve ’ve", HAVE_FORMS);
const TALKED = new Set(['spoke', 'spoken', 'talked', 'chatted']);
const QUESTIONED = wordSet(
  'approached canvassed consulted contacted interviewed met polled questioned quoted reached surveyed',
);

/** The people, where the clause that says who has spoken to them ends right before the verb. */
export function interviewedPeople(passage: Passage, verb: number, sentence: TokenRange): TokenRange | null {
  const { tags, words } = passage;
  let to = verb;
  while (tags[to - 1] === 'RB') to--;
  const talked = /^(?:to|with)$/.test(words[to - 1] ?? '') && TALKED.has(words[to - 2] ?? '');
  if (!talked && !QUESTIONED.has(words[to - 1] ?? '')) return null;
  let from = talked ? to - 2 : to - 1;
  while (HAVE.has(words[from - 1] ?? '')) from--;
  const reporter = reporterBefore(passage, from);
  if (reporter === null) return null;
  const end = ['that', 'who', 'whom'].includes(words[reporter - 1] ?? '') ? reporter - 1 : reporter;
  const people = nounPhraseBefore(passage, end, sentence.from);
  return people !== null && isUnnamed(passage, people) ? people : null;
}

/** Where "we" or "the Gazette" begins, right before the verb of asking. */
function reporterBefore({ name, words }: Passage, verb: number): number | null {
  const last = verb - 1;
  if (['i', 'we'].includes(words[last] ?? '')) return last;
  if ((name[last] ?? -1) < 0) return null;
  let from = last;
  while (from > 0 && name[from - 1] === name[last]) from--;
  return words[from - 1] === 'the' ? from - 1 : from;
}

/** In "growers we | spoke to complained" the trained readers took the clause for the verb. */
export function withInterviewedPeople(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (source === null || cue === null || cue.to - cue.from < 2) return candidate;
  const verb = cue.to - 1;
  const people = interviewedPeople(passage, verb, sentenceAt(passage, verb));
  return people === null
    ? candidate
    : { ...candidate, source: people, cue: { from: verb, to: cue.to }, reason: 'interviewed' };
}
