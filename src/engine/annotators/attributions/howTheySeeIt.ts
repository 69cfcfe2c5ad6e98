/**
 * The attributions' room: what unnamed people think, put without a verb of saying: "To critics, the plan looks like a gift", "as one aide
 * put it", "What worries residents most is that", "Activists are in no doubt that", "with most users supporting the move".
 */
import { APPEARING_VERBS, BACKING_PARTICIPLES, HELD_PHRASES, WORRYING_VERBS } from '../../english/stances';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isStop, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import { personAfter } from './unnamedSubjects';
import { OF_STANCE, subjectOf } from './verbSubjects';

const BE = new Set(['is', 'are', 'was', 'were', 'been', "'s", "'re"]);
const HAVE = new Set(['has', 'have', 'had']);
/** The most words between the people and the "is" of "what worries residents most is". */
const DEGREES = new Set(['most', 'here', 'now', 'especially', 'particularly', 'more', 'even']);

/** Whether the word may be the pivot of one of these forms. */
export function maySayHowTheySeeIt(word: string): boolean {
  return (
    word === 'to' || word === 'for' || word === 'as' || word === 'what' || word === 'with' || HELD_PHRASES.has(word)
  );
}

/** What unnamed people think, in the form whose pivot is the word at the position. */
export function howTheySeeIt(passage: Passage, position: number): Candidate | null {
  const sentence = sentenceAt(passage, position);
  const word = passage.words[position]!;
  if (word === 'as') return asTheyPutIt(passage, position, sentence);
  if (word === 'what') return whatWorriesThem(passage, position, sentence);
  if (word === 'with') return withThemBacking(passage, position, sentence);
  if (word === 'to' && opensSentence(passage, position, sentence)) return inTheirEyes(passage, position, sentence);
  return heldPhrase(passage, position, sentence);
}

function opensSentence(passage: Passage, position: number, { from }: TokenRange): boolean {
  return position === from || (position === from + 1 && ['but', 'and', 'yet'].includes(passage.words[from]!));
}

/** "To officials, it was a show of respect", "To critics, the plan looks like a gift". */
function inTheirEyes(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const { cueWords, tags, words } = passage;
  const source = personAfter(passage, position + 1, sentence.to);
  if (source === null || !isComma(passage, source.to)) return null;
  const there = words[source.to + 1] === 'there';
  const subject = there
    ? { from: source.to + 1, to: source.to + 2 }
    : nounPhraseAfter(passage, source.to + 1, sentence.to);
  if (subject === null) return null;
  const verb = tags[subject.to] === 'MD' ? subject.to + 1 : subject.to;
  if (!BE.has(words[verb] ?? '') && words[verb] !== 'be' && !APPEARING_VERBS.has(cueWords[verb]?.lemma ?? ''))
    return null;
  const content = contentAfter(passage, source.to + 1, sentence);
  return content === null ? null : stance(source, { from: position, to: position + 1 }, content, 'in-their-eyes');
}

const PUTS = new Set([
  'put',
  'puts',
  'see',
  'sees',
  'saw',
  'tell',
  'tells',
  'told',
  'describe',
  'described',
  'explain',
  'explained',
]);

/** "As one aide put it, the pier is finished.", "The pier is finished, as residents tell it." */
function asTheyPutIt(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const source = personAfter(passage, position + 1, sentence.to);
  if (source === null || !PUTS.has(passage.words[source.to] ?? '') || passage.words[source.to + 1] !== 'it')
    return null;
  const end = source.to + 2;
  const content = opensSentence(passage, position, sentence)
    ? contentAfter(passage, isComma(passage, end) ? end + 1 : end, sentence)
    : (contentBefore(passage, position, sentence) ?? contentAfter(passage, end, sentence));
  return content === null ? null : stance(source, { from: source.to, to: end }, content, 'as-they-put-it');
}

/** "What worries residents most is that the crane is old." */
function whatWorriesThem(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const { cueWords, words } = passage;
  if (!WORRYING_VERBS.has(cueWords[position + 1]?.lemma ?? '')) return null;
  const source = personAfter(passage, position + 2, sentence.to);
  if (source === null) return null;
  let is = source.to;
  while (DEGREES.has(words[is] ?? '')) is++;
  if (!BE.has(words[is] ?? '')) return null;
  const content = contentAfter(passage, is + 1, sentence);
  return content === null ? null : stance(source, { from: position + 1, to: position + 2 }, content, 'what-worries');
}

/** "The vote was close, with most users supporting the move." */
function withThemBacking(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  if (position > sentence.from && !isComma(passage, position - 1)) return null;
  const source = personAfter(passage, position + 1, sentence.to);
  if (source === null || !BACKING_PARTICIPLES.has(passage.words[source.to] ?? '')) return null;
  const content = contentAfter(passage, source.to + 1, sentence);
  return content === null ? null : stance(source, { from: source.to, to: source.to + 1 }, content, 'with-them');
}

/** "Activists were in no doubt that …", "Residents are of the opinion that …", "Parents are up in arms over …". */
function heldPhrase(passage: Passage, position: number, sentence: TokenRange): Candidate | null {
  const { tags, words } = passage;
  for (const phrase of HELD_PHRASES.get(words[position]!) ?? []) {
    const to = position + phrase.length;
    if (phrase.some((word, at) => words[position + at] !== word)) continue;
    let be = position - 1;
    while (tags[be] === 'RB') be--;
    if (!BE.has(words[be] ?? '') && words[be] !== 'remain' && words[be] !== 'remained') return null;
    const from = words[be] === 'been' && HAVE.has(words[be - 1] ?? '') ? be - 1 : be;
    const subject = subjectOf(OF_STANCE, passage, from, sentence);
    if (subject === null || isStop(passage, to)) return null;
    const content = contentAfter(passage, to, sentence);
    return content === null ? null : stance(subject.source, { from, to }, content, 'stance-mood');
  }
  return null;
}

function stance(source: TokenRange, cue: TokenRange, content: TokenRange, reason: string): Candidate {
  return { source, cue, contents: [content], reason, stance: true };
}
