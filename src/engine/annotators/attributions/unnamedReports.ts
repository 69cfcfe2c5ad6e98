/**
 * The attributions' room: unnamed outlets ("reports a local daily"), and reports by nobody in particular ("media reports suggest the ban
 * will stay", "as per latest reports, the date has passed"). Leaves alone reports with an author ("the police reports", "Courier reports").
 */
import { wordSet } from '../../english/wordSet';
import { OUTLET_NOUNS } from '../../english/organizations';
import { INDEFINITE_DETERMINERS, UNOWNED_REPORTS } from '../../english/closedClasses';
import { REPORT_VERBS } from '../../english/reportingVerbs';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isPunctuation, sentenceAt } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import { isClause } from './rules';

/** How many tokens after "reports" its verb may come: "reports from the capital indicate". Set by hand. */
const VERB_REACH = 5;

/** Whether the word may be what reports say, or a "per" before them. @param lemma the one that it has as a verb */
export function mayBeOfReports(word: string, lemma: string): boolean {
  return word === 'per' || REPORT_VERBS.has(lemma);
}

/** The statement of unnamed reports whose verb or "per" stands at the position; null where there is none. */
export function unnamedReports(passage: Passage, position: number): Candidate | null {
  return passage.words[position] === 'per' ? perReports(passage, position) : reportsSay(passage, position);
}

function reportsSay(passage: Passage, verb: number): Candidate | null {
  const { lemma } = passage.cueWords[verb]!;
  // "Reports from the capital confirm …": after the name of a place the tagger takes "confirm" for a noun.
  if (!REPORT_VERBS.has(lemma) || !(passage.words[verb] === lemma || /^VB/.test(passage.tags[verb]!))) return null;
  const sentence = sentenceAt(passage, verb);
  let head = verb - 1;
  while (head > Math.max(sentence.from, verb - VERB_REACH) && passage.words[head] !== 'reports') {
    if (isPunctuation(passage, head)) return null;
    head--;
  }
  if (head < verb - 1 && !['from', 'in'].includes(passage.words[head + 1]!)) return null;
  const source = reportsAt(passage, head, sentence, verb);
  const content = source === null ? null : contentAfter(passage, verb + 1, sentence);
  if (source === null || content === null || !isClause(passage, content)) return null;
  return { source, cue: { from: verb, to: verb + 1 }, contents: [content], reason: 'unnamed-reports' };
}

/** "As per latest reports, the date has passed.", "The date has passed, as per reports." */
function perReports(passage: Passage, per: number): Candidate | null {
  const sentence = sentenceAt(passage, per);
  let head = per + 1;
  while (UNOWNED_REPORTS.has(passage.words[head] ?? '')) head++;
  const source = reportsAt(passage, head, sentence, head + 1);
  if (source === null) return null;
  const cue = { from: passage.words[per - 1] === 'as' ? per - 1 : per, to: per + 1 };
  const content = isComma(passage, head + 1)
    ? contentAfter(passage, head + 2, sentence)
    : contentBefore(passage, cue.from, sentence);
  return content === null ? null : { source, cue, contents: [content], reason: 'unnamed-reports' };
}

/** "media reports", with its modifiers; null where a word before it says whose reports they are. */
function reportsAt(passage: Passage, head: number, { from: limit }: TokenRange, to: number): TokenRange | null {
  const { words, tags } = passage;
  if (words[head] !== 'reports') return null;
  let from = head;
  while (from > limit && UNOWNED_REPORTS.has(words[from - 1]!)) from--;
  const before = tags[from - 1] ?? '';
  const owned = from > limit && /^(?:DT|POS|PRP\$|NN|JJ|CD|VBG)/.test(before);
  return owned ? null : { from, to };
}

const OUTLETS = wordSet('weekly blog', OUTLET_NOUNS);

/** "a local daily": an outlet that the copy does not name. */
export function isUnnamedOutlet({ words, name }: Passage, { from, to }: TokenRange): boolean {
  if (!INDEFINITE_DETERMINERS.has(words[from]!) || !OUTLETS.has(words[to - 1]!)) return false;
  for (let at = from; at < to; at++) if (name[at]! >= 0) return false;
  return true;
}

/** The most words of "a popular local daily". Set by hand. */
const LONGEST_OUTLET = 4;

/** The outlet without a name that begins at the position, or null; the tagger may take "daily" for an adjective. */
export function unnamedOutletAfter(passage: Passage, from: number, limit: number): TokenRange | null {
  for (let to = from + 2; to <= Math.min(limit, from + LONGEST_OUTLET); to++) {
    const phrase = { from, to };
    if (OUTLETS.has(passage.words[to - 1]!)) return isUnnamedOutlet(passage, phrase) ? phrase : null;
  }
  return null;
}
