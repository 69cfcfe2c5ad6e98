/**
 * The attributions' room, learnt part: contents that are an object of the verb and not a clause ("praised the plan", "vowed to rebuild the
 * pier"). Neither can be joined to a finite verb, so a content that the tagger stretched over "and has left" or ", but the board can sue"
 * is cut before it; and an object ends before the occasion of the statement ("in a statement").
 */
import { wordSet } from '../../../english/wordSet';
import { SUBJECT_PRONOUNS } from '../../../english/closedClasses';
import { isComma, isQuotationMark } from '../../../syntax/unitView';
import type { Passage } from '../passage';
import type { TokenRange } from '../../../syntax/tokenRange';
import type { Part } from './nesting';

/** The same parts, with such contents cut where the cue's own clause resumes. */
export function withObjectsAlone<T extends Part>(passage: Passage, parts: readonly T[]): T[] {
  return parts.map((part) => {
    const contents = part.contents.map((content) =>
      content.from === part.cue.to && mayHaveObject(passage, part.cue.to)
        ? { from: content.from, to: endOfObject(passage, content) }
        : content,
    );
    return { ...part, contents };
  });
}

const CLAUSE_VERBS = new Set('say think believe know hope argue'.split(' '));

/** Whether the verb before takes an object: what follows "said", "told" or "believed" is a clause, whatever the tagger takes its words for. */
function mayHaveObject({ cueWords, tags }: Passage, to: number): boolean {
  return tags[to] === 'TO' || !CLAUSE_VERBS.has(cueWords[to - 1]!.lemma);
}

const AUXILIARIES = new Set('has have had is are was were does did'.split(' '));
const SUBJECTS = wordSet('it', SUBJECT_PRONOUNS);

/** Where an object or infinitive ends; the content's own end where it is a clause, or goes on to it. */
function endOfObject(passage: Passage, { from, to }: TokenRange): number {
  const { words, tags } = passage;
  for (let at = from; at < to; at++) {
    if (opensClause(passage, at) || isFinite(passage, at)) return to;
    const before = isComma(passage, at - 1) ? at - 1 : at;
    if (before <= from) continue;
    if ((words[at] === 'and' || words[at] === 'but') && goesOn(passage, at + 1, to)) return before;
    if (tags[from] !== 'TO' && isOccasion(passage, at)) return at;
  }
  return to;
}

function opensClause(passage: Passage, at: number): boolean {
  const { words, tags } = passage;
  return (
    SUBJECTS.has(words[at]!) ||
    words[at] === 'that' ||
    words[at] === 'if' ||
    tags[at]!.startsWith('W') ||
    isQuotationMark(passage, at)
  );
}

function isFinite({ words, tags }: Passage, at: number): boolean {
  return tags[at] === 'VBD' || tags[at] === 'MD' || AUXILIARIES.has(words[at]!);
}

/** Whether a finite verb follows the conjunction, with at most an adverb or its subject before it. */
function goesOn(passage: Passage, from: number, to: number): boolean {
  const { words, tags } = passage;
  let at = from;
  while (at < to && tags[at] === 'RB') at++;
  if (at >= to) return false;
  if (isFinite(passage, at)) {
    // "beaten and insulted" are participles both.
    const sure = words[at]!.endsWith('ed') && !/^(?:VB|JJ)/.test(tags[from - 2]!);
    return tags[at] !== 'VBD' || AUXILIARIES.has(words[at]!) || sure;
  }
  if (SUBJECTS.has(words[at]!)) return at + 1 < to && /^(?:VB[DZP]|MD|RB)$/.test(tags[at + 1]!);
  // "…, but her plan would cost": a subject of its own needs the comma.
  if (!isComma(passage, from - 2)) return false;
  const start = at;
  while (at < to && /^(?:DT|PRP\$|JJ|NN|NNS|NNP|POS|CD)$/.test(tags[at]!)) at++;
  return at > start && at < to && isFinite(passage, at);
}

const OCCASIONS = new Set(
  'statement speech interview letter memo tweet post email op-ed ruling address broadcast conference call note'.split(
    ' ',
  ),
);
/** The most tokens of an occasion at the end of a content: "in a statement on Monday". Set by hand. */
const LONGEST_OCCASION = 6;

/** "in a statement", "during a radio interview": the occasion of a statement. */
function isOccasion({ words, tags }: Passage, at: number): boolean {
  if (words[at] !== 'in' && words[at] !== 'during') return false;
  if (words[at + 1] !== 'a' && words[at + 1] !== 'an') return false;
  let last = at + 2;
  while (last < words.length && last - at < LONGEST_OCCASION && /^(?:JJ|NN|NNP|POS|CD)$/.test(tags[last]!)) last++;
  return OCCASIONS.has(words[last - 1]!);
}
