/**
 * The attributions' room: accounts and counts of unnamed people that say something by a verb of their own: "Two nurses’ accounts suggest
 * that", "Estimates by traders put the loss at 29 tons", "A pilot’s version laid the blame on the port". Leaves alone what is only said of
 * them ("the accounts of two nurses differ").
 */
import { ACCOUNT_NOUNS, ACCOUNT_VERBS } from '../../english/stances';
import { wordSet } from '../../english/wordSet';
import { nounLemma } from '../../syntax/lemma';
import type { TokenRange } from '../../syntax/tokenRange';
import { sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { afterAside } from './clauseLimits';
import { contentAfter } from './contentRules';
import { ownerOf } from './inTheirWords';
import type { Passage } from './passage';
import { HOLDERS } from './passiveForms';
import { personAfter } from './unnamedSubjects';

const WHOSE = wordSet('of', HOLDERS);

/** Whether the word may be such a noun. */
export function mayTell(word: string): boolean {
  return ACCOUNT_NOUNS.has(nounLemma(word));
}

/** What the account at the position says, and whose it is. */
export function accountTells(passage: Passage, noun: number): Candidate | null {
  const { cueWords, tags, words } = passage;
  if (!mayTell(words[noun]!) || passage.name[noun]! >= 0) return null;
  const sentence = sentenceAt(passage, noun);
  const owner = ownerOf(passage, noun, sentence);
  const source = owner ?? (WHOSE.has(words[noun + 1] ?? '') ? personAfter(passage, noun + 2, sentence.to) : null);
  if (source === null || !isSubject(passage, owner === null ? noun : owner.from, sentence)) return null;
  let verb = afterAside(passage, Math.max(noun + 1, source.to), sentence.to);
  if (['has', 'have', 'had'].includes(words[verb] ?? '') && tags[verb + 1] === 'VBN') verb++;
  if (!ACCOUNT_VERBS.has(cueWords[verb]?.lemma ?? '') || !/^VB[DNPZ]$/.test(tags[verb]!)) return null;
  // "has it that"
  if (cueWords[verb]!.lemma === 'have' && words[verb + 1] !== 'it') return null;
  const content = contentAfter(passage, verb + 1, sentence);
  const cue = { from: verb, to: verb + 1 };
  return content === null ? null : { source, cue, contents: [content], reason: 'account-tells', stance: true };
}

/** Whether the phrase may be a subject: no verb or preposition stands before it. */
function isSubject({ tags, words }: Passage, from: number, sentence: TokenRange): boolean {
  let at = from - 1;
  while (at >= sentence.from && /^(?:DT|JJ|CD|VBN)/.test(tags[at]!)) at--;
  return (
    at < sentence.from ||
    !/^(?:VB|IN|TO|MD|POS)/.test(tags[at]!) ||
    ['but', 'while', 'though', 'that'].includes(words[at]!)
  );
}
