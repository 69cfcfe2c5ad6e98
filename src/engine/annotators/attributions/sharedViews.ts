/**
 * The attributions' room: views, fears and claims in the passive, with the people who hold them after it: "a concern shared by two of the
 * directors", "the fears being voiced by villagers", "The argument that it is foreign is propagated by politicians". Leaves alone what is
 * no view ("a flat shared by students"), and what might be held ("could be shared by").
 */
import { OPINION_NOUNS, SHARED_PARTICIPLES, SPOKEN_NOUNS, STANCE_NOUNS } from '../../english/stances';
import { nounLemma } from '../../syntax/lemma';
import { nounPhraseBefore } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isStop, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter } from './contentRules';
import type { Passage } from './passage';
import { BE, DENIED, HAVE, SUPPOSED } from './passiveForms';
import { personAfter } from './unnamedSubjects';

/** Whether the word may be the participle of such a passive. */
export function mayBeShared(word: string): boolean {
  return SHARED_PARTICIPLES.has(word);
}

/** The view whose participle stands at the position. */
export function sharedView(passage: Passage, position: number): Candidate | null {
  const { tags, words } = passage;
  if (!/^VB[DN]$/.test(tags[position]!)) return null;
  const sentence = sentenceAt(passage, position);
  let by = position + 1;
  // "echoed and augmented by aides"
  if (words[by] === 'and' && /^VB[DN]$/.test(tags[by + 1] ?? '')) by += 2;
  while (tags[by] === 'RB') by++;
  if (words[by] !== 'by' && words[by] !== 'among') return null;
  const source = personAfter(passage, words[by + 1] === 'even' ? by + 2 : by + 1, sentence.to);
  if (source === null) return null;
  const group = groupBefore(passage, position, sentence);
  const noun = group === null ? null : viewBefore(passage, group, sentence);
  if (group === null || noun === null) return null;
  const view = nounPhraseBefore(passage, noun + 1, sentence.from) ?? { from: noun, to: noun + 1 };
  const opens = words[source.to] === 'that' || (words[source.to] === ':' && source.to + 1 < sentence.to);
  const told = opens ? contentAfter(passage, source.to, sentence) : null;
  const content = told ?? { from: view.from, to: group };
  return {
    source,
    cue: { from: group, to: position + 1 },
    contents: [content],
    reason: 'stance-passive',
    stance: true,
  };
}

/** Where the passive begins, with its auxiliaries and adverbs; null where it is denied or supposed. */
function groupBefore({ tags, words }: Passage, participle: number, { from: limit }: TokenRange): number | null {
  let from = participle;
  while (
    from > limit &&
    (tags[from - 1] === 'RB' || BE.has(words[from - 1]!) || HAVE.has(words[from - 1]!) || words[from - 1] === 'being')
  ) {
    if (DENIED.has(words[from - 1]!)) return null;
    from--;
  }
  return SUPPOSED.has(words[from - 1] ?? '') || DENIED.has(words[from - 1] ?? '') ? null : from;
}

/** The most words of "the argument that this is foreign" after its noun. Set by hand. */
const LONGEST_VIEW = 16;
/** What opens more about the view between its noun and its verb. */
const OPENS_MATTER = new Set(['that', 'of', 'for', 'about', 'around', 'over', 'against']);

/** The noun of the view that the passive speaks of: right before it, before "that" or "which", or before what it is about. */
function viewBefore(passage: Passage, group: number, { from: limit }: TokenRange): number | null {
  const { words } = passage;
  const relative = ['that', 'which'].includes(words[group - 1] ?? '') ? group - 2 : group - 1;
  const nearest = isComma(passage, relative) ? relative - 1 : relative;
  if (isView(passage, nearest)) return nearest;
  if (relative !== group - 1 || !BE.has(words[group]!)) return null;
  for (let at = nearest; at >= Math.max(limit, group - LONGEST_VIEW); at--) {
    if (isStop(passage, at) || words[at] === ';') return null;
    if (OPENS_MATTER.has(words[at + 1]!) && isView(passage, at)) return at;
  }
  return null;
}

function isView({ name, tags, words }: Passage, position: number): boolean {
  if (position < 0 || !/^NN/.test(tags[position]!) || name[position]! >= 0) return false;
  const noun = nounLemma(words[position]!);
  return SPOKEN_NOUNS.has(noun) || STANCE_NOUNS.has(noun) || OPINION_NOUNS.has(noun);
}
