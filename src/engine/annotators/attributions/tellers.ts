/**
 * The attributions' room: who tells it where the subject of the verb only hears it: in "Residents were told by the agency on Saturday that
 * they could go home" the agency says so, and in "were told by letter", or "by the end of the week", nobody who is named.
 */
import { wordSet } from '../../english/wordSet';
import { BE_FORMS } from '../../english/auxiliaries';
import { PERSONAL_PRONOUNS } from '../../english/closedClasses';
import { isNounLike, nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isPunctuation, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter } from './contentRules';
import type { Passage } from './passage';
import { isSomebody } from './somebody';

/** Participles whose passive has the hearer for its subject, and whoever speaks after "by". */
export const TELLING_PARTICIPLES = wordSet(
  'advised assured briefed informed instructed notified ordered promised reassured reminded told urged warned',
);
/** Within how many words after the participle its "by" is looked for: "told | on Friday | by two engineers". Set by hand. */
const BY_REACH = 4;

/** Where the "by" of the participle stands, -1 for none: what it is told, or to do, ends the search. */
export function byAfter({ words, tags, quotation }: Passage, participle: number, limit: number): number {
  for (let at = participle + 1; at < Math.min(limit, participle + 1 + BY_REACH); at++) {
    if (words[at] === 'by') return at;
    if (quotation[at]! >= 0 || words[at] === 'that' || /^(?:VB|MD|TO|W|PRP$)/.test(tags[at]!)) return -1;
  }
  return -1;
}

/** The statement of whoever told it, where the trained readers took the hearer for its source, or nobody. */
export function withTeller(passage: Passage, candidate: Candidate): Candidate {
  const { source, cue, contents } = candidate;
  if (cue === null || (source !== null && source.from >= cue.to)) return candidate;
  const participle = passiveParticiple(passage, cue);
  if (participle < 0) return candidate;
  const sentence = sentenceAt(passage, participle);
  const by = byAfter(passage, participle, sentence.to);
  const teller = by < 0 ? null : phraseBeforeClause(passage, by + 1, sentence.to);
  // "was told by officials to wait": an order states nothing.
  if (teller === null || passage.words[teller.to] === 'to' || !isSomebody(passage, teller)) return candidate;
  const told = contentAfter(passage, afterAside(passage, teller.to, sentence), sentence);
  const kept = contents.filter(({ from, to }) => to <= cue.from || from >= teller.to);
  const all = kept.some(({ from }) => from >= teller.to) || told === null ? kept : [...kept, told];
  return all.length === 0 ? candidate : { ...candidate, source: teller, contents: all };
}

/** In "told by doctors | her son would live" a clause without "that" begins where another subject does. */
function phraseBeforeClause(passage: Passage, from: number, limit: number): TokenRange | null {
  const phrase = nounPhraseAfter(passage, from, limit);
  if (phrase === null) return null;
  for (let at = from + 1; at < phrase.to; at++) {
    const opens = /^(?:PRP\$?|DT)$/.test(passage.tags[at]!) || PERSONAL_PRONOUNS.has(passage.words[at]!);
    if (opens && isNounLike(passage, at - 1)) return { from, to: at };
  }
  return phrase;
}

/** The participle at the end of the cue, or -1 where it is no passive of telling. */
function passiveParticiple({ words }: Passage, { from, to }: TokenRange): number {
  const participle = to - 1;
  if (!TELLING_PARTICIPLES.has(words[participle]!)) return -1;
  for (let at = from - 1; at < participle; at++) if (BE_FORMS.has(words[at] ?? '')) return participle;
  return -1;
}

/** After "Carla Mendes | , the mayor, | that": where the sentence goes on after what is set between commas. */
function afterAside(passage: Passage, from: number, { to }: TokenRange): number {
  for (let at = from; at < to; at++) if (passage.words[at] === 'that') return isPunctuation(passage, from) ? at : from;
  return from;
}
