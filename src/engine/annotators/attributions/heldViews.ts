/**
 * The attributions' room: views held by nobody in particular: "is widely seen as the safer choice", "an offer generally described as
 * unfair", "Nils Aro, seen as a hard man to beat,". Leaves alone a participle with an agent ("seen by allies as") or a subject of its own.
 */
import { HELD_AS, HELD_WITH_PARTICLE, OFFICIAL_VERDICTS } from '../../english/hearsay';
import type { TokenRange } from '../../syntax/tokenRange';
import { sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { afterAside } from './clauseLimits';
import { contentAfter } from './contentRules';
import { BE, DENIED, fromNobody, hasAgent, isSomebodyOrThis, passiveGroup } from './passiveForms';
import { partedFront, toClauseEnd } from './frontedClauses';
import type { Passage } from './passage';

/** The view whose participle stands at the position, or null. */
export function heldView(passage: Passage, position: number): Candidate | null {
  const isFigure = HELD_AS.get(passage.words[position]!) === 'figure';
  // "The boat, painted as a gift,": only a passive with its subject is a view of somebody.
  const found =
    heldAs(passage, position) ??
    (isFigure ? null : (heldAsAfterNoun(passage, position) ?? heldAside(passage, position)));
  // "a ruling that two judges, neither of whom would be named, | described as": its subject stands before the aside.
  return found === null || partedFront(passage, position, sentenceAt(passage, position)) !== null ? null : found;
}

const WIDELY = new Set(['widely', 'broadly', 'generally', 'largely', 'commonly', 'universally']);

/** "is widely seen as the safer choice", "it is considered a threat". */
function heldAs(passage: Passage, position: number): Candidate | null {
  const { words, tags } = passage;
  const sentence = sentenceAt(passage, position);
  const particle = HELD_WITH_PARTICLE.get(words[position]!);
  if (particle !== undefined && words[position + 1] !== particle) return null;
  const to = particle === undefined ? position + 1 : position + 2;
  const after = afterAside(passage, to, sentence.to);
  const next = words[after] ?? '';
  const degree = tags[after] === 'RB' && tags[after + 1]?.startsWith('JJ') === true;
  const nominal =
    after === to && HELD_AS.get(words[position]!) === 'nominal' && (degree || /^(?:DT|JJ|NN)/.test(tags[after] ?? ''));
  if ((next !== 'as' && !nominal) || OFFICIAL_VERDICTS.has(next)) return null;
  const group = passiveGroup(passage, position);
  if (group === null || hasAgent(passage, to, sentence)) return null;
  const widely = group.to - group.from > 2 && WIDELY.has(words[position - 1]!);
  const figure = particle !== undefined || HELD_AS.get(words[position]!) === 'figure';
  // "was held up as it left the port"
  if (figure && /^(?:PRP|IN)/.test(tags[after + 1] ?? '')) return null;
  // "Failure is commonly seen as", whatever is seen so.
  const byAll = widely && next === 'as';
  const definite = !figure && (next === 'as' || widely);
  if (!byAll && !isSomebodyOrThis(passage, group.from, sentence, definite)) return null;
  const content = contentAfter(passage, after, sentence);
  return content === null ? null : fromNobody({ from: group.from, to }, [content], 'hearsay-held');
}

/** "a poll generally described as unfair", "its only ally and considered the one that": a passive without a "be" of its own. */
function heldAsAfterNoun(passage: Passage, position: number): Candidate | null {
  const { words, tags } = passage;
  const next = words[position + 1] ?? '';
  const nominal = HELD_AS.get(words[position]!) === 'nominal' && /^(?:DT|CD|JJ)/.test(tags[position + 1] ?? '');
  if ((next !== 'as' && !nominal) || !/^VB[DN]$/.test(tags[position]!)) return null;
  let from = position;
  while (from > 0 && /^RB/.test(tags[from - 1]!) && !DENIED.has(words[from - 1]!)) from--;
  const sentence = sentenceAt(passage, position);
  const joined = words[from - 1] === 'and';
  // "Such talk, considered harsher than any before,".
  const aside = /^[,–—-]$/.test(passage.tokens[from - 1]?.text ?? '') && /^JJ/.test(tags[position + 1] ?? '');
  // After a noun "considered the offer" has a subject; after "is … and" or a comma it is a passive.
  const afterNoun = next === 'as' && /^NNS?$/.test(tags[from - 1] ?? '') && !isSubject(passage, from, sentence);
  if (!afterNoun && !aside && !(joined && isAfterBe(passage, from - 1, sentence))) return null;
  if (hasAgent(passage, position + 1, sentence)) return null;
  const content = contentAfter(passage, position + 1, sentence);
  return content === null ? null : fromNobody({ from, to: position + 1 }, [content], 'hearsay-held');
}

/** "Nils Aro, seen as a hard man to beat,", "a change of staff – viewed as a retreat –": what is said of the noun before the comma. */
function heldAside(passage: Passage, position: number): Candidate | null {
  const { name, tags, tokens, words } = passage;
  if (words[position + 1] !== 'as' || !/^VB[DN]$/.test(tags[position]!)) return null;
  let from = position;
  while (from > 0 && /^RB/.test(tags[from - 1]!) && !DENIED.has(words[from - 1]!)) from--;
  const sentence = sentenceAt(passage, position);
  const noun = from - 2;
  if (noun < sentence.from || !/^[,–—-]$/.test(tokens[from - 1]!.text)) return null;
  if (name[noun]! < 0 && !/^NN/.test(tags[noun]!)) return null;
  if (hasAgent(passage, position + 1, sentence)) return null;
  const content = contentAfter(passage, position + 1, sentence);
  return content === null
    ? null
    : fromNobody({ from, to: position + 1 }, [toClauseEnd(passage, content)], 'hearsay-held');
}

/** How many words back the subject of a participle is looked for. Set by hand. */
const SUBJECT_REACH = 12;

/** Whether the noun before the participle is its subject: no other verb of the clause stands around it ("officials described as"). */
function isSubject({ tags, words }: Passage, participle: number, { from }: TokenRange): boolean {
  let nearest = true;
  for (let at = participle - 1; at >= Math.max(from, participle - SUBJECT_REACH); at--) {
    // "years which friends of the painter described as": the object stands before its subject.
    if (['which', 'whom', 'what'].includes(words[at]!)) return true;
    if (/^(?:VB[DPZ]|MD)$/.test(tags[at]!) || words[at] === ',') return false;
    if (/^(?:IN|TO)$/.test(tags[at]!)) nearest = false;
  }
  return nearest;
}

/** How many words before a conjunction its "be" is looked for. Set by hand. */
const BE_REACH = 8;

/** Whether a form of "be" with its complement stands before the conjunction. */
function isAfterBe({ words, tags }: Passage, conjunction: number, { from }: TokenRange): boolean {
  for (let at = conjunction - 1; at >= Math.max(from, conjunction - BE_REACH); at--) {
    if (BE.has(words[at]!)) return true;
    if (/^(?:VB[DPZ]|MD)$/.test(tags[at]!)) return false;
  }
  return false;
}
