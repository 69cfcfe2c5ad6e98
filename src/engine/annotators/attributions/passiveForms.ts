/**
 * The attributions' room: what forms without an agent have in common: the words of a passive, whether "by" names its agent, and
 * whether its subject is somebody or something that the copy has named.
 */
import { wordSet } from '../../english/wordSet';
import { BE_FORMS, HAVE_FORMS, MODAL_VERBS } from '../../english/auxiliaries';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import type { Passage } from './passage';

export const BE = wordSet("'m ’m 's 're", BE_FORMS);
export const HAVE = wordSet("'s", HAVE_FORMS);
export const SUPPOSED = wordSet('to if', MODAL_VERBS);
export const DENIED: ReadonlySet<string> = new Set(['no', 'little', 'few', 'not', "n't", 'never', 'any', 'without']);
export const HOLDERS: ReadonlySet<string> = new Set(['from', 'among', 'by', 'within']);
/** How many tokens after a participle its "by" may come. Set by hand. */
const AGENT_REACH = 16;
const POINTERS = new Set(['he', 'she', 'they', 'it', 'this', 'that', 'who', 'whom', 'which', 'whose', 'we']);

/** The words of a passive up to its participle ("has also been accused"), null where it is not a passive, or is denied or supposed. */
export function passiveGroup({ words, tags }: Passage, participle: number): TokenRange | null {
  let from = participle;
  while (from > 0 && (tags[from - 1] === 'RB' || tags[from - 1] === 'RBR')) {
    if (DENIED.has(words[from - 1]!)) return null;
    from--;
  }
  if (!BE.has(words[from - 1] ?? '')) return null;
  from -= 1;
  while (from > 0 && (tags[from - 1] === 'RB' || HAVE.has(words[from - 1]!) || BE.has(words[from - 1]!))) from--;
  return SUPPOSED.has(words[from - 1] ?? '') || DENIED.has(words[from - 1] ?? '') ? null : { from, to: participle + 1 };
}

/** Whether "by" says who holds it. */
export function hasAgent(passage: Passage, from: number, { to }: TokenRange): boolean {
  const { words, tags } = passage;
  for (let at = from; at < Math.min(to, from + AGENT_REACH); at++) {
    if (words[at] === 'among') return true;
    // "by going after him", "a choice made by the majority": manner, and whose choice it was; no holder.
    const otherwise = tags[at + 1] === 'VBG' || (at > from && /^VB[DN]$/.test(tags[at - 1]!));
    if (words[at] === 'by' && !otherwise) return true;
    if (words[at] === ';') return false;
  }
  return false;
}

/** How many words before a passive its subject is looked for. Set by hand. */
const SUBJECT_REACH = 8;

/** Whether what stands before the verb is somebody or something that the copy has named: a name, a pronoun, "the …", "his …". */
export function isSomebodyOrThis(passage: Passage, verb: number, sentence: TokenRange, definite: boolean): boolean {
  const { words, tags } = passage;
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - SUBJECT_REACH); at--) {
    if (passage.name[at]! >= 0 || POINTERS.has(words[at]!)) return true;
    if (definite && (words[at] === 'the' || tags[at] === 'PRP$')) return true;
    if (isComma(passage, at) && at < verb - 1) break;
  }
  return false;
}

/** Hearsay: the words that pass it on, and what they pass on. */
export function fromNobody(cue: TokenRange, contents: readonly TokenRange[], reason: string): Candidate {
  return { source: null, cue, contents, reason, hearsay: true };
}
