/**
 * The attributions' room: unnamed outlets ("reports a local daily", "slammed by the press"), and reports by nobody in particular ("media
 * reports suggest the ban will stay", "as per latest reports, the date has passed", "denied press reports that she would go", "named in media
 * reports as the driver"). Leaves alone reports with an author ("the police reports", "Courier reports").
 */
import { wordSet } from '../../english/wordSet';
import { OUTLET_NOUNS } from '../../english/organizations';
import { INDEFINITE_DETERMINERS, PRESS_REPORTS, UNOWNED_REPORTS } from '../../english/closedClasses';
import { REPORT_VERBS } from '../../english/reportingVerbs';
import { nounPhraseAfter } from '../../syntax/phraseBounds';
import type { TokenRange } from '../../syntax/tokenRange';
import { isComma, isPunctuation, sentenceAt, startOfWords } from '../../syntax/unitView';
import type { Candidate } from './candidate';
import { contentAfter, contentBefore } from './contentRules';
import type { Passage } from './passage';
import { isClause } from './rules';
import { personAfter } from './unnamedSubjects';

/** How many tokens after "reports" its verb may come: "reports from the capital indicate". Set by hand. */
const VERB_REACH = 5;

/** Whether the word may be what reports say, or a "per" before them. @param lemma the one that it has as a verb */
export function mayBeOfReports(word: string, lemma: string): boolean {
  return word === 'per' || word === 'reports' || REPORT_VERBS.has(lemma);
}

/** The statement of unnamed reports whose verb or "per" stands at the position; null where there is none. */
export function unnamedReports(passage: Passage, position: number): Candidate | null {
  const word = passage.words[position]!;
  if (word === 'per') return perReports(passage, position);
  return word === 'reports' ? pressReportsThat(passage, position) : reportsSay(passage, position);
}

/** "denied | media reports that she would go", "was named in | press reports as the driver": what the press reports, as an object. */
function pressReportsThat(passage: Passage, noun: number): Candidate | null {
  const { words, tags } = passage;
  const from = pressBefore(passage, noun);
  if (from < 0) return null;
  const sentence = sentenceAt(passage, noun);
  // "Media reports that the port is full": what opens a sentence, and after "the", may be a verb.
  if (from === startOfWords(passage, sentence) || !/^(?:IN|TO|VB|RB)/.test(tags[from - 1]!)) return null;
  const that = words[noun + 1] === 'that' && /^(?:DT|PRP|NN|JJ|CD|EX|IN)/.test(tags[noun + 2] ?? '');
  if (!that && !(words[noun + 1] === 'as' && words[from - 1] === 'in')) return null;
  const content = contentAfter(passage, noun + 1, sentence);
  if (content === null) return null;
  const cue = { from: noun, to: noun + 1 };
  return { source: { from, to: noun }, cue, contents: [content], reason: 'unnamed-reports', stance: true };
}

const PRESS = wordSet('media press');

/** Where "local media" or "Norlandish press" begins that ends before the position; -1 where other words stand there, or "social". */
function pressBefore(passage: Passage, to: number): number {
  const { words, name } = passage;
  if (!PRESS.has(words[to - 1] ?? '') || name[to - 1]! >= 0) return -1;
  let from = to - 1;
  while (UNOWNED_REPORTS.has(words[from - 1] ?? '') || isOfCountry(passage, from - 1)) from--;
  return words[from - 1] === 'social' ? -1 : from;
}

/** "Norlandish", "official" */
function isOfCountry({ words, tags, name, names }: Passage, at: number): boolean {
  const type = names[name[at] ?? -1]?.type;
  if (type !== undefined) return type === 'group' || type === 'place';
  return tags[at]?.startsWith('JJ') === true && words[at] !== 'social';
}

/** The unnamed person after "by", or the press: "slammed by two aides", "accused by the Norlandish press of". */
export function personOrPressAfter(passage: Passage, from: number, limit: number): TokenRange | null {
  const phrase = nounPhraseAfter(passage, from, limit);
  for (let to = from + 1; phrase !== null && to <= phrase.to; to++) {
    const first = passage.words[from] === 'the' ? from + 1 : from;
    // "by the press | officer", "by the press | and voters"
    const isOwner = /^(?:NN|POS|JJ|CC)/.test(passage.tags[to] ?? '');
    if (!isOwner && pressBefore(passage, to) === first) return { from, to };
  }
  return personAfter(passage, from, limit);
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
  // "Norlandish news reports"
  while (
    from > limit &&
    (UNOWNED_REPORTS.has(words[from - 1]!) ||
      (from < head && PRESS_REPORTS.has(words[head - 1]!) && tags[from - 1]!.startsWith('JJ')))
  )
    from--;
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
